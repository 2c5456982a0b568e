/** Lines of list files: their items, and what is between them. */

import { expect, test } from '@jest/globals'
import { parseListLine } from './parser.ts'

test.each([
  ['example.com\n', ['example.com']],
  ['!10.0.0.1, 10.0.0.0/8\t[::1]/128\r\n', ['!10.0.0.1', '10.0.0.0/8', '[::1]/128']],
  ['inline:{ {a b = c}, d=e } x#y # z\n', ['inline:{ {a b = c}, d=e }', 'x#y']],
  [' ,, \n', []],
  ['a { b\n', ['a', '{', 'b']],
])('%j', (text, items) => {
  const tree = parseListLine(text)
  expect(tree.parts.filter(({ kind }) => kind === 'name').map(({ start, end }) => text.slice(start, end))).toEqual(
    items,
  )
  expect(tree.problems).toEqual([])
})
