/** The form of the checks that doveconf makes when everything is read. */

import type { DovecotHost } from '../host.ts'
import type { SettingsNode } from '../node.ts'
import type { DovecotOrigin } from '../origin.ts'
import type { Structures } from '../structures.ts'

/** What a check has to hand. */
export interface CheckContext {
  readonly host: DovecotHost
  readonly structures: Structures
  warn(text: string, origin: DovecotOrigin | undefined): void
}

/** Why a configuration is refused, with the setting that it speaks of. */
export interface CheckFailure {
  readonly text: string
  readonly origin: DovecotOrigin | undefined
}

/** Checks the settings of a section or program; the first failure ends it. */
export type Check = (node: SettingsNode, context: CheckContext) => CheckFailure | undefined

/** A failure that one of these settings brought about. */
export function failure(text: string, node: SettingsNode, ...keys: readonly string[]): CheckFailure {
  const [origin] = keys.flatMap((key) => node.setting(key)?.origin ?? [])
  return { text, origin }
}

/** The words of a list, which any of these characters part (t_strsplit_spaces()). */
export function wordsOf(text: string, separators: string): string[] {
  const words: string[] = []
  let word = ''
  for (const char of text) {
    if (!separators.includes(char)) word += char
    else if (word !== '') {
      words.push(word)
      word = ''
    }
  }
  return word === '' ? words : [...words, word]
}

/** A check that all words of a list are known, in any case of letters. */
export function knownWords(key: string, what: string, known: readonly string[], other?: RegExp): Check {
  return (node) => {
    const unknown = wordsOf(node.value(key), ' ,').find(
      (word) => !known.includes(word.toLowerCase()) && !other?.test(word),
    )
    return unknown === undefined ? undefined : failure(`${key}: Unknown ${what}: ${unknown}`, node, key)
  }
}
