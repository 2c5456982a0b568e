/** Folding: the marked ranges, and no others. */

import { describe, expect, test } from '@jest/globals'
import { foldingRanges } from '@mailcfg/language-service'
import { readCursor, snapshotOfFiles } from '../../../../test/kit/language-service.ts'

/** The folded texts with their kinds, checked to be the marked ones. */
function folded(path: string, marked: string): string[] {
  const { text, ranges } = readCursor(marked)
  const found = foldingRanges(snapshotOfFiles({ [path]: text }), path)
  expect(found.map(({ range }) => range)).toEqual(ranges)
  return found.map(({ kind }) => kind)
}

describe('what is folded', () => {
  test('continued values and blocks of comments', () => {
    const text = '⟦# one\n# two⟧\n\n# alone\na = 1\n⟦b =\n  c,\n# inside\n  d⟧\n⟦# x\n#⟧\n'
    expect(folded('/etc/postfix/main.cf', text)).toEqual(['comment', 'region', 'comment'])
  })

  test('with the ends of lines of Windows', () => {
    const found = foldingRanges(
      snapshotOfFiles({ '/etc/dovecot/dovecot.conf': 'a {\r\n  b = c\r\n}\r\n' }),
      '/etc/dovecot/dovecot.conf',
    )
    expect(found).toHaveLength(1)
  })

  test('services with their options', () => {
    folded('/etc/postfix/master.cf', '⟦smtp inet n - n - - smtpd\n  -o a=b\n  -o c=d⟧\nx unix - - n - - pipe\n')
  })

  test('sections, their closing braces stay to be seen', () => {
    folded(
      '/etc/dovecot/dovecot.conf',
      '⟦service imap {\n  ⟦inet_listener imap {\n    port = 1⟧\n  }⟧\n}\n⟦plugin {\n  ⟦a = \\\n   b⟧⟧\n\n',
    )
  })

  test('an entry that is continued in a section', () => {
    folded('/etc/dovecot/dovecot.conf', '⟦plugin {\n  ⟦a = b \\\n    c⟧⟧\n}\n')
  })

  test('rows and comments of tables', () => {
    folded('/etc/postfix/access', '⟦# a\n# b⟧\n⟦x REJECT\n  because⟧\ny OK\n')
    folded('/etc/postfix/h.pcre', '⟦if /x/\n/y/ OK\n⟦/z/\n  REJECT⟧⟧\nendif\n')
    folded('/etc/aliases', '⟦list: a,\n  b⟧\n')
  })

  test('groups of options, containers of httpd', () => {
    folded('/etc/my.cnf', '⟦[client]\nport = 1⟧\n\n[mysqld_safe]\n⟦[mysqld]\nuser = x\nport = 2⟧\n\n')
    folded('/etc/httpd/conf.d/vhost.conf', '⟦<VirtualHost *:80>\nServerName x⟧\n</VirtualHost>\n')
  })

  test('other files of assignments', () => {
    folded('/etc/authlib/authmysqlrc', '⟦##NAME: x\n#⟧\nMYSQL_SERVER h\n⟦MYSQL_SELECT_CLAUSE SELECT \\\n  1⟧\n')
    folded('/etc/postfix/sasl/smtpd.conf', 'pwcheck_method: saslauthd\n')
  })
})
