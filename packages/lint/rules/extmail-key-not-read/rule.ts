/** Keys of webman.cf that ExtMan ships and does not read. */

import { EXTMAIL, extmailKeyIn, extmailOf } from '../../src/extmail.ts'
import { defineRule, type Found } from '../../src/rule.ts'

interface NotRead extends Found {
  readonly name: string
}

export const rule = defineRule<'assignment', NotRead>({
  id: 'extmail-key-not-read',
  summary: 'ExtMan ships the key and does not read it.',
  severity: 'info',
  impact: 'ignored',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'assignment', languages: EXTMAIL },
  *check({ name, value }, { document }) {
    const file = extmailOf(document)
    const key = file && extmailKeyIn(file, name.text)
    // The shipped value changes nothing, and nobody relies on it.
    if (!key?.notRead || value.text === key.default) return
    yield { source: document.source, range: name.range, name: key.name }
  },
  describe({ name }) {
    return {
      what: `ExtMan 1.1 does not read ${name}; the value has no effect.`,
      why: 'The key stands in the distributed file, but no part of the program asks for it.',
      help: /_MIN_[UG]ID/.test(name)
        ? 'The bounds that hold are virtual_minimum_uid of Postfix and first_valid_uid of Dovecot.'
        : 'Do not rely on it.',
    }
  },
})
