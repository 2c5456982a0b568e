/** What a keystroke makes goes with the next collections of new objects: only those are short enough for somebody who types. */

import { expect, test } from '@jest/globals'
import { runBundled } from '../kit/bundled.ts'

const MOST_BYTES = 10_000

test('a sign leaves next to nothing behind', async () => {
  const left = JSON.parse(await runBundled('test/memory/short-lived.ts', ['--expose-gc'])) as Record<string, number>
  expect(Object.keys(left)).toHaveLength(3)
  for (const [file, bytes] of Object.entries(left)) expect([file, bytes]).toEqual([file, expect.any(Number)])
  expect(Object.entries(left).filter(([, bytes]) => bytes >= MOST_BYTES)).toEqual([])
}, 120_000)
