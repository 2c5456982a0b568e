/** The links of a file. */

import { expect, test } from '@jest/globals'
import { markedFiles } from '../../../../test/kit/language-service.ts'
import { documentLinks } from './links.ts'

/** Checks that the links of the file with the cursor are the marked ranges of it; gives where they lead. */
function linksIn(files: Readonly<Record<string, string>>): string[] {
  const { place, snapshot, ranges } = markedFiles(files)
  const { uri } = place.document.source
  const links = documentLinks(snapshot, uri)
  expect(links.map(({ range }) => range)).toEqual(ranges.map(({ range }) => range))
  return links.map(({ target }) => target)
}

test('tables of main.cf; comments and files that are not there have none', () => {
  const main = `‸# /etc/postfix/t
dir = /etc/postfix
transport_maps = proxy:hash:⟦/etc/postfix/t⟧,
  hash:/etc/postfix/absent hash:⟦$dir/t⟧
`
  expect(linksIn({ 'etc/postfix/main.cf': main, 'etc/postfix/t': 'a b:\n' })).toEqual([
    '/etc/postfix/t',
    '/etc/postfix/t',
  ])
})

test('includes and files of Dovecot', () => {
  const files = {
    'etc/dovecot/dovecot.conf':
      '‸!include ⟦conf.d/10.conf⟧\n!include ⟦a.conf⟧\npassdb {\n  args = ⟦/etc/dovecot/dovecot-sql.conf.ext⟧\n}\n',
    'etc/dovecot/conf.d/10.conf': 'ssl = no\n',
    'etc/dovecot/a.conf': 'ssl = no\n',
    'etc/dovecot/dovecot-sql.conf.ext': 'driver = mysql\n',
  }
  expect(linksIn(files)).toEqual([
    '/etc/dovecot/conf.d/10.conf',
    '/etc/dovecot/a.conf',
    '/etc/dovecot/dovecot-sql.conf.ext',
  ])
})

test('modules of Courier', () => {
  const files = {
    'etc/courier/authdaemonrc': 'authmodulelist="⟦authmysql⟧ authpam"‸\n',
    'etc/courier/authmysqlrc': 'MYSQL_SERVER x\n',
  }
  expect(linksIn(files)).toEqual(['/etc/courier/authmysqlrc'])
})
