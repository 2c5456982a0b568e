/** The formatter over variants of all files: other line ends, marks, bytes of other character sets, stray blanks. */

import { expect, test } from '@jest/globals'
import { checkFormatted } from './format/check.ts'
import { formatted } from './format/formatted.ts'
import { corpusSamples, fixtureSamples } from './format/samples.ts'
import { latin } from './format/texts.ts'
import { VARIANT_NAMES, variantOf } from './format/variants.ts'

// In the suite the programs see each file in one variant; to put every variant of every file to them:
//   MAILCFG_COUNT=all node --experimental-vm-modules node_modules/jest/bin/jest.js format-variants

const EVERY = process.env['MAILCFG_COUNT'] === 'all'

/** Each content once: the trees of the corpus hold much that stands there by itself, too. */
const samples = [
  ...new Map(
    [...corpusSamples(), ...fixtureSamples()].map((one) => [`${one.language.id} ${latin(one.bytes)}`, one]),
  ).values(),
]

test.each(VARIANT_NAMES)(
  '%s: says the same before and after',
  (variant) => {
    expect(samples.length).toBeGreaterThan(300)
    const turn = VARIANT_NAMES.indexOf(variant)
    const all = samples.map((sample) => formatted(variantOf(sample, variant)))
    checkFormatted(
      variant,
      all,
      all.filter((_, index) => EVERY || index % VARIANT_NAMES.length === turn),
    )
  },
  300_000,
)
