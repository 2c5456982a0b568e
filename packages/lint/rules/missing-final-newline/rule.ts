/** A file whose last line has no newline: what a tool appends is glued to it. */

import { defineRule, type Found, replaceFix } from '../../src/rule.ts'

interface MissingNewline extends Found {
  readonly newline: string
}

export const rule = defineRule<'document', MissingNewline>({
  id: 'missing-final-newline',
  summary: 'Without a newline at the end, whatever is appended to the file is glued to its last line.',
  severity: 'hint',
  impact: 'cosmetic',
  confidence: 'high',
  tier: 'strict',
  listens: { on: 'document' },
  *check({ source }) {
    const { length } = source
    if (length === 0 || source.slice({ start: length - 1, end: length }) === '\n') return
    const { start } = source.lineRange(source.lineCount - 1)
    const blanks = /\s*$/.exec(source.slice({ start, end: length }))?.[0].length ?? 0
    const end = length - blanks
    const newline = start > 1 && source.slice({ start: start - 2, end: start }) === '\r\n' ? '\r\n' : '\n'
    if (end > start) yield { source, range: { start: end - 1, end }, newline }
  },
  describe({ source, newline }) {
    const end = { start: source.length, end: source.length }
    return {
      what: 'The last line does not end with a newline.',
      why: 'The mail programs do not mind. A script that appends a setting glues it to this line, and both are lost.',
      fixes: [replaceFix('Add the newline', 'safe', source, end, newline)],
    }
  },
})
