/** An opening brace below its block's header: Dovecot reads line by line and knows neither of the two. */

import { textRange } from '@mailcfg/core'
import type { Line } from '@mailcfg/grammars'
import { codeOf, DOVECOT_LANGUAGES, dovecotFault, headerAbove } from '../../src/dovecot-lines.ts'
import { defineRule, editFix, type Found } from '../../src/rule.ts'

interface LoneBrace extends Found {
  readonly header: Line
  readonly headerText: string
}

export const rule = defineRule<'problem', LoneBrace>({
  id: 'dovecot-brace-on-own-line',
  summary: 'The opening brace must stand on the line of its block.',
  severity: 'error',
  impact: 'wont-start',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'problem', languages: DOVECOT_LANGUAGES },
  *check(problem, { document }) {
    if (dovecotFault(document, problem) !== 'brace') return
    const header = headerAbove(document, problem.line) as Line
    const { start } = textRange(problem.line.logical)
    const { source } = document
    yield { source, range: { start, end: start + 1 }, header, headerText: codeOf(document, header) }
  },
  describe({ source, range, header, headerText }) {
    const { start } = textRange(header.logical)
    const end = start + headerText.length
    const line = source.lineRange(source.positionAt(range.start).line)
    const rest = source.slice({ start: range.end, end: line.end }).trim() === ''
    const brace = rest ? { start: line.start, end: Math.min(line.end + 1, source.length) } : range
    return {
      what: `The { of "${headerText}" must stand on the same line.`,
      why: "Dovecot reads line by line and stops at the header: Expecting '{'. It does not start.",
      related: [{ source, range: { start, end }, message: 'the block that it opens' }],
      fixes: [
        editFix('Move the brace up', 'safe', source, [
          { range: { start: end, end }, text: ' {' },
          { range: brace, text: '' },
        ]),
      ],
    }
  },
})
