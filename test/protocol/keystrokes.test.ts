/** The language server while somebody types at random in three servers. */

// Somebody types at random in three servers: a clean one, one of Courier and extmail, and one full of mistakes. After every
// keystroke the server's text and what it reads out of it are those of a fresh look; after pauses all findings that it has
// told are those that a fresh lint gives; whatever it is asked in between it answers without a crash, inside of the text; and
// what it keeps does not grow.
// Without a choice something else is typed in every run; MAILCFG_SEED and MAILCFG_COUNT choose the seed and the number of
// keystrokes, of which 10,000 take some minutes:
//
//   MAILCFG_SEED=1 MAILCFG_COUNT=10000 node --experimental-vm-modules node_modules/jest/bin/jest.js keystrokes

import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { COUNT, SEED } from '../fuzz/dice.ts'
import { runBundled } from '../kit/bundled.ts'
import { root } from '../kit/house.ts'
import type { TypingOrder, TypingReport } from './keystrokes.ts'

const KEYSTROKES = COUNT ?? 600
const seed = process.env['MAILCFG_SEED'] === undefined ? Date.now() % 1_000_000 : SEED
const MEASURES = 6
/** Measures before the heap counts: code and tables that are kept for good are made on first use. */
const WARM_UP = 2
const SERVERS = ['clean', 'courier-extmail', 'tutorial-003']

let report: TypingReport

describe(`${KEYSTROKES} keystrokes, MAILCFG_SEED=${seed}`, () => {
  beforeAll(async () => {
    const servers = SERVERS.map((name) => join(root, 'fixtures/stacks', name))
    const order: TypingOrder = { seed, keystrokes: KEYSTROKES / SERVERS.length, servers, measures: MEASURES }
    report = JSON.parse(await runBundled('test/protocol/keystrokes.ts', ['--expose-gc'], JSON.stringify(order)))
  }, 7_200_000)

  test('leave the server in step', () => {
    expect(report.faults).toEqual([])
    expect(report.keystrokes).toBeGreaterThanOrEqual(KEYSTROKES)
    expect(report.requests).toBeGreaterThan(KEYSTROKES / 8)
    expect(report.pauses).toBeGreaterThan(KEYSTROKES / 100)
  })

  test('leave nothing behind', () => {
    for (const heap of report.heaps) {
      const [first, last] = [heap[WARM_UP - 1] as number, heap.at(-1) as number]
      expect(last / first).toBeLessThan(1.1)
    }
  })
})
