/** The tokens of the rows of tables. */

import { type ActionTable, accessAction, accessActions } from '@mailcfg/knowledge'
import type { TableDocument, TableEntry } from '@mailcfg/model'
import type { SemanticToken } from './legend.ts'
import { placed, token, wordToken } from './spans.ts'

/** `$1`, `${name}` in the result of a rule. */
const SUBSTITUTION = /\$\$|\$(?:\d+|\{\d+\}|\(\d+\))/g
/** A status of an SMTP reply, plain or enhanced. */
const STATUS = /^(?:[245]\d\d|[245]\.\d{1,3}\.\d{1,3})$/
const PATTERNS = new Set(['regexp-table', 'pcre-table'])
/** Languages whose results may be actions, and of what. */
const ACTIONS: Readonly<Record<string, readonly ActionTable[]>> = {
  access: ['access'],
  'cidr-table': ['access', 'postscreen_access'],
  'regexp-table': ['access', 'header_checks'],
  'pcre-table': ['access', 'header_checks'],
}
const WORDS = new Set(accessActions().map(({ action }) => action))

/** The tokens of one row, in file offsets. */
export function rowTokens({ language }: TableDocument, entry: TableEntry): SemanticToken[] {
  const { key, value, kind, pattern } = entry
  const isPattern = PATTERNS.has(language.id)
  const { flags } = pattern ?? {}
  const tokens: SemanticToken[] = []
  if (kind !== 'entry')
    tokens.push(token({ start: entry.range.start, end: entry.range.start + kind.length }, 'keyword'))
  if (key.text !== '') tokens.push(token(key.range, isPattern ? 'regexp' : 'property'))
  if (flags) tokens.push(token(flags.range, 'keyword'))
  return [...tokens.flatMap((one) => apart(one, flags?.range)), ...resultTokens(language.id, entry, value.text)]
}

/** Flags may be counted to the pattern that they stand behind. */
function apart(one: SemanticToken, flags: { readonly start: number } | undefined): SemanticToken[] {
  if (flags === undefined || one.start >= flags.start || one.end <= flags.start) return [one]
  return [{ ...one, end: flags.start }]
}

function resultTokens(language: string, { value }: TableEntry, text: string): SemanticToken[] {
  const words = [...text.matchAll(/[^\s,]+/g)].map(({ 0: word, index }, i) => {
    const range = { start: index, end: index + word.length }
    if (STATUS.test(word)) return token(range, 'number')
    return i === 0 && isAction(language, text, word)
      ? token(range, 'keyword')
      : { ...wordToken(range, word), type: 'string' as const }
  })
  const variables = PATTERNS.has(language)
    ? [...text.matchAll(SUBSTITUTION)]
        .filter(([found]) => found !== '$$')
        .map(({ 0: found, index }) => token({ start: index, end: index + found.length }, 'variable'))
    : []
  return placed(value, words, variables)
}

function isAction(language: string, text: string, word: string): boolean {
  if (!WORDS.has(word.toUpperCase())) return false
  return ACTIONS[language]?.some((table) => accessAction(text, table) !== undefined) === true
}
