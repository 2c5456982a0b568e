/** Blank edits: they lead to the wanted text, and nothing but blanks can be changed with them. */

import { expect, test } from '@jest/globals'
import { applyEdits } from '@mailcfg/core'
import fc from 'fast-check'
import { blankEdits } from './blank-edits.ts'

test('only the runs of blanks that differ are edited', () => {
  expect(blankEdits(10, 'a=b  c\n', 'a = b c\n')).toEqual([
    { range: { start: 11, end: 11 }, text: ' ' },
    { range: { start: 12, end: 12 }, text: ' ' },
    { range: { start: 13, end: 15 }, text: ' ' },
  ])
})

test.each([
  ['a b', 'a c'],
  ['a', 'ab'],
  ['ab ', 'a'],
  ['', 'x'],
])('a change of %j to %j is refused', (before, after) => {
  expect(blankEdits(0, before, after)).toBeUndefined()
})

test('the edits give the wanted text', () => {
  const word = fc.string({ unit: fc.constantFrom('a', '=', ',', ' ', '\n', '\t') })
  fc.assert(
    fc.property(word, word, (before, blanks) => {
      let n = 0
      const after = before.replace(/[ \n\t]*/g, () =>
        (blanks[n++ % (blanks.length + 1)] ?? '').replace(/[^ \n\t]/g, ''),
      )
      const edits = blankEdits(0, before, after)
      expect(edits && applyEdits(before, edits)).toBe(after)
    }),
  )
})
