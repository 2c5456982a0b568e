/** What happens to files on their way: other line ends, marks in front, bytes of other character sets, stray blanks. */

import { Dice } from '../../fuzz/dice.ts'
import type { Sample } from './samples.ts'
import { latin } from './texts.ts'

type Variant = (text: string, dice: Dice) => string

/** By name; texts hold one character per byte. */
const VARIANTS: Readonly<Record<string, Variant>> = {
  crlf: (text) => text.replace(/\r?\n/g, '\r\n'),
  mark: (text) => `\xef\xbb\xbf${text}`,
  'no final newline': (text) => text.replace(/[\r\n]+$/, ''),
  'other character set': (text, dice) => withStrangeBytes(text, dice),
  'trailing blanks': (text, dice) =>
    text.replace(/(?=\r?\n|$)/g, () => (dice.chance(0.3) ? dice.pick([' ', '\t', '  ', ' \t ']) : '')),
  'mixed line ends': (text, dice) => text.replace(/\r?\n/g, () => (dice.chance(0.3) ? '\r\n' : '\n')),
}

export const VARIANT_NAMES = Object.keys(VARIANTS)

/** Bytes that are no UTF-8 in a comment, behind it, and in some word of another line. */
function withStrangeBytes(text: string, dice: Dice): string {
  const strange = dice.pick(['\xe9', '\xd6\xd0\xce\xc4', '\xff'])
  const lines = text.split('\n')
  const comment = lines.findIndex((line) => /^\s*#/.test(line))
  if (comment >= 0) lines[comment] = `${(lines[comment] as string).trimEnd()} caf${strange}`
  const values = lines.flatMap((line, i) => (/^\s*[^#\s].*\w/.test(line) ? [i] : []))
  if (values.length > 0) {
    const at = dice.pick(values)
    lines[at] = (lines[at] as string).replace(/\w(?=\W*$)/, (letter) => letter + strange)
  }
  return lines.join('\n')
}

/** A sample as a variant of itself; the same one in every run. */
export function variantOf(sample: Sample, variant: string): Sample {
  const dice = new Dice(sample.bytes.length)
  const text = (VARIANTS[variant] as Variant)(latin(sample.bytes), dice)
  return { ...sample, name: `${sample.name} (${variant})`, bytes: Buffer.from(text, 'latin1') }
}
