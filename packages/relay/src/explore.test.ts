/** Every combination of answers that matters is gone through, each part of it once. */

import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Chooser } from './chooser.ts'
import { explore } from './explore.ts'

const question = (id: string) => ({ id, on: id })
const explored = (program: (chooser: Chooser) => string, limit = 100) => {
  const { endings, ...rest } = explore(program, (result) => result, limit)
  return { ...rest, endings: endings.map(({ result }) => result) }
}

test('a program that asks nothing runs once', () => {
  expect(explored(() => 'done')).toEqual({ endings: ['done'], turnsOn: [], end: 'complete', runs: 1 })
})

test('every answer has its run, and later questions depend on earlier answers', () => {
  const program = (chooser: Chooser) => {
    const first = chooser.ask(question('a'), ['x', 'y'])
    return first === 'x' ? first : first + chooser.ask(question('b'), ['1', '2', '3'])
  }
  expect(explored(program)).toEqual({ endings: ['x', 'y1', 'y2', 'y3'], turnsOn: ['a', 'b'], end: 'complete', runs: 4 })
})

test('the same question has the same answer throughout a run', () => {
  const program = (chooser: Chooser) => [1, 2].map(() => chooser.ask(question('a'), ['x', 'y'])).join('')
  expect(explored(program).endings).toEqual(['xx', 'yy'])
})

test('a question that changes nothing is not what the end turns on', () => {
  const program = (chooser: Chooser) => {
    chooser.ask(question('a'), ['x', 'y'])
    return chooser.ask(question('b'), ['1', '2'])
  }
  expect(explored(program)).toMatchObject({ endings: ['1', '2'], turnsOn: ['b'] })
})

test('beyond the limit it says that there is more', () => {
  const program = (chooser: Chooser) => ['a', 'b', 'c'].map((id) => chooser.ask(question(id), [0, 1])).join('')
  expect(explored(program, 5)).toMatchObject({ end: 'limit', runs: 5 })
  expect(explored(program, 8)).toMatchObject({ end: 'complete', runs: 8 })
})

test('it stops when it is told that it has enough', () => {
  const program = (chooser: Chooser) => ['a', 'b', 'c'].map((id) => chooser.ask(question(id), [0, 1])).join('')
  const { end, runs, endings } = explore(program, String, 100, (_, found) => found.includes('010'))
  expect([end, runs, endings.map(({ result }) => result)]).toEqual(['enough', 3, ['000', '001', '010']])
})

/** Asks one question after the other, and carries only the sum of the answers on, up to a bound. */
function staged(ids: readonly string[], most: number, joins = true): (chooser: Chooser) => string {
  return (chooser) => {
    let sum = 0
    for (const [i, id] of ids.entries()) {
      if (joins) chooser.reach(() => `${i} ${sum}`)
      sum = Math.min(most, sum + chooser.ask(question(id), [0, 1, 2]))
    }
    return String(sum)
  }
}

describe('runs that come to the same point', () => {
  test('are joined: independent questions add up', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f']
    expect(explored(staged(ids, 2, false), 1000)).toMatchObject({ runs: 729, end: 'complete' })
    expect(explored(staged(ids, 2), 1000).runs).toBeLessThan(40)
  })

  test('give the same ends, turn on the same, and their answers lead there', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd')
    fc.assert(
      fc.property(fc.array(id, { maxLength: 6 }), fc.nat(4), (ids, most) => {
        const program = staged(ids, most)
        const joined = explore(program, (result) => result, 10_000)
        const all = explored(staged(ids, most, false), 10_000)
        expect(joined.endings.map(({ result }) => result).sort()).toEqual(all.endings.sort())
        expect([...joined.turnsOn].sort()).toEqual([...all.turnsOn].sort())
        for (const { result, answers } of joined.endings) {
          expect(program(new Chooser(answers))).toBe(result)
        }
      }),
    )
  })
})
