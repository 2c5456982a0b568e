/** Rows of scripts, with their places. */

import { expect, test } from '@jest/globals'
import { readRows } from './rows.ts'

function rows(text: string): string[] {
  return readRows(text).map(
    ({ table, columns, values }) =>
      `${table}(${columns?.join(',') ?? ''}) ${values.map((v) => (v ? text.slice(v.start, v.end) : '?')).join('|')}`,
  )
}

test('rows of one statement, with and without columns', () => {
  expect(rows("INSERT INTO `mail`.`domain` (`domain`, active) VALUES ('a.test', 1), (\"b.test\",'0');")).toEqual([
    'domain(domain,active) a.test|1',
    'domain(domain,active) b.test|0',
  ])
  expect(rows("replace into domain values('a.test',-2,NULL)")).toEqual(['domain() a.test|-2|?'])
})

test('signs inside texts, comments and functions', () => {
  const text =
    "# first\nINSERT INTO t VALUES ('a;b', -- note (\n 'it''s', ENCRYPT('x', CONCAT('$6$', 'y')), 'c' 'd');\nSELECT 1;"
  expect(rows(text)).toEqual(["t() a;b|it''s|?|?"])
})

test('what is cut off, selected, or followed by more', () => {
  expect(rows("INSERT INTO t VALUES ('a'), ('b'")).toEqual(['t() a'])
  expect(rows("INSERT INTO t SELECT 'a' FROM x")).toEqual([])
  expect(rows("INSERT INTO t VALUES ('a') ON DUPLICATE KEY UPDATE x = ('b')")).toEqual(['t() a'])
})
