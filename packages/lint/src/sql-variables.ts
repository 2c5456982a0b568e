/** Variables in SQL: `%s` of Postfix, `%u` and `%{user}` of Dovecot, `$(local_part)` of Courier. */

import type { SqlDialect } from '@mailcfg/sql'

/** Whose variables a query has. Dovecot's changed with 2.4. */
export type SqlProgram = 'postfix' | 'dovecot23' | 'dovecot24' | 'courier'

/** A variable with the quotes that it stands in. */
export interface SqlVariable {
  readonly text: string
  readonly start: number
  readonly end: number
  /** What opens the quoted text around it: `'`, `"`, `` ` ``, `E'` or `$$`; empty outside quotes. */
  readonly quote: string
  /** The quoted text, quotes included; the variable itself outside quotes. */
  readonly quoted: { readonly start: number; readonly end: number }
}

/** A query as a parser can read it. */
export interface MaskedSql {
  /** Of the same length as the query: variables are replaced, so that offsets hold. */
  readonly text: string
  readonly variables: readonly SqlVariable[]
}

/** What stands for each character of a variable inside quotes; no text of a query has it. */
export const MASK = '\ue000'

/** Variables and, so that they are not taken for some, percent signs that are written twice. */
const VARIABLES: Readonly<Record<SqlProgram, RegExp>> = {
  postfix: /%%|%[sudSUD1-9]/g,
  dovecot23: /%%|%-?\d*(?:\.-?\d+)?[A-Z]*(?:\{[^{}]*\}|[a-z!])/g,
  dovecot24: /%%\{|%\{(?:[^{}'"]|'[^']*'|"[^"]*")*\}/g,
  courier: /\$\(\w+\)/g,
}

/** Replaces the variables of a query. Without a dialect, backslashes are read as MySQL does. */
export function maskVariables(sql: string, program: SqlProgram, dialect: SqlDialect | undefined): MaskedSql {
  const places = [...sql.matchAll(VARIABLES[program])].map(({ 0: text, index }) => ({ text, start: index }))
  let text = sql
  const put = (start: number, end: number, character: string): void => {
    text = text.slice(0, start) + character.repeat(end - start) + text.slice(end)
  }
  const real = places.filter((place) => !place.text.startsWith('%%'))
  for (const place of real) put(place.start, place.start + place.text.length, MASK)
  const quoted = quotedTexts(text, dialect)
  const around = (start: number) => quoted.find((one) => one.start < start && start < one.end)
  // Outside quotes a doubled sign is a single operator.
  for (const { start } of places) if (text.startsWith('%%', start) && !around(start)) put(start, start + 1, ' ')
  const variables = real.map(({ text: name, start }): SqlVariable => {
    const end = start + name.length
    const inside = around(start)
    if (inside === undefined) put(start, end, 'v')
    return { text: name, start, end, quote: inside?.quote ?? '', quoted: inside ?? { start, end } }
  })
  return { text, variables }
}

interface Quoted {
  readonly start: number
  readonly end: number
  readonly quote: string
}

/** PostgreSQL and SQLite know no backslash in plain quotes; comments have no quotes in them. */
const PLAIN =
  /([eE]')(?:\\[\s\S]|''|[^'\\])*'?|(\$\w*\$)[\s\S]*?(?:\2|$)|'[^']*'?|"[^"]*"?|`[^`]*`?|--[^\n]*|\/\*[\s\S]*?\*\//g
const MYSQL = /'(?:\\[\s\S]|[^'\\])*'?|"(?:\\[\s\S]|[^"\\])*"?|`[^`]*`?|--\s[^\n]*|\/\*[\s\S]*?\*\//g

function quotedTexts(text: string, dialect: SqlDialect | undefined): Quoted[] {
  const pattern = dialect === 'postgresql' || dialect === 'sqlite' ? PLAIN : MYSQL
  return [...text.matchAll(pattern)].flatMap((match) => {
    const quote = match[1]?.toUpperCase() ?? match[2] ?? match[0].charAt(0)
    const isComment = /^[-/]/.test(match[0])
    return isComment ? [] : [{ start: match.index, end: match.index + match[0].length, quote }]
  })
}
