/** Every recorded experiment with the real Postfix against what the house reads of the same file. */

import { afterAll, describe, expect, test } from '@jest/globals'
import { sharedDir, testShared } from '../kit/shared.ts'
import { CHECKERS } from './postfix-vectors/index.ts'
import { NOT_SYNTAX } from './postfix-vectors/not-syntax.ts'
import { readVectors, type Vector } from './postfix-vectors/vector.ts'

const vectors: readonly Vector[] = sharedDir === undefined ? [] : readVectors(sharedDir)
const areas = [...new Set(vectors.map((vector) => vector.area))].sort()
const compared = new Map<string, number>()

testShared('every experiment belongs to an area that is either compared or excused', () => {
  expect(vectors).toHaveLength(316)
  const known = [...Object.keys(CHECKERS), ...Object.keys(NOT_SYNTAX)].sort()
  expect(areas).toEqual(known)
})

for (const area of areas) {
  const checker = CHECKERS[area]
  if (checker === undefined) continue
  describe(area, () => {
    for (const vector of vectors.filter((v) => v.area === area)) {
      test(`${vector.id}: ${vector.rule}`, async () => {
        await checker(vector)
        compared.set(area, (compared.get(area) ?? 0) + 1)
      })
    }
  })
}

afterAll(() => {
  const counts = areas.map((area) => `${area} ${NOT_SYNTAX[area] ? 'excused' : (compared.get(area) ?? 0)}`)
  process.stdout.write(`Postfix experiments that agree, by area: ${counts.join(', ')}\n`)
})
