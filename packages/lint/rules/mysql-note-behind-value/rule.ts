/** Notes behind values of MySQL option files that no # starts. */

import { defineRule, type Found, foundIn, isAssignments, replaceFix } from '../../src/rule.ts'

interface Note extends Found {
  readonly name: string
}

/** Options whose values have no blanks. */
const ONE_WORD =
  /^(?:loose[-_])?(?:port|socket|bind[-_]address|user|datadir|basedir|tmpdir|pid[-_]file|log[-_]error|server[-_]id|max[-_]\w+|wait[-_]timeout|\w+[-_]size|\w+[-_]timeout)$/

export const rule = defineRule<'assignment', Note>({
  id: 'mysql-note-behind-value',
  summary: 'A note behind a value becomes part of it.',
  severity: 'error',
  impact: 'wont-start',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'assignment', languages: ['my.cnf'] },
  *check({ name, value }, { document }) {
    if (!isAssignments(document) || /^["']/.test(value.text)) return
    const match = ONE_WORD.test(name.text) ? /\s+(\S)/.exec(value.text) : /\s+(;|\/\/\s)/.exec(value.text)
    // A list may go on behind a comma.
    if (match === null || value.text[match.index - 1] === ',') return
    const start = match.index + match[0].length - (match[1] as string).length
    yield foundIn(document.source, value, start, value.text.length, { name: name.text })
  },
  describe({ name, source, range }) {
    const row = source.lineRange(source.positionAt(range.start).line)
    const blanks = /[ \t]*$/.exec(source.slice({ start: row.start, end: range.start }))?.[0].length ?? 0
    return {
      what: `This note becomes part of ${name}.`,
      why: 'Behind a value only # starts a comment; ; does so at the start of a line. Numbers and paths with a note are refused, and mysqld does not start.',
      fixes: [
        replaceFix(
          'Make it a comment',
          'review',
          source,
          { start: range.start, end: range.start + sign(source.slice(range)) },
          '# ',
        ),
        replaceFix('Delete the note', 'review', source, { start: range.start - blanks, end: range.end }, ''),
      ],
    }
  },
})

/** Length of the sign that was meant to start a comment, with the blanks behind it. */
function sign(note: string): number {
  return /^(?:;|\/\/)?\s*/.exec(note)?.[0].length ?? 0
}
