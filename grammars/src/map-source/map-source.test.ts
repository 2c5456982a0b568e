/** Map sources: their lines, and telling them from other *.cf files. */

import { expect, test } from '@jest/globals'
import { SourceText } from '@mailcfg/core'
import fc from 'fast-check'
import { leavesOf, mapSource, parseFile } from '../index.ts'

const SQL = '# aliases\nhosts = localhost\nuser = u\npassword = p\ndbname = mail\nquery = SELECT a\n  FROM b\n'
const LDAP = 'server_host = ldap://x\nsearch_base = dc=x\nquery_filter = (mail=%s)\nresult_attribute = uid\n'
const MAIN = 'myhostname = x\nmydestination = y\nrelay_domains = z\n'
const DYNAMICMAPS = 'mysql\tpostfix-mysql.so\tdict_mysql_open\n'

test.each([
  ['a mysql source', SQL, 1],
  ['an ldap source', LDAP, 1],
  ['a main.cf', MAIN, 0],
  ['dynamicmaps.cf', DYNAMICMAPS, 0],
  ['nothing', '', 0],
])('%s looks like a map source: %#', (_what, text, share) => {
  expect(mapSource.files.looksLike?.(text)).toBe(share)
})

test('any text has a tree whose leaves give it back', () => {
  const piece = fc.constantFrom(SQL, LDAP, ...' \t\r\n\v\f\0=#"$', '\n ', 'name', 'é')
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece).map((list) => list.join('')),
  )
  fc.assert(
    fc.property(anyText, (text) => {
      const { lines } = parseFile(SourceText.fromText('x.cf', text), mapSource)
      const back = lines.flatMap(({ logical, tree }) =>
        [...leavesOf(tree)].map((leaf) => text.slice(logical.range.start + leaf.start, logical.range.start + leaf.end)),
      )
      expect(back.join('')).toBe(text)
    }),
    { seed: 20260801, numRuns: 500 },
  )
})
