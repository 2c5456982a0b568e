/** Lines of main.cf: continuation, broken lines, no loss. */

import { expect, test } from '@jest/globals'
import { SourceText } from '@mailcfg/core'
import { leavesOf, mainCf, parseFile } from '../index.ts'

test('a value goes on over comments and blank lines', () => {
  const text = 'myorigin = a=b\n# note\n\n\t c d\r\nnext\n= x\n  y'
  const file = parseFile(SourceText.fromText('main.cf', text), mainCf)
  const back = file.lines.map(({ logical, tree }) =>
    [...leavesOf(tree)]
      .map((leaf) => text.slice(logical.range.start + leaf.start, logical.range.start + leaf.end))
      .join(''),
  )
  expect(back.join('')).toBe(text)
  expect(file.lines.map((line) => line.tree.kind)).toEqual(['assignment', 'broken', 'broken'])
})
