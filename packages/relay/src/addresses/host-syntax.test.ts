/** Numbers that are addresses to inet_aton(), and those that are not. */

import { expect, test } from '@jest/globals'
import { addressOfNumbers } from './host-syntax.ts'

test.each([
  ['1.2.3.4', '1.2.3.4'],
  ['1.2', '1.0.0.2'],
  ['1.2.3', '1.2.0.3'],
  ['1.2.258', '1.2.1.2'],
  ['123', '0.0.0.123'],
  ['4294967295', '255.255.255.255'],
  ['010.0x8.3.4', '8.8.3.4'],
  ['0x7f.1', '127.0.0.1'],
  ['4294967296', undefined],
  ['1.2.3.4.5', undefined],
  ['203.0.113.300', undefined],
  ['1.2.65536', undefined],
  ['256.1', undefined],
  ['1.2.3.', undefined],
  ['08.1', undefined],
  ['', undefined],
  ['1.2.3.a', undefined],
])('%s', (text, expected) => {
  expect(addressOfNumbers(text)).toBe(expected)
})
