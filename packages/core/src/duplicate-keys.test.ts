/** Duplicate keys are those of a plain walk over the folded keys, wherever lines join. */

import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { duplicateKeys, LineTable } from './index.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)

test('finds the rows that a map of folded keys finds', () => {
  const key = fc.string({ unit: fc.constantFrom('a', 'A', '@', '`'), minLength: 3, maxLength: 5 })
  fc.assert(
    fc.property(fc.array(key, { maxLength: 40 }), (keys) => {
      const firsts = new Map<string, number>()
      const expected = keys.flatMap((text, row) => {
        const folded = text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
        const first = firsts.get(folded)
        if (first === undefined) firsts.set(folded, row)
        return first === undefined ? [] : [{ row, first }]
      })
      const table = LineTable.of(bytesOf(keys.map((text) => `${text} OK\n`).join('')))
      expect(duplicateKeys(table)).toEqual({ pairs: expected, total: expected.length })
    }),
  )
})

test('a key that goes on in the next line is the same as one that does not', () => {
  const table = LineTable.of(bytesOf('"john doe" a\n"john\n# between\n DOE" b\n'))
  expect(duplicateKeys(table).pairs).toEqual([{ row: 1, first: 0 }])
})

test('lists no more than asked for and counts on', () => {
  const table = LineTable.of(bytesOf('a x\n'.repeat(5)))
  expect(duplicateKeys(table, 2)).toEqual({
    pairs: [
      { row: 1, first: 0 },
      { row: 2, first: 0 },
    ],
    total: 4,
  })
})
