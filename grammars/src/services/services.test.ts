/** Lines of /etc/services. */

import { expect, test } from '@jest/globals'
import { SourceText } from '@mailcfg/core'
import { leavesOf, parseFile, services } from '../index.ts'

/** The leaves with meaning, as kind and text, then the problems. */
function read(text: string): string[] {
  const tree = parseFile(SourceText.fromText('services', text), services).lines[0]?.tree
  const leaves = [...leavesOf(tree ?? { parts: [] })]
  expect(leaves.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
  const told = leaves.flatMap((leaf) => (leaf.trivia ? [] : [`${leaf.kind} ${text.slice(leaf.start, leaf.end)}`]))
  return [...told, ...(tree?.problems ?? []).map(({ code }) => code)]
}

test.each<[string, string[]]>([
  ['smtp\t25/tcp\tmail # SMTP\n', ['name smtp', 'port 25/tcp', 'alias mail']],
  ['  smtp2 2525/tcp\r\n', ['name smtp2', 'port 2525/tcp']],
  ['smtp2 2525\n', ['text smtp2', 'text 2525', 'port-without-protocol']],
  ['smtp2 tcp/2525\n', ['text smtp2', 'text tcp/2525', 'port-without-protocol']],
  ['smtp2 # 2525/tcp\n', ['text smtp2', 'missing-port']],
  ['# smtp2 2525/tcp\n', []],
])('%j', (text, expected) => {
  expect(read(text)).toEqual(expected)
})
