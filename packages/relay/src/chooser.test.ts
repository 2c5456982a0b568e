/** Every combination of answers is gone through, once. */

import { expect, test } from '@jest/globals'
import { type Chooser, explore } from './chooser.ts'

const question = (id: string) => ({ id, on: id })

test('a program that asks nothing runs once', () => {
  expect(explore(() => 'done', 10)).toEqual({ runs: [{ result: 'done', trail: [] }], complete: true })
})

test('every answer has its run, and later questions depend on earlier answers', () => {
  const program = (chooser: Chooser) => {
    const first = chooser.ask(question('a'), ['x', 'y'])
    return first === 'x' ? first : first + chooser.ask(question('b'), ['1', '2', '3'])
  }
  expect(explore(program, 10).runs.map(({ result }) => result)).toEqual(['x', 'y1', 'y2', 'y3'])
})

test('the same question has the same answer throughout a run', () => {
  const program = (chooser: Chooser) => [1, 2].map(() => chooser.ask(question('a'), ['x', 'y'])).join('')
  expect(explore(program, 10).runs.map(({ result }) => result)).toEqual(['xx', 'yy'])
})

test('beyond the limit it says that there is more', () => {
  const program = (chooser: Chooser) => ['a', 'b', 'c'].map((id) => chooser.ask(question(id), [0, 1])).join('')
  const { runs, complete } = explore(program, 5)
  expect([runs.length, complete]).toEqual([5, false])
  expect(explore(program, 8)).toMatchObject({ complete: true, runs: { length: 8 } })
})
