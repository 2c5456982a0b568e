/** The form of the checks that doveconf makes when everything is read. */

import type { DovecotHost } from '../host.ts'
import type { DovecotOrigin } from '../origin.ts'

/** Settings as checks see them: those of a section or of the top level of a program. */
export interface CheckedSettings {
  readonly name: string
  readonly parent: CheckedSettings | undefined
  /** The value in force, empty when there is none. */
  value(key: string): string
  /** What the configuration set, here and not around. */
  setting(key: string): { readonly text: string; readonly origin: DovecotOrigin | undefined } | undefined
  /** The sections of a type. */
  sections(key: string): readonly CheckedSettings[]
}

/** What a check has to hand. */
export interface CheckContext {
  readonly host: DovecotHost
  /** Services that may run in one process only. */
  readonly singleProcess: ReadonlySet<string>
  warn(text: string, origin: DovecotOrigin | undefined): void
}

/** Why a configuration is refused, with the setting that it speaks of. */
export interface CheckFailure {
  readonly text: string
  readonly origin: DovecotOrigin | undefined
}

/** Checks the settings of a section or program; the first failure ends it. */
export type Check = (node: CheckedSettings, context: CheckContext) => CheckFailure | undefined

/** A failure that one of these settings brought about. */
export function failure(text: string, node: CheckedSettings, ...keys: readonly string[]): CheckFailure {
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
