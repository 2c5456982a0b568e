/** The two forms of an address. */

import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { quoteLocalPart, unquoteLocalPart } from './quoting.ts'

test.each([
  ['user@example.com', 'user@example.com'],
  ['first last@example.com', '"first last"@example.com'],
  ['a..b@example.com', '"a..b"@example.com'],
  ['.a', '".a"'],
  ['a@b@example.com', '"a@b"@example.com'],
  ['a"b\\c@example.com', '"a\\"b\\\\c"@example.com'],
  ['@example.com', '""@example.com'],
  ['@route:a b@example.com', '@route:"a b"@example.com'],
  ['', '""'],
])('%s in quotes: %s', (internal, external) => {
  expect(quoteLocalPart(internal)).toBe(external)
  expect(unquoteLocalPart(external)).toBe(internal)
})

test('quotes come off as they were put on', () => {
  const word = fc.string({ unit: fc.constantFrom(...'ab.@"\\ !%:<>()[]\té'), maxLength: 12 })
  fc.assert(
    fc.property(word, (address) => {
      expect(unquoteLocalPart(quoteLocalPart(address))).toBe(address)
    }),
  )
})
