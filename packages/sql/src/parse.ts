/** Reads SQL: statements, or the place where a database would stop reading. */

import { type LibraryFault, type SqlDialect, syntaxTrees } from './library.ts'
import { offsetFinder } from './positions.ts'
import { readStatement } from './read-statement.ts'
import type { SqlRange, SqlStatement } from './statement.ts'

/** Why a text is no SQL. */
export interface SqlFault extends SqlRange {
  readonly kind: 'unexpected' | 'unterminated'
  /** The word that does not fit; `undefined` at the end of the text. */
  readonly found: string | undefined
  /** What could stand there, in the parser's words. */
  readonly expected: string | undefined
}

/** What came of reading a text; `unknown` when this parser cannot tell although a database might. */
export type SqlReading =
  | { readonly kind: 'statements'; readonly statements: readonly SqlStatement[] }
  | { readonly kind: 'fault'; readonly fault: SqlFault }
  | { readonly kind: 'unknown' }

/** What the parser does not know although the database does; the place of such a fault may be anywhere before it. */
const GAPS: Readonly<Record<SqlDialect, readonly RegExp[]>> = {
  mysql: [
    /(?:^|[^\w\s)])\s*!(?!=)|\b(?:SELECT|AND|OR|XOR|NOT|WHERE|ON)\s+!(?!=)/i,
    /\bPROCEDURE\s+ANALYSE\b|\bLOCK\s+IN\s+SHARE\b|\bSOUNDS\s+LIKE\b|\bWITH\s+ROLLUP\b|\sMOD\s/i,
    /\b(?:FROM|JOIN)\s*\([^()]*,|\bCHAR\s*\([^()]*\bUSING\b|\b(?:YEAR|DAY|HOUR|MINUTE|SECOND)_[A-Z]+\b/i,
    /^\s*(?:HANDLER|DO)\b|^\s*UPDATE\s+[^,()]+,/i,
  ],
  postgresql: [
    /^\s*TABLE\b|\bSYMMETRIC\b|\bROWS\s+FROM\b|\bUSING\s*[<>]/i,
    // Constants with their type before them.
    /\b(?!(?:AND|OR|NOT|IN|LIKE|ILIKE|SELECT|AS|BY|ON|THEN|ELSE|WHEN|CASE|IS|TO|ANY|ALL|ESCAPE|FROM|WHERE)\b)[a-z_]\w*\s+0(?!\w)/i,
  ],
  sqlite: [/\b(?:GLOB|MATCH|REGEXP|ISNULL|INDEXED)\b|\bIN\s+[a-z_]/i],
}

/** Quoted texts, in which all of that is nothing but text. */
const QUOTED = /'(?:[^'\\]|\\[\s\S]|'')*'|"[^"]*"|`[^`]*`/g

const UNKNOWN: SqlReading = { kind: 'unknown' }

/**
 * Reads the statements of a text; offsets are those of the text, in UTF-16 units.
 * @throws Error when the parser was not loaded; never because of the text.
 */
export function parseSql(text: string, dialect: SqlDialect): SqlReading {
  const result = syntaxTrees(text, dialect)
  if (result === undefined) return UNKNOWN
  const offset = offsetFinder(text)
  if ('trees' in result) {
    return { kind: 'statements', statements: result.trees.map((tree) => readStatement(tree, offset)) }
  }
  const fault = faultOf(text, result.fault, offset)
  return fault === undefined || isGap(text, dialect) ? UNKNOWN : { kind: 'fault', fault }
}

function isGap(text: string, dialect: SqlDialect): boolean {
  const bare = text.replace(QUOTED, '0')
  return GAPS[dialect].some((gap) => gap.test(bare))
}

function faultOf(
  text: string,
  { message, line, column }: LibraryFault,
  offset: ReturnType<typeof offsetFinder>,
): SqlFault | undefined {
  const place = line === undefined || column === undefined ? undefined : { line, column }
  if (/unterminated|before EOF/i.test(message)) {
    const start = place ? offset(place) : 0
    const end = Math.max(start, text.trimEnd().length)
    return { kind: 'unterminated', found: undefined, expected: undefined, start, end }
  }
  const [, expected] = /^Expected:? (?:an? )?(.*?),? found: /.exec(message) ?? []
  const atEnd = /found: EOF$/.test(message)
  if (!atEnd && place === undefined) return undefined
  const end = text.trimEnd().length
  const start = place && !atEnd ? foundAt(text, Math.min(offset(place), end), message) : end
  const word = WORD.exec(text.slice(start, end))?.[0]
  return { kind: 'unexpected', found: word, expected, start, end: start + (word?.length ?? 0) }
}

const WORD = /^(?:[\w$\u0080-\uffff]+|'(?:[^']|'')*'|"[^"]*"|`[^`]*`|\S)/

/** Some messages name a word and give the place of the next one. */
function foundAt(text: string, offset: number, message: string): number {
  const [, found = ''] = / found: (\w+)$/.exec(message) ?? []
  if (text.startsWith(found, offset)) return offset
  const before = text.slice(0, offset).trimEnd()
  return before.endsWith(found) ? before.length - found.length : offset
}
