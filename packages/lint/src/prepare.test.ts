/** The SQL parser is loaded when there is SQL, and its absence is no silence. */

import { expect, test } from '@jest/globals'
import { isSqlParserLoaded } from '@mailcfg/sql'
import { stackOf } from '../../../test/kit/stack.ts'
import { lintStack, prepareLint, rules } from './index.ts'

test('only where there is a statement, and linting one without it fails loudly', async () => {
  const plain = stackOf({
    'etc/postfix/main.cf': 'myhostname = mx.corp.test\n',
    'srv/x.sql': 'CREATE TABLE t (a int);\n',
  })
  await prepareLint([plain])
  expect(isSqlParserLoaded()).toBe(false)
  expect(() => lintStack(plain, { rules })).not.toThrow()

  const withQuery = stackOf({ 'etc/postfix/mysql-a.cf': "dbname = x\nquery = SELECT a FROM t WHERE b = '%s' c = 1\n" })
  expect(() => lintStack(withQuery, { rules })).toThrow('the SQL parser was not loaded')
  await prepareLint([plain, withQuery])
  expect(isSqlParserLoaded()).toBe(true)
  expect(lintStack(withQuery, { rules }).diagnostics.map(({ rule }) => rule)).toContain('sql-syntax')
})
