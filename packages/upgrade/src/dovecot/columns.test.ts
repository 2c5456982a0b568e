/** Columns of queries, as tutorials write them. */

import { expect, test } from '@jest/globals'
import { columnsFor24 } from './columns.ts'

function rewritten(query: string): string {
  let text = query
  for (const { start, end, text: now } of columnsFor24(query).edits.toReversed())
    text = text.slice(0, start) + now + text.slice(end)
  return text
}

test.each([
  ["SELECT CONCAT('*:bytes=', quota) AS quota_rule FROM m", "SELECT CONCAT(quota, 'B') AS quota_storage_size FROM m"],
  [
    "SELECT concat('*:storage=', m.quota, 'M') AS userdb_quota_rule FROM m",
    "SELECT CONCAT(m.quota, 'M') AS userdb_quota_storage_size FROM m",
  ],
  ["SELECT CONCAT('*:storage=', quota) AS quota_rule FROM m", "SELECT CONCAT(quota, 'k') AS quota_storage_size FROM m"],
  ["SELECT '*:bytes=' || quota AS quota_rule FROM m", "SELECT quota || 'B' AS quota_storage_size FROM m"],
  ["SELECT '*:storage=500M' AS quota_rule FROM m", "SELECT '500M' AS quota_storage_size FROM m"],
  [
    "SELECT 'maildir:/v/%d/%n' as userdb_mail FROM m",
    "SELECT 'maildir' as userdb_mail_driver, '/v/%d/%n' as userdb_mail_path FROM m",
  ],
  ["SELECT 'maildir:/v/%n'as mail FROM m", "SELECT 'maildir' as mail_driver, '/v/%n'as mail_path FROM m"],
  [
    "SELECT CONCAT('maildir:/v/', maildir) AS mail FROM m",
    "SELECT 'maildir' AS mail_driver, CONCAT('/v/', maildir) AS mail_path FROM m",
  ],
  [
    "SELECT CONCAT('maildir:', home, '/x') AS mail FROM m",
    "SELECT 'maildir' AS mail_driver, CONCAT(home, '/x') AS mail_path FROM m",
  ],
])('%s', (query, now) => {
  expect(rewritten(query)).toBe(now)
  expect(columnsFor24(query).undecided).toEqual([])
})

test.each([
  ['SELECT home, quota_rule FROM m', 'quota_rule'],
  ["SELECT CONCAT('*:storage=', quota DIV 1024, 'K', ':messages=5') AS userdb_quota_rule FROM m", 'userdb_quota_rule'],
  ["SELECT CONCAT('maildir:', home, ':INDEX=/i') AS mail FROM m", 'mail'],
])('%s is left to decide', (query, column) => {
  expect(columnsFor24(query).edits).toEqual([])
  expect(columnsFor24(query).undecided).toEqual([expect.stringContaining(`the column ${column} has`)])
})

test('other columns, and a table called mail, stay', () => {
  expect(columnsFor24('SELECT home, uid FROM mail WHERE mail = 1')).toEqual({ edits: [], undecided: [] })
})
