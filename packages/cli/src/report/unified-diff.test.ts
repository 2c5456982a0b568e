/** Diffs are those that patch takes: applied to the old text they give the new one. */

import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { diffLines } from '@mailcfg/core'
import fc from 'fast-check'
import { PLAIN } from './color.ts'
import { unifiedDiff } from './unified-diff.ts'

const lines = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 })

test('both texts are in the difference, and what they share is as long as it can be', () => {
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      const all = diffLines(before, after)
      const side = (kind: 'old' | 'new') =>
        all.filter((l) => l.kind === 'same' || l.kind === kind).map(({ text }) => text)
      expect(side('old')).toEqual(before)
      expect(side('new')).toEqual(after)
      expect(all.filter(({ kind }) => kind === 'same')).toHaveLength(longestCommon(before, after))
    }),
  )
})

function longestCommon(a: readonly string[], b: readonly string[]): number {
  const best = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0))
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++)
      (best[i] as number[])[j] =
        a[i - 1] === b[j - 1]
          ? (best[i - 1]?.[j - 1] as number) + 1
          : Math.max(best[i - 1]?.[j] as number, best[i]?.[j - 1] as number)
  return best[a.length]?.[b.length] as number
}

const patch = spawnSync('patch', ['--version']).status === 0 ? test : test.skip

patch('patch makes the new text of the old one', () => {
  const directory = mkdtempSync(join(tmpdir(), 'mailcfg-diff-'))
  const path = join(directory, 'file')
  const text = fc.tuple(fc.array(fc.constantFrom('a', 'b', 'x = 1'), { minLength: 1, maxLength: 30 }), fc.boolean())
  fc.assert(
    fc.property(text, text, (first, second) => {
      const [before, after] = [first, second].map(([own, newline]) => own.join('\n') + (newline ? '\n' : '')) as [
        string,
        string,
      ]
      writeFileSync(path, before)
      const input = unifiedDiff('file', before, after, PLAIN)
      if (input !== '')
        expect(spawnSync('patch', ['-s', path], { input, encoding: 'utf8' })).toMatchObject({ status: 0 })
      expect(readFileSync(path, 'utf8')).toBe(after)
    }),
    { numRuns: 60 },
  )
  rmSync(directory, { recursive: true, force: true })
})
