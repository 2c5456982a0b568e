/** Growing selections, from the word to the file. */

import { describe, expect, test } from '@jest/globals'
import { selectionRanges } from '@mailcfg/language-service'
import { markedFiles } from '../../../../test/kit/language-service.ts'

/** The texts of the selections at the cursor, the last of which is the file; checked to grow. */
function grown(path: string, marked: string, others: Readonly<Record<string, string>> = {}): string[] {
  const { place } = markedFiles({ ...others, [path]: marked })
  const { source } = place.document
  const ranges = selectionRanges(place)
  ranges.forEach((range, i) => {
    const next = ranges[i + 1]
    if (next) expect(next.start <= range.start && range.end <= next.end).toBe(true)
  })
  const texts = ranges.map((range) => source.slice(range))
  expect(texts.at(-1)).toBe(source.text)
  return texts.slice(0, -1)
}

describe('grows', () => {
  test('main.cf: word, table, restriction with its argument, value, setting', () => {
    expect(
      grown('/etc/postfix/main.cf', 'a = b\nsmtpd_client_restrictions = check_client_access hash:/x‸, reject\n'),
    ).toEqual([
      '/x',
      'hash:/x',
      'check_client_access hash:/x',
      'check_client_access hash:/x, reject',
      'smtpd_client_restrictions = check_client_access hash:/x, reject',
    ])
  })

  test('main.cf: name of a reference, reference, item, value, setting', () => {
    expect(grown('/etc/postfix/main.cf', 'mydestination = a, x.${my‸domain}\nb = c\n')).toEqual([
      'mydomain',
      '${mydomain}',
      'x.${mydomain}',
      'a, x.${mydomain}',
      'mydestination = a, x.${mydomain}',
    ])
  })

  test('main.cf: blocks of comments', () => {
    expect(grown('/etc/postfix/main.cf', '# one\n# t‸wo\na = b\n')).toEqual(['# two', '# one\n# two'])
  })

  test('master.cf: value, override, service', () => {
    expect(grown('/etc/postfix/master.cf', 'smtp inet n - n - - smtpd\n  -o a=b‸\nx unix - - n - - pipe\n')).toEqual([
      'b',
      '-o a=b',
      'smtp inet n - n - - smtpd\n  -o a=b',
    ])
  })

  test('tables: word, result or row', () => {
    expect(grown('/etc/postfix/access', 'a REJECT n‸o more\nb OK\n')).toEqual([
      'no',
      'REJECT no more',
      'a REJECT no more',
    ])
    expect(grown('/etc/postfix/access', 'a‸b OK\nb OK\n')).toEqual(['ab', 'ab OK'])
  })

  test('Dovecot: word, value, setting, inside of the section, section, the one around it', () => {
    const text = 'service imap {\n  inet_listener imap {\n    port = 14‸3\n    ssl = no\n  }\n}\na = b\n'
    expect(grown('/etc/dovecot/dovecot.conf', text)).toEqual([
      '143',
      'port = 143',
      'port = 143\n    ssl = no',
      'inet_listener imap {\n    port = 143\n    ssl = no\n  }',
      'service imap {\n  inet_listener imap {\n    port = 143\n    ssl = no\n  }\n}',
    ])
  })

  test('other files: word, value, assignment, group', () => {
    expect(grown('/etc/my.cnf', '[mysqld]\nuser = a‸ b\nport = 1\n[client]\nport = 2\n')).toEqual([
      'a',
      'a b',
      'user = a b',
      '[mysqld]\nuser = a b\nport = 1',
    ])
    expect(grown('/etc/authlib/authmysqlrc', 'MYSQL_USER u‸\nMYSQL_SERVER h\n')).toEqual(['u', 'MYSQL_USER u'])
    expect(grown('/etc/postfix/mysql-x.cf', "query = SELECT a FROM b WHERE c = '%‸s'\nhosts = h\n")).toEqual([
      '%s',
      "SELECT a FROM b WHERE c = '%s'",
      "query = SELECT a FROM b WHERE c = '%s'",
    ])
  })

  test('nothing but the file between the lines', () => {
    expect(grown('/etc/postfix/main.cf', 'a = b\n\n‸\n\nc = d\n')).toEqual([])
  })
})
