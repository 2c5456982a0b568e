/** Files are put together into servers. */

import { describe, expect, test } from '@jest/globals'
import { groupFiles } from './group.ts'

/** Groups as `root: files`, to be compared at a glance. */
function groups(...paths: string[]): string[] {
  return groupFiles(paths).map(({ root, files }) => `${root}: ${files.join(' ')}`)
}

describe('groupFiles', () => {
  test('the root of the machine itself', () => {
    expect(groups('/etc/aliases', '/etc/postfix/main.cf', '/usr/lib/sasl2/smtpd.conf')).toEqual([
      '/: /etc/aliases /etc/postfix/main.cf /usr/lib/sasl2/smtpd.conf',
    ])
  })

  test('a copy of a server, with what else lies in the repository', () => {
    expect(
      groups('/r/mx/etc/postfix/main.cf', '/r/mx/etc/dovecot/dovecot.conf', '/r/mx/virtual', '/r/x/aliases'),
    ).toEqual(['/r/mx: /r/mx/etc/postfix/main.cf /r/mx/etc/dovecot/dovecot.conf', ': /r/mx/virtual', ': /r/x/aliases'])
  })

  test('two servers side by side, and one inside the other', () => {
    expect(groups('/r/a/etc/postfix/main.cf', '/r/b/etc/postfix/main.cf')).toHaveLength(2)
    expect(groups('/r/etc/postfix/main.cf', '/r/roles/x/etc/postfix/main.cf')).toEqual([
      '/r: /r/etc/postfix/main.cf',
      '/r/roles/x: /r/roles/x/etc/postfix/main.cf',
    ])
  })

  test('siblings called after their products are one server', () => {
    expect(
      groups('/r/config/postfix/main.cf', '/r/config/dovecot/conf.d/x.conf', '/r/config/dovecot/dovecot.conf'),
    ).toEqual([': /r/config/postfix/main.cf /r/config/dovecot/conf.d/x.conf /r/config/dovecot/dovecot.conf'])
    expect(groups('/r/postfix/conf/main.cf', '/r/courier/authdaemonrc')).toHaveLength(1)
  })

  test('siblings with two main.cf are two servers', () => {
    expect(groups('/r/postfix-in/main.cf', '/r/postfix-out/main.cf', '/r/postfix-out/transport')).toEqual([
      ': /r/postfix-in/main.cf',
      ': /r/postfix-out/main.cf /r/postfix-out/transport',
    ])
  })

  test('a bare directory with a main.cf owns what lies below', () => {
    expect(groups('/r/x/main.cf', '/r/x/maps/virtual', '/r/y/virtual')).toEqual([
      ': /r/x/main.cf /r/x/maps/virtual',
      ': /r/y/virtual',
    ])
  })

  test('SQL scripts join the server that they lie beside or below, or the only one', () => {
    expect(groups('/r/etc/postfix/main.cf', '/r/setup/schema.sql', '/x/other.sql')).toEqual([
      '/r: /r/etc/postfix/main.cf /r/setup/schema.sql /x/other.sql',
    ])
    expect(groups('/r/a/etc/postfix/main.cf', '/r/b/main.cf', '/r/x.sql')).toEqual([
      '/r/a: /r/a/etc/postfix/main.cf',
      ': /r/b/main.cf',
      ': /r/x.sql',
    ])
    expect(groups('/r/x.sql', '/r/y.sql')).toHaveLength(2)
  })
})
