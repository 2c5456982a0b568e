/** Random files in every language whose layout has something to mend, with random options. */

import { DEFAULT_OPTIONS, type FormatOptions } from '@mailcfg/format'
import {
  access,
  aliases,
  cidrTable,
  dovecot,
  dovecot24,
  type LanguageDefinition,
  lookupTable,
  mainCf,
  masterCf,
  pcreTable,
  regexpTable,
  transport,
  virtual,
} from '@mailcfg/grammars'
import { randomConfiguration } from '../../fuzz/configurations.ts'
import { Dice } from '../../fuzz/dice.ts'
import { randomDovecot } from '../../fuzz/dovecot-configurations.ts'
import { randomDovecot24 } from '../../fuzz/dovecot24-configurations.ts'
import { disturbed } from '../../fuzz/layouts.ts'
import { randomQuery } from '../../fuzz/tables.ts'
import type { Query } from '../query/run.ts'
import type { Sample } from './samples.ts'
import { latin } from './texts.ts'

/** A random file, and the options to format it with. */
export interface RandomSample extends Sample {
  readonly options: FormatOptions
}

type Made = readonly [language: LanguageDefinition, text: string]

const table =
  (type: Query['type'], ...languages: LanguageDefinition[]) =>
  (seed: number, dice: Dice): Made => [dice.pick(languages), latin(randomQuery(new Dice(seed), type).table)]

/** One character per byte. */
const MAKERS: readonly ((seed: number, dice: Dice) => Made)[] = [
  (seed) => [mainCf, randomConfiguration(seed).main],
  (seed) => [mainCf, randomConfiguration(seed).main],
  (seed) => [masterCf, randomConfiguration(seed).master],
  (seed) => [masterCf, randomConfiguration(seed).master],
  (seed) => [dovecot, mainFile(randomDovecot(seed).files)],
  (seed) => [dovecot24, mainFile(randomDovecot24(seed).files)],
  table('hash', access, virtual, transport, lookupTable),
  table('aliases', aliases),
  table('cidr', cidrTable),
  table('regexp', regexpTable),
  table('pcre', pcreTable),
]

/** The main file alone: what it includes is not there. */
function mainFile(files: Readonly<Record<string, string>>): string {
  const text = (files['dovecot.conf'] ?? '').replaceAll('!include ', '!include_try ')
  return Buffer.from(text, 'utf8').toString('latin1')
}

/**
 * The file of a seed: one that is made up, or a piece of one that there is, in a layout that nobody wrote.
 * @param known files to take pieces of.
 */
export function randomSample(seed: number, known: readonly Sample[]): RandomSample {
  const dice = new Dice(seed)
  const [language, text] = dice.chance(0.6) ? dice.pick(MAKERS)(seed, dice) : pieceOf(dice, known)
  const bytes = Buffer.from(disturbed(dice, text, language.product === 'postfix'), 'latin1')
  const options: FormatOptions = dice.chance(0.5)
    ? DEFAULT_OPTIONS
    : {
        width: dice.pick([20, 60, 100, 160]),
        align: dice.chance(0.5),
        ...(dice.chance(0.5) ? { indent: dice.integer(1, 8) } : {}),
      }
  return { name: `seed ${seed}, ${JSON.stringify(options)}`, language, bytes, options }
}

const LINES = 60

function pieceOf(dice: Dice, known: readonly Sample[]): Made {
  const languages = [...new Set(known.map(({ language }) => language))]
  const language = dice.pick(languages)
  const { bytes } = dice.pick(known.filter((sample) => sample.language === language))
  const lines = latin(bytes.subarray(0, 1 << 16)).split('\n')
  const first = dice.integer(0, Math.max(0, lines.length - LINES))
  return [language, lines.slice(first, first + dice.integer(1, LINES)).join('\n')]
}
