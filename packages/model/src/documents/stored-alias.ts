/** Alias lines as postalias stores them: the name without its quotes, the targets written anew from their tokens. */

import { type Leaf, type LineTree, leavesOf, partOf, withoutJoins } from '@mailcfg/grammars'
import type { StoredEntry } from './table-document.ts'

/** Tokens that stand for themselves; two of them in a row get a blank between them. */
const WORDS: ReadonlySet<string> = new Set(['atom', 'quoted', 'comment-text', 'domain-literal'])

/** ASCII letters to lower case, as postmap and postalias fold the keys that they store. */
export function foldKey(key: string): string {
  return key.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
}

/**
 * Name and value of an alias line as `postalias -s` of Postfix 3.7 shows them (Postfix source,
 * src/global/tok822_parse.c: tok822_internalize() for the name, tok822_externalize() for the value).
 * @param slice the raw text of the line that `tree` was parsed from
 */
export function storedAlias(slice: string, tree: LineTree): StoredEntry | undefined {
  const name = partOf(tree, 'name')
  const value = partOf(tree, 'value')
  if (tree.problems.length > 0 || name === undefined || value === undefined) return undefined
  return {
    key: foldKey(written(tokensOf(slice, name), internal)),
    value: written(tokensOf(slice, value), external),
  }
}

interface Token {
  readonly kind: string
  /** The token's text without joins; quotes, brackets and backslashes are still in it. */
  readonly text: string
}

function tokensOf(slice: string, part: { readonly start: number; readonly end: number }): Token[] {
  const leaves: readonly Leaf[] =
    'parts' in part ? [...leavesOf(part as Parameters<typeof leavesOf>[0])] : [part as Leaf]
  return leaves
    .filter((leaf) => leaf.trivia !== true)
    .map(({ kind, start, end }) => ({ kind, text: withoutJoins(slice.slice(start, end)) }))
}

function written(tokens: readonly Token[], write: (token: Token) => string): string {
  return tokens.map((token, i) => write(token) + (needsBlank(token, tokens[i + 1]) ? ' ' : '')).join('')
}

/** Postfix before 3.8 writes a blank behind every comma, at the end of the value too. */
function needsBlank(token: Token, next: Token | undefined): boolean {
  if (token.kind === 'comma') return true
  if (next === undefined) return false
  return next.text === '<' || (WORDS.has(token.kind) && WORDS.has(next.kind))
}

/** What the token means: quotes and backslashes taken away. */
function internal({ kind, text }: Token): string {
  if (kind === 'quoted') return meaning(inner(text, '"'))
  if (kind === 'domain-literal') return `[${meaning(inner(text, ']'))}]`
  return kind === 'atom' ? meaning(text) : text
}

/** The token as it is read again at look-up: special characters in quotes. */
function external(token: Token): string {
  const { kind, text } = token
  if (kind === 'domain-literal') return `[${meaning(inner(text, ']')).replace(/[\\\r\n]/g, '\\$&')}]`
  if (kind !== 'quoted' && !(kind === 'atom' && /[\x00-\x20\x7f|%!()<>@,;:\\".[\]]/.test(meaning(text))))
    return internal(token)
  return `"${internal({ kind, text }).replace(/["\\\r\n]/g, '\\$&')}"`
}

/** The text between the opening character and the closing one, which may be missing at the end of a line. */
function inner(text: string, close: string): string {
  const body = text.slice(1)
  const backslashes = /\\*$/.exec(body.slice(0, -1))?.[0].length ?? 0
  return body.endsWith(close) && backslashes % 2 === 0 ? body.slice(0, -1) : body
}

function meaning(text: string): string {
  return text.replace(/\\([\s\S]|$)/g, '$1').replace(/[\t\r\n]/g, ' ')
}
