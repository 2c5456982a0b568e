/** What is known of an object is found again, and nobody else sees it. */

import { describe, expect, test } from '@jest/globals'
import { Memo } from './memo.ts'

describe('a memo', () => {
  test('knows what it was told, object by object', () => {
    const memo = new Memo<object, string | undefined>()
    const [one, other] = [{}, []]
    expect([memo.has(one), memo.get(one)]).toEqual([false, undefined])
    memo.set(one, 'one')
    memo.set(other, undefined)
    expect([memo.get(one), memo.has(other), memo.get(other)]).toEqual(['one', true, undefined])
    memo.set(one, 'again')
    expect(memo.get(one)).toBe('again')
  })

  test('knows nothing of what others were told', () => {
    const [one, other] = [new Memo<object, number>(), new Memo<object, number>()]
    const key = {}
    one.set(key, 1)
    expect(other.has(key)).toBe(false)
    other.set(key, 2)
    expect([one.get(key), other.get(key)]).toEqual([1, 2])
  })

  test('works out once what nobody knows yet, be it nothing', () => {
    const memo = new Memo<{ name: string }, string | undefined>()
    const key = { name: 'key' }
    const asked: string[] = []
    const compute = ({ name }: { name: string }): undefined => void asked.push(name)
    expect([memo.getOrInsertComputed(key, compute), memo.getOrInsertComputed(key, compute)]).toEqual([
      undefined,
      undefined,
    ])
    expect([asked, memo.has(key)]).toEqual([['key'], true])
    memo.set(key, 'known')
    expect(memo.getOrInsertComputed(key, () => 'other')).toBe('known')
  })

  test('leaves nothing to be seen in the object, and copies know nothing', () => {
    const memo = new Memo<object, number>()
    const key = { a: 1 }
    memo.set(key, 1)
    expect(Reflect.ownKeys(key)).toEqual(['a'])
    expect(memo.has({ ...key })).toBe(false)
    expect(memo.has(Object.create(key))).toBe(false)
  })
})
