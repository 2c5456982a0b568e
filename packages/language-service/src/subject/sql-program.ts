/** Whose variables a query has, and how they are written. */

import type { Document } from '@mailcfg/model'

/** The program that fills in the variables of a query. */
export type SqlProgram = 'postfix' | 'dovecot' | 'courier'

/** Variables as each program writes them; a doubled percent sign is none. */
const VARIABLES: Readonly<Record<SqlProgram, RegExp>> = {
  postfix: /%%|%[sudSUD1-9]/g,
  dovecot: /%%|%-?\d*(?:\.-?\d+)?[A-Z]*(?:\{(?:[^{}'"]|'[^']*'|"[^"]*")*\}|[a-z!])/g,
  courier: /\$\(\w+\)/g,
}

/** Names of assignments whose value is a query, by language. */
const QUERIES: Readonly<Record<string, { readonly program: SqlProgram; readonly names: RegExp }>> = {
  'map-source': { program: 'postfix', names: /^(?:query|query_filter|result_format|search_base|domain)$|_query$/ },
  'dovecot-sql': { program: 'dovecot', names: /_query$|^(?:user|pass|iterate)_filter$|^base$/ },
  'dovecot-dict': { program: 'dovecot', names: /_query$/ },
  authmysqlrc: { program: 'courier', names: /_CLAUSE$/ },
  authpgsqlrc: { program: 'courier', names: /_CLAUSE$/ },
  authsqliterc: { program: 'courier', names: /_CLAUSE$/ },
}

/** The program that fills in the variables of an assignment's value; `undefined` where the value is no query. */
export function programOf({ language }: Document, name: string): SqlProgram | undefined {
  const queries = QUERIES[language.id]
  return queries?.names.test(name) ? queries.program : undefined
}

/** The variables of a text in order, as half-open ranges of it. */
export function variablesIn(text: string, program: SqlProgram): { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(VARIABLES[program])]
    .filter(([found]) => found !== '%%')
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length }))
}
