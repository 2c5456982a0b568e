/** Values of Dovecot's types in their canonical text, as doveconf 2.3 prints them. */

import { describe, expect, test } from '@jest/globals'
import { numberOf, readDovecotValue } from './value-types.ts'

describe('values that are read', () => {
  test.each([
    ['bool', 'YES', 'yes'],
    ['bool', 'y', 'yes'],
    ['uint', '007', '7'],
    ['octal', '660', '01224'],
    ['octal', '0', '00'],
    ['time', '90 s', '90 secs'],
    ['time', '1209600s', '2 weeks'],
    ['time', '5000ms', '5 secs'],
    ['time', '0', '0'],
    ['msecs', '1500 ms', '1500 ms'],
    ['msecs', '2m', '2 mins'],
    ['size', '1024', '1 k'],
    ['size', '1536k', '1536 k'],
    ['size', '2 GiB', '2 G'],
    ['port', '0143', '143'],
    ['string', ' as it is ', ' as it is '],
  ] as const)('%s %s', (type, value, text) => {
    expect(readDovecotValue(type, value)).toEqual({ text })
  })
})

describe('values that are refused', () => {
  test.each([
    ['bool', 'true', 'Invalid boolean value: true (use yes or no)'],
    ['uint', '-1', 'Invalid number -1: Number too small'],
    ['uint', '4294967296', 'Invalid number 4294967296: Number too large'],
    ['octal', '0666i', 'Invalid number: 0666i'],
    ['time', '60', "Time interval '60' is missing units (add e.g. 's' for seconds)"],
    ['time', '1500ms', 'Milliseconds not supported for this setting: 1500ms'],
    ['time', '9999999 w', 'Time interval is too large: 9999999 w'],
    ['size', '1.5M', 'Invalid size: 1.5M'],
    ['port', '65536', 'Invalid port number 65536'],
  ] as const)('%s %s', (type, value, error) => {
    expect(readDovecotValue(type, value)).toEqual({ error })
  })

  test('a word that is not in the list', () => {
    expect(readDovecotValue('enum', 'maybe', 'yes:no')).toEqual({ error: 'Invalid value: maybe' })
  })
})

test('the number behind a canonical text', () => {
  expect(['2 weeks', '10 M', '0', '5'].map(numberOf)).toEqual([1209600n, 10485760n, 0n, 5n])
})
