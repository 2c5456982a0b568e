/** Where names are defined, and where else they stand: every language, files that are not open included. */

import { describe, expect, test } from '@jest/globals'
import { markedFiles } from '../../../../test/kit/language-service.ts'
import { highlights } from '../highlights/highlights.ts'
import { references } from '../references/references.ts'
import { definition } from './definition.ts'

type Files = Readonly<Record<string, string>>

const MAIN = 'etc/postfix/main.cf'
const MASTER = 'etc/postfix/master.cf'
const DOVECOT = 'etc/dovecot/dovecot.conf'

/** Checks that the definitions of what is at the cursor are the marked ranges, in the order of the files. */
function checkDefinition(files: Files): void {
  const { place, ranges } = markedFiles(files)
  const found = definition(place)?.targets ?? []
  const shown = found.map(({ uri, range }) => `${uri} ${range.start}-${range.end}`).sort()
  expect(shown).toEqual(ranges.map(({ uri, range }) => `${uri} ${range.start}-${range.end}`).sort())
}

/** Checks that the references to what is at the cursor are the marked ranges; highlights are those of its own file. */
function checkReferences(files: Files): void {
  const { place, ranges } = markedFiles(files)
  const expected = ranges.map(({ uri, range }) => `${uri} ${range.start}-${range.end}`).sort()
  expect(
    references(place)
      .map(({ uri, range }) => `${uri} ${range.start}-${range.end}`)
      .sort(),
  ).toEqual(expected)
  const own = ranges.filter(({ uri }) => uri === place.document.source.uri).map(({ range }) => range)
  expect(highlights(place).map(({ range }) => range)).toEqual(own)
}

describe('definition', () => {
  test.each<[string, Files]>([
    [
      'a parameter, from main.cf',
      { [MAIN]: '⟦mine⟧ = a\nrelay_domains = $m‸ine\n', [MASTER]: 'x unix - - n - - smtp\n  -o ⟦mine⟧=b\n' },
    ],
    ['a parameter, on a continuation line', { [MAIN]: '⟦mine⟧ = a\nrelay_domains = b,\n  ${m‸ine?{x}}\n' }],
    [
      'a restriction class',
      { [MAIN]: 'smtpd_restriction_classes = strict\n⟦strict⟧ = reject\nsmtpd_client_restrictions = str‸ict\n' },
    ],
    [
      'a class that a table answers with',
      {
        [MAIN]:
          'smtpd_restriction_classes = strict\n⟦strict⟧ = reject\nsmtpd_client_restrictions = check_client_access hash:/etc/postfix/a\n',
        'etc/postfix/a': 'x str‸ict\n',
      },
    ],
    ['a table file', { [MAIN]: 'transport_maps = hash:/etc/post‸fix/t\n', 'etc/postfix/t': '⟦⟧a b:\n' }],
    [
      'a table file behind proxy and $name',
      { [MAIN]: 'dir = /etc/postfix\ntransport_maps = proxy:hash:$dir/‸t\n', 'etc/postfix/t': '⟦⟧a b:\n' },
    ],
    [
      'the table of a restriction',
      {
        [MAIN]: 'smtpd_client_restrictions = check_client_access cidr:/etc/postfix/‸t\n',
        'etc/postfix/t': '⟦⟧10.0.0.0/8 OK\n',
      },
    ],
    [
      'what asks a table, from its key',
      { [MAIN]: 'transport_maps = ⟦hash:/etc/postfix/t⟧\n', 'etc/postfix/t': 'exam‸ple.com x:\n' },
    ],
    ['a transport', { [MAIN]: 'content_filter = sc‸an:[127.0.0.1]:10024\n', [MASTER]: '⟦scan⟧ unix - - n - - smtp\n' }],
    [
      'the port of a transport',
      {
        [MAIN]: 'content_filter = scan:[127.0.0.1]:10‸025\n',
        [MASTER]: 'scan unix - - n - - smtp\n127.0.0.1:⟦10025⟧ inet n - n - - smtpd\n',
      },
    ],
    [
      'the service that a parameter is named after',
      { [MAIN]: 'sc‸an_destination_recipient_limit = 1\n', [MASTER]: '⟦scan⟧ unix - - n - - smtp\n' },
    ],
    [
      'the service of a policy server',
      {
        [MAIN]: 'smtpd_client_restrictions = check_policy_service unix:private/pol‸icy\n',
        [MASTER]: '⟦policy⟧ unix - n n - 0 spawn argv=/x\n',
      },
    ],
    [
      'the transport of a table',
      {
        [MAIN]: 'transport_maps = hash:/etc/postfix/t\n',
        [MASTER]: '⟦scan⟧ unix - - n - - smtp\n',
        'etc/postfix/t': 'a sc‸an:b\n',
      },
    ],
    [
      'a socket of Dovecot',
      {
        [MAIN]: 'compatibility_level = 3.6\nvirtual_transport = lmtp:unix:private/dove‸cot-lmtp\n',
        [MASTER]: 'lmtp unix - - n - - lmtp\n',
        [DOVECOT]: 'service lmtp {\n  unix_listener ⟦/var/spool/postfix/private/dovecot-lmtp⟧ {\n  }\n}\n',
      },
    ],
    [
      'a socket for logins',
      {
        [MAIN]: 'smtpd_sasl_path = private/‸auth\n',
        [DOVECOT]: 'service auth {\n  unix_listener ⟦/var/spool/postfix/private/auth⟧ {\n  }\n}\n',
      },
    ],
    [
      'a port of Dovecot',
      {
        [MAIN]: 'virtual_transport = lmtp:inet:127.0.0.1:24‸24\n',
        [MASTER]: 'lmtp unix - - n - - lmtp\n',
        [DOVECOT]: 'service lmtp {\n  inet_listener lmtp {\n    port = ⟦2424⟧\n  }\n}\n',
      },
    ],
    [
      'an address of an alias',
      { [MAIN]: 'alias_maps = hash:/etc/aliases\n', 'etc/aliases': 'root: j‸oe\n⟦joe⟧: x@example.com\n' },
    ],
    [
      'a domain of a transport table',
      {
        [MAIN]:
          'relay_domains = ⟦example.com⟧\ntransport_maps = hash:/etc/postfix/t\nvirtual_alias_maps = hash:/etc/postfix/v\n',
        'etc/postfix/t': 'a x:\n',
        'etc/postfix/v': 'a@b.example @example‸.com\n',
      },
    ],
    ['an include', { [DOVECOT]: '!include conf.d/1‸0.conf\n', 'etc/dovecot/conf.d/10.conf': '⟦⟧ssl = no\n' }],
    [
      'an include of several files',
      {
        [DOVECOT]: '!include conf.d/*‸.conf\n',
        'etc/dovecot/conf.d/10.conf': '⟦⟧ssl = no\n',
        'etc/dovecot/conf.d/20.conf': '⟦⟧ssl = no\n',
      },
    ],
    [
      'a reference of Dovecot',
      { [DOVECOT]: '⟦mail_plugins⟧ = quota\nprotocol imap {\n  ⟦mail_plugins⟧ = $mail_pl‸ugins acl\n}\n' },
    ],
    [
      'an entry of dict',
      { [DOVECOT]: 'dict {\n  ⟦quota⟧ = mysql:/x\n}\nplugin {\n  quota = dict:User quota::proxy::quo‸ta\n}\n' },
    ],
    [
      'a file of args',
      {
        [DOVECOT]: 'passdb {\n  driver = sql\n  args = /etc/dovecot/‸dovecot-sql.conf.ext\n}\n',
        'etc/dovecot/dovecot-sql.conf.ext': '⟦⟧driver = mysql\n',
      },
    ],
    [
      'a module of Courier',
      { 'etc/courier/authdaemonrc': 'authmodulelist="auth‸mysql"\n', 'etc/courier/authmysqlrc': '⟦⟧MYSQL_SERVER x\n' },
    ],
    [
      'a column of a query',
      {
        [MAIN]: 'virtual_alias_maps = mysql:/etc/postfix/q.cf\n',
        'etc/postfix/q.cf': "hosts = x\nquery = SELECT go‸to FROM alias WHERE address = '%s'\n",
        'srv/schema.sql': 'CREATE TABLE alias (address varchar(255), ⟦goto⟧ text);\n',
      },
    ],
    [
      'an address whose local part has an alias',
      {
        [MAIN]:
          'mydestination = example.com\nalias_maps = hash:/etc/aliases\nvirtual_alias_maps = hash:/etc/postfix/v\n',
        'etc/aliases': '⟦joe⟧: x\n',
        'etc/postfix/v': 'info@example.com j‸oe@example.com\n',
      },
    ],
    [
      'an address that a whole domain is redirected for',
      {
        [MAIN]: 'virtual_alias_maps = hash:/etc/postfix/v\n',
        'etc/postfix/v': 'info@example.com j‸oe@example.org\n@⟦example.org⟧ x@example.com\n',
      },
    ],
    ['nothing', { [MAIN]: 'relay_domains = $no‸thing\n# comm\n' }],
  ])('%s', (_, files) => checkDefinition(files))

  test('what counts for the service stands first', () => {
    const { place } = markedFiles({
      [MAIN]: 'mine = a\nmine = b\n',
      [MASTER]: 'x unix - - n - - smtp\n  -o mine=c -o relay_domains=$mi‸ne\n',
    })
    const lines = definition(place)?.targets.map(({ uri, range }) => `${uri}:${range.start}`)
    expect(lines).toEqual(['/etc/postfix/master.cf:27', '/etc/postfix/main.cf:0', '/etc/postfix/main.cf:9'])
  })
})

describe('references', () => {
  test.each<[string, Files]>([
    [
      'a parameter',
      {
        [MAIN]: '⟦mi‸ne⟧ = a\nrelay_domains = $⟦mine⟧ mine ${⟦mine⟧?{x}}\nmine2 = $$mine\n',
        [MASTER]: 'x unix - - n - - smtp\n  -o ⟦mine⟧=$⟦mine⟧,c\n',
      },
    ],
    [
      'a service',
      {
        [MAIN]:
          'content_filter = ⟦scan⟧:x\n⟦scan⟧_destination_recipient_limit = 1\nscanner = scan\ntransport_maps = hash:/etc/postfix/t\ndefer_transports = ⟦scan⟧\n',
        [MASTER]: '⟦sc‸an⟧ unix - - n - - smtp\nscan inet n - n - - smtpd\n',
        'etc/postfix/t': 'scan ⟦scan⟧:scan\n',
      },
    ],
    [
      'a class',
      {
        [MAIN]:
          'smtpd_restriction_classes = ⟦strict⟧\n⟦strict⟧ = reject\nsmtpd_client_restrictions = ⟦str‸ict⟧,\n  check_client_access hash:/etc/postfix/a\nsmtpd_banner = strict\n',
        'etc/postfix/a': 'strict ⟦strict⟧\n',
      },
    ],
    [
      'a restriction',
      {
        [MAIN]:
          'smtpd_client_restrictions = ⟦per‸mit⟧\nsmtpd_helo_restrictions = reject ⟦PERMIT⟧\nsmtpd_banner = permit\n',
      },
    ],
    [
      'a domain',
      {
        [MAIN]: 'relay_domains = ⟦exam‸ple.com⟧ a.example.com\ntransport_maps = hash:/etc/postfix/t\n',
        'etc/postfix/t': '⟦example.com⟧ x:\na@example.com x:\n',
      },
    ],
  ])('%s', (_, files) => checkReferences(files))

  test('without definitions', () => {
    const { place } = markedFiles({ [MAIN]: 'mi‸ne = a\nrelay_domains = $mine\n' })
    expect(references(place, false).map(({ range }) => range.start)).toEqual([26])
  })
})
