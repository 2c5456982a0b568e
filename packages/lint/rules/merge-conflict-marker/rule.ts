/** Markers of an unresolved merge, which every program reads as configuration. */

import type { Document } from '@mailcfg/model'
import { CONFLICT } from '../../src/line-cause.ts'
import { defineRule, type Found } from '../../src/rule.ts'

export const rule = defineRule<'document', Found>({
  id: 'merge-conflict-marker',
  summary: 'A merge was not finished: its markers are read as configuration.',
  severity: 'error',
  impact: 'wont-start',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'document' },
  *check(document) {
    const { source } = document
    if (!source.includes('<<<<<<<') && !source.includes('>>>>>>>')) return
    if (!/^[<>]{7}(?=[ \t\r\n])/m.test(source.text)) return
    for (const { start, end } of linesWithSeven(document)) {
      const line = source.slice({ start, end })
      if (CONFLICT.test(line)) yield { source, range: { start, end: start + line.trimEnd().length } }
    }
  },
  describe({ source, range }) {
    const side = source.slice(range)[0]
    const what = side === '=' || side === '|' ? 'Here begins another side of a merge' : 'A merge was not finished'
    return {
      what: `${what}: this marker is read as configuration.`,
      why: 'Most programs refuse the file. Where they do not, both sides of the conflict have effect, the later one last.',
      help: 'Decide which of the two sides holds, and delete the other one and the markers.',
    }
  },
})

/** The physical lines that begin with one of the four signs. */
function* linesWithSeven({ source }: Document): Iterable<{ start: number; end: number }> {
  for (const { index } of source.text.matchAll(/^[<=>|]{7}/gm)) {
    yield source.lineRange(source.positionAt(index).line)
  }
}
