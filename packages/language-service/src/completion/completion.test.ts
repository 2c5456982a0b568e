/** What completion offers, in every language. */

import { describe, expect, test } from '@jest/globals'
import { markedFiles } from '../../../../test/kit/language-service.ts'
import { completions } from './completion.ts'
import { completionDocumentation } from './documentation.ts'
import type { CompletionItem } from './item.ts'
import type { ListDirectory } from './paths.ts'

const MAIN = 'etc/postfix/main.cf'
const MASTER = 'etc/postfix/master.cf'
const DOVECOT = 'etc/dovecot/dovecot.conf'

type Files = Readonly<Record<string, string>>

interface More {
  readonly others?: Files
  readonly postfix?: string
  readonly dovecot?: string
  readonly list?: ListDirectory
  readonly trigger?: string
}

function complete(path: string, text: string, more: More = {}) {
  const { others = {}, postfix, dovecot, list, trigger } = more
  const versions = { ...(postfix ? { postfix } : {}), ...(dovecot ? { dovecot } : {}) }
  const { place } = markedFiles({ ...others, [path]: text }, undefined, versions)
  return { place, found: completions(place, list, trigger) }
}

/** The labels that are offered, the best first; `count` of them. */
function labels(path: string, text: string, count: number, more?: More): string[] {
  return (
    complete(path, text, more)
      .found?.items.slice(0, count)
      .map(({ label }) => label) ?? []
  )
}

function item(path: string, text: string, label: string, more?: More): CompletionItem | undefined {
  return complete(path, text, more).found?.items.find((one) => one.label === label)
}

/** The line of the cursor after an item was chosen, places of snippets as they are. */
function chosen(path: string, text: string, label: string, more?: More): string {
  const { place, found } = complete(path, text, more)
  const one = found?.items.find((candidate) => candidate.label === label)
  if (found === undefined || one === undefined) return `no ${label}`
  const { text: before } = place.document.source
  const after = before.slice(0, found.range.start) + (one.text ?? one.label) + before.slice(found.range.end)
  return after.slice(after.lastIndexOf('\n', found.range.start - 1) + 1).split('\n', 1)[0] as string
}

const master = `smtp inet n - y - - smtpd
lmtp unix - - n - - lmtp
policy unix - n n - 0 spawn user=nobody argv=/x
`

describe('names of parameters', () => {
  test('a name gets its sign', () => {
    expect(chosen(MAIN, 'smtpd_tls_sec‸\n', 'smtpd_tls_security_level')).toBe('smtpd_tls_security_level = ')
  })
  test('a name that has its value keeps it, and all of the old name goes', () => {
    expect(chosen(MAIN, 'smtpd_‸bannr = x\n', 'smtpd_banner')).toBe('smtpd_banner = x')
  })
  test('kind and default', () => {
    expect(item(MAIN, '‸\n', 'soft_bounce')).toMatchObject({ kind: 'parameter', detail: 'yes or no, default no' })
  })
  test('what is set stands behind all else', () => {
    const here = item(MAIN, 'biff = no\n‸\n', 'biff')
    expect(here?.description).toBe('set in line 1')
    expect(here?.rank).toBeGreaterThanOrEqual(50)
  })
  test('another setting of the name at the cursor, and those of the same service, stand here already', () => {
    const twice = item(MAIN, 'biff = no\nbi‸ff = yes\n', 'biff')
    expect(twice).toMatchObject({ description: 'set in line 1', rank: 50, detail: 'yes or no, default yes' })
    expect(twice?.text).toBeUndefined()
    expect(item(MAIN, 'bi‸ff = yes\n', 'biff')?.description).toBeUndefined()
    const text = `${master.replace('smtpd\n', 'smtpd\n  -o biff=no\n  -o mynetworks=\n  -o ‸\n')}  -o myorigin=x\n`
    expect(item(MASTER, text, 'biff', { others: { [MAIN]: 'mydomain = x\n' } })).toMatchObject({
      description: 'set in line 2',
      text: 'biff=',
      continues: true,
    })
    expect(item(MASTER, text, 'mydomain', { others: { [MAIN]: 'mydomain = x\n' } })?.text).toBe('mydomain=')
    for (const name of ['myorigin', 'mydomain']) expect(item(MASTER, text, name)?.rank).toBeLessThan(50)
  })
  test('deprecated names are marked, from the release on that deprecates them', () => {
    expect(item(MAIN, '‸\n', 'smtpd_use_tls', { postfix: '3.9' })?.deprecated).toBe(true)
    expect(item(MAIN, '‸\n', 'smtpd_use_tls', { postfix: '3.5' })?.deprecated).toBeUndefined()
  })
  test('names of other releases are not offered', () => {
    expect(item(MAIN, '‸\n', 'smtpd_forbid_bare_newline', { postfix: '3.5.1' })).toBeUndefined()
    expect(item(MAIN, '‸\n', 'smtpd_forbid_bare_newline', { postfix: '3.9' })).toBeDefined()
  })
  test('names that master.cf refers to, and restriction classes, come first', () => {
    const others = { [MASTER]: 'smtp inet n - y - - smtpd\n  -o smtpd_helo_restrictions=$mua_helo\n' }
    expect(labels(MAIN, 'smtpd_restriction_classes = greet\n‸\n', 2, { others })).toEqual(['greet', 'mua_helo'])
  })
  test('behind -o, what the program reads', () => {
    const text = `${master}  -o ‸\n`.replace('user=nobody argv=/x\n', '\n').replace('spawn', 'smtpd')
    expect(chosen(MASTER, text, 'smtpd_tls_wrappermode')).toBe('  -o smtpd_tls_wrappermode=')
    const rank = (name: string) => item(MASTER, text, name)?.rank ?? -1
    expect(rank('smtpd_tls_wrappermode')).toBeLessThan(rank('smtp_bind_address'))
    expect(item(MASTER, text, 'qmgr_message_active_limit')?.description).toBe('not read by smtpd')
  })
})

describe('values', () => {
  test.each([
    ['yes and no', 'soft_bounce = ‸\n', ['yes', 'no']],
    ['words', 'smtpd_tls_security_level = m‸\n', ['none', 'may', 'encrypt']],
    ['what smtpd treats as something else comes last', 'inet_protocols = ‸\n', ['all', 'ipv4', 'ipv6']],
    ['protocols', 'smtpd_tls_protocols = ‸\n', ['>=TLSv1.2', 'TLSv1.2', 'TLSv1.3', '>=TLSv1.3']],
    ['protocols that are excluded', 'smtpd_tls_protocols = !‸\n', ['SSLv2', 'SSLv3', 'TLSv1', 'TLSv1.1']],
    ['units', 'maximal_queue_lifetime = 3‸\n', ['3s', '3m', '3h', '3d', '3w']],
    ['a path that is being typed', 'smtpd_sasl_path = private/‸\n', ['private/auth']],
    ['a default', 'maximal_queue_lifetime = ‸\n', ['5d']],
    ['a default that is being typed', 'default_destination_concurrency_limit = 2‸\n', ['20']],
    ['destinations', 'mydestination = localhost, ‸\n', ['$myhostname', 'localhost.$mydomain', '$mydomain']],
  ])('%s', (_, text, expected) => {
    expect(labels(MAIN, text, expected.length)).toEqual(expected)
  })
  test('bounds of protocols came with 3.6', () => {
    expect(labels(MAIN, 'smtpd_tls_protocols = ‸\n', 1, { postfix: '3.5' })).toEqual(['TLSv1.2'])
  })
  test('a word in the middle of a list is replaced alone', () => {
    const text = 'smtpd_sasl_security_options = noanonymous, nopl‸ain, x\n'
    expect(chosen(MAIN, text, 'noactive')).toBe('smtpd_sasl_security_options = noanonymous, noactive, x')
  })
  test('a value on a line of its own', () => {
    expect(chosen(MAIN, 'mydestination =\n  localhost,\n  ‸\n', '$mydomain')).toBe('  $mydomain')
  })
  test('closed lists take a word by a comma', () => {
    expect(complete(MAIN, 'smtpd_sasl_security_options = ‸\n').found?.commit).toEqual([','])
    expect(complete(MAIN, 'soft_bounce = ‸\n').found?.commit).toEqual([])
  })
  test('transports of master.cf and sockets of Dovecot', () => {
    const others = {
      [MASTER]: master,
      [DOVECOT]: 'service lmtp {\n  unix_listener /var/spool/postfix/private/dovecot-lmtp {\n  }\n}\n',
    }
    expect(labels(MAIN, 'virtual_transport = ‸\n', 1, { others })).toEqual(['lmtp:unix:private/dovecot-lmtp'])
    expect(item(MAIN, 'virtual_transport = ‸\n', 'lmtp:', { others })).toBeDefined()
  })
  test('next hops: hosts with a login, without their passwords, and how to write one', () => {
    const text = 'smtp_sasl_password_maps = hash:/etc/postfix/sasl_passwd\nrelayhost = ‸\n'
    const others = { 'etc/postfix/sasl_passwd': '[smtp.isp.test]:587 user:geheim\nme@example.com other:geheim\n' }
    expect(labels(MAIN, text, 9, { others })).toEqual([
      '[smtp.isp.test]:587',
      '[smtp.example.com]:587',
      '[smtp.example.com]',
    ])
    expect(JSON.stringify(complete(MAIN, text, { others }).found)).not.toContain('geheim')
    expect(item(MAIN, text, '[smtp.example.com]:587')?.snippet).toBe('[${1:smtp.example.com}]:${2:587}')
  })
  test('certificates: files that serve the same purpose, then folders', () => {
    const others = { [DOVECOT]: 'ssl_cert = </etc/ssl/mail.pem\nssl_key = </etc/ssl/private/mail.key\n' }
    const list: ListDirectory = (uri) => (uri === '/etc/ssl/certs' ? [{ name: 'ca.pem', isFolder: false }] : [])
    const text = 'smtp_tls_cert_file = $config_directory/a.pem\nsmtpd_tls_cert_file = ‸\n'
    expect(labels(MAIN, text, 9, { others, list })).toEqual([
      '/etc/postfix/a.pem',
      '/etc/ssl/mail.pem',
      '/etc/postfix/',
      '/etc/ssl/certs/',
      'etc/',
    ])
    expect(chosen(MAIN, text, '/etc/ssl/mail.pem', { others })).toBe('smtpd_tls_cert_file = /etc/ssl/mail.pem')
    expect(chosen(MAIN, text, 'etc/', { others })).toBe('smtpd_tls_cert_file = /etc/')
    expect(labels(MAIN, 'smtpd_tls_key_file = ‸\n', 1, { others })).toEqual(['/etc/ssl/private/mail.key'])
  })
  test('names behind a dollar sign, with their values, passwords masked', () => {
    const text = 'mydestination = $my‸\nmyhostname = mail.example.com\naccounts_password = geheim\n'
    expect(chosen(MAIN, text, 'myhostname')).toBe('mydestination = $myhostname')
    expect(item(MAIN, text, 'myhostname')?.detail).toBe('mail.example.com')
    expect(item(MAIN, text, 'mydestination')).toBeUndefined()
    const details = (marked: string) => complete(MAIN, marked).found?.items.map(({ detail = '' }) => detail) ?? []
    expect(details(text)).toContain('****')
    expect(details(text).join(' ')).not.toContain('geheim')
    const many = Array.from({ length: 400 }, (_, i) => `x${i}_password = geheim$mail_version\n`).join('')
    expect(details(`${many}mydestination = $‸\n`)).toContain('****')
    expect(details(`${many}mydestination = $‸\n`).join(' ')).not.toContain('geheim')
  })
})

describe('tables', () => {
  const others = { 'etc/postfix/virtual': 'a@example.com b\n' }
  test('files of tables that fit, then types', () => {
    expect(labels(MAIN, 'virtual_alias_maps = ‸\n', 1, { others })).toEqual(['hash:/etc/postfix/virtual'])
    expect(item(MAIN, 'virtual_alias_maps = ‸\n', 'proxy:')?.kind).toBe('table')
  })
  test('a type that has its colon', () => {
    expect(chosen(MAIN, 'virtual_alias_maps = ha‸:/etc/x\n', 'lmdb')).toBe('virtual_alias_maps = lmdb:/etc/x')
  })
  test('paths, folder by folder', () => {
    expect(chosen(MAIN, 'virtual_alias_maps = hash:/etc/‸\n', 'postfix/', { others })).toBe(
      'virtual_alias_maps = hash:/etc/postfix/',
    )
    expect(chosen(MAIN, 'virtual_alias_maps = hash:/etc/postfix/v‸\n', 'virtual', { others })).toBe(
      'virtual_alias_maps = hash:/etc/postfix/virtual',
    )
  })
  test('the disk, where it can be listed', () => {
    const list: ListDirectory = (uri) => (uri === '/etc/ssl' ? [{ name: 'a.pem', isFolder: false }] : [])
    expect(labels(MAIN, 'smtpd_tls_cert_file = /etc/ssl/‸\n', 9, { list })).toEqual(['a.pem'])
  })
})

describe('restrictions', () => {
  test('a list without its guard is offered it first', () => {
    expect(labels(MAIN, 'smtpd_relay_restrictions = permit_mynetworks, ‸\n', 2)).toEqual([
      'reject_unauth_destination',
      'defer_unauth_destination',
    ])
  })
  test('a list with a guard gets what is usual', () => {
    const text = 'smtpd_relay_restrictions = ‸ reject_unauth_destination\n'
    expect(labels(MAIN, text, 2)).toEqual(['permit_mynetworks', 'permit_sasl_authenticated'])
  })
  test('what it decides', () => {
    expect(item(MAIN, 'smtpd_client_restrictions = ‸\n', 'reject_rbl_client')?.detail).toBe(
      'client: refuses, defers or goes on',
    )
  })
  test('behind what decides everything nothing is reached', () => {
    expect(item(MAIN, 'smtpd_client_restrictions = permit, ‸\n', 'reject')?.description).toBe('not reached here')
    expect(item(MAIN, 'smtpd_client_restrictions = ‸ permit\n', 'reject')?.description).toBeUndefined()
  })
  test('no names that the release refuses', () => {
    const text = 'smtpd_recipient_restrictions = ‸\n'
    expect(item(MAIN, text, 'check_relay_domains')).toBeUndefined()
    expect(item(MAIN, text, 'permit_mx_backup', { postfix: '3.9' })?.deprecated).toBe(true)
  })
  test('arguments', () => {
    const at = (text: string) =>
      labels(MAIN, `smtpd_recipient_restrictions = ${text}‸\n`, 1, { others: { [MASTER]: master } })
    expect(at('reject_rbl_client ')).toEqual(['zen.spamhaus.org'])
    expect(at('reject_rhsbl_sender ')).toEqual(['dbl.spamhaus.org'])
    expect(at('check_policy_service ')).toEqual(['unix:private/policy'])
    expect(at('check_sender_access ')).toEqual(['cidr:'])
    expect(at('reject_rbl_client zen.spamhaus.org=')).toEqual([])
  })
})

describe('master.cf', () => {
  test.each([
    ['a type', 'submission ‸\n', ['inet', 'unix']],
    ['a column', 'submission inet n - ‸\n', ['-', 'y', 'n']],
    ['the column of rights', 'submission inet n ‸\n', ['-', 'y', 'n']],
    ['attributes before argv', 'd unix - n n - - pipe us‸ argv=/x\n', ['user=', 'chroot=']],
    ['words of the command', 'd unix - n n - - pipe argv=/x us‸\n', []],
    ['behind the brace of a macro', 'd unix - n n - - pipe\n  argv=/x ${user}‸\n', []],
    ['a program for the service', 'qmgr unix n - n 300 1 x‸\n', ['oqmgr', 'qmgr']],
    ['an option', 'smtp inet n - n - - smtpd\n  ‸\n', ['-o', '-v']],
    ['attributes', 'd unix - n n - - pipe ‸\n', ['argv=', 'user=']],
    ['a flag', 'd unix - n n - - pipe\n  flags=DR‸\n', ['flags=DR.', 'flags=DR>']],
    ['macros', 'd unix - n n - - pipe\n  argv=/x ${‸\n', ['domain', 'extension', 'nexthop', 'recipient']],
    ['no macros of spawn', 'd unix - n n - - spawn\n  argv=/x ${‸\n', []],
  ])('%s', (_, text, expected) => {
    expect(labels(MASTER, text, Math.max(1, expected.length))).toEqual(expected)
  })
  test('services that are not there yet, with their lines', () => {
    expect(item(MASTER, `${master}‸\n`, 'lmtp')).toBeUndefined()
    const text = item(MASTER, `${master}sub‸\n`, 'submission service')?.text
    expect(text).toMatch(/^submission inet n .* smtpd\n {2}-o syslog_name=postfix\/submission\n/)
    expect(text).not.toContain('\\')
  })
})

describe('rows of tables', () => {
  const others = {
    [MAIN]: `virtual_mailbox_domains = example.com
smtpd_sender_restrictions = check_sender_access hash:/etc/postfix/access
header_checks = regexp:/etc/postfix/checks
smtp_header_checks = regexp:/etc/postfix/smtp_checks
virtual_alias_maps = hash:/etc/postfix/virtual
transport_maps = hash:/etc/postfix/transport
alias_maps = hash:/etc/aliases
`,
    [MASTER]: master,
  }
  test.each([
    ['actions', 'access', 'a.com ‸\n', ['DUNNO', 'OK', 'REJECT', 'WARN']],
    ['no restriction behind an action', 'access', 'a.com REJECT ‸\n', []],
    ['senders and domains', 'access', 'a.com OK\n‸\n', ['<>', 'example.com']],
    ['header checks', 'checks', '/^Subject:/ ‸\n', ['DUNNO', 'IGNORE', 'OK', 'REJECT']],
    ['header checks of smtp know no REJECT', 'smtp_checks', '/^Subject:/ ‸\n', ['DUNNO', 'IGNORE', 'OK', 'WARN']],
    ['transports', 'transport', 'example.com ‸\n', ['lmtp:']],
    ['known addresses', 'virtual', 'a@example.com x\nb@example.com ‸\n', ['a@example.com']],
  ])('%s', (_, name, text, expected) => {
    expect(labels(`etc/postfix/${name}`, text, Math.max(1, expected.length), { others })).toEqual(expected)
  })
  test('aliases', () => {
    expect(labels('etc/aliases', 'postmaster: root\n‸\n', 2, { others })).toEqual(['mailer-daemon', 'abuse'])
    expect(labels('etc/aliases', 'postmaster: root\nroot: ‸\n', 1, { others })).toEqual(['postmaster'])
  })
  test('a large table is not gone through', () => {
    const rows = Array.from({ length: 5000 }, (_, i) => `user${i}@example.com x${i}\n`).join('')
    expect(labels('etc/postfix/virtual', `${rows}‸\n`, 1, { others })).toEqual([])
  })
})

describe('Dovecot', () => {
  const old = { dovecot: '2.3.19' }
  const new24 = { dovecot: '2.4.1' }
  test.each([
    ['settings of a service', 'service imap {\n  ‸\n}\n', 3, old, ['client_limit', 'group', 'process_limit']],
    ['values', 'ssl = ‸\n', 3, old, ['no', 'yes', 'required']],
    ['drivers', 'passdb {\n  driver = ‸\n}\n', 2, old, ['bsdauth', 'checkpassword']],
    ['services', 'service ‸ {\n}\n', 2, old, ['aggregator', 'anvil']],
    ['sockets', 'service auth {\n  unix_listener ‸ {\n  }\n}\n', 1, old, ['/var/spool/postfix/private/auth']],
    ['folders', 'namespace inbox {\n  mailbox ‸ {\n  }\n}\n', 2, old, ['Archive', 'Drafts']],
    ['special uses', 'namespace a {\n  mailbox Sent {\n    special_use = ‸\n  }\n}\n', 2, old, ['\\All', '\\Archive']],
    ['plugins of a protocol', 'protocol imap {\n  mail_plugins = ‸\n}\n', 1, old, ['$mail_plugins']],
    ['variables', 'mail_location = maildir:~/%‸\n', 4, old, ['%d', '%h', '%n', '%u']],
    ['variables of 2.4', 'mail_path = ~/%{‸\n', 2, new24, ['%{home}', '%{user}']],
    ['filters of 2.4', 'mail_path = ~/%{user | ‸}\n', 2, new24, ['domain', 'lower']],
    ['references of 2.4', 'mail_plugins = $‸\n', 1, new24, ['$SET:mail_plugins']],
    ['units', 'auth_cache_ttl = 3‸\n', 2, old, ['3 secs', '3 mins']],
    ['content of a block of 2.4, by its short name', 'passdb sql {\n  ‸\n}\n', 1, new24, ['query']],
    ['words of a list that is a block', 'mail_plugins {\n  ‸\n}\n', 2, new24, ['acl', 'apparmor']],
    ['free names', 'passdb sql {\n  fields {\n    ‸\n  }\n}\n', 1, new24, []],
    ['settings of 1.x', 'auth default {\n  mech‸\n}\n', 1, { dovecot: '1.2' }, ['user']],
    ['names of 1.x', 'auth default {\n  passdb ‸ {\n  }\n}\n', 1, { dovecot: '1.2' }, ['bsdauth']],
  ])('%s', (_, text, count, more, expected) => {
    expect(labels(DOVECOT, text, count, more)).toEqual(expected)
  })
  test('settings of other releases are not offered', () => {
    expect(item(DOVECOT, '‸\n', 'mail_driver', old)).toBeUndefined()
    expect(item(DOVECOT, '‸\n', 'mail_location', new24)).toBeUndefined()
    expect(item(DOVECOT, '‸\n', 'auth_mechanisms', old)).toBeDefined()
  })
  test('a section as a block, a section that has its braces as a word', () => {
    expect(item(DOVECOT, '‸\n', 'service {', old)?.snippet).toBe('service ${1:name} {\n  $0\n}')
    expect(item(DOVECOT, 'service ‸\n', 'imap-login', old)?.snippet).toBe('imap-login {\n  $0\n}')
    expect(item(DOVECOT, 'service auth {\n  unix_listener ‸\n}\n', 'auth-userdb', old)?.text).toBe('auth-userdb {\n}')
    expect(item(DOVECOT, 'service imap-l‸ {\n}\n', 'imap-login', old)?.text).toBeUndefined()
    expect(chosen(DOVECOT, 'serv‸ imap {\n}\n', 'service', old)).toBe('service imap {')
  })
  test('a variable is replaced as a whole', () => {
    expect(chosen(DOVECOT, 'mail_location = maildir:~/%‸u/x\n', '%n', old)).toBe('mail_location = maildir:~/%n/x')
    expect(chosen(DOVECOT, 'mail_path = ~/%{user | lo‸}\n', 'lower', new24)).toBe('mail_path = ~/%{user | lower}')
  })
  test('includes', () => {
    const others = { 'etc/dovecot/conf.d/10-auth.conf': 'auth_mechanisms = plain\n' }
    expect(chosen(DOVECOT, '!include conf.d/‸\n', '10-auth.conf', { others })).toBe('!include conf.d/10-auth.conf')
    expect(labels(DOVECOT, '!include ‸\n', 9, { others })).toContain('conf.d/')
  })
})

describe('other files', () => {
  test.each([
    ['Courier: a key', 'etc/courier/authmysqlrc', 'MYSQL_SERVER\tx\nMY‸\n', 'MYSQL_DATABASE', 'MYSQL_DATABASE\t'],
    ['Courier: a switch', 'etc/courier/imapd', 'ADDRESS=0\nIM‸\n', 'IMAP_KEYWORDS', 'IMAP_KEYWORDS='],
    ['Courier: a value', 'etc/courier/imapd', 'IMAP_KEYWORDS=‸\n', '2', 'IMAP_KEYWORDS=2'],
    [
      'Courier: modules',
      'etc/courier/authdaemonrc',
      'authmodulelist="auth‸"\n',
      'authmysql',
      'authmodulelist="authmysql"',
    ],
    ['Cyrus: a key', 'etc/postfix/sasl/smtpd.conf', 'pwcheck_method: saslauthd\nme‸\n', 'mech_list', 'mech_list: '],
    ['Cyrus: a value', 'etc/postfix/sasl/smtpd.conf', 'pwcheck_method: ‸\n', 'saslauthd', 'pwcheck_method: saslauthd'],
    ['Cyrus: mechanisms', 'etc/postfix/sasl/smtpd.conf', 'mech_list: PLAIN ‸\n', 'LOGIN', 'mech_list: PLAIN LOGIN'],
    [
      'extmail',
      'var/www/extsuite/extmail/webmail.cf',
      'SYS_CONFIG = /x\nSYS_SH‸\n',
      'SYS_SHOW_WARN',
      'SYS_SHOW_WARN = ',
    ],
    ['extmail: a value', 'var/www/extsuite/extmail/webmail.cf', 'SYS_SHOW_WARN = ‸\n', '1', 'SYS_SHOW_WARN = 1'],
    ['my.cnf: a key', 'etc/my.cnf', '[mysqld]\nport = 1\nbi‸\n', 'bind-address', 'bind-address = '],
    [
      'a query of Postfix',
      'etc/postfix/mysql-a.cf',
      "hosts = h\nuser = u\nquery = SELECT '%‸'\n",
      '%s',
      "query = SELECT '%s'",
    ],
    [
      'a query of Dovecot',
      'etc/dovecot/dovecot-sql.conf.ext',
      "driver = mysql\npassword_query = SELECT '%‸'\n",
      '%u',
      "password_query = SELECT '%u'",
    ],
    [
      'a query of Courier',
      'etc/courier/authmysqlrc',
      'MYSQL_SERVER\tx\nMYSQL_WHERE_CLAUSE\ta=$(lo‸\n',
      '$(domain)',
      'MYSQL_WHERE_CLAUSE\ta=$(domain)',
    ],
    ['a rule', MAIN, '# mailcfg-ignore open‸\n', 'open-relay', '# mailcfg-ignore open-relay'],
  ])('%s', (_, path, text, label, expected) => {
    expect(chosen(path, text, label)).toBe(expected)
  })
  test('a source of a map, by what asks it', () => {
    const others = { [MAIN]: 'virtual_alias_maps = ldap:/etc/postfix/a.cf\n' }
    expect(item('etc/postfix/a.cf', 'bind = no\n‸\n', 'search_base', { others })).toBeDefined()
    expect(item('etc/postfix/a.cf', 'bind = no\n‸\n', 'dbname', { others })).toBeUndefined()
  })
})

describe('no list', () => {
  test.each([
    ['a comment', MAIN, '# $‸\n', '$'],
    ['a comment of Dovecot', DOVECOT, '# %‸\n', '%'],
    ['prose', MAIN, 'smtpd_banner = some text-‸\n', '-'],
    ['prose', MAIN, 'smtpd_banner = some text ‸\n', undefined],
    ['the text of an action', 'etc/postfix/access', 'a.com REJECT go away: ‸\n', ':'],
    ['a greeting', DOVECOT, 'login_greeting = we are the ‸\n', undefined],
    ['a number', MAIN, 'message_size_limit = 99‸\n', undefined],
  ])('in %s', (_, path, text, trigger) => {
    const others = {
      ...(path === MAIN ? {} : { [MAIN]: 'smtpd_sender_restrictions = hash:/etc/postfix/access\n' }),
    }
    expect(complete(path, text, { others, ...(trigger ? { trigger } : {}) }).found).toBeUndefined()
  })
})

describe('every item', () => {
  const places: [string, string, More?][] = [
    [MAIN, '‸\n'],
    [MAIN, 'x = $‸\n'],
    [MAIN, 'smtpd_client_restrictions = ‸\n'],
    [MAIN, 'virtual_alias_maps = ‸\n'],
    [MAIN, '# mailcfg-ignore ‸\n'],
    [MASTER, `${master}‸\n`],
    [MASTER, 'd unix - ‸\n'],
    [MASTER, 'd unix - n n - - ‸\n'],
    ['etc/dovecot/dovecot-sql.conf.ext', 'driver = mysql\nconnect = host=x ‸\n'],
    [MASTER, 'd unix - n n - - pipe ‸\n'],
    [DOVECOT, '‸\n', { dovecot: '2.3.19' }],
    [DOVECOT, '‸\n', { dovecot: '2.4.1' }],
    [DOVECOT, 'auth_mechanisms = ‸\n', { dovecot: '2.3.19' }],
    [DOVECOT, 'mail_plugins = ‸\n', { dovecot: '2.3.19' }],
    [DOVECOT, 'x = %‸\n', { dovecot: '2.3.19' }],
    [DOVECOT, 'x = %{user | ‸}\n', { dovecot: '2.4.1' }],
    ['etc/courier/authmysqlrc', '‸\n'],
    ['etc/courier/imapd', '‸\n'],
    ['etc/postfix/sasl/smtpd.conf', 'mech_list: ‸\n'],
    ['etc/my.cnf', '[mysqld]\n‸\n'],
  ]
  // A third argument that is missing would be the callback of a test that waits for it.
  const cases = places.map(([path, text, more = {}]) => [path, text, more] as const)
  test.each(cases)('of %s at %j is explained, and stands once', (path, text, more) => {
    const items = complete(path, text, more).found?.items ?? []
    expect(items.length).toBeGreaterThan(0)
    const unexplained = items.filter(({ documentation }) => documentation && !completionDocumentation(documentation))
    expect(unexplained.map(({ documentation }) => documentation)).toEqual([])
    const names = items.map(({ label }) => label)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })
})
