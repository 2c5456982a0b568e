/** Editors and the house agree on what a file is. */

import { matchesGlob } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { detectLanguage, editorLanguageId, languageByEditorId, languages } from '@mailcfg/grammars'
import { editorLanguages, LEFT_TO_OTHERS } from './languages.ts'

/** Ids of the languages whose names or globs take a path, as VS Code goes about it. */
function takenBy(path: string): string[] {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return editorLanguages
    .filter(
      ({ filenames = [], patterns = [] }) =>
        filenames.includes(name) || patterns.some((glob) => matchesGlob(glob.includes('/') ? path : name, glob)),
    )
    .map(({ id }) => id)
}

test('every language of the house is one of the editor, or another tool’s', () => {
  const brought = editorLanguages.map(({ definition }) => definition.id)
  expect([...brought, ...LEFT_TO_OTHERS].sort()).toEqual(languages.map(({ id }) => id).sort())
})

test('ids are unique and lead back', () => {
  const ids = languages.map(editorLanguageId)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.map((id) => languageByEditorId(id))).toEqual(languages)
})

/** One line of text that the language could have, so that nothing but the path decides. */
const PLAIN = '\n'

describe('paths of servers', () => {
  test.each([
    ['/etc/postfix/main.cf', 'postfix-main-cf'],
    ['/etc/postfix/main.cf.dpkg-dist', 'postfix-main-cf'],
    ['/srv/mx1-main.cf', 'postfix-main-cf'],
    ['/etc/postfix/master.cf', 'postfix-master-cf'],
    ['/etc/postfix/access', 'postfix-access'],
    ['/etc/postfix/sender_access', 'postfix-access'],
    ['/etc/postfix/helo_checks', 'postfix-access'],
    ['/etc/postfix/virtual', 'postfix-virtual'],
    ['/etc/postfix/maps/transport', 'postfix-transport'],
    ['/etc/postfix/generic', 'postfix-generic'],
    ['/etc/postfix/sasl_passwd', 'postfix-lookup-table'],
    ['/etc/postfix/mynetworks.cidr', 'postfix-cidr-table'],
    ['/etc/postfix/helo.pcre', 'postfix-pcre-table'],
    ['/etc/postfix/header_checks', 'postfix-pcre-table'],
    ['/etc/postfix/x.regexp', 'postfix-regexp-table'],
    ['/etc/postfix/mysql-virtual.cf', 'postfix-map-source'],
    ['/etc/postfix/sql/users.cf', 'postfix-map-source'],
    ['/etc/aliases', 'postfix-aliases'],
    ['/etc/dovecot/dovecot.conf', 'dovecot'],
    ['/etc/dovecot/conf.d/10-auth.conf', 'dovecot'],
    ['/etc/dovecot/conf.d/auth-sql.conf.ext', 'dovecot'],
    ['/etc/dovecot/dovecot-sql.conf.ext', 'dovecot-sql'],
    ['/etc/dovecot/dovecot-dict-sql.conf.ext', 'dovecot-dict'],
    ['/etc/courier/authdaemonrc', 'courier-authdaemonrc'],
    ['/etc/authlib/authmysqlrc', 'courier-authmysqlrc'],
    ['/etc/courier/imapd', 'courier-imapd'],
    ['/etc/courier/pop3d-ssl', 'courier-pop3d'],
    ['/etc/postfix/sasl/smtpd.conf', 'cyrus-sasl-smtpd-conf'],
    ['/usr/lib/sasl2/smtpd.conf', 'cyrus-sasl-smtpd-conf'],
    ['/etc/default/saslauthd', 'cyrus-sasl-saslauthd'],
    ['/var/www/extsuite/extmail/webmail.cf', 'extmail-webmail-cf'],
    ['/var/www/extsuite/extman/webman.cf', 'extmail-webman-cf'],
    ['/etc/mysql/my.cnf', 'mysql-my-cnf'],
    ['/etc/mysql/mariadb.conf.d/50-server.cnf', 'mysql-my-cnf'],
    ['/etc/services', 'system-services'],
    ['/var/named/example.com.zone', 'bind-zone-file'],
  ])('%s is %s', (path, id) => {
    expect(takenBy(path)).toEqual([id])
    const { language, by } = detectLanguage(path, () => PLAIN)
    expect({ id: language && editorLanguageId(language), isByContent: by === 'content' }).toEqual({
      id,
      isByContent: false,
    })
  })
})

test.each([
  '/home/me/src/access',
  '/srv/app/virtual',
  '/srv/app/transport',
  '/etc/smtpd.conf',
  '/etc/services.yaml',
  '/srv/db.sql',
])('%s is left alone', (path) => {
  expect(takenBy(path)).toEqual([])
})
