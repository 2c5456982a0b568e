/** VERP delimiters that verp_delimiter_filter does not hold. */

import { defineRule } from '../../src/rule.ts'
import { placeIn, type TypedValue, typedValue } from '../../src/typed-values.ts'

interface NotAllowed extends TypedValue {
  readonly delimiter: string
  readonly filter: string
}

export const rule = defineRule<'parameter', NotAllowed>({
  id: 'verp-delimiters-not-allowed',
  summary: 'Both characters of default_verp_delimiters must be in verp_delimiter_filter.',
  severity: 'error',
  impact: 'wont-start',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter', names: ['default_verp_delimiters'] },
  *check(setting, { postfix }) {
    const value = typedValue(setting, postfix)
    const filter = postfix?.value('verp_delimiter_filter', setting.service)
    // Another number of characters is the matter of another rule.
    if (value?.text.length !== 2 || !filter?.known) return
    for (const [at, delimiter] of [...value.text].entries()) {
      if (filter.text.includes(delimiter)) continue
      yield { ...value, range: placeIn(value, at, at + 1), delimiter, filter: filter.text.trim() }
      if (!value.literal) return
    }
  },
  describe({ delimiter, filter }) {
    return {
      what: `"${delimiter}" is not among the characters of verp_delimiter_filter (${filter}).`,
      why: 'Every program of Postfix stops with "bad first VERP delimiter character" or its like: no mail is received or sent.',
      help: `Take two of the characters ${filter}, or add "${delimiter}" to verp_delimiter_filter.`,
    }
  },
})
