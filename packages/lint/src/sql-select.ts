/** Reads as much of a SQL SELECT as rules need: its columns, and what stands outside quotes. */

/** One item of a SELECT list. */
export interface SelectColumn {
  /** The name that the result has; `undefined` for an expression without one. */
  readonly name: string | undefined
  readonly start: number
  readonly end: number
}

/** The text with everything in quotes blanked out; offsets stay. A backslash takes the next character along. */
export function withoutQuoted(sql: string): string {
  return sql.replace(/'(?:[^'\\]|\\[\s\S]|'')*(?:'|$)|"(?:[^"\\]|\\[\s\S])*(?:"|$)|`[^`]*(?:`|$)/g, (quoted) =>
    '\u0001'.repeat(quoted.length),
  )
}

/**
 * The columns of the first SELECT of a query; `undefined` when there is none, or when `*` or something unknown stands
 * among them, so that nothing can be said of what is returned.
 */
export function selectColumns(sql: string): SelectColumn[] | undefined {
  const bare = withoutQuoted(sql)
  const select = /^\s*SELECT\s+(?:DISTINCT\s+)?/i.exec(bare)
  if (select === null) return undefined
  const columns: SelectColumn[] = []
  let depth = 0
  let start = select[0].length
  const put = (end: number): void => {
    const text = sql.slice(start, end)
    const lead = text.length - text.trimStart().length
    columns.push({ name: nameOf(text.trim()), start: start + lead, end: start + text.trimEnd().length })
  }
  let i = start
  for (; i < bare.length; i++) {
    if (bare[i] === '(') depth++
    else if (bare[i] === ')') depth--
    else if (depth === 0 && bare[i] === ',') {
      put(i)
      start = i + 1
    } else if (depth === 0 && /^\sFROM\b/i.test(bare.slice(i, i + 6))) break
  }
  put(i)
  return depth !== 0 || columns.some(({ start: from, end }) => /^(?:.*\.)?\*$/.test(bare.slice(from, end)))
    ? undefined
    : columns
}

function nameOf(column: string): string | undefined {
  const alias = /(?:^|[\s)'"`])AS\s+[`"']?(\w+)[`"']?$/i.exec(column) ?? /^[\w.`]+\s+[`"']?(\w+)[`"']?$/.exec(column)
  return alias?.[1] ?? /^(?:[\w`]+\.)*[`"]?(\w+)[`"]?$/.exec(column)?.[1]
}
