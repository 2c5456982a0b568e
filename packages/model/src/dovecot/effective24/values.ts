/** Checks values of 2.4 against their types; they are kept as they are written. */

import type { Dovecot24ValueType } from '@mailcfg/knowledge'
import { readDovecotValue } from '../effective/value-types.ts'
import { readSectionName } from './section-names.ts'

/** What doveconf says about a value that is not of its type (settings_value_check()). */
export function valueError24(type: Dovecot24ValueType, key: string, value: string, words: string): string | undefined {
  if (type === 'filter') return `Setting is a named filter, use '${key} {'`
  if (isNotKnownYet(value)) return undefined
  switch (type) {
    case 'uint':
    case 'octal':
    case 'time':
    case 'msecs':
    case 'size':
      return value === 'unlimited' || value === 'infinite' ? undefined : errorOf(type, value)
    case 'bool':
    case 'port':
      return errorOf(type, value)
    case 'enum':
      return words.split(':').includes(value) ? undefined : `Invalid value: ${value}`
    case 'uintmax':
      return /^\d+$/.test(value) ? undefined : `Invalid number ${value}: Not a valid number`
    default:
      return undefined
  }
}

function errorOf(
  type: 'uint' | 'octal' | 'time' | 'msecs' | 'size' | 'bool' | 'port',
  value: string,
): string | undefined {
  const read = readDovecotValue(type, value)
  return 'error' in read ? read.error : undefined
}

/** Whether a value depends on what only the daemon knows. */
export function isNotKnownYet(value: string): boolean {
  return value.includes('%{') || value.includes('$SET:') || value.includes('$ENV:')
}

/** The words of a list that is written on one line (settings_parse_boollist_string()). */
export function wordsOfList(text: string): { readonly words: readonly string[] } | { readonly error: string } {
  const words: string[] = []
  let word = ''
  let quoted = false
  let ended = false
  const finish = (): void => {
    if (quoted || word !== '') words.push(readSectionName(word))
    word = ''
    quoted = false
    ended = false
  }
  for (let i = 0; i < text.length; i++) {
    let char = text[i] as string
    if (char === '"') {
      if (quoted && ended) return { error: `Expected ',' or ' ' after '"'` }
      if (!quoted && word !== '') return { error: `'"' in the middle of a string` }
      if (quoted) ended = true
      quoted = true
      continue
    }
    if ((char === ' ' || char === ',') && !(quoted && !ended)) {
      finish()
      continue
    }
    if (char === '\\' && quoted) {
      char = text[++i] ?? ''
      if (char === '') return { error: `Value ends with '\\'` }
    }
    if (ended) return { error: `Expected ',' or ' ' after '"'` }
    word += char
  }
  if (quoted && !ended) return { error: `Missing ending '"'` }
  finish()
  return { words }
}
