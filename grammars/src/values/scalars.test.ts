/** Times, numbers and booleans with their leniencies. */

import { expect, test } from '@jest/globals'
import { parseCompatibilityLevel, readBoolean, readNumber, readTime } from '../index.ts'

const codes = ({ problems }: { problems: readonly { code: string }[] }) => problems.map(({ code }) => code).join(' ')

// Each value was given to a program of Postfix 3.7.11 as max_idle, whose default has the unit s and whose minimum is 1.
test.each([
  ['1h30m', 3600, 'text-after-unit'],
  ['1hx', 3600, 'text-after-unit'],
  ['1s # x', 1, 'text-after-unit'],
  ['10', 10, ''],
  ['2w', 1209600, ''],
  ['+5', 5, ''],
  [' 5', 5, ''],
  ['2147483647', 2147483647, ''],
  ['35791393m', 35791393 * 60, ''],
  ['', undefined, 'empty-value'],
  ['s', undefined, 'below-minimum'],
  ['x', undefined, 'bad-time'],
  ['0', undefined, 'below-minimum'],
  ['2147483648', undefined, 'time-too-large'],
  ['35791394m', undefined, 'time-too-large'],
  ['24855d', undefined, 'time-too-large'],
  ['0x10', undefined, 'bad-time-unit'],
  ['1 h', undefined, 'blank-before-unit'],
  ['1H', undefined, 'upper-case-unit'],
  ['1.5h', undefined, 'fractional-time'],
  ['-1', undefined, 'negative-time'],
])('time %j', (text, value, problems) => {
  const read = readTime(text, 's', { min: 1 })
  expect(read.value).toBe(value)
  expect(codes(read)).toBe(problems)
})

test('the unit is the one written, else the default', () => {
  expect(readTime('2', 'd')).toMatchObject({ value: 172800, unit: 'd' })
  expect(readTime('2m', 'd')).toMatchObject({ value: 120, unit: 'm', unitRange: { start: 1, end: 2 } })
  expect(readTime('m', 'd')).toMatchObject({ value: 0, problems: [{ code: 'missing-number', fatal: false }] })
})

test.each([
  ['+010', 10n, ''],
  ['2147483647', 2147483647n, ''],
  [' 7', 7n, ''],
  ['', undefined, 'empty-value'],
  ['-0', undefined, 'below-minimum'],
  ['2147483648', undefined, 'number-too-large'],
  ['9999999999999999999', undefined, 'number-too-large'],
  ['10 20', undefined, 'bad-number'],
  ['10,', undefined, 'bad-number'],
  ['+', undefined, 'bad-number'],
  ['0x10', undefined, 'bad-number'],
  ['10M', undefined, 'bad-number'],
])('number %j', (text, value, problems) => {
  const read = readNumber(text, 'int', { min: 1 })
  expect(read.value).toBe(value)
  expect(codes(read)).toBe(problems)
})

test('long numbers have 64 bits, and 0 is no bound', () => {
  expect(readNumber('9223372036854775807', 'long').value).toBe(2n ** 63n - 1n)
  expect(codes(readNumber('-9223372036854775809', 'long'))).toBe('number-too-large')
  expect(readNumber('-1', 'long', { min: 0 }).value).toBe(-1n)
  expect(codes(readNumber('11', 'int', { max: 10 }))).toBe('above-maximum')
})

test.each([
  ['Yes', true],
  ['nO', false],
  ['true', undefined],
  ['yes,', undefined],
  ['', undefined],
])('boolean %j', (text, value) => {
  expect(readBoolean(text).value).toBe(value)
})

test('levels are ordered by their parts', () => {
  const level = (text: string) => parseCompatibilityLevel(text)
  expect((level('3.10') ?? 0n) > (level('3.9.9') ?? 0n)).toBe(true)
  expect(level('2')).toBe(level('2.0.0'))
  for (const bad of ['', 'abc', '3.', '3.1.2.3', '3.1024', '-1', '3.6 ']) expect(level(bad)).toBeUndefined()
})
