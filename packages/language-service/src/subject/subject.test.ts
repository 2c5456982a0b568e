/** What the cursor is on, in every language. */

import { describe, expect, test } from '@jest/globals'
import { checkSubject, subjectIn } from '../../../../test/kit/language-service.ts'

const MAIN = 'etc/postfix/main.cf'
const MASTER = 'etc/postfix/master.cf'

describe('main.cf', () => {
  test.each([
    ['a name', '⟦smtpd_ban‸ner⟧ = x\n', 'parameter: smtpd_banner'],
    ['a name that is being typed', 'myhostname = x\n⟦smtp‸⟧\n', 'parameter: smtp'],
    ['a blank line', 'myhostname = x\n‸\nmydomain = y\n', 'parameter: '],
    ['behind the last line', 'myhostname = x\n‸', 'parameter: '],
    ['a line that continues the value above', 'mydestination = a,\n  ‸\n', 'value: '],
    ['a type whose table is to come', 'mynetworks = cidr:‸\n', 'table: '],
    ['a socket', 'smtpd_milters = ⟦unix:‸⟧\n', 'value: unix:'],
    ['the equals sign', 'myhostname =‸ x\n', 'value: '],
    ['a reference', 'smtpd_banner = $⟦myhost‸name⟧ ESMTP\n', 'macro: myhostname'],
    ['a reference in braces', 'x = ${⟦data_‸directory⟧}/y\n', 'macro: data_directory'],
    ['a reference inside a condition', 'x = ${a?{$⟦b‸⟧}}\n', 'macro: b'],
    ['a reference that is being typed', 'x = $⟦my‸⟧\n', 'macro: my'],
    ['a bare dollar sign', 'x = $‸\n', 'macro: '],
    [
      'a restriction',
      'smtpd_recipient_restrictions = permit_mynetworks, ⟦reject_un‸auth_destination⟧\n',
      'restriction: reject_unauth_destination',
    ],
    [
      'a restriction on a continuation line',
      'smtpd_recipient_restrictions =\n  permit_mynetworks\n# x\n  ⟦rej‸ect⟧\n',
      'restriction: reject',
    ],
    ['a gap in a list of restrictions', 'smtpd_recipient_restrictions = permit_mynetworks, ‸\n', 'restriction: '],
    ['an empty list of restrictions', 'smtpd_recipient_restrictions = ‸\n', 'restriction: '],
    [
      'a gap that an argument fills',
      'smtpd_recipient_restrictions = check_client_access ‸\n',
      'restriction-argument: ',
    ],
    [
      'a domain behind a restriction',
      'smtpd_client_restrictions = reject_rbl_client ⟦zen.‸example.org⟧\n',
      'restriction-argument: zen.example.org',
    ],
    ['the type of a table', 'smtpd_client_restrictions = check_client_access ⟦ha‸sh⟧:/etc/postfix/a\n', 'table: hash'],
    [
      'the file of a table',
      'smtpd_client_restrictions = check_client_access hash:⟦/etc/post‸fix/a⟧\n',
      'table: /etc/postfix/a',
    ],
    ['a table behind another', 'virtual_alias_maps = proxy:⟦my‸sql⟧:/etc/postfix/a\n', 'table: mysql'],
    ['a table among networks', 'mynetworks = 127.0.0.0/8, cidr:⟦/etc/x‸⟧\n', 'table: /etc/x'],
    ['a network', 'mynetworks = 127.0.0.0/8, ⟦[::1]/‸128⟧\n', 'value: [::1]/128'],
    ['a negated domain', 'mydestination = a, !⟦b‸⟧\n', 'value: b'],
    ['the path of a file', 'smtpd_tls_cert_file = ⟦/etc/ssl/‸a.pem⟧\n', 'path: /etc/ssl/a.pem'],
    ['a list in a file', 'mydestination = ⟦/etc/postfix/dom‸ains⟧\n', 'path: /etc/postfix/domains'],
    ['a word', 'smtpd_tls_security_level = ⟦m‸ay⟧\n', 'value: may'],
    ['a value that is to come', 'smtpd_tls_security_level = ‸\n', 'value: '],
    ['a comment', '⟦# a com‸ment⟧\nx = y\n', 'comment: # a comment'],
    ['a comment inside a value', 'x = y\n⟦# a com‸ment⟧\n  z\n', 'comment: # a comment'],
    ['a rule that is silenced', '# mailcfg-ignore ⟦open-re‸lay⟧: why\nx = y\n', 'rule-id: open-relay'],
  ])('%s', (_, text, subject) => {
    expect(checkSubject(MAIN, text)).toBe(subject)
  })

  test('a restriction class is a list of restrictions', () => {
    const text = 'smtpd_restriction_classes = greet\ngreet = ⟦rej‸ect⟧\n'
    expect(checkSubject(MAIN, text)).toBe('restriction: reject')
  })
})

test('a word that is excluded', () => {
  expect(subjectIn(MAIN, 'smtpd_tls_protocols = !SSL‸\n')).toMatchObject({ kind: 'value', negated: true })
  expect(subjectIn(MAIN, 'smtpd_tls_protocols = SSL‸\n')).toMatchObject({ kind: 'value', negated: false })
})

describe('master.cf', () => {
  const line = 'smtp inet n - y - - smtpd\n'
  test.each([
    ['the service', '⟦sm‸tp⟧ inet n - y - - smtpd\n', 'service-field: smtp'],
    ['the type', 'smtp ⟦in‸et⟧ n - y - - smtpd\n', 'service-field: inet'],
    ['the command', 'smtp inet n - y - - ⟦smt‸pd⟧\n', 'service-field: smtpd'],
    ['a service that is being typed', `${line}⟦subm‸⟧\n`, 'service-field: subm'],
    ['a column that is to come', `${line}submission inet ‸\n`, 'service-field: '],
    ['a blank line', `${line}‸\n`, 'service-field: '],
    ['a line that continues the service above', `${line}  ‸\n`, 'daemon-argument: '],
    ['an option', `${line}  ⟦-‸o⟧ syslog_name=x\n`, 'daemon-option: -o'],
    ['the name of a setting', `${line}  -o ⟦syslog_‸name⟧=x\n`, 'parameter: syslog_name'],
    ['the name of a setting that is being typed', `${line}  -o ⟦sysl‸⟧\n`, 'parameter: sysl'],
    ['the name of a setting in braces', `${line}  -o { ⟦smtpd_ban‸ner⟧ = a b }\n`, 'parameter: smtpd_banner'],
    ['the value of a setting', `${line}  -o smtpd_tls_security_level=⟦enc‸rypt⟧\n`, 'value: encrypt'],
    ['a restriction', `${line}  -o smtpd_client_restrictions=permit_mynetworks,⟦rej‸ect⟧\n`, 'restriction: reject'],
    ['a reference', `${line}  -o smtpd_client_restrictions=$⟦mua_cl‸ient⟧\n`, 'macro: mua_client'],
    ['an option of the daemon', 'dovecot unix - n n - - pipe\n  ⟦-‸v⟧\n', 'daemon-option: -v'],
    ['an attribute', 'dovecot unix - n n - - pipe\n  ⟦flags=‸DRhu⟧ user=vmail\n', 'daemon-argument: flags=DRhu'],
    ['a program', 'd unix - n n - - pipe\n  argv=⟦/usr/lib/dove‸cot/deliver⟧ -d x\n', 'path: /usr/lib/dovecot/deliver'],
    ['a macro of pipe that is to come', 'd unix - n n - - pipe\n  argv=/x -d ${‸}\n', 'pipe-macro: '],
    ['a macro of pipe', 'd unix - n n - - pipe\n  argv=/x -d ${⟦recip‸ient⟧}\n', 'pipe-macro: recipient'],
    ['a comment', `⟦# ‸x⟧\n${line}`, 'comment: # x'],
  ])('%s', (_, text, subject) => {
    expect(checkSubject(MASTER, text)).toBe(subject)
  })
})

describe('tables', () => {
  const using = (maps: string) => ({ [MAIN]: maps })
  const access = using('smtpd_client_restrictions = check_client_access hash:/etc/postfix/access\n')
  const regexp = using('header_checks = regexp:/etc/postfix/checks\n')
  const cidr = using('smtpd_client_restrictions = check_client_access cidr:/etc/postfix/c\n')
  const aliases = using('alias_maps = hash:/etc/aliases\n')
  test.each([
    ['a key', 'etc/postfix/access', '⟦exam‸ple.com⟧ REJECT no\n', access, 'table-key: example.com'],
    ['an action', 'etc/postfix/access', 'example.com ⟦REJ‸ECT⟧ no\n', access, 'table-result: REJECT'],
    ['a text', 'etc/postfix/access', 'example.com REJECT ⟦n‸o⟧\n', access, 'table-result: no'],
    ['a result that is to come', 'etc/postfix/access', 'a OK\nexample.com ‸\nb OK\n', access, 'table-result: '],
    ['a blank line', 'etc/postfix/access', 'a OK\n\n‸\nb OK\n', access, 'table-key: '],
    ['a comment', 'etc/postfix/access', 'a OK\n⟦# ‸x⟧\nb OK\n', access, 'comment: # x'],
    ['a pattern', 'etc/postfix/checks', '⟦/^Sub‸ject:/i⟧ REJECT\n', regexp, 'table-key: /^Subject:/i'],
    ['the flags of a pattern', 'etc/postfix/checks', '/^Subject:/⟦i‸⟧ REJECT\n', regexp, 'pattern-flags: i'],
    ['a result of a pattern', 'etc/postfix/checks', '/^Subject:/ ⟦RE‸JECT⟧ x\n', regexp, 'table-result: REJECT'],
    ['a network', 'etc/postfix/c', '⟦10.0.‸0.0/8⟧ OK\n', cidr, 'table-key: 10.0.0.0/8'],
    ['an alias', 'etc/aliases', '⟦post‸master⟧: root, admin\n', aliases, 'table-key: postmaster'],
    ['a target', 'etc/aliases', 'postmaster: root, ⟦ad‸min⟧\n', aliases, 'table-result: admin'],
    ['a list of targets', 'etc/aliases', 'staff: :include:⟦/etc/‸staff⟧\n', aliases, 'path: /etc/staff'],
  ])('%s', (_, path, text, others, subject) => {
    expect(checkSubject(path, text, others)).toBe(subject)
  })

  test('a row of a large table is read by itself', () => {
    const rows = Array.from({ length: 5000 }, (_, i) => `user${i}@example.com x${i}@example.org\n`)
    const before = rows.slice(0, 2500).join('')
    const after = rows.slice(2500).join('')
    const maps = using('virtual_alias_maps = hash:/etc/postfix/virtual\n')
    const text = `${before}a@example.com\n# x\n  ⟦b@exa‸mple.org⟧\n${after}`
    expect(checkSubject('etc/postfix/virtual', text, maps)).toBe('table-result: b@example.org')
  })
})

describe('Dovecot', () => {
  const FILE = 'etc/dovecot/dovecot.conf'
  test.each([
    ['a setting', '⟦mail_loc‸ation⟧ = maildir:~/M\n', 'dovecot-setting: mail_location'],
    ['a setting that is being typed', 'service imap {\n  ⟦proc‸⟧\n}\n', 'dovecot-setting: proc'],
    ['a blank line in a section', 'service imap {\n  ‸\n}\n', 'dovecot-setting: '],
    ['a path behind a driver', 'mail_location = maildir:⟦~/Mail‸dir⟧\n', 'path: ~/Maildir'],
    ['a variable', 'mail_location = maildir:/x/⟦%‸n⟧\n', 'dovecot-variable: %n'],
    ['a long variable', 'x = ⟦%{us‸er}⟧\n', 'dovecot-variable: %{user}'],
    ['a reference', 'protocols = ⟦$proto‸cols⟧ imap\n', 'dovecot-reference: $protocols'],
    ['a variable that is to come', 'mail_location = maildir:~/⟦%‸⟧\n', 'dovecot-variable: %'],
    ['a doubled percent sign', 'x = ⟦a%%‸⟧\n', 'dovecot-value: a%%'],
    ['an include that is to come', '!include ‸\n', 'include: '],
    ['a word', 'protocols = imap ⟦lm‸tp⟧\n', 'dovecot-value: lmtp'],
    ['a value that is to come', 'ssl = ‸\n', 'dovecot-value: '],
    ['a certificate', 'ssl_cert = <⟦/etc/ssl/‸a.pem⟧\n', 'path: /etc/ssl/a.pem'],
    ['a section', '⟦serv‸ice⟧ imap-login {\n}\n', 'dovecot-section: service'],
    ['the name of a section', 'service ⟦imap-‸login⟧ {\n}\n', 'dovecot-section-name: imap-login'],
    ['the name of a section that is being begun', 'service ⟦im‸⟧\nssl = yes\n', 'dovecot-section-name: im'],
    ['the name that a section will have', 'service ‸\n', 'dovecot-section-name: '],
    ['behind a name that no section has', 'plugin ‸\n', 'nothing'],
    ['an include', '!include ⟦conf.d/*.‸conf⟧\n', 'include: conf.d/*.conf'],
    ['a comment', '⟦# ‸x⟧\nssl = yes\n', 'comment: # x'],
    ['a comment behind a value', 'ssl = yes ⟦# ‸x⟧\n', 'comment: # x'],
  ])('%s', (_, text, subject) => {
    expect(checkSubject(FILE, text)).toBe(subject)
  })
})

describe('other files of assignments', () => {
  test.each([
    ['map source: a key', 'etc/postfix/mysql-a.cf', '⟦ho‸sts⟧ = localhost\nquery = SELECT 1\n', 'key: hosts'],
    [
      'map source: a variable',
      'etc/postfix/mysql-a.cf',
      "hosts = h\nuser = u\nquery = SELECT a FROM b WHERE c = '⟦%‸s⟧'\n",
      'sql-placeholder: %s',
    ],
    [
      'map source: a column',
      'etc/postfix/mysql-a.cf',
      "hosts = h\nuser = u\nquery = SELECT ⟦mail‸dir⟧ FROM b WHERE c = '%s'\n",
      'sql-word: maildir',
    ],
    ['Courier: a key', 'etc/courier/authmysqlrc', '⟦MYSQL_SER‸VER⟧\tlocalhost\n', 'key: MYSQL_SERVER'],
    ['Courier: a value', 'etc/courier/authmysqlrc', 'MYSQL_SERVER\t⟦local‸host⟧\n', 'assigned-value: localhost'],
    [
      'Courier: a word of a list',
      'etc/courier/authdaemonrc',
      'authmodulelist="⟦auth‸mysql⟧ authpam"\n',
      'assigned-value: authmysql',
    ],
    ['Cyrus: a key', 'etc/postfix/sasl/smtpd.conf', '⟦pwcheck_‸method⟧: auxprop\n', 'key: pwcheck_method'],
    ['Cyrus: a value that is to come', 'etc/postfix/sasl/smtpd.conf', 'pwcheck_method: ‸\n', 'assigned-value: '],
    [
      'map source: a variable that is to come',
      'etc/postfix/mysql-a.cf',
      "hosts = h\nuser = u\nquery = SELECT '⟦%‸⟧'\n",
      'sql-placeholder: %',
    ],
    ['Cyrus: a value', 'etc/postfix/sasl/smtpd.conf', 'mech_list: PLAIN ⟦LO‸GIN⟧\n', 'assigned-value: LOGIN'],
    ['extmail: a key', 'var/www/extsuite/extmail/webmail.cf', '⟦SYS_CON‸FIG⟧ = /x\n', 'key: SYS_CONFIG'],
    ['extmail: a path', 'var/www/extsuite/extmail/webmail.cf', 'SYS_CONFIG = ⟦/var/w‸ww/⟧\n', 'path: /var/www/'],
    ['my.cnf: a group', 'etc/my.cnf', '[⟦mys‸qld⟧]\nport = 3306\n', 'group: mysqld'],
    ['my.cnf: a key', 'etc/my.cnf', '[mysqld]\n⟦bind‸-address⟧ = ::1\n', 'key: bind-address'],
    [
      'my.cnf: an include',
      'etc/my.cnf',
      '[mysqld]\nport = 1\n!includedir ⟦/etc/my‸.cnf.d⟧\n',
      'include: /etc/my.cnf.d',
    ],
    ['a key that is being typed', 'etc/courier/authmysqlrc', 'MYSQL_SERVER\tx\n⟦MY‸⟧\n', 'key: MY'],
    [
      'dovecot-sql: a query',
      'etc/dovecot/dovecot-sql.conf.ext',
      "driver = mysql\npassword_query = SELECT p FROM u WHERE m = '⟦%‸u⟧'\n",
      'sql-placeholder: %u',
    ],
    ['SQL: a column', 'tmp/schema.sql', 'CREATE TABLE mailbox (⟦user‸name⟧ varchar(255));\n', 'sql-word: username'],
  ])('%s', (_, path, text, subject) => {
    expect(checkSubject(path, text)).toBe(subject)
  })
})
