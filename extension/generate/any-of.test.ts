/** One of many words: exactly these, and the longest first. */

import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { anyOf } from './any-of.ts'

const words = fc.array(fc.stringMatching(/^[ab.$_-]{1,5}$/), { minLength: 1 })

test('the words themselves match, and nothing else', () => {
  fc.assert(
    fc.property(words, fc.stringMatching(/^[ab.$_-]{1,5}$/), (known, other) => {
      const expression = new RegExp(`^${anyOf(known)}$`)
      expect(known.every((word) => expression.test(word))).toBe(true)
      expect(expression.test(other)).toBe(known.includes(other))
    }),
  )
})

test('the longest word is taken', () => {
  expect(new RegExp(anyOf(['reject', 'reject_unknown', 'reject_un'])).exec('reject_unknown_x')?.[0]).toBe(
    'reject_unknown',
  )
})

test('no words are no expression', () => {
  expect(() => anyOf([])).toThrow('no words')
})
