/** Notes behind values of webmail.cf and webman.cf. */

import { EXTMAIL, extmailKeyIn, extmailOf } from '../../src/extmail.ts'
import { defineRule, type Found, foundIn, replaceFix } from '../../src/rule.ts'

interface Note extends Found {
  readonly name: string
}

/** Types whose values have no blanks. */
const ONE_WORD = new Set(['path', 'uint', 'bool01', 'yes/no', 'column-or-attribute'])

export const rule = defineRule<'assignment', Note>({
  id: 'extmail-note-behind-value',
  summary: 'A note behind a value becomes part of it.',
  severity: 'error',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'assignment', languages: EXTMAIL },
  *check({ name, value }, { document }) {
    const file = extmailOf(document)
    const key = file && extmailKeyIn(file, name.text)
    if (key === undefined) return
    const pattern = ONE_WORD.has(key.type) ? /(?<=\S)\s+(\S)/ : /(?<=\S)\s+([#;(（]|\/\/\s)/
    const match = pattern.exec(value.text)
    if (match === null) return
    const start = match.index + match[0].indexOf(match[1] as string)
    yield foundIn(document.source, value, start, value.text.length, { name: name.text })
  },
  describe({ name, source, range }) {
    const row = source.lineRange(source.positionAt(range.start).line)
    const blanks = /[ \t]*$/.exec(source.slice({ start: row.start, end: range.start }))?.[0].length ?? 0
    return {
      what: `This note becomes part of ${name}.`,
      why: 'The value runs to the end of the line; only a line that begins with # or ; is a comment.',
      fixes: [replaceFix('Delete the note', 'review', source, { start: range.start - blanks, end: range.end }, '')],
    }
  },
})
