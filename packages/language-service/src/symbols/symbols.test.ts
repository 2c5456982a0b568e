/** Outlines of every language, and the search over all files. */

import { describe, expect, test } from '@jest/globals'
import { type DocumentSymbol, documentSymbols, workspaceSymbols } from '@mailcfg/language-service'
import { snapshotOfFiles } from '../../../../test/kit/language-service.ts'
import { fuzzyScore } from './fuzzy.ts'

/** The outline as lines: indentation, kind, name, detail; checked to nest and to have its names inside. */
function outline(path: string, text: string, others: Readonly<Record<string, string>> = {}): string[] {
  const symbols = documentSymbols(snapshotOfFiles({ ...others, [path]: text }), path)
  const lines: string[] = []
  const walk = (list: readonly DocumentSymbol[], depth: number, around: { start: number; end: number }): void => {
    for (const { name, kind, detail, range, selection, deprecated, children } of list) {
      expect(range.start >= around.start && range.end <= around.end).toBe(true)
      expect(selection.start >= range.start && selection.end <= range.end).toBe(true)
      const old = deprecated ? ' (deprecated)' : ''
      lines.push(`${'  '.repeat(depth)}${kind} ${name}${detail === '' ? '' : ` = ${detail}`}${old}`)
      walk(children, depth + 1, range)
    }
  }
  walk(symbols, 0, { start: 0, end: text.length })
  return lines
}

describe('outline', () => {
  test('main.cf: parameters, classes, continued values in one line', () => {
    const text =
      'myhostname = mx.example.org\nsmtpd_restriction_classes = own\nown = reject\nmydestination =\n  a,\n# no\n  b\n'
    expect(outline('/etc/postfix/main.cf', text)).toEqual([
      'parameter myhostname = mx.example.org',
      'parameter smtpd_restriction_classes = own',
      'class own = reject',
      'parameter mydestination = a, b',
    ])
  })

  test('main.cf: headings that the author has given it', () => {
    const text = 'a = 1\n# --- TLS ---\nsmtpd_use_tls = yes\n\n######\n# SASL\n######\n# prose about it\nb = 2\nc = 3\n'
    expect(outline('/etc/postfix/main.cf', text)).toEqual([
      'parameter a = 1',
      'heading TLS',
      '  parameter smtpd_use_tls = yes (deprecated)',
      'heading SASL',
      '  parameter b = 2',
      '  parameter c = 3',
    ])
  })

  test('main.cf: the headings that Postfix ships', () => {
    const text =
      '# LOCAL PATHNAME INFORMATION\n#\n# Prose.\nqueue_directory = /x\n#a = b\n\n# DEBUGGING CONTROL\n#\ndebug_peer_level = 2\n'
    expect(outline('/etc/postfix/main.cf', text)).toEqual([
      'heading LOCAL PATHNAME INFORMATION',
      '  parameter queue_directory = /x',
      'heading DEBUGGING CONTROL',
      '  parameter debug_peer_level = 2',
    ])
  })

  test('main.cf: one heading divides nothing, and prose is none', () => {
    const text = '# --- TLS ---\na = 1\n# The next one = is needed.\nb = 2\n# -o x=y\nc = 3\n'
    expect(outline('/etc/postfix/main.cf', text)).toEqual(['parameter a = 1', 'parameter b = 2', 'parameter c = 3'])
  })

  test('master.cf: services with what is set for them', () => {
    const text =
      'smtp inet n - n - - smtpd\n  -v\n  -o smtpd_tls_security_level=may\n  -o { a = b c }\nx unix - n n - - pipe flags=R user=u argv=/x\n'
    expect(outline('/etc/postfix/master.cf', text)).toEqual([
      'service smtp = inet smtpd',
      '  parameter smtpd_tls_security_level = may',
      '  parameter a = b c',
      'service x = unix pipe',
    ])
  })

  test('tables: keys, patterns and conditions', () => {
    expect(outline('/etc/postfix/access', '# c\na@example.com  REJECT no\n  thanks\nb OK\n')).toEqual([
      'row a@example.com = REJECT no thanks',
      'row b = OK',
    ])
    expect(outline('/etc/aliases', 'postmaster: root\n')).toEqual(['row postmaster = root'])
    expect(
      outline('/etc/postfix/h.pcre', 'if /^Subject:/\n/x/i REJECT\nif /y/\n/z/ OK\nendif\nendif\n/w/ DUNNO\n'),
    ).toEqual([
      'condition if /^Subject:/',
      '  row /x/i = REJECT',
      '  condition if /y/',
      '    row /z/ = OK',
      'row /w/ = DUNNO',
    ])
  })

  test('long tables end somewhere', () => {
    const rows = Array.from({ length: 3000 }, (_, i) => `user${i} OK\n`).join('')
    expect(outline('/etc/postfix/access', rows)).toHaveLength(2000)
  })

  test('Dovecot: sections, settings, includes', () => {
    const text =
      'protocols = imap\n!include_try local.conf\nservice imap-login {\n  inet_listener imap {\n    port = 143\n  }\n}\nplugin {\n'
    expect(outline('/etc/dovecot/dovecot.conf', text)).toEqual([
      'setting protocols = imap',
      'include local.conf = !include_try',
      'section service imap-login',
      '  section inet_listener imap',
      '    setting port = 143',
      'section plugin',
    ])
  })

  test.each([
    ['/etc/authlib/authdaemonrc', 'authmodulelist="authmysql"\n', ['key authmodulelist = "authmysql"']],
    [
      '/etc/authlib/authmysqlrc',
      'MYSQL_PASSWORD secret\nMYSQL_USER u\n',
      ['key MYSQL_PASSWORD = ****', 'key MYSQL_USER = u'],
    ],
    ['/etc/postfix/sasl/smtpd.conf', 'pwcheck_method: saslauthd\n', ['key pwcheck_method = saslauthd']],
    ['/var/www/extsuite/extmail/webmail.cf', 'SYS_CONFIG = /x\n', ['key SYS_CONFIG = /x']],
    ['/etc/postfix/mysql-x.cf', 'password = pw\nquery = SELECT 1\n', ['key password = ****', 'key query = SELECT 1']],
    ['/etc/dovecot/dovecot-sql.conf.ext', 'connect = host=h password=pw\n', ['key connect = host=h password=****']],
    [
      '/etc/my.cnf',
      '[client]\nport=1\n[mysqld]\nskip-networking\n',
      ['group client', '  key port = 1', 'group mysqld', '  key skip-networking'],
    ],
    [
      '/var/named/example.org.zone',
      '@ IN MX 10 mx\nmx A 192.0.2.1\n',
      ['record @ MX = 10 mx', 'record mx A = 192.0.2.1'],
    ],
    ['/etc/sysconfig/network', 'HOSTNAME=mx.example.org\n', ['key HOSTNAME = mx.example.org']],
  ])('%s', (path, text, expected) => {
    expect(outline(path, text)).toEqual(expected)
  })

  test('passwords of tables are masked', () => {
    expect(outline('/etc/postfix/sasl_passwd', '[mx.example.org] user:secret\n')).toEqual([
      'row [mx.example.org] = user:****',
    ])
  })
})

const FILES = {
  '/etc/postfix/main.cf': 'smtpd_recipient_restrictions = own\nsmtpd_restriction_classes = own\nown = reject\n',
  '/etc/postfix/master.cf': 'submission inet n - n - - smtpd\n  -o smtpd_recipient_restrictions=permit\n',
  '/etc/dovecot/dovecot.conf': 'service imap-login {\n  process_limit = 3\n}\n',
  '/etc/aliases': 'postmaster: root\n',
}

describe('search', () => {
  const search = (query: string) =>
    workspaceSymbols(snapshotOfFiles(FILES), query).map(({ name, kind, container, uri }) =>
      [kind, name, container, uri].join(' '),
    )

  test('letters in order are enough, close ones first', () => {
    expect(search('recrestr')).toEqual([
      'parameter smtpd_recipient_restrictions  /etc/postfix/main.cf',
      'parameter smtpd_recipient_restrictions submission /etc/postfix/master.cf',
    ])
    expect(search('submission')[0]).toBe('service submission  /etc/postfix/master.cf')
    expect(search('own')[0]).toBe('class own  /etc/postfix/main.cf')
  })

  test('sections and settings of Dovecot, keys of tables', () => {
    expect(search('imap-login')).toEqual(['section service imap-login  /etc/dovecot/dovecot.conf'])
    expect(search('process_limit')).toEqual(['setting process_limit service imap-login /etc/dovecot/dovecot.conf'])
    expect(search('postmaster')).toEqual(['row postmaster  /etc/aliases'])
  })

  test('without a query everything but rows; nothing for what is nowhere', () => {
    expect(search('')).not.toContain('row postmaster  /etc/aliases')
    expect(search('').length).toBe(7)
    expect(search('zzzz')).toEqual([])
  })

  test('rows of tables that are too long for an outline, and a limit', () => {
    const rows = Array.from({ length: 5000 }, (_, i) => `user${i}@example.com OK user\n`).join('')
    const snapshot = snapshotOfFiles({ '/etc/postfix/access': rows })
    expect(workspaceSymbols(snapshot, 'user4999').map(({ name }) => name)).toEqual(['user4999@example.com'])
    expect(workspaceSymbols(snapshot, 'user')).toHaveLength(200)
  })

  test('scores: whole words, then parts, then scattered letters', () => {
    const names = ['x_mynetworks_style', 'mynetworks', 'my_old_networks', 'nothing']
    const found = names.filter((name) => fuzzyScore('mynetworks', name) !== undefined)
    expect(found.sort((a, b) => (fuzzyScore('mynetworks', b) ?? 0) - (fuzzyScore('mynetworks', a) ?? 0))).toEqual([
      'mynetworks',
      'x_mynetworks_style',
      'my_old_networks',
    ])
  })
})
