/** Version order and the life of a name. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { branchOf, compareVersions, existsIn } from './versions.ts'

const version = fc.array(fc.nat(40), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('.'))

describe('compareVersions', () => {
  test.each([
    ['3.9', '3.10', -1],
    ['3.9', '3.9.0', 0],
    ['2.10.1', '2.10', 1],
    ['2.4.1-4', '2.4.1', 0],
    ['3.12-20260821', '3.12', 0],
    ['1.2.rc1', '1.2', -1],
    ['2.3.21.1', '2.3.21', 1],
    ['<=1.1', '1.1', 0],
  ])('%s and %s', (a, b, sign) => {
    expect(Math.sign(compareVersions(a, b))).toBe(sign)
    expect(Math.sign(compareVersions(b, a))).toBe(sign === 0 ? 0 : -sign)
  })

  test('is an order', () => {
    fc.assert(
      fc.property(version, version, version, (a, b, c) => {
        expect(compareVersions(a, a)).toBe(0)
        expect(Math.sign(compareVersions(a, b)) + Math.sign(compareVersions(b, a))).toBe(0)
        if (compareVersions(a, b) <= 0 && compareVersions(b, c) <= 0)
          expect(compareVersions(a, c)).toBeLessThanOrEqual(0)
      }),
    )
  })
})

test('branchOf drops the patch level', () => {
  expect(branchOf('3.8.5')).toBe('3.8')
  expect(branchOf('2.4.1-4')).toBe('2.4')
  expect(branchOf('3')).toBe('3.0')
})

test('existsIn sees backports and removal', () => {
  const fact = { since: '3.9', backports: ['3.7.9', '3.8.4'], removedIn: '3.11' }
  const releases = ['3.6.20', '3.7.8', '3.7.9', '3.8.3', '3.8.4', '3.9', '3.10.2', '3.11']
  expect(releases.filter((release) => existsIn(fact, release))).toEqual(['3.7.9', '3.8.4', '3.9', '3.10.2'])
  expect(existsIn({}, '1.0')).toBe(true)
})
