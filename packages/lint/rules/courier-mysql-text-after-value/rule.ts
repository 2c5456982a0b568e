/** Notes behind a value of authmysqlrc, and a `=` before it: they become part of it. */

import { COURIER_SQL, typeOfKey } from '../../src/courier-files.ts'
import { defineRule, type Found, foundIn, replaceFix } from '../../src/rule.ts'

interface TextAfterValue extends Found {
  readonly name: string
  /** A `=` before the value, as main.cf has it, and whether the value can be nothing else. */
  readonly equals: 'certain' | 'likely' | undefined
}

/** Types whose values are one word. */
const ONE_WORD = new Set(['host', 'path', 'uint', 'sql-identifier', 'domain'])

export const rule = defineRule<'assignment', TextAfterValue>({
  id: 'courier-mysql-text-after-value',
  summary: 'A note behind a value becomes part of it.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'assignment', languages: COURIER_SQL },
  *check({ name, value }, { document }) {
    const type = typeOfKey(document, name.text)
    if (type === undefined || !(ONE_WORD.has(type) || type === 'string' || type === 'sql-expression')) return
    const equals = ONE_WORD.has(type) ? 'certain' : 'likely'
    const before = type === 'sql-expression' ? null : /^=[ \t]*(?=\S)/.exec(value.text)?.[0]
    if (before && (equals === 'certain' || before.length > 1)) {
      yield foundIn(document.source, value, 0, before.length, { name: name.text, equals })
      return
    }
    const note = /[ \t]+([#(（]|\/\/|--[ \t]|[;])/.exec(value.text)
    const more = ONE_WORD.has(type) ? /[ \t]+(\S)/.exec(value.text) : null
    const match = note ?? more
    if (match === null || (type === 'sql-expression' && !/^[ \t]+[#（]/.test(match[0]))) return
    const start = match.index + match[0].length - (match[1] as string).length
    if (match.index === 0) return
    yield foundIn(document.source, value, start, value.text.length, { name: name.text, equals: undefined })
  },
  describe({ source, range, name, equals }) {
    const why =
      'The value runs to the end of the line, blanks and all; the database is then asked with a wrong name, password or socket, and no login works.'
    if (equals !== undefined) {
      const safety = equals === 'certain' ? 'safe' : 'review'
      const what = `The = becomes part of ${name}: a blank separates key and value here.`
      return { what, why, fixes: [replaceFix('Delete the =', safety, source, range, '')] }
    }
    const row = source.lineRange(source.positionAt(range.start).line)
    const before = /[ \t]*$/.exec(source.slice({ start: row.start, end: range.start }))?.[0].length ?? 0
    return {
      what: `This note becomes part of ${name}.`,
      why,
      fixes: [replaceFix('Delete the note', 'safe', source, { start: range.start - before, end: range.end }, '')],
    }
  },
})
