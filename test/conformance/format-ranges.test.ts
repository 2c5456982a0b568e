/** Formatting of a range: the edits of the whole that touch its lines, no others, and the file says the same. */

import { describe, expect, test } from '@jest/globals'
import { SourceText, type TextEdit } from '@mailcfg/core'
import { DEFAULT_OPTIONS, formatDocument } from '@mailcfg/format'
import { readDocument } from '@mailcfg/model'
import { COUNT, Dice, SEED } from '../fuzz/dice.ts'
import { checkFormatted } from './format/check.ts'
import { formattedWithin } from './format/formatted.ts'
import { randomSample } from './format/random.ts'
import { corpusSamples, fixtureSamples, type Sample } from './format/samples.ts'

const FILES = COUNT ?? 200
/** Other files each time, so that none is left out for ever. */
const FIRST = process.env['MAILCFG_SEED'] === undefined ? Date.now() % 1_000_000_000 : SEED

function editsOf({ name, language, bytes }: Sample, within?: { start: number; end: number }): readonly TextEdit[] {
  const document = readDocument(SourceText.fromBytes(name, bytes), language)
  const outcome = formatDocument(document, DEFAULT_OPTIONS, within)
  return outcome.kind === 'formatted' ? outcome.edits : []
}

/** Whether an edit reaches into the lines of a range; one that ends where a line starts leaves that line alone. */
function touches(text: string, { range }: TextEdit, { start, end }: { start: number; end: number }): boolean {
  const lineEnd = text.indexOf('\n', end)
  const from = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1
  return Math.max(range.start, range.end - 1) >= from && range.start <= (lineEnd < 0 ? text.length : lineEnd)
}

describe(`ranges of ${FILES} random files from seed ${FIRST}`, () => {
  const known = [...corpusSamples(), ...fixtureSamples()]
  const ranged = Array.from({ length: FILES }, (_, i) => {
    const sample = randomSample(FIRST + i, known)
    const text = SourceText.fromBytes('t', sample.bytes).text
    const dice = new Dice(FIRST + i)
    const start = dice.integer(0, text.length)
    return {
      sample,
      text,
      range: { start, end: Math.min(text.length, start + dice.integer(0, dice.pick([0, 40, 400]))) },
    }
  })

  test('have the edits of their lines', () => {
    let some = 0
    for (const { sample, text, range } of ranged) {
      const all = editsOf(sample)
      const wanted = all.filter((edit) => touches(text, edit, range))
      if (wanted.length > 0 && wanted.length < all.length) some++
      expect({ file: sample.name, edits: editsOf(sample, range) }).toEqual({ file: sample.name, edits: wanted })
    }
    process.stdout.write(`ranges, MAILCFG_SEED=${FIRST}: ${some} of ${FILES} with a part of the edits\n`)
    expect(some / FILES).toBeGreaterThan(0.2)
  }, 600_000)

  test('leave files that say the same', () => {
    const done = ranged.map(({ sample, range }) => formattedWithin(sample, range))
    checkFormatted(`ranges, MAILCFG_SEED=${FIRST}`, done)
  }, 1_800_000)
})
