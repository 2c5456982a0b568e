/** The formatter over random files in random layouts, with the real programs as referees, as in format.test.ts. */

import { describe, expect, test } from '@jest/globals'
import { COUNT, SEED } from '../fuzz/dice.ts'
import { checkFormatted } from './format/check.ts'
import { formatted } from './format/formatted.ts'
import { randomSample } from './format/random.ts'
import { corpusSamples, fixtureSamples } from './format/samples.ts'

// Without a choice other files are made in every run; MAILCFG_SEED and MAILCFG_COUNT choose the first and their number:
//   MAILCFG_SEED=1 MAILCFG_COUNT=3000 node --experimental-vm-modules node_modules/jest/bin/jest.js format-random

const FILES = COUNT ?? 200
/** Other files each time, so that none is left out for ever. */
const FIRST = process.env['MAILCFG_SEED'] === undefined ? Date.now() % 1_000_000_000 : SEED

describe(`${FILES} random files from seed ${FIRST}`, () => {
  test('say the same before and after', () => {
    const known = [...corpusSamples(), ...fixtureSamples()]
    const samples = Array.from({ length: FILES }, (_, i) => randomSample(FIRST + i, known))
    const done = samples.map((sample) => formatted(sample, sample.options))
    const changed = done.filter(({ bytes, after }) => Buffer.compare(bytes, after) !== 0)
    checkFormatted(`random, MAILCFG_SEED=${FIRST}`, done)
    expect(changed.length / FILES).toBeGreaterThan(0.65)
  }, 1_800_000)
})
