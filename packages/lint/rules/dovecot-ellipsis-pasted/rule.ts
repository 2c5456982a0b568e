/** Dots that a tutorial printed for "and so on", pasted along: Dovecot cannot read them. */

import { textRange } from '@mailcfg/core'
import { codeOf, DOVECOT_LANGUAGES, dovecotFault } from '../../src/dovecot-lines.ts'
import { defineRule, type Found, removeLinesFix } from '../../src/rule.ts'

export const rule = defineRule<'problem', Found>({
  id: 'dovecot-ellipsis-pasted',
  summary: 'The dots of a tutorial are no comment: Dovecot does not start.',
  severity: 'error',
  impact: 'wont-start',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'problem', languages: DOVECOT_LANGUAGES },
  *check(problem, { document }) {
    if (dovecotFault(document, problem) !== 'ellipsis') return
    const { start } = textRange(problem.line.logical)
    yield { source: document.source, range: { start, end: start + codeOf(document, problem.line).length } }
  },
  describe({ source, range }) {
    return {
      what: 'These dots stand for text that a tutorial left out; they are no comment.',
      why: 'doveconf stops here with "Expecting \'{\'": Dovecot does not start.',
      fixes: [removeLinesFix('Delete the dots', 'safe', source, range)],
    }
  },
})
