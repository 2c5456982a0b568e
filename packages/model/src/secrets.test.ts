/** Every kind of secret is found, and nothing else is masked. */

import { describe, expect, test } from '@jest/globals'
import { SourceText } from '@mailcfg/core'
import { type LanguageDefinition, languageById } from '@mailcfg/grammars'
import fc from 'fast-check'
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

describe('secretRanges after edits', () => {
  test.each([
    [
      'main.cf',
      'a_password = s3cret\nsmtp_sasl_password_maps =\n  static:me:s3cret\n# x\nx = y\nb_hosts = mysql://a:b@c\n',
    ],
    [
      'master.cf',
      'x unix - n n - - smtp -o a_password=b\n  argv=/x password=y\ny unix - n n - - smtp -o c_bind_pw=d\n',
    ],
    ['dovecot', 'doveadm_password = a\npassdb {\n  args = password=b x\n}\nldap_auth_dn_password = c\n'],
    ['map-source', 'user = x\npassword = y\n# password = z\nhosts = a\n'],
  ])('are those of the text: %s', (id, text) => {
    const language = languageById(id) as LanguageDefinition
    const edit = fc.record({
      at: fc.nat(120),
      length: fc.nat(6),
      text: fc.constantFrom('', 'x', '\n', ' ', '=', '#', '  ', '{\n'),
    })
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 6 }), fc.nat(120), fc.nat(40), (edits, start, length) => {
        let document = readDocument(SourceText.fromText('/x', text), language)
        for (const [version, { at, length: cut, text: inserted }] of edits.entries()) {
          const { source } = document
          const from = Math.min(at, source.length)
          const range = { start: from, end: Math.min(from + cut, source.length) }
          document = readDocument(source.edited([{ range, text: inserted }], version + 1), language, document)
        }
        const fresh = readDocument(SourceText.fromText('/x', document.source.text), language)
        const all = secretRanges(fresh, { start: 0, end: fresh.source.length })
        expect(secretRanges(document, { start: 0, end: fresh.source.length })).toEqual(all)
        const within = { start, end: start + length }
        const touched = all.filter((range) => range.start <= within.end && range.end >= within.start)
        expect(secretRanges(document, within)).toEqual(touched)
      }),
      { numRuns: 200 },
    )
  })
})
