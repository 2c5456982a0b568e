/** What hovers say, in every language. */

import { describe, expect, test } from '@jest/globals'
import { markedFiles, snapshotOfFiles } from '../../../../test/kit/language-service.ts'
import { placeAt } from '../place.ts'
import { hover } from './hover.ts'

type Files = Readonly<Record<string, string>>

/** The hover at the cursor; checked to be about the marked range. */
function hoverIn(files: Files, versions?: { postfix?: string; dovecot?: string }): string | undefined {
  const { place, ranges } = markedFiles(files, undefined, versions)
  const found = hover(place)
  if (found && ranges[0]) expect(found.range).toEqual(ranges[0].range)
  return found?.markdown
}

const MAIN = 'etc/postfix/main.cf'
const MASTER = 'etc/postfix/master.cf'
const submission = `submission inet n - n - - smtpd
  -o smtpd_sasl_auth_enable=yes
`

describe('parameters of Postfix', () => {
  test('value, line, overrides, default, manual', () => {
    const text = hoverIn({
      [MAIN]: 'myhostname = mail.example.com\n⟦smtpd_‸banner⟧ = $myhostname ESMTP\n',
      [MASTER]: 'submission inet n - n - - smtpd\n  -o smtpd_banner=hello\n',
    })
    expect(text).toContain('**smtpd\\_banner** · Parameter of main.cf')
    expect(text).toContain('- **Here**: `mail.example.com ESMTP` (main.cf:2)')
    expect(text).toContain('- For `submission inet`: `hello` (master.cf:2)')
    expect(text).toContain('- Default: `$myhostname ESMTP $mail_name`')
    expect(text).toContain('[postconf(5)](https://www.postfix.org/postconf.5.html#smtpd_banner)')
    expect(text).toContain('[mailcfg explain smtpd_banner](mailcfg-rule:/smtpd_banner.md)')
  })

  test('a setting that a later line overrides', () => {
    const text = hoverIn({ [MAIN]: 'smtpd_‸banner = one\nsmtpd_banner = two\n' })
    expect(text).toContain('- **Here**: `two` (main.cf:2)')
    expect(text).toContain('- This line has no effect: main.cf:2 counts')
  })

  test('behind -o: the value of the service, and what holds otherwise', () => {
    const text = hoverIn({
      [MAIN]: 'compatibility_level = 3.6\n',
      [MASTER]: submission.replace('smtpd_sasl', '⟦smtpd_‸sasl').replace('enable', 'enable⟧'),
    })
    expect(text).toContain('- **Here** for `submission inet`: `yes` (master.cf:2, `-o` of `submission inet`)')
    expect(text).toContain('- Otherwise: `no` (default)')
  })

  test('a release that does not have the parameter', () => {
    const text = hoverIn({ [MAIN]: 'smtpd_‸relay_restrictions = permit\n' }, { postfix: '2.9' })
    expect(text).toContain('- **Not in Postfix 2.9**: comes with 2.10')
  })

  test('the administrator’s own parameters, and references to them', () => {
    const files = { [MAIN]: 'mine = a\n  b\nrelay_domains = $⟦mi‸ne⟧\n' }
    const text = hoverIn(files)
    expect(text).toContain('**mine** · Parameter of this server alone')
    expect(text).toContain('- **Here**: `a b` (main.cf:1)')
    expect(text).toContain('- Used by: `relay_domains`')
  })

  test('a reference to nothing', () => {
    expect(hoverIn({ [MAIN]: 'relay_domains = ${⟦nothi‸ng⟧}\n' })).toContain('Nothing sets a parameter of this name.')
  })

  test.each([
    ['of a table', 'smtp_sasl_password‸_maps = static:joe:geheim\n'],
    ['of a database client', 'virtual_alias_maps = mysql:users\nusers_‸password = geheim\n'],
    ['that another parameter carries', 'mine‸ = static:joe:geheim\nsmtp_sasl_password_maps = $mine\n'],
  ])('passwords %s are masked', (_, main) => {
    const text = hoverIn({ [MAIN]: main })
    expect(text).toContain('****')
    expect(text).not.toContain('geheim')
  })
})

describe('restrictions', () => {
  const main = (list: string): string => `mynetworks = 192.0.2.0/24
mydestination = example.com
smtpd_restriction_classes = strict
strict = reject_unknown_client_hostname, reject
smtpd_recipient_restrictions = ${list}
`
  test.each([
    ['⟦permit_‸mynetworks⟧, reject', '- `mynetworks` = `192.0.2.0/24` (main.cf:1)'],
    ['⟦permit_sasl‸_authenticated⟧, reject', 'nobody can log in, so it decides nothing'],
    ['⟦reject_unauth‸_destination⟧', '- `mydestination` = `example.com` (main.cf:2)'],
    ['⟦per‸mit⟧', 'everybody passes, strangers too'],
    ['⟦str‸ict⟧', '- Goes through: `reject_unknown_client_hostname`, `reject`'],
  ])('%s', (list, expected) => {
    expect(hoverIn({ [MAIN]: main(list) })).toContain(expected)
  })

  test('a service that offers logins', () => {
    const text = hoverIn({
      [MAIN]: main('reject'),
      [MASTER]: `${submission}  -o smtpd_relay_restrictions=permit_‸sasl_authenticated\n`,
    })
    expect(text).toContain('lets clients pass that have logged in')
  })
})

describe('tables', () => {
  const main =
    'virtual_alias_maps = hash:/etc/postfix/virtual\nrecipient_delimiter = +\ntransport_maps = hash:/etc/postfix/transport\nsmtpd_sender_restrictions = check_sender_access hash:/etc/postfix/access\n'

  test('a reference and its type', () => {
    const virtual = { 'etc/postfix/virtual': 'a@example.com b\n' }
    expect(hoverIn({ [MAIN]: main.replace('etc/postfix/virtual', 'etc/post‸fix/virtual'), ...virtual })).toContain(
      '- 1 row',
    )
    expect(hoverIn({ [MAIN]: main.replace('hash', 'ha‸sh') })).toContain('Lookup table type')
  })

  test('a key: who asks, and with which keys', () => {
    const text = hoverIn({ [MAIN]: main, 'etc/postfix/virtual': '⟦a@exa‸mple.com⟧ b\n' })
    expect(text).toContain('- Asked by `virtual_alias_maps` (main.cf:1)')
    expect(text).toContain('`user+tag@sub.example.com`, `user@sub.example.com`, `@sub.example.com`')
  })

  test('the result of an access table, of a transport table, of aliases', () => {
    expect(hoverIn({ [MAIN]: main, 'etc/postfix/access': 'example.com ⟦RE‸JECT⟧ no\n' })).toMatch(
      /\*\*REJECT\*\* · Result of an access table[\s\S]*`check_sender_access` in `smtpd_sender_restrictions` \(main\.cf:4\) about the sender/,
    )
    expect(
      hoverIn({
        [MAIN]: main,
        [MASTER]: 'scan unix - - n - - smtp\n',
        'etc/postfix/transport': 'example.com sc‸an:x\n',
      }),
    ).toContain('- runs `smtp` (master.cf:1)')
    expect(hoverIn({ [MAIN]: 'alias_maps = hash:/etc/aliases\n', 'etc/aliases': 'a: ⟦jo‸e⟧, b\n' })).toContain(
      'Mail for `a` goes to this address.',
    )
  })

  test('a restriction and a class as the result of an access table', () => {
    const classes = `${main}smtpd_restriction_classes = strict\nstrict = reject_unlisted_sender, reject\n`
    const row = (result: string) => ({ [MAIN]: classes, 'etc/postfix/access': `example.com ${result}\n` })
    expect(hoverIn(row('permit_mynetworks, ⟦str‸ict⟧'))).toContain('Restriction class of this server')
    expect(hoverIn(row('⟦permit_my‸networks⟧, strict'))).toContain('Access restriction of smtpd')
  })

  test.each([
    ['|/usr/bin/vac‸ation', 'Command: local(8) starts it'],
    ['"|/usr/bin/proc‸mail -a x"', 'Command: local(8) starts it'],
    ['x, :include:⟦/etc/mail/sa‸les⟧', 'File of destinations'],
    ['/dev/nu‸ll', 'thrown away'],
    ['/var/mail/ar‸chive', 'Mailbox file'],
    ['/var/mail/arch‸ive/', 'Maildir'],
  ])('the destination %s of an alias', (value, expected) => {
    expect(hoverIn({ [MAIN]: 'alias_maps = hash:/etc/aliases\n', 'etc/aliases': `a: ${value}\n` })).toContain(expected)
  })
})

describe('master.cf', () => {
  const main = 'compatibility_level = 3.6\nqueue_directory = /var/spool/postfix\ndefault_process_limit = 50\n'
  test.each([
    ['smt‸p inet n - - - - smtpd', 'runs `smtpd`, listens on port 25 (`smtp`)'],
    ['127.0.0.1:100‸25 inet n - - - - smtpd', 'runs `smtpd`, listens on `127.0.0.1`, port 10025'],
    ['smtp inet n - ‸- - - smtpd', '**Here**: sees the whole file system (the default)'],
    ['smtp inet n - y‸ - - smtpd', '**Here**: lives in the jail `/var/spool/postfix`'],
    ['smtp inet n - n - -‸ smtpd', '**Here**: at most 50 processes (the default)'],
    ['pickup unix n - n 60‸ 1 pickup', '**Here**: woken every 60 seconds'],
    ['x unix - n n - - pipe flags=DR user=x argv=/bin/x ${reci‸pient}', 'Macro in `argv=`'],
    ['smtp inet n - n - - smt‸pd', 'Program of a master.cf service'],
  ])('%s', (line, expected) => {
    expect(hoverIn({ [MAIN]: main, [MASTER]: `${line}\n` })).toContain(expected)
  })
})

describe('Dovecot', () => {
  const CONF = 'etc/dovecot/dovecot.conf'
  test('a setting, its value, its default, and the same elsewhere', () => {
    const text = hoverIn(
      { [CONF]: '⟦mail_‸plugins⟧ = quota\nprotocol imap {\n  mail_plugins = $mail_plugins imap_quota\n}\n' },
      { dovecot: '2.3.19' },
    )
    expect(text).toContain('- **Here**: `quota` (dovecot.conf:1)')
    expect(text).toContain('- In `protocol imap`: `$mail_plugins imap_quota` (dovecot.conf:3)')
    expect(text).toContain('- Default (2.0-2.3): empty')
    expect(
      hoverIn({ [CONF]: 'mail_plugins = quota\nprotocol imap {\n  mail_plu‸gins = acl\n}\n' }, { dovecot: '2.3.19' }),
    ).toContain('- At the top level: `quota` (dovecot.conf:1)')
  })

  test('a reference, a variable, a section, a mechanism', () => {
    expect(
      hoverIn({ [CONF]: 'mail_plugins = quota\nprotocol imap {\n  mail_plugins = $mail_‸plugins acl\n}\n' }),
    ).toContain('- **Here**: `quota` (dovecot.conf:1)')
    expect(hoverIn({ [CONF]: 'mail_location = maildir:/srv/⟦%‸d⟧\n' })).toContain('Percent variable of Dovecot')
    expect(hoverIn({ [CONF]: 'ser‸vice auth {\n}\n' })).toContain('**service')
    expect(hoverIn({ [CONF]: 'protocol ⟦lm‸tp⟧ {\n}\n' })).toContain('holds for `lmtp` alone')
    expect(hoverIn({ [CONF]: 'protocol ⟦!im‸ap⟧ {\n}\n' })).toContain('all protocols but `imap`')
    expect(hoverIn({ [CONF]: 'auth_mechanisms = plain cram-‸md5\n' })).toContain('SASL mechanism of Dovecot')
  })

  test('2.4 and 1.x have their own settings', () => {
    expect(hoverIn({ [CONF]: 'dovecot_config_version = 2.4.0\nmail_‸driver = maildir\n' })).toContain(
      '- **Here**: `maildir`',
    )
    expect(hoverIn({ [CONF]: 'auth default {\n  mech‸anisms = plain\n}\n' }, { dovecot: '1.2' })).toContain('`plain`')
  })

  test('passwords are masked', () => {
    const text = hoverIn({ 'etc/dovecot/dovecot-sql.conf.ext': 'driver = mysql\n‸connect = host=x password=geheim\n' })
    expect(text).toBeDefined()
    expect(text).not.toContain('geheim')
  })
})

describe('other languages', () => {
  test.each([
    ['etc/courier/authmysqlrc', 'MYSQL_SER‸VER localhost\n', 'Key of authmysqlrc'],
    ['etc/courier/imapd', 'MAXDAE‸MONS=40\n', 'Key of imapd'],
    ['etc/postfix/sasl/smtpd.conf', 'pwcheck_‸method: saslauthd\n', 'Option of smtpd.conf'],
    ['var/www/extsuite/extmail/webmail.cf', 'SYS_MYSQL_‸USER = x\n', 'Key of webmail.cf'],
    ['etc/mysql/my.cnf', '[mysqld]\nmax_conn‸ections = 5\n', 'Option of my.cnf'],
  ])('%s', (path, text, expected) => {
    expect(hoverIn({ [path]: text })).toContain(expected)
  })

  test('a map source by the type that names it, and its variables', () => {
    const main = { [MAIN]: 'virtual_alias_maps = mysql:/etc/postfix/users.cf\n' }
    expect(hoverIn({ ...main, 'etc/postfix/users.cf': 'ho‸sts = x\nquery = SELECT 1\n' })).toContain('**mysql: hosts**')
    expect(
      hoverIn({ ...main, 'etc/postfix/users.cf': "hosts = x\nquery = SELECT a FROM b WHERE c = '⟦%‸u⟧'\n" }),
    ).toContain('the local part')
  })

  test('a rule that a comment silences', () => {
    const text = hoverIn({ [MAIN]: '# mailcfg-ignore ⟦banner-discloses‸-software⟧\nsmtpd_banner = x\n' })
    expect(text).toContain('Rule of mailcfg.')
    expect(text).toContain('(mailcfg-rule:/banner-discloses-software.md)')
  })

  test.each([
    ['pcre', '/^x‸@/ REJECT\n', 'Pattern of `/etc/postfix/t`'],
    ['cidr', '10.0.0.0/8 RE‸JECT\n', 'Result of an access table'],
    ['hash', 'exam‸ple.com OK\n', 'Keys that are tried, in this order: `sub.example.com`, `.example.com`'],
  ])('a table of type %s', (type, text, expected) => {
    const main = `smtpd_client_restrictions = check_client_access ${type}:/etc/postfix/t\nparent_domain_matches_subdomains =\n`
    expect(hoverIn({ [MAIN]: main, 'etc/postfix/t': text })).toContain(expected)
  })

  test('a variable of 2.4', () => {
    const text = 'dovecot_config_version = 2.4.0\nmail_path = /srv/%{us‸er | lower}\n'
    expect(hoverIn({ 'etc/dovecot/dovecot.conf': text })).toContain('Percent variable of Dovecot')
  })

  test('the socket of a server', () => {
    const dovecot = 'service auth {\n  unix_listener /var/spool/postfix/private/auth {\n    mode = 0660\n  }\n}\n'
    const text = hoverIn({ [MAIN]: 'smtpd_sasl_path = ⟦private/‸auth⟧\n', 'etc/dovecot/dovecot.conf': dovecot })
    expect(text).toContain('service `auth` (dovecot.conf:2)')
    expect(text).toContain('- **Here**: mode `0660`')
  })

  test('what another program fills in is not known', () => {
    expect(hoverIn({ [MAIN]: 'myhost‸name = ${HOSTNAME}\n' })).toContain('- **Here**: depends on the server')
    expect(hoverIn({ [MAIN]: 'myhostname = ${HOST‸NAME}\n' })).toContain('another program may fill it in')
  })

  test('silent where nothing is known', () => {
    expect(hoverIn({ [MAIN]: '# a comm‸ent\n' })).toBeUndefined()
    expect(hoverIn({ [MAIN]: 'relay_domains = exa‸mple.com\n' })).toBeUndefined()
  })
})

test('no hover shows a password, wherever the cursor is', () => {
  const files = {
    '/etc/postfix/main.cf': `secret = geheim
acc_password = $secret
virtual_alias_maps = mysql:acc, hash:/etc/postfix/sasl_passwd
smtp_sasl_password_maps = static:joe:geheim, hash:/etc/postfix/sasl_passwd
`,
    '/etc/postfix/master.cf': 'x unix - - n - - smtp\n  -o acc_password=geheim\n',
    '/etc/postfix/sasl_passwd': 'example.com joe:geheim\n',
    '/etc/postfix/q.cf': 'hosts = x\npassword = geheim\n',
    '/etc/dovecot/dovecot.conf':
      'doveadm_password = geheim\nplugin {\n  x_password = geheim\n}\nldap_auth_dn_password = geheim\n',
    '/etc/dovecot/dovecot-sql.conf.ext': 'connect = host=x password=geheim\n',
    '/etc/courier/authmysqlrc': 'MYSQL_PASSWORD geheim\n',
    '/etc/postfix/sasl/smtpd.conf': 'sql_passwd: geheim\n',
    '/var/www/extsuite/extmail/webmail.cf': 'SYS_MYSQL_PASS = geheim\n',
    '/etc/mysql/my.cnf': '[client]\npassword = geheim\n',
  }
  const snapshot = snapshotOfFiles(files)
  const shown = Object.entries(files).flatMap(([uri, text]) =>
    [...text].flatMap((_, offset) => {
      const place = placeAt(snapshot, uri, offset)
      return (place && hover(place)?.markdown) ?? []
    }),
  )
  expect(shown.length).toBeGreaterThan(100)
  expect(shown.filter((markdown) => markdown.includes('geheim'))).toEqual([])
})
