/** Which SMTP servers hosts outside can reach, and what TLS they insist on. */

import { describe, expect, test } from '@jest/globals'
import { SourceText } from '@mailcfg/core'
import { mainCf, masterCf } from '@mailcfg/grammars'
import {
  hasCertificate,
  isChrooted,
  type PostfixInstance,
  readDocument,
  Stack,
  serverTls,
  smtpServers,
} from '@mailcfg/model'

function postfixOf(main: string, master?: string): PostfixInstance {
  const documents = [readDocument(SourceText.fromText('/etc/postfix/main.cf', main), mainCf)]
  if (master !== undefined)
    documents.push(readDocument(SourceText.fromText('/etc/postfix/master.cf', master), masterCf))
  return new Stack('', documents).postfix[0] as PostfixInstance
}

describe('smtpServers', () => {
  const ports = (main: string, master?: string) => smtpServers(postfixOf(main, master)).map(({ port }) => port)

  test('tells ports by number and name, and leaves out what only the machine itself reaches', () => {
    const master = [
      'smtp inet n - n - - smtpd',
      '[::]:587 inet n - n - - smtpd',
      '192.0.2.1:smtps inet n - n - - smtpd',
      '2525 inet n - n - - smtpd',
      '127.0.0.1:10025 inet n - n - - smtpd',
      '[::1]:25 inet n - n - - smtpd',
      'smtp unix - - n - - smtp',
    ].join('\n')
    expect(ports('', master)).toEqual(['smtp', 'submission', 'submissions', 'other'])
  })

  test('counts a server behind postscreen as port 25, and one on port 25 where master.cf was not seen', () => {
    expect(ports('', 'smtp inet n - n - 1 postscreen\nsmtpd pass - - n - - smtpd\n')).toEqual(['smtp'])
    expect(ports('mydomain = corp.test\n')).toEqual(['smtp'])
    expect(ports('inet_interfaces = loopback-only\n')).toEqual([])
  })
})

describe('serverTls', () => {
  const tls = (main: string) => serverTls(postfixOf(main), undefined)

  test.each([
    ['', 'none'],
    ['smtpd_tls_security_level = may\nsmtpd_enforce_tls = yes\n', 'may'],
    ['smtpd_use_tls = yes\n', 'may'],
    ['smtpd_enforce_tls = yes\n', 'encrypt'],
    ['smtpd_tls_security_level = verify\n', 'encrypt'],
    ['smtpd_tls_wrappermode = yes\n', 'encrypt'],
    ['smtpd_tls_security_level = encypt\n', undefined],
    ['smtpd_tls_security_level = $(LEVEL)\n', undefined],
  ])('%j', (main, expected) => {
    expect(tls(main)).toBe(expected)
  })
})

test('a certificate that is filled in elsewhere is not known', () => {
  expect(hasCertificate(postfixOf('smtpd_tls_cert_file = $(CERT)\n'), undefined)).toBeUndefined()
  expect(hasCertificate(postfixOf('smtpd_tls_cert_file =\n'), undefined)).toBe(false)
  expect(hasCertificate(postfixOf('smtpd_tls_eccert_file = /a\n'), undefined)).toBe(true)
})

test('the chroot column has a default that the compatibility level decides', () => {
  const chrooted = (main: string, column: string) => {
    const postfix = postfixOf(main, `smtp inet n - ${column} - - smtpd\n`)
    return isChrooted(postfix, postfix.services[0] as (typeof postfix.services)[number])
  }
  expect(chrooted('', '-')).toBe(true)
  expect(chrooted('compatibility_level = 1\n', '-')).toBe(false)
  expect(chrooted('', 'n')).toBe(false)
  expect(chrooted('compatibility_level = 3.6\n', 'y')).toBe(true)
})
