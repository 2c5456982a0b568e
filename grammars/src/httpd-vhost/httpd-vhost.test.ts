/** Lines of httpd configurations: directives, sections, joins. */

import { expect, test } from '@jest/globals'
import { SourceText } from '@mailcfg/core'
import { httpdVhost, leavesOf, parseFile } from '../index.ts'

/** Each line: its kind, then its leaves with meaning, then its problems. */
function read(text: string): string[][] {
  const { lines } = parseFile(SourceText.fromText('x.conf', text), httpdVhost)
  return lines.map(({ logical, tree }) => [
    tree.kind,
    ...[...leavesOf(tree)].flatMap((leaf) =>
      leaf.trivia ? [] : [text.slice(logical.range.start + leaf.start, logical.range.start + leaf.end)],
    ),
    ...tree.problems.map(({ code }) => code),
  ])
}

test.each<[string, string[][]]>([
  ['<VirtualHost *:80>\n', [['container-open', '<VirtualHost', '*:80', '>']]],
  ['</VirtualHost>\n', [['container-close', '</VirtualHost>']]],
  ['  SuexecUserGroup vuser vgroup\n', [['assignment', 'SuexecUserGroup', 'vuser', 'vgroup']]],
  ['Alias "/a b" \\\n /srv/x\n', [['assignment', 'Alias', '"/a b"', '/srv/x']]],
  ['<Directory "/srv/a b"\n', [['broken', '<Directory', '"/srv/a b"', 'unclosed-tag']]],
])('%j', (text, expected) => {
  expect(read(text)).toEqual(expected)
})
