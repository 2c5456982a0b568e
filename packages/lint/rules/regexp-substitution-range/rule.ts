/** `$1` and its kin in results of pattern tables that ask for a group which is not there. */

import { lineCause } from '../../src/line-cause.ts'
import { defineRule, type Found } from '../../src/rule.ts'

interface BadReference extends Found {
  readonly code: string
}

export const rule = defineRule<'problem', BadReference>({
  id: 'regexp-substitution-range',
  summary: 'A `$number` in a result needs that many groups in the pattern.',
  severity: 'error',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'problem', languages: ['regexp-table', 'pcre-table'] },
  *check({ code, range, line }, { document }) {
    if (!Object.hasOwn(WORDS, code) || lineCause(document, line) !== undefined) return
    yield { source: document.source, range, code }
  },
  describe({ code }) {
    const [what, help] = WORDS[code] ?? ['', '']
    return {
      what,
      why: 'Postfix logs a warning and skips the line when it opens the table.',
      help,
    }
  },
})

const WORDS: Readonly<Record<string, readonly [what: string, help: string]>> = {
  'group-out-of-range': [
    'The result asks for a group that the pattern does not have.',
    'Put ( ) round the part that is to be taken over; (?: ) does not count.',
  ],
  'not-a-group-number': [
    'Behind "$" only the number of a group may stand here.',
    'Write "$$" for a dollar sign; names of main.cf are not expanded in tables.',
  ],
  'empty-reference': ['This "$" stands for nothing.', 'Write "$$" for a dollar sign.'],
  'unclosed-reference': ['The bracket behind "$" is never closed.', 'Write ${1} or $(1).'],
  'reference-in-negated-rule': [
    'A pattern with "!" matches nothing that could be taken over.',
    'Take the "!" or the "$number" away.',
  ],
}
