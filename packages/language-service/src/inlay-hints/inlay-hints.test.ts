/** Inlay hints: behind which words they stand, and what their tooltips say. */

import { describe, expect, test } from '@jest/globals'
import { hintTooltip, inlayHints } from '@mailcfg/language-service'
import { snapshotOfFiles } from '../../../../test/kit/language-service.ts'

const MAIN = '/etc/postfix/main.cf'
const MASTER = '/etc/postfix/master.cf'

/** The text with its hints, each in guillemets where it stands. */
function hinted(files: Readonly<Record<string, string>>, path: string): string {
  const snapshot = snapshotOfFiles(files)
  let text = snapshot.document(path)?.source.text ?? ''
  const hints = inlayHints(snapshot, path, { start: 0, end: text.length })
  for (const { offset, label } of hints.toReversed()) text = `${text.slice(0, offset)}«${label}»${text.slice(offset)}`
  return text
}

describe('values', () => {
  test('behind the first reference of each name', () => {
    const main = 'mydomain = example.org\nmydestination = $mydomain, localhost.$mydomain, ${mydomain}, $foo\n'
    expect(hinted({ [MAIN]: main }, MAIN)).toBe(
      'mydomain = example.org\nmydestination = $mydomain«= example.org», localhost.$mydomain, ${mydomain}, $foo\n',
    )
  })

  test('expanded, defaults too, cut when they are long, told when they are empty', () => {
    const main = `mydomain = example.org\nmyhostname = mx.$mydomain\nempty =\nlong = ${'x'.repeat(60)}\na = $myhostname $empty $long $mail_name\n`
    expect(
      hinted({ [MAIN]: main }, MAIN)
        .split('\n')
        .at(-2),
    ).toBe(`a = $myhostname«= mx.example.org» $empty«= (empty)» $long«= ${'x'.repeat(39)}…» $mail_name«= Postfix»`)
  })

  test('long values that begin alike are told once in a value', () => {
    const maps = ['a', 'b'].map((name) => `${name} = hash:/etc/postfix/tables/of/the/server/maps_${name}\n`).join('')
    const text = hinted({ [MAIN]: `${maps}proxy_read_maps = $a $b\nc = $b\n` }, MAIN)
    expect(text).toContain('proxy_read_maps = $a«= hash:/etc/postfix/tables/of/the/server/…» $b\n')
    expect(text).toContain('c = $b«= hash:/etc/postfix/tables/of/the/server/…»\n')
  })

  test('of a service, with its own settings', () => {
    const master =
      'smtp inet n - n - 1 smtpd\n  -o myhostname=own.example.org\n  -o { smtpd_banner = $myhostname ESMTP }\n'
    const files = { [MAIN]: 'myhostname = mx.example.org\n', [MASTER]: master }
    expect(hinted(files, MASTER)).toContain('smtpd_banner = $myhostname«= own.example.org» ESMTP')
  })

  test('no password, and nothing that is made of one', () => {
    const main =
      'pw = secret\nldap_bind_pw = $pw\nx = $ldap_bind_pw\nsmtp_sasl_password_maps = inline:{ h=u:p }\ny = $smtp_sasl_password_maps\n'
    const text = hinted({ [MAIN]: main }, MAIN)
    expect(text).toContain('ldap_bind_pw = $pw\n')
    expect(text).toContain('x = $ldap_bind_pw\n')
    expect(text).toContain('y = $smtp_sasl_password_maps\n')
  })

  test('nothing of what depends on the server', () => {
    expect(hinted({ [MAIN]: 'mydestination = $myhostname\n' }, MAIN)).toBe('mydestination = $myhostname\n')
  })

  test('Dovecot: what the name has been set to above, around it', () => {
    const main =
      'mail_plugins = quota\nprotocol imap {\n  mail_plugins = $mail_plugins imap_quota\n}\nprotocol lmtp {\n  mail_plugins = $mail_plugins sieve\n}\nx = $unset\n'
    expect(hinted({ '/etc/dovecot/dovecot.conf': main }, '/etc/dovecot/dovecot.conf')).toBe(
      'mail_plugins = quota\nprotocol imap {\n  mail_plugins = $mail_plugins«= quota» imap_quota\n}\nprotocol lmtp {\n  mail_plugins = $mail_plugins«= quota» sieve\n}\nx = $unset\n',
    )
  })

  test('Dovecot: through included files and other references', () => {
    const files = {
      '/etc/dovecot/dovecot.conf': 'a = 1\nb = $a 2\n!include conf.d/x.conf\n',
      '/etc/dovecot/conf.d/x.conf': 'c = $b 3\n',
    }
    expect(hinted(files, '/etc/dovecot/conf.d/x.conf')).toBe('c = $b«= 1 2» 3\n')
  })
})

describe('units and columns', () => {
  test('times without a unit', () => {
    const main =
      'queue_run_delay = 300\nmaximal_queue_lifetime = 5\nminimal_backoff_time = 5m\nsmtp_helo_timeout = 45\nmax_idle = 0\nmessage_size_limit = 100\n'
    expect(hinted({ [MAIN]: main }, MAIN)).toBe(
      'queue_run_delay = 300«s = 5m»\nmaximal_queue_lifetime = 5«d»\nminimal_backoff_time = 5m\nsmtp_helo_timeout = 45«s»\nmax_idle = 0\nmessage_size_limit = 100\n',
    )
  })

  test('the jail below level 1, and from there on', () => {
    const master = 'smtp inet n - - - 1 smtpd\nx unix - - n - 1 pipe\n'
    expect(hinted({ [MAIN]: 'compatibility_level = 3.6\n', [MASTER]: master }, MASTER)).toContain(
      'smtp inet n - -«n» -',
    )
    expect(hinted({ [MAIN]: 'compatibility_level = 0\n', [MASTER]: master }, MASTER)).toContain('smtp inet n - -«y» -')
    expect(hinted({ [MASTER]: master }, MASTER)).toBe(master)
  })

  test('the limit only where main.cf has one of its own', () => {
    const master = 'smtp inet n - n - - smtpd\n'
    expect(hinted({ [MAIN]: 'default_process_limit = 20\n', [MASTER]: master }, MASTER)).toBe(
      'smtp inet n - n - -«20» smtpd\n',
    )
    expect(hinted({ [MAIN]: 'a = b\n', [MASTER]: master }, MASTER)).toBe(master)
  })
})

test('only hints of the range that is shown', () => {
  const text = 'queue_run_delay = 300\nmax_idle = 100\n'
  const found = inlayHints(snapshotOfFiles({ [MAIN]: text }), MAIN, { start: text.indexOf('max'), end: text.length })
  expect(found.map(({ label }) => label)).toEqual(['s'])
})

test('other languages have none', () => {
  const files = {
    '/etc/aliases': 'a: $b\n',
    '/etc/postfix/access': '$x OK\n',
    '/etc/authlib/authmysqlrc': 'MYSQL_USER $x\n',
  }
  for (const path of Object.keys(files)) expect(hinted(files, path)).not.toContain('«')
})

describe('tooltips tell where it comes from', () => {
  const tooltips = (files: Readonly<Record<string, string>>, path: string) => {
    const snapshot = snapshotOfFiles(files)
    const end = snapshot.document(path)?.source.length ?? 0
    return inlayHints(snapshot, path, { start: 0, end }).map((hint) => hintTooltip(snapshot, path, hint))
  }

  test('a setting, a default, a place in Dovecot', () => {
    const main = 'a = b\nmydomain = example.org\nmyorigin = $mydomain $mail_name\n'
    const [first, second] = tooltips({ [MAIN]: main }, MAIN)
    expect(first?.markdown).toBe('`$mydomain`, set in /etc/postfix/main.cf:2:\n\n```\nexample.org\n```')
    expect(first?.place).toEqual({ uri: MAIN, range: { start: 6, end: 28 } })
    expect(second).toEqual({ markdown: '`$mail_name`, the default:\n\n```\nPostfix\n```', place: undefined })
    const dovecot = '/etc/dovecot/dovecot.conf'
    expect(tooltips({ [dovecot]: 'a = b\nc = $a\n' }, dovecot)[0]?.markdown).toBe(
      '`$a`, set in /etc/dovecot/dovecot.conf:1:\n\n```\nb\n```',
    )
  })

  test('columns and units', () => {
    const files = { [MAIN]: 'compatibility_level = 2\nmax_idle = 100\n', [MASTER]: 'smtp inet n - - - - smtpd\n' }
    expect(tooltips(files, MASTER)[0]?.markdown).toBe(
      '`-` starts the service in the jail below compatibility level 1 only. `compatibility_level` is `2`, set in /etc/postfix/main.cf:1.',
    )
    expect(tooltips(files, MAIN)[0]?.markdown).toBe('The unit that Postfix takes where none is written.')
  })
})
