/** Every kind of secret is found, and nothing else is masked. */

import { describe, expect, test } from '@jest/globals'
import { SourceText } from '@mailcfg/core'
import { languageById } from '@mailcfg/grammars'
import { readDocument } from './documents/read.ts'
import { secretRanges } from './secrets.ts'

/** The text with every password as a star. */
function masked(id: string, text: string, path = `/${id}`): string {
  const language = languageById(id)
  if (language === undefined) throw new Error(`no language ${id}`)
  const source = SourceText.fromText(path, text)
  const ranges = secretRanges(readDocument(source, language), { start: 0, end: text.length })
  return [...ranges]
    .sort((a, b) => b.start - a.start || b.end - a.end)
    .reduce((shown, { start, end }) => `${shown.slice(0, start)}*${shown.slice(end)}`, text)
}

describe('secretRanges', () => {
  test.each([
    ['map-source', 'user = mail\npassword = s3cret', 'user = mail\npassword = *'],
    ['map-source', 'password =\n  s3cret', 'password =\n  *'],
    ['map-source', '# password = s3cret', '# password = *'],
    ['map-source', 'password s3cret', 'password *'],
    ['map-source', 'bind_pw = s3 cret', 'bind_pw = *'],
    ['map-source', 'hosts = postgresql://me:s3cret@db/mail', 'hosts = postgresql://me:*@db/mail'],
    ['map-source', 'query = SELECT password FROM users', 'query = SELECT password FROM users'],
    ['authmysqlrc', 'MYSQL_USERNAME\tmail\nMYSQL_PASSWORD\ts3cret', 'MYSQL_USERNAME\tmail\nMYSQL_PASSWORD\t*'],
    [
      'dovecot-sql',
      'connect = host=db user=me password=s3cret dbname=m',
      'connect = host=db user=me password=* dbname=m',
    ],
    [
      'dovecot',
      'passdb {\n  driver = static\n  args = password=s3cret\n}',
      'passdb {\n  driver = static\n  args = password=*\n}',
    ],
    ['dovecot', 'doveadm_password = s3cret', 'doveadm_password = *'],
    ['main.cf', 'smtp_sasl_password_maps = static:me:s3cret', 'smtp_sasl_password_maps = static:me:*'],
    ['main.cf', 'smtp_sasl_password_maps = hash:/etc/postfix/pw', 'smtp_sasl_password_maps = hash:/etc/postfix/pw'],
    ['main.cf', 'accounts_user = me\naccounts_password = s3cret', 'accounts_user = me\naccounts_password = *'],
    ['main.cf', 'people_bind_pw = s3cret', 'people_bind_pw = *'],
    ['main.cf', 'a_hosts = postgresql://me:s3cret@db', 'a_hosts = postgresql://me:*@db'],
    ['main.cf', 'smtpd_sasl_auth_enable = yes', 'smtpd_sasl_auth_enable = yes'],
    ['smtpd.conf', 'sql_user: me\nsql_passwd: s3cret', 'sql_user: me\nsql_passwd: *'],
    ['webmail.cf', 'SYS_MYSQL_PASS = s3cret', 'SYS_MYSQL_PASS = *'],
    ['webmail.cf', '; SYS_MYSQL_PASS = s3cret', '; SYS_MYSQL_PASS = *'],
    ['my.cnf', '[client]\nuser = x\npassword = a#b', '[client]\nuser = x\npassword = *'],
    ['my.cnf', ';password="s3cret"', ';password=*'],
    [
      'master.cf',
      'x unix - n n - - smtp -o smtp_sasl_password_maps=static:me:s3cret',
      'x unix - n n - - smtp -o smtp_sasl_password_maps=static:me:*',
    ],
  ])('%s: %j', (id, text, expected) => {
    expect(masked(id, text)).toBe(expected)
  })

  test('password tables are told by their names', () => {
    const text = '[smtp.example.org]:587 me:s3cret\n# note\nexample.net you:pa:ss\n'
    const expected = '[smtp.example.org]:587 me:*\n# note\nexample.net you:*\n'
    expect(masked('lookup-table', text, '/etc/postfix/sasl_passwd')).toBe(expected)
    expect(masked('lookup-table', text, '/etc/postfix/tls_policy')).toBe(text)
  })
})
