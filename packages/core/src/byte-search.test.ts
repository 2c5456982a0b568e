/** Searches of bytes agree with those of text, and bytes are told apart by what they hold. */

import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { indexOfAscii } from './byte-search.ts'
import { byteKind, SourceText } from './index.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)

test('finds what String.indexOf finds', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', '<'), minLength: 1, maxLength: 5 })
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '<'), maxLength: 40 })
  fc.assert(fc.property(text, word, (t, w) => expect(indexOfAscii(bytesOf(t), w)).toBe(t.indexOf(w))))
})

describe('kinds of bytes', () => {
  test.each([
    ['a b\tc\r\n', 'plain'],
    ['abc\x7fdefgh', 'ascii'],
    ['abcdefg\x01', 'ascii'],
    ['abcdefgé', 'other'],
    ['', 'plain'],
  ])('%j is %s wherever it starts', (text, kind) => {
    for (let shift = 0; shift < 8; shift++) {
      const padded = bytesOf(`${'x'.repeat(shift)}${text}`)
      expect(byteKind(padded)).toBe(kind)
      expect(byteKind(new Uint8Array([...bytesOf('yyyyyyyy'), ...padded]).subarray(8 - (shift & 3)))).toBe(kind)
    }
  })

  test('a source tells what it holds without being decoded', () => {
    const source = SourceText.fromBytes('x', bytesOf('a OK\r\nb REJECT\n'))
    expect([source.isPlain, source.includes('\r\n'), source.includes('mailcfg')]).toEqual([true, true, false])
    expect([source.text.length, source.includes('REJECT')]).toEqual([15, true])
  })
})
