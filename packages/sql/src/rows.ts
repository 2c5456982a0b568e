/** The rows that a script puts into tables. */

import { dialectOf } from './schema.ts'
import { statementRanges } from './split.ts'
import type { SqlRange } from './statement.ts'

/** A text or number of a row; the range is that of the text without its quotes. */
export interface SqlRowValue extends SqlRange {
  /** Without quotes, and with escapes as they are written. */
  readonly text: string
}

/** One row of an INSERT or REPLACE. */
export interface SqlRow {
  /** The table without its schema, as it is written. */
  readonly table: string
  /** The columns that the statement lists; `undefined` when the table's own order counts. */
  readonly columns: readonly string[] | undefined
  /** `undefined` for what is neither a plain text nor a number, such as the result of a function. */
  readonly values: readonly (SqlRowValue | undefined)[]
}

const NAME = '(?:`[^`]+`|"[^"]+"|[\\w$]+)'
const INSERT = new RegExp(
  `^(?:INSERT|REPLACE)\\s+(?:(?:LOW_PRIORITY|DELAYED|HIGH_PRIORITY|IGNORE|OR\\s+\\w+)\\s+)*(?:INTO\\s+)?(?:${NAME}\\s*\\.\\s*)*(${NAME})\\s*(?:\\(([^()]*)\\)\\s*)?VALUES?\\b`,
  'i',
)
/** Comments, texts, words and single signs behind VALUES. */
const TOKEN =
  /(?<gap>\s+|--[^\n]*|#[^\n]*|\/\*[\s\S]*?\*\/)|(?<text>'(?:[^'\\]|\\[\s\S]|'')*'|"(?:[^"\\]|\\[\s\S]|"")*")|(?<number>-?\d+(?:\.\d+)?(?![\w.]))|[\w$`.]+|[\s\S]/g

/**
 * Reads the rows that a script inserts, places in its text included; statements of other forms are passed over.
 * @param text the whole script
 */
export function readRows(text: string): SqlRow[] {
  return statementRanges(text, dialectOf(text)).flatMap(({ start, end }) => {
    const statement = text.slice(start, end)
    const head = INSERT.exec(statement)
    if (head === null) return []
    const [lead, table = '', list] = head
    const columns = list?.split(',').map(bare)
    const tuples = tuplesIn(statement.slice(lead.length), start + lead.length)
    return tuples.map((values) => ({ table: bare(table), columns, values }))
  })
}

function bare(name: string): string {
  return name.trim().replace(/^[`"]|[`"]$/g, '')
}

/** `('a', 1, now()), ('b', 2, now())` */
function tuplesIn(text: string, offset: number): SqlRow['values'][] {
  const tuples: (SqlRowValue | undefined)[][] = []
  let depth = 0
  let parts: (SqlRowValue | undefined)[] = []
  for (const match of text.matchAll(TOKEN)) {
    const [token] = match
    if (match.groups?.['gap'] !== undefined) continue
    const tuple = tuples.at(-1)
    if (token === '(' && ++depth === 1) tuples.push([])
    else if (token === ')' && --depth === 0) tuple?.push(single(parts))
    else if (token === ',' && depth === 1) tuple?.push(single(parts))
    else if (depth > 0) {
      parts.push(rowValue(match, offset))
      continue
    } else if (depth < 0 || (token !== ',' && depth === 0)) break
    parts = []
  }
  return depth === 0 ? tuples : tuples.slice(0, -1)
}

/** A value that several words make up is none that can be told. */
function single(parts: readonly (SqlRowValue | undefined)[]): SqlRowValue | undefined {
  return parts.length === 1 ? parts[0] : undefined
}

function rowValue({ 0: token, index, groups }: RegExpMatchArray, offset: number): SqlRowValue | undefined {
  const start = offset + (index ?? 0)
  if (groups?.['number'] !== undefined) return { text: token, start, end: start + token.length }
  if (groups?.['text'] === undefined) return undefined
  return { text: token.slice(1, -1), start: start + 1, end: start + token.length - 1 }
}
