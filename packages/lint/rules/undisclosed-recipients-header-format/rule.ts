/** A header for undisclosed recipients that is no header. */

import { defineRule } from '../../src/rule.ts'
import { type TypedValue, typedValue } from '../../src/typed-values.ts'

export const rule = defineRule<'parameter', TypedValue>({
  id: 'undisclosed-recipients-header-format',
  summary: 'The text of undisclosed_recipients_header is a whole header, name and colon included.',
  severity: 'warning',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter', names: ['undisclosed_recipients_header'] },
  *check(setting, { postfix }) {
    const value = typedValue(setting, postfix)
    // is_header_buf(): a name of printable characters, and a colon, before which blanks may stand.
    if (value && value.text !== '' && !/^[!-9;-~]+[ \t]*:/.test(value.text)) yield value
  },
  describe() {
    return {
      what: 'The value is no header: it does not begin with a name and a colon.',
      why: 'cleanup warns "bad undisclosed_recipients_header header text" at each message without To: and Cc:, and adds nothing.',
      help: 'Write a whole header, such as To: undisclosed-recipients:;',
    }
  },
})
