/** Semantic tokens: what each word is, in every language, and that an edit gives the same as a new reading. */

import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { DEFAULT_SETTINGS, placeAt, semanticTokens, snapshotOf, subjectAt, withText } from '@mailcfg/language-service'
import { loadFixtureStack } from '../../../../test/kit/fixture-stack.ts'
import { snapshotOfFiles } from '../../../../test/kit/language-service.ts'

/** `type text` of each token, modifiers behind the type. */
function tokens(path: string, text: string, others: Readonly<Record<string, string>> = {}): string[] {
  return semanticTokens(snapshotOfFiles({ ...others, [path]: text }), path).map(
    ({ start, end, type, modifiers }) => `${[type, ...modifiers].join('.')} ${text.slice(start, end)}`,
  )
}

const MAIN = '/etc/postfix/main.cf'

describe('Postfix', () => {
  test('names, words, numbers, text', () => {
    expect(
      tokens(MAIN, '# c\nsmtpd_helo_required = yes\nqueue_run_delay = 300s\nsmtpd_banner = $myhostname ESMTP # no\n'),
    ).toEqual([
      'comment # c',
      'property smtpd_helo_required',
      'keyword yes',
      'property queue_run_delay',
      'number 300s',
      'property smtpd_banner',
      'variable $myhostname',
      'string ESMTP',
      'string #',
      'string no',
    ])
  })

  test('old names, names that nobody knows, names that something refers to', () => {
    expect(tokens(MAIN, 'smtpd_use_tls = yes\nsmtpd_bamer = x\nown = y\nmydestination = $own\n')).toEqual([
      'property.deprecated smtpd_use_tls',
      'keyword yes',
      'property.unknown smtpd_bamer',
      'string x',
      'property own',
      'string y',
      'property mydestination',
      'variable $own',
    ])
  })

  test('restrictions, their arguments, classes; comments between the lines', () => {
    const text = `smtpd_restriction_classes = own
own = reject_unknown_client, warn_if_reject reject_rbl_client bl.example.org
smtpd_recipient_restrictions =
  # why
  check_client_access proxy:hash:/x, own
  reject_nonsense, sleep 3, permit
`
    expect(tokens(MAIN, text)).toEqual([
      'property smtpd_restriction_classes',
      'string own',
      'class.declaration own',
      'function.deprecated reject_unknown_client',
      'keyword warn_if_reject',
      'function reject_rbl_client',
      'string bl.example.org',
      'property smtpd_recipient_restrictions',
      'comment # why',
      'function check_client_access',
      'namespace proxy',
      'namespace hash',
      'string /x',
      'class own',
      'function.unknown reject_nonsense',
      'keyword sleep',
      'number 3',
      'keyword permit',
    ])
  })

  test('tables, exclusions, references inside of words', () => {
    expect(
      tokens(MAIN, 'mynetworks = !192.0.2.1, 192.0.2.0/24, cidr:/n, haash:/n\nmydestination = x.$mydomain, [::1]:25\n'),
    ).toEqual([
      'property mynetworks',
      'operator !',
      'string 192.0.2.1',
      'string 192.0.2.0/24',
      'namespace cidr',
      'string /n',
      'namespace.unknown haash',
      'string /n',
      'property mydestination',
      'string x.',
      'variable $mydomain',
      'string [::1]:25',
    ])
  })

  test('ends of lines of Windows are no part of a token', () => {
    const text = '# c\r\nmydestination =\r\n  a,\r\n# x\r\n  b\r\n'
    expect(tokens(MAIN, text)).toEqual(['comment # c', 'property mydestination', 'string a', 'comment # x', 'string b'])
  })

  test('what looks like a table and is none', () => {
    expect(tokens(MAIN, 'tls_random_source = dev:/dev/urandom\n')[1]).toBe('string dev:/dev/urandom')
  })

  test('master.cf', () => {
    const text =
      'smtp inet n - y 60? 1 smtpd -v\n  -o smtpd_tls_wrappermode=yes\n  -o bogus=x\n# c\nx unix - n n - - pipe\n  flags=Rq argv=/bin/x ${recipient}\n'
    expect(tokens('/etc/postfix/master.cf', text)).toEqual([
      'class.declaration smtp',
      'type inet',
      'keyword n',
      'keyword -',
      'keyword y',
      'number 60?',
      'number 1',
      'function smtpd',
      'keyword -v',
      'keyword -o',
      'property.modification smtpd_tls_wrappermode',
      'keyword yes',
      'keyword -o',
      'property.modification.unknown bogus',
      'string x',
      'comment # c',
      'class.declaration x',
      'type unix',
      'keyword -',
      'keyword n',
      'keyword n',
      'keyword -',
      'keyword -',
      'function pipe',
      'parameter flags',
      'string Rq',
      'parameter argv',
      'string /bin/x',
      'variable ${recipient}',
    ])
  })

  test('tables', () => {
    expect(
      tokens('/etc/postfix/access', '# c\na@example.com 550 5.7.1 No # text\nb reject_unknown\nc REJECT\n'),
    ).toEqual([
      'comment # c',
      'property a@example.com',
      'number 550',
      'number 5.7.1',
      'string No',
      'string #',
      'string text',
      'property b',
      'string reject_unknown',
      'property c',
      'keyword REJECT',
    ])
    expect(tokens('/etc/aliases', 'a: b, "|/bin/c"\n')).toEqual(['property a', 'string b', 'string "|/bin/c"'])
    expect(tokens('/etc/postfix/h.pcre', 'if /x/\n!/a(b)/i REJECT no $1 $$2\nendif\n')).toEqual([
      'keyword if',
      'regexp /x/',
      'regexp !/a(b)/',
      'keyword i',
      'keyword REJECT',
      'string no',
      'variable $1',
      'string $$2',
      'keyword endif',
    ])
    expect(tokens('/etc/postfix/c.cidr', '192.0.2.0/24 REJECT\n')).toEqual(['property 192.0.2.0/24', 'keyword REJECT'])
  })
})

describe('other languages', () => {
  test('Dovecot', () => {
    const text =
      'listen = *, ::\nprotocols = imap # c\n!include x.conf\nservice imap-login {\n  process_limit = 3\n}\nmail_location = maildir:~/%u\nssl = yes\na = "q # %n"\nb = $a c\n'
    expect(tokens('/etc/dovecot/dovecot.conf', text)).toEqual([
      'property listen',
      'string *',
      'string ::',
      'property protocols',
      'string imap',
      'comment # c',
      'keyword !include',
      'string x.conf',
      'type service',
      'class imap-login',
      'property process_limit',
      'number 3',
      'property mail_location',
      'string maildir:~/',
      'variable %u',
      'property ssl',
      'keyword yes',
      'property a',
      'string "q # ',
      'variable %n',
      'string "',
      'property b',
      'variable $a',
      'string c',
    ])
  })

  test.each<[string, string, string[]]>([
    [
      '/etc/authlib/authmysqlrc',
      'MYSQL_PORT 3306\nMYSQL_BOGUS x\n',
      ['property MYSQL_PORT', 'number 3306', 'property.unknown MYSQL_BOGUS', 'string x'],
    ],
    ['/etc/postfix/sasl/smtpd.conf', 'pwcheck_method: saslauthd\n', ['property pwcheck_method', 'string saslauthd']],
    ['/var/www/extsuite/extmail/webmail.cf', 'SYS_CONFIG = /x\n', ['property SYS_CONFIG', 'string /x']],
    [
      '/etc/postfix/mysql-x.cf',
      "query = SELECT '%s'\n",
      ['property query', "string SELECT '", 'variable %s', "string '"],
    ],
    ['/etc/dovecot/dovecot-sql.conf.ext', 'driver = mysql\n', ['property driver', 'string mysql']],
    [
      '/etc/my.cnf',
      '[mysqld]\nskip-networking\nport = 1\n',
      ['type mysqld', 'property skip-networking', 'property port', 'number 1'],
    ],
    ['/var/named/example.org.zone', '@ IN MX 10 mx\n', ['property @', 'keyword MX', 'number 10', 'string mx']],
  ])('%s', (path, text, expected) => {
    expect(tokens(path, text)).toEqual(expected)
  })
})

const stacks = fileURLToPath(new URL('../../../../fixtures/stacks', import.meta.url))

describe.each(readdirSync(stacks))('in the files of %s', (name) => {
  test('tokens are in order, in one line each, and each lies in one subject', async () => {
    const all = await loadFixtureStack(name)
    const snapshot = snapshotOf(all, () => DEFAULT_SETTINGS)
    for (const stack of all) {
      for (const [uri, { source }] of stack.documents) {
        let end = 0
        for (const token of semanticTokens(snapshot, uri)) {
          expect(token.start >= end && token.end > token.start).toBe(true)
          end = token.end
          expect(source.slice(token)).not.toContain('\n')
          const place = placeAt(snapshot, uri, token.end)
          const subject = place && subjectAt(place)
          const isComment = subject?.kind === 'comment' || subject?.kind === 'rule-id'
          expect([uri, source.slice(token), isComment]).toEqual([uri, source.slice(token), token.type === 'comment'])
        }
      }
    }
  })

  test('a range gives the tokens of its lines', async () => {
    const all = await loadFixtureStack(name)
    const snapshot = snapshotOf(all, () => DEFAULT_SETTINGS)
    for (const stack of all) {
      for (const [uri, { source }] of stack.documents) {
        const whole = semanticTokens(snapshot, uri)
        const middle = Math.floor(source.length / 2)
        const part = semanticTokens(snapshot, uri, { start: middle, end: source.length })
        expect(part).toEqual(whole.slice(whole.length - part.length))
        expect(whole.filter(({ start }) => start >= middle).length).toBeLessThanOrEqual(part.length)
      }
    }
  })
})

test('an edit gives the same as a new reading', () => {
  const text =
    '# c\nsmtpd_restriction_classes = own\nown = reject\nsmtpd_client_restrictions = own,\n  permit\na = $b\nb = c\n'
  let snapshot = snapshotOfFiles({ [MAIN]: text })
  semanticTokens(snapshot, MAIN)
  for (const [from, to] of [
    ['own\nown', 'x\nown'],
    ['permit', 'permit # no'],
    ['$b', '$c'],
    ['# c', ''],
  ] as const) {
    const { source } = snapshot.document(MAIN) ?? {}
    if (source === undefined) throw new Error('no document')
    const start = source.text.indexOf(from)
    const edited = source.edited([{ range: { start, end: start + from.length }, text: to }], source.version + 1)
    snapshot = withText(snapshot, edited)
    expect(semanticTokens(snapshot, MAIN)).toEqual(semanticTokens(snapshotOfFiles({ [MAIN]: edited.text }), MAIN))
  }
})

test('long tables end somewhere, and are read from there on by range', () => {
  const text = Array.from({ length: 8000 }, (_, i) => `user${i}@example.com OK\n`).join('')
  const path = '/etc/postfix/access'
  const snapshot = snapshotOfFiles({ [path]: text })
  expect(semanticTokens(snapshot, path)).toHaveLength(4000)
  const start = text.indexOf('user7990')
  const found = semanticTokens(snapshot, path, { start, end: text.length })
  expect(found.filter((token) => token.start >= start)).toHaveLength(20)
})
