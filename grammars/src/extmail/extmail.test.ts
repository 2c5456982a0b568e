/** Lines of webmail.cf as the unanchored pattern of Ext::Config takes them. */

import { expect, test } from '@jest/globals'
import { SourceText } from '@mailcfg/core'
import { isGroup, leavesOf, parseFile, webmailCf } from '../index.ts'

/** Name, value and problems of a single line; the name is undefined where the line sets nothing. */
function read(text: string): [string | undefined, string, string[]] {
  const tree = parseFile(SourceText.fromText('webmail.cf', text), webmailCf).lines[0]?.tree
  const cut = (part?: { start: number; end: number }) => part && text.slice(part.start, part.end)
  const value = tree?.parts.find(isGroup)
  expect([...leavesOf(tree ?? { parts: [] })].map(cut).join('')).toBe(text)
  const name = cut(tree?.parts.find((part) => part.kind === 'name'))
  return [name, cut(value) ?? '', (tree?.problems ?? []).map((problem) => problem.code)]
}

test.each<[string, [string | undefined, string, string[]]]>([
  ['SYS_A = b = c # d\n', ['SYS_A', 'b = c # d', []]],
  ['SYS_A="x" \r\n', ['SYS_A', '"x"', []]],
  ['SYS A = b\n', ['A', 'b', ['text-before-name']]],
  ['SYS.A=b\n', ['A', 'b', ['text-before-name']]],
  ['SYS_A = \n', ['SYS_A', '', []]],
  ['SYS_A =\n', [undefined, '', ['missing-value']]],
  ['SYS_A\n', [undefined, '', ['missing-equals']]],
  ['; SYS_A = b\n', [undefined, '', []]],
])('%j', (text, expected) => {
  expect(read(text)).toEqual(expected)
})
