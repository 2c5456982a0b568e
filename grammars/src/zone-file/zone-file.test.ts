/** Entries of zone files: owners, parentheses over several lines, comments, strings, and what BIND refuses. */

import { expect, test } from '@jest/globals'
import { SourceText } from '@mailcfg/core'
import { leavesOf, parseFile, zoneFile } from '../index.ts'

/** Each entry: its kind, then its leaves with meaning as kind and text, then its problems. */
function read(text: string): string[][] {
  const { lines } = parseFile(SourceText.fromText('x.zone', text), zoneFile)
  let back = ''
  const told = lines.flatMap(({ logical, tree }) => {
    const leaves = [...leavesOf(tree)].map((leaf) => ({
      ...leaf,
      text: text.slice(logical.range.start + leaf.start, logical.range.start + leaf.end),
    }))
    back += leaves.map((leaf) => leaf.text).join('')
    const words = leaves.flatMap((leaf) => (leaf.trivia ? [] : [`${leaf.kind} ${leaf.text}`]))
    return logical.kind === 'entry' ? [[tree.kind, ...words, ...tree.problems.map(({ code }) => code)]] : []
  })
  expect(back).toBe(text)
  return told
}

test.each<[string, string[][]]>([
  ['$TTL 1d\n', [['assignment', 'name $TTL', 'word 1d']]],
  ['@ IN MX 10 mail ; main\n', [['record', 'owner @', 'class IN', 'type MX', 'word 10', 'word mail']]],
  ['\t3600 IN A 192.0.2.1\n', [['record', 'ttl 3600', 'class IN', 'type A', 'word 192.0.2.1']]],
  ['www IN 1h A 192.0.2.1\n', [['record', 'owner www', 'class IN', 'ttl 1h', 'type A', 'word 192.0.2.1']]],
  [
    'x TXT ( "v=spf1 ;a" ; note )\n  "b\\" c" )\n',
    [['record', 'owner x', 'type TXT', 'quoted "v=spf1 ;a"', 'quoted "b\\" c"']],
  ],
  [
    '@ SOA ns root (\n 1 ; serial\n ; all\n 2 3\n\n 4 5 )\nns A 192.0.2.2\n',
    [
      ['record', 'owner @', 'type SOA', 'word ns', 'word root', 'word 1', 'word 2', 'word 3', 'word 4', 'word 5'],
      ['record', 'owner ns', 'type A', 'word 192.0.2.2'],
    ],
  ],
  [
    '@ SOA ns root ( 1\nns A 192.0.2.2\n',
    [
      ['record', 'owner @', 'type SOA', 'word ns', 'word root', 'word 1', 'unclosed-parenthesis'],
      ['record', 'owner ns', 'type A', 'word 192.0.2.2'],
    ],
  ],
  ['a A 192.0.2.1 )\n', [['record', 'owner a', 'type A', 'word 192.0.2.1', 'unopened-parenthesis']]],
  ['mail\n', [['broken', 'text mail', 'missing-type']]],
  ['mail IN A\n', [['broken', 'text mail', 'text IN', 'text A', 'missing-data']]],
  ['x TXT "a b\n', [['broken', 'text x', 'text TXT', 'text "a b', 'unclosed-quote']]],
])('%j', (text, expected) => {
  expect(read(text)).toEqual(expected)
})
