/** Lines of option files: quotes, comments, groups, includes, and what stops the programs. */

import { expect, test } from '@jest/globals'
import { SourceText } from '@mailcfg/core'
import { isGroup, leavesOf, myCnf, parseFile } from '../index.ts'

/** Kind, name or path, decoded value and problems of a single line. */
function read(text: string): [string, string, string | undefined, string[]] {
  const tree = parseFile(SourceText.fromText('my.cnf', text), myCnf).lines[0]?.tree ?? {
    kind: '',
    parts: [],
    problems: [],
  }
  const cut = (part?: { start: number; end: number }) => part && text.slice(part.start, part.end)
  expect([...leavesOf(tree)].map(cut).join('')).toBe(text)
  const name = tree.parts.find(({ kind }) => kind === 'name' || kind === 'path')
  const value = cut(tree.parts.find(isGroup))
  const decoded = value === undefined ? undefined : (myCnf.values.decodeLeaf?.('text', value) ?? value)
  return [tree.kind, cut(name) ?? '', decoded, tree.problems.map(({ code }) => code)]
}

test.each<[string, ReturnType<typeof read>]>([
  ['port=3306\n', ['assignment', 'port', '3306', []]],
  ['  max allowed = 1 M # x\n', ['assignment', 'max allowed', '1 M', []]],
  ['password = "a#b" # c\r\n', ['assignment', 'password', 'a#b', []]],
  ['password = a"#"b\n', ['assignment', 'password', 'a"#"b', []]],
  ['password = "a#b\n', ['assignment', 'password', '"a#b', []]],
  ['password = "a\\"#b"\n', ['assignment', 'password', 'a"#b', []]],
  ["password = 'a' 'b'\n", ['assignment', 'password', "a' 'b", []]],
  ['init = a\\nb\\q\\s\n', ['assignment', 'init', 'a\nb\\q ', []]],
  ['skip-networking\n', ['assignment', 'skip-networking', undefined, []]],
  ['skip-networking # off\n', ['assignment', 'skip-networking', undefined, []]],
  ['key=\n', ['assignment', 'key', undefined, []]],
  ['[mysqld] text\n', ['group', 'mysqld', undefined, []]],
  ['[ mysqld ]\n', ['group', ' mysqld', undefined, []]],
  ['[mysqld\n', ['broken', '', undefined, ['unclosed-group']]],
  ['!includedir /etc/mysql/my conf.d/ \n', ['include', '/etc/mysql/my conf.d/', undefined, []]],
  ['!include\n', ['broken', '', undefined, ['missing-path']]],
  ['!included /x\n', ['broken', '', undefined, ['unknown-directive']]],
  ['= 3306\n', ['broken', '', undefined, ['missing-name']]],
  ['; port=1\n', ['comment', '', undefined, []]],
])('%j', (text, expected) => {
  expect(read(text)).toEqual(expected)
})
