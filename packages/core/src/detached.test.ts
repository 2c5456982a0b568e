/** That a detached text is the same text, and lets the whole go. */

import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from '@jest/globals'
import { detached } from './detached.ts'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

function heldBy(keep: (text: string) => string): number {
  const kept: string[] = []
  collect()
  const before = process.memoryUsage().heapUsed
  for (let i = 0; i < 100; i++) kept.push(keep(`${String(i).padStart(200)}${'x'.repeat(99_800)}`.slice(100, 300)))
  collect()
  const held = process.memoryUsage().heapUsed - before
  return kept.length === 100 ? held : Number.NaN
}

describe('a detached text', () => {
  test.each(['', 'a', 'a text of more than a dozen signs', 'ä😀'.repeat(50)])('is the same: %p', (text) => {
    expect(detached(text)).toBe(text)
  })

  test('does not keep what it was cut out of', () => {
    expect(heldBy((text) => text)).toBeGreaterThan(5_000_000)
    expect(heldBy(detached)).toBeLessThan(1_000_000)
  })
})
