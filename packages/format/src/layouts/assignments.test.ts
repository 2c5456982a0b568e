/** The layout of assignments, before and after, and what must not change. */

import { describe, expect, test } from '@jest/globals'
import { SourceText } from '@mailcfg/core'
import {
  authdaemonrc,
  authmysqlrc,
  courierImapd,
  dovecotSql,
  languages,
  mainCf,
  mapSource,
  myCnf,
  smtpdConf,
  sysconfig,
  webmailCf,
} from '@mailcfg/grammars'
import fc from 'fast-check'
import { anyText, checkFormat, checkSafety } from '../../../../test/kit/format.ts'

describe('separators', () => {
  test.each([
    [mainCf, 'myhostname=a.example\n', 'myhostname = a.example\n'],
    [mainCf, 'myhostname \t =\t a.example  \n', 'myhostname = a.example\n'],
    [mainCf, 'relayhost = \n', 'relayhost =\n'],
    [mapSource, 'user=mail\nquery=SELECT  a\n  FROM b\n', 'user = mail\nquery = SELECT  a\n  FROM b\n'],
    [dovecotSql, 'driver=mysql # the  one \n', 'driver = mysql # the  one\n'],
    [smtpdConf, 'mech_list:PLAIN  LOGIN\n', 'mech_list: PLAIN  LOGIN\n'],
    [webmailCf, 'SYS_LANG=en\n', 'SYS_LANG = en\n'],
  ])('%#: %j', (language, before, after) => {
    checkFormat(language, before, after)
  })

  test('what lines up stays in its column, and one that stands out joins its neighbours', () => {
    checkFormat(
      mainCf,
      'mydomain   = a\nmyorigin   = b\nrelayhost = c\nmyhostname = d\n',
      'mydomain   = a\nmyorigin   = b\nrelayhost = c\nmyhostname = d\n',
    )
    checkFormat(
      mainCf,
      'biff          = no\nmyorigin     = b\nmyhostname    = d\n',
      'biff          = no\nmyorigin      = b\nmyhostname    = d\n',
    )
    checkFormat(
      mainCf,
      'mynetworks = a\nrelayhost     =\nmydestination     = a\n b\nbiff          = no\n',
      'mynetworks = a\nrelayhost     =\nmydestination =\n    a\n    b\nbiff          = no\n',
    )
    checkFormat(mainCf, 'biff    = no\nmyhostname = d\n', 'biff = no\nmyhostname = d\n')
    checkFormat(mainCf, 'biff     = no\nmyorigin = d\n', 'biff = no\nmyorigin = d\n', { align: false })
  })

  test.each([
    [myCnf, '[mysqld]\nport=3306\nuser            = mysql\n'],
    [authmysqlrc, 'MYSQL_SERVER\t\tlocalhost\nMYSQL_PASSWORD secret  \n'],
    [webmailCf, 'SYS_LANG = \n'],
    [smtpdConf, 'mech_list : PLAIN\n'],
    [sysconfig, 'A = b\nexport   B=c\nif x; then\n  C=d\nfi\n'],
    [authdaemonrc, 'version=""\nDEBUG_LOGIN=0  \n'],
    [mainCf, 'no equals  \n = b  \n'],
    [mainCf, '  orphan = x  \n'],
  ])('%#: %j stays', (language, text) => {
    checkFormat(language, text, text)
  })
})

describe('values that are no lists', () => {
  test.each([
    'smtpd_banner = $myhostname  ESMTP ,  x\n',
    'debugger_command =\n\t PATH=/bin:/usr/bin\n\t ddd $x & sleep 5\n',
    'mailbox_command = /usr/bin/procmail  -a\n\n  # inner\n    "$EXTENSION"\n  # behind\nbiff = no\n',
    'mine = a,   b,\n  c\n',
  ])('%j stays', (text) => {
    checkFormat(mainCf, text, text)
  })

  test('a list that a text refers to is text', () => {
    checkFormat(
      mainCf,
      'smtpd_banner = $mynetworks\nmynetworks = a  b\n',
      'smtpd_banner = $mynetworks\nmynetworks = a  b\n',
    )
    checkFormat(
      mainCf,
      'relay_domains = $mynetworks\nmynetworks = a  b\n',
      'relay_domains = $mynetworks\nmynetworks = a b\n',
    )
  })
})

describe('lists of main.cf', () => {
  const long = Array.from({ length: 10 }, (_, i) => `host${i}.example`)
  test.each<[string, string]>([
    ['mynetworks = a,b ,c   d\n', 'mynetworks = a, b, c d\n'],
    ['mynetworks = a, b,\n', 'mynetworks = a, b,\n'],
    ['mynetworks = a,\n  b c\n', 'mynetworks =\n    a,\n    b\n    c\n'],
    ['mynetworks =\n  a\n', 'mynetworks = a\n'],
    ['mynetworks =\n  # why\n  a\n', 'mynetworks =\n    # why\n    a\n'],
    ['mynetworks =\n  a\n  # b\nbiff = no\n', 'mynetworks =\n    a\n    # b\nbiff = no\n'],
    ['mynetworks =\n  # a\n', 'mynetworks =\n    # a\n'],
    ['mynetworks = a\n  # b\n', 'mynetworks = a\n# b\n'],
    ['mynetworks = a\n\n\n#x\n\n  b\n', 'mynetworks =\n    a\n\n    #x\n\n    b\n'],
    ['mynetworks = a\n  , b\n', 'mynetworks =\n    a,\n    b\n'],
    [`mydestination = ${long.join(' ')}\n`, `mydestination =\n${long.map((host) => `    ${host}\n`).join('')}`],
    ['virtual_alias_maps = inline:{ a=b,  c=d },hash:/x\n', 'virtual_alias_maps = inline:{ a=b,  c=d }, hash:/x\n'],
    ['smtpd_milters = { inet:a:1,\n   x=y }\n', 'smtpd_milters =\n    { inet:a:1,\n   x=y }\n'],
  ])('%j', (before, after) => {
    checkFormat(mainCf, before, after)
  })

  test('a restriction and its argument are one item, in classes, too', () => {
    checkFormat(
      mainCf,
      'smtpd_restriction_classes = mine\nmine = check_client_access\n  hash:/x, warn_if_reject reject_rbl_client\n zen.example\n',
      'smtpd_restriction_classes = mine\nmine =\n    check_client_access hash:/x,\n    warn_if_reject reject_rbl_client zen.example\n',
    )
  })

  test.each([
    ['a word that would become a comment', 'mynetworks = a,   #b\n'],
    ['a quote that blanks stand in', 'mynetworks = "a  b"   c\n'],
    ['a brace that nothing closes', 'mynetworks = {a   b\n'],
    ['a comma behind a comment', 'mynetworks = a\n  # b\n  , c\n'],
    [
      'a comment between a restriction and its argument',
      'smtpd_data_restrictions = check_client_access\n # b\n  hash:/x\n',
    ],
    ['both kinds of line ends', 'mynetworks =\r\n  a,\n  b\n'],
  ])('%s leaves the list alone', (_, text) => {
    checkFormat(mainCf, text, text)
  })

  test('the options count', () => {
    checkFormat(mainCf, 'mynetworks = aaaa bbbb\n', 'mynetworks =\n  aaaa\n  bbbb\n', { width: 20, indent: 2 })
    checkFormat(mainCf, 'mynetworks = a\n b\n', 'mynetworks =\n a\n b\n', { indent: 0 })
  })

  test('lines of a CRLF file stay so', () => {
    checkFormat(mainCf, 'mynetworks = a,\r\n\tb\r\n', 'mynetworks =\r\n    a,\r\n    b\r\n')
  })
})

describe('comments', () => {
  test('between entries they start in the first column', () => {
    checkFormat(mainCf, 'biff = no\n  # x\n\n\t#y \n', 'biff = no\n# x\n\n#y\n')
  })
  test('elsewhere they stay', () => {
    checkFormat(smtpdConf, '  # x\nmech_list: PLAIN\n', '  # x\nmech_list: PLAIN\n')
  })
})

describe('shell files', () => {
  test('blanks at the ends of lines go', () => {
    checkFormat(courierImapd, 'A="b  c"  \nB=c # d \n', 'A="b  c"\nB=c # d\n')
    checkFormat(authdaemonrc, 'authmodulelist="authldap"\t\n', 'authmodulelist="authldap"\n')
  })
  test('but those before a carriage return, which is a word to the shell', () => {
    checkFormat(authdaemonrc, 'authmodulelist="authldap"\t\r\n', 'authmodulelist="authldap"\t\r\n')
  })
  test.each(['A=$(', 'A=`b', 'A=b\\ \n', 'A="x  \n\n\n y"\n', 'cat <<END\n\n\n A = b  \nEND\n', 'A="b\n\n\nC=d  \n'])(
    '%j stays',
    (text) => {
      checkFormat(courierImapd, text, text)
    },
  )
})

describe('any text', () => {
  const text = anyText(
    ...['mynetworks', 'smtpd_banner', 'smtpd_data_restrictions', 'check_client_access', 'hash:/x', 'reject'],
    ...['relayhost', ' = ', '=', ':', ',', ' , ', '\r\n\t', '\n#', '\n  # c', '"', "'", '\\\n', '$x', '${', '$('],
    ...['\f', '\r', '\uFEFF', ';', '[a]', '<<', 'A=b', 'export '],
  )
  const shaped = languages.filter(({ shape }) => shape === 'assignments')
  test.each(shaped.map((language) => [language.id, language] as const))('%s', (_, language) => {
    fc.assert(
      fc.property(text, fc.integer({ min: 0, max: 120 }), fc.boolean(), (value, width, align) => {
        checkSafety(language, value, { width, align })
      }),
      { numRuns: 300 },
    )
  })

  test('texts of one byte per character', () => {
    const source = SourceText.fromBytes(
      'main.cf',
      Uint8Array.from([...'mynetworks=a\xe9,b\r\n'].map((c) => c.charCodeAt(0))),
    )
    expect(source.encoding).toBe('one-byte')
    expect(checkSafety(mainCf, source)).toBe('mynetworks = a\xe9, b\r\n')
  })
})
