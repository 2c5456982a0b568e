/** What the picture of a server says of each kind of link: that it holds, that it is broken, or that nobody knows. */

import { describe, expect, test } from '@jest/globals'
import { loadFixtureStack } from '../../../test/kit/fixture-stack.ts'
import { stackOf } from '../../../test/kit/stack.ts'
import { brokenIn, type Picture, stackPicture } from './index.ts'

const MASTER = `smtp inet n - n - - smtpd
submission inet n - n - - smtpd
  -o smtpd_tls_security_level=encrypt
  -o smtpd_sasl_auth_enable=yes
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
smtp unix - - n - - smtp
error unix - - n - - error
local unix - n n - - local
virtual unix - n n - - virtual
lmtp unix - - n - - lmtp
`
const MAIN = `compatibility_level = 3.6
myhostname = mx.example.org
mydestination = localhost
`
const DOVECOT = `protocols = imap lmtp
ssl = required
mail_location = maildir:/var/vmail/%d/%n
service auth {
  unix_listener /var/spool/postfix/private/auth {
    mode = 0660
  }
}
service lmtp {
  unix_listener /var/spool/postfix/private/dovecot-lmtp {
    mode = 0600
  }
}
passdb {
  driver = sql
  args = /etc/dovecot/dovecot-sql.conf.ext
}
`
const SQL = 'driver = mysql\nconnect = host=127.0.0.1 dbname=mail user=reader password=s3cret-w0rd\n'

interface Files {
  readonly main?: string
  readonly master?: string | undefined
  readonly dovecot?: string
  readonly sql?: string
  readonly others?: Readonly<Record<string, string>>
  readonly disk?: string
}

function pictureOf({ main = '', master = MASTER, dovecot, sql, others = {}, disk }: Files): Picture {
  const files = {
    'etc/postfix/main.cf': MAIN + main,
    ...(master === '' ? {} : { 'etc/postfix/master.cf': master }),
    ...(dovecot === undefined ? {} : { 'etc/dovecot/dovecot.conf': dovecot }),
    ...(sql === undefined ? {} : { 'etc/dovecot/dovecot-sql.conf.ext': sql }),
    ...others,
  }
  return stackPicture(stackOf(files, {}, disk))
}

/** `state from → to`, labels of the parts, for the links whose end has the label. */
function linksTo({ nodes, links }: Picture, label: string): string[] {
  const named = (id: string): string => nodes.find((node) => node.id === id)?.label ?? id
  return links.filter(({ to }) => named(to) === label).map(({ from, state }) => `${state} ${named(from)}`)
}

function node({ nodes }: Picture, label: string) {
  return nodes.find((one) => one.label === label)
}

const LOGINS = 'smtpd_sasl_type = dovecot\nsmtpd_sasl_path = private/auth\n'

describe('logins by Dovecot', () => {
  test('a socket that Dovecot opens', () => {
    const picture = pictureOf({ main: LOGINS, dovecot: DOVECOT, sql: SQL })
    expect(linksTo(picture, 'private/auth')).toEqual(['ok smtpd'])
    expect(linksTo(picture, 'auth')).toContain('ok private/auth')
    expect(brokenIn(picture)).toEqual({ nodes: [], links: [] })
  })

  test('a socket that nobody opens', () => {
    const picture = pictureOf({ main: LOGINS.replace('private/auth', 'private/sasl'), dovecot: DOVECOT, sql: SQL })
    expect(linksTo(picture, 'private/sasl')).toEqual(['broken smtpd'])
    expect(node(picture, 'private/sasl')?.why).toBe(
      'Postfix looks for the socket at /var/spool/postfix/private/sasl, where Dovecot does not listen; it listens at /var/spool/postfix/private/auth.',
    )
    const [place] = node(picture, 'private/sasl')?.places ?? []
    expect(place?.source.slice(place.range)).toBe('smtpd_sasl_path = private/sasl')
  })

  test('Dovecot was not seen', () => {
    const picture = pictureOf({ main: LOGINS })
    expect(linksTo(picture, 'private/auth')).toEqual(['unseen smtpd'])
    expect(brokenIn(picture).links).toEqual([])
  })

  test('a path from the root, for a service in the jail', () => {
    const master = MASTER.replace('submission inet n - n', 'submission inet n - y')
    const main = LOGINS.replace('private/auth', '/var/spool/postfix/private/auth')
    const picture = pictureOf({ main, master, dovecot: DOVECOT, sql: SQL })
    expect(node(picture, '/var/spool/postfix/private/auth')).toMatchObject({
      state: 'broken',
      why: 'Service submission runs in the jail: it looks for the socket at /var/spool/postfix/var/spool/postfix/private/auth, where Dovecot does not listen; it listens at /var/spool/postfix/private/auth.',
    })
  })

  test('a port of Dovecot', () => {
    const listener = 'service auth {\n  inet_listener {\n    port = 12345\n  }\n}\n'
    const main = LOGINS.replace('private/auth', 'inet:127.0.0.1:12345')
    const seen = pictureOf({ main, dovecot: DOVECOT + listener, sql: SQL })
    expect(linksTo(seen, 'auth')).toContain('ok inet:127.0.0.1:12345')
    expect(linksTo(pictureOf({ main }), 'inet:127.0.0.1:12345')).toEqual(['unseen smtpd'])
  })
})

describe('delivery', () => {
  const domains = 'virtual_mailbox_domains = example.org\n'

  test.each([
    ['ok', 'private/dovecot-lmtp', DOVECOT],
    ['broken', 'private/dovecot-lmpt', DOVECOT],
    ['broken', 'private/dovecot-lmtp', DOVECOT.replace('imap lmtp', 'imap')],
    ['unseen', 'private/cyrus-lmtp', DOVECOT],
    ['unseen', 'private/dovecot-lmtp', undefined],
  ])('by LMTP, %s: %s', (state, path, dovecot) => {
    const main = `${domains}virtual_transport = lmtp:unix:${path}\n`
    const picture = pictureOf({ main, ...(dovecot ? { dovecot, sql: SQL } : {}) })
    expect(linksTo(picture, path)).toEqual([`${state} lmtp`])
  })

  test('a transport that master.cf does not have', () => {
    const picture = pictureOf({ main: `${domains}virtual_transport = maildrop:\n` })
    expect(linksTo(picture, 'maildrop')).toEqual(['broken qmgr'])
    expect(node(picture, 'maildrop')?.why).toBe('master.cf has no service maildrop of type unix.')
  })

  test('a transport when master.cf was not seen, or only a piece of it', () => {
    const main = `${domains}virtual_transport = maildrop:\n`
    expect(linksTo(pictureOf({ main, master: '' }), 'maildrop')).toEqual(['unseen qmgr'])
    const piece = 'smtp inet n - n - - smtpd\ncleanup unix n - n - 0 cleanup\nqmgr unix n - n 300 1 qmgr\n'
    expect(linksTo(pictureOf({ main, master: piece }), 'maildrop')).toEqual(['unseen qmgr'])
  })

  test('a content filter that hands mail back', () => {
    const filter = 'amavis unix - - n - 2 smtp\n127.0.0.1:10025 inet n - n - - smtpd\n  -o content_filter=\n'
    const picture = pictureOf({ main: 'content_filter = amavis:[127.0.0.1]:10024\n', master: MASTER + filter })
    expect(linksTo(picture, '[127.0.0.1]:10024')).toEqual(['unseen amavis'])
    expect(linksTo(picture, '127.0.0.1:10025')).toEqual(['unseen [127.0.0.1]:10024'])
  })

  test('one mailbox that Postfix writes and Dovecot reads', () => {
    const dovecot = DOVECOT.replace(/^mail_location.*$/m, 'mail_location = mbox:~/mail:INBOX=/var/mail/%u')
    const picture = pictureOf({ dovecot, sql: SQL })
    expect(linksTo(picture, '/var/mail/{user}')).toEqual(['ok imap', 'ok lmtp', 'ok local'])
    expect(node(picture, '/var/mail/{user}')?.details).toEqual(['mbox', 'folders in ~/mail'])
  })

  test('mailboxes that Postfix writes itself', () => {
    const main = `${domains}virtual_mailbox_base = /srv/mail/\nvirtual_mailbox_maps = hash:/etc/postfix/boxes\nhome_mailbox = Maildir/\n`
    const picture = pictureOf({ main })
    expect(linksTo(picture, '/srv/mail/{virtual_mailbox_maps}')).toEqual(['ok virtual'])
    expect(node(picture, '~/Maildir')?.details).toEqual(['maildir'])
  })
})

describe('tables', () => {
  const main = 'virtual_alias_maps = hash:/etc/postfix/virtual\n'
  const seen = { 'etc/postfix/virtual': 'a@example.org b\n' }

  test('a file that was seen, one that was not, one that is not there', () => {
    expect(linksTo(pictureOf({ main, others: seen }), 'virtual')).toContain('ok cleanup')
    expect(linksTo(pictureOf({ main }), 'virtual')).toContain('unseen cleanup')
    const missing = pictureOf({ main, disk: '' })
    expect(linksTo(missing, 'virtual')).toContain('broken cleanup')
    expect(node(missing, 'virtual')?.why).toBe('There is no file /etc/postfix/virtual.')
    // The index is what Postfix reads.
    const index = pictureOf({ main, disk: '0644 root:root /etc/postfix/virtual.db' })
    expect(linksTo(index, 'virtual')).toContain('ok cleanup')
  })

  test('a service that asks tables for others', () => {
    const proxied = main.replace('hash:', 'proxy:hash:')
    expect(linksTo(pictureOf({ main: proxied, others: seen }), 'virtual')).toEqual(['ok proxymap'])
    const without = MASTER.replace(/^proxymap.*\n/m, '')
    const picture = pictureOf({ main: proxied, others: seen, master: without })
    expect(linksTo(picture, 'proxymap')).toContain('broken cleanup')
  })

  test('tables behind a socket', () => {
    const main =
      'smtp_tls_policy_maps = socketmap:inet:127.0.0.1:8461:postfix, socketmap:unix:private/sts:a\nvirtual_alias_maps = tcp:[192.0.2.1]:12345\n'
    const picture = pictureOf({ main })
    expect(linksTo(picture, '127.0.0.1:8461')).toEqual(['unseen smtp'])
    expect(linksTo(picture, 'private/sts')).toEqual(['unseen smtp'])
    expect(linksTo(picture, '[192.0.2.1]:12345')).toContain('unseen cleanup')
  })

  test('the caches that Postfix makes itself are no tables of the picture', () => {
    const picture = pictureOf({ main: 'smtp_tls_session_cache_database = btree:/var/lib/postfix/smtp_scache\n' })
    expect(node(picture, 'smtp_scache')).toBeUndefined()
  })
})

describe('databases', () => {
  const main = 'virtual_mailbox_maps = mysql:/etc/postfix/mysql.cf\n'
  const source = (host: string, name = 'mail'): string =>
    `hosts = ${host}\nuser = reader\npassword = s3cret-w0rd\ndbname = ${name}\nquery = SELECT 1\n`
  const ask = (text: string, sql = SQL): Picture =>
    pictureOf({ main, dovecot: DOVECOT, sql, others: { 'etc/postfix/mysql.cf': text } })

  test.each([
    ['the same host', '127.0.0.1'],
    ['a socket of this machine', 'unix:/var/run/mysqld/mysqld.sock'],
    ['a name that may be any machine', 'db'],
  ])('nothing is wrong: %s', (_, host) => {
    expect(brokenIn(ask(source(host)))).toEqual({ nodes: [], links: [] })
  })

  test('one database, looked for on two machines', () => {
    const { links } = brokenIn(ask(source('192.0.2.7')))
    expect(links.map(({ why }) => why)).toEqual([
      'Postfix looks for the database mail at 192.0.2.7, Dovecot on this machine.',
    ])
  })

  test('the database of a dictionary', () => {
    const dict = 'dict {\n  quota = mysql:/etc/dovecot/dict.conf.ext\n}\n'
    const others = {
      'etc/dovecot/dict.conf.ext':
        'connect = host=localhost dbname=quota user=writer password=s3cret-w0rd\nmap {\n  table = quota\n}\n',
    }
    const picture = pictureOf({ dovecot: DOVECOT + dict, sql: SQL, others })
    expect(linksTo(picture, 'dict.conf.ext')).toEqual(['ok dict'])
    expect(linksTo(picture, 'quota')).toEqual(['ok dict.conf.ext'])
  })

  test('two databases are two parts', () => {
    const { nodes, links } = ask(source('192.0.2.7', 'other'))
    expect(nodes.filter(({ kind }) => kind === 'database').map(({ label }) => label)).toEqual(['mail', 'other'])
    expect(links.filter(({ state }) => state === 'broken')).toEqual([])
  })

  test('what a template fills in is not compared', () => {
    const picture = ask(source('{{ db_host }}'))
    expect(brokenIn(picture).links).toEqual([])
    expect(node(picture, 'mysql')?.state).toBe('unseen')
  })

  test('no password is in the picture', () => {
    const { nodes, links } = ask(source('127.0.0.1'))
    const shown = JSON.stringify({ nodes, links }, (key, value: unknown) => (key === 'places' ? undefined : value))
    expect(shown).toContain('user reader')
    expect(shown).not.toContain('s3cret')
  })
})

describe('policy services and milters', () => {
  const asking = (text: string): string => `smtpd_recipient_restrictions = ${text}\n`
  const quota = 'service quota-status {\n  inet_listener {\n    port = 12340\n  }\n}\n'

  test('the quota service of Dovecot', () => {
    const main = asking('check_policy_service inet:127.0.0.1:12340')
    const seen = pictureOf({ main, dovecot: DOVECOT + quota, sql: SQL })
    expect(linksTo(seen, '127.0.0.1:12340')).toEqual(['ok smtpd'])
    expect(node(seen, '127.0.0.1:12340')?.details).toContain('open to other machines')
    expect(linksTo(pictureOf({ main, dovecot: DOVECOT, sql: SQL }), '127.0.0.1:12340')).toEqual(['broken smtpd'])
    expect(linksTo(pictureOf({ main }), '127.0.0.1:12340')).toEqual(['unseen smtpd'])
  })

  test('a policy program of master.cf', () => {
    const spawn = 'spf unix - n n - 0 spawn user=nobody argv=/usr/bin/policyd-spf\n'
    const main = asking('check_policy_service unix:private/spf')
    expect(linksTo(pictureOf({ main, master: MASTER + spawn }), 'spf')).toEqual(['ok private/spf'])
    expect(linksTo(pictureOf({ main }), 'private/spf')).toEqual(['unseen smtpd'])
    // A program that nobody asks is not drawn.
    expect(node(pictureOf({ master: MASTER + spawn }), 'spf')).toBeUndefined()
  })

  test('milters', () => {
    const main = 'smtpd_milters = unix:/run/opendkim/opendkim.sock\nnon_smtpd_milters = inet:localhost:8891\n'
    expect(linksTo(pictureOf({ main }), '/run/opendkim/opendkim.sock')).toEqual(['unseen smtpd'])
    expect(linksTo(pictureOf({ main }), 'localhost:8891')).toEqual(['unseen cleanup'])
    const jailed = pictureOf({ main, master: MASTER.replace('smtp inet n - n', 'smtp inet n - y') })
    expect(linksTo(jailed, '/run/opendkim/opendkim.sock')).toContain('broken smtpd')
  })
})

describe('Courier, Cyrus SASL and ExtMail', () => {
  const main = 'smtpd_sasl_type = cyrus\nsmtpd_sasl_path = smtpd\n'
  const conf = (text: string): Record<string, string> => ({ 'etc/postfix/sasl/smtpd.conf': text })
  const authdaemonrc = { 'etc/authlib/authdaemonrc': 'authmodulelist="authpam"\nauthdaemonvar=/var/spool/authdaemon\n' }

  test('authdaemond', () => {
    const asks = conf('pwcheck_method: authdaemond\nauthdaemond_path: /var/spool/authdaemon/socket\n')
    const socket = '/var/spool/authdaemon/socket'
    expect(linksTo(pictureOf({ main, others: { ...asks, ...authdaemonrc } }), 'authdaemond')).toEqual([`ok ${socket}`])
    const elsewhere = conf('pwcheck_method: authdaemond\nauthdaemond_path: /var/run/courier/socket\n')
    const broken = pictureOf({ main, others: { ...elsewhere, ...authdaemonrc } })
    expect(linksTo(broken, '/var/run/courier/socket')).toEqual(['broken smtpd'])
    expect(linksTo(pictureOf({ main, others: asks }), socket)).toEqual(['unseen smtpd'])
  })

  test('saslauthd', () => {
    const asks = conf('pwcheck_method: saslauthd\n')
    const daemon = (options: string): Record<string, string> => ({
      'etc/default/saslauthd': `START=yes\nMECHANISMS="pam"\nOPTIONS="-c -m ${options}"\n`,
    })
    const seen = pictureOf({ main, others: { ...asks, ...daemon('/var/run/saslauthd') } })
    expect(linksTo(seen, 'saslauthd')).toEqual(['ok /var/run/saslauthd/mux'])
    expect(linksTo(seen, 'users of the system')).toEqual(['ok saslauthd'])
    const broken = pictureOf({ main, others: { ...asks, ...daemon('/var/spool/postfix/run/saslauthd') } })
    expect(linksTo(broken, '/var/run/saslauthd/mux')).toEqual(['broken smtpd'])
    expect(linksTo(pictureOf({ main, others: asks }), '/var/run/saslauthd/mux')).toEqual(['unseen smtpd'])
    expect(linksTo(pictureOf({ main }), 'smtpd.conf')).toEqual(['unseen smtpd'])
  })

  test('the port that web mail sends through', () => {
    const webmail = (port: string, host = '127.0.0.1'): Record<string, string> => ({
      'var/www/extsuite/extmail/webmail.cf': `SYS_SMTP_HOST = ${host}\nSYS_SMTP_PORT = ${port}\n`,
    })
    expect(linksTo(pictureOf({ others: webmail('25') }), '25 smtp')).toEqual(['ok ExtMail'])
    expect(linksTo(pictureOf({ others: webmail('2525') }), '127.0.0.1:2525')).toEqual(['broken ExtMail'])
    expect(linksTo(pictureOf({ others: webmail('2525'), master: '' }), '127.0.0.1:2525')).toEqual(['unseen ExtMail'])
    expect(linksTo(pictureOf({ others: webmail('25', 'mx2.example.org') }), 'mx2.example.org:25')).toEqual([
      'unseen ExtMail',
    ])
  })
})

describe('ports', () => {
  test('with TLS and logins', () => {
    const picture = pictureOf({ main: 'smtpd_tls_security_level = may\n', dovecot: DOVECOT, sql: SQL })
    const ports = picture.nodes.filter(({ kind }) => kind === 'listener')
    expect(ports.map(({ label, details }) => `${label}: ${details.join(', ')}`)).toEqual([
      '25 smtp: TLS offered',
      '587 submission: TLS required, logins',
      '143 imap: TLS required',
      '993 imaps: TLS from the start',
    ])
  })

  test('postscreen hands clients to smtpd', () => {
    const master = MASTER.replace('smtp inet n - n - - smtpd', 'smtp inet n - n - 1 postscreen')
    expect(linksTo(pictureOf({ master }), 'smtpd')).toEqual(['ok 587 submission', 'broken postscreen'])
    const behind = pictureOf({ master: `${master}smtpd pass - - n - - smtpd\n` })
    expect(linksTo(behind, 'smtpd')).toEqual(['ok 587 submission', 'ok postscreen'])
  })

  test('a port that is off, and one for which master.cf was not seen', () => {
    const off = 'service imap-login {\n  inet_listener imap {\n    port = 0\n  }\n}\n'
    expect(node(pictureOf({ dovecot: DOVECOT + off, sql: SQL }), '143 imap')).toBeUndefined()
    expect(node(pictureOf({ master: '' }), '25 smtp')?.state).toBe('unseen')
  })
})

test('files of Dovecot that nothing includes are not part of the server', () => {
  const spare = {
    'etc/dovecot/conf.d/auth-passwdfile.conf.ext': 'passdb {\n  driver = passwd-file\n  args = /etc/dovecot/users\n}\n',
  }
  expect(node(pictureOf({ dovecot: DOVECOT, sql: SQL, others: spare, disk: '' }), 'users')).toBeUndefined()
  expect(node(pictureOf({ others: spare, disk: '' }), 'users')?.state).toBe('broken')
})

test.each(['clean', 'courier-extmail', 'dovecot24'])(
  'nothing is broken in %s, and all of it was seen',
  async (name) => {
    const pictures = (await loadFixtureStack(name)).map(stackPicture)
    const parts = pictures.flatMap(({ nodes, links }) => [...nodes, ...links])
    expect(parts.length).toBeGreaterThan(40)
    expect(parts.filter(({ state }) => state !== 'ok')).toEqual([])
  },
)
