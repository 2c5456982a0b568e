/** Between the external form of an address, with quotes, and the internal one (src/global/quote_822_local.c). */

import { isOperator, type Token } from './tokens.ts'

/** The external form: a local part that is no sequence of atoms and dots gets quotes (quote_822_local()). */
export function quoteLocalPart(address: string): string {
  const start = routeEnd(address)
  const at = address.lastIndexOf('@')
  const end = at < start ? address.length : at
  const local = address.slice(start, end)
  if (isDotString(local)) return address
  return `${address.slice(0, start)}"${local.replace(/["\\\r]/g, '\\$&')}"${address.slice(end)}`
}

/** The internal form: no quotes and no backslashes (unquote_822_local()). */
export function unquoteLocalPart(address: string): string {
  const start = routeEnd(address)
  const at = address.lastIndexOf('@')
  const end = at < start ? address.length : at
  const local = address.slice(start, end).replace(/\\(.)|"|\\$/gs, '$1')
  return address.slice(0, start) + local + address.slice(end)
}

/**
 * The tokens in internal form (tok822_internalize()): words that stand side by side are kept apart by a space, and what
 * follows a comma or precedes a `<` is set off.
 */
export function internalForm(tokens: readonly Token[]): string {
  return tokens.map((token, index) => printed(token) + (needsSpace(token, tokens[index + 1]) ? ' ' : '')).join('')
}

/** The tokens in external form (tok822_externalize()). */
export function externalForm(tokens: readonly Token[]): string {
  return quoteLocalPart(internalForm(tokens))
}

/** A token without quotes, with brackets. */
export function printed({ kind, text }: Token): string {
  return kind === 'literal' ? `[${text}]` : text
}

function needsSpace(token: Token, next: Token | undefined): boolean {
  if (next === undefined) return false
  return isOperator(token, ',') || isOperator(next, '<') || (token.kind !== 'operator' && next.kind !== 'operator')
}

function routeEnd(address: string): number {
  return address.startsWith('@') ? address.indexOf(':') + 1 : 0
}

function isDotString(local: string): boolean {
  return local !== '' && !/^\.|\.\.|\.$|[\x00-\x20\x7f()<>@,;:\\"[\]]/.test(local)
}
