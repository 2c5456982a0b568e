/** Renames: every one is applied, read again and compared; what cannot be proven is refused. */

import { describe, expect, test } from '@jest/globals'
import { applyEdits } from '@mailcfg/core'
import { effectiveConfiguration, type Stack } from '@mailcfg/model'
import { markedFiles } from '../../../../test/kit/language-service.ts'
import { stackOf } from '../../../../test/kit/stack.ts'
import { isRefused } from './outcome.ts'
import { prepareRename, rename } from './rename.ts'

type Files = Readonly<Record<string, string>>

const MAIN = 'etc/postfix/main.cf'
const MASTER = 'etc/postfix/master.cf'
const DOVECOT = 'etc/dovecot/dovecot.conf'

/** The files after a rename; the reason where it is refused. */
function renamed(files: Files, newName: string, movesFiles = true): Record<string, string> | string | undefined {
  const { place } = markedFiles(files)
  const outcome = rename(place, newName, movesFiles)
  if (outcome === undefined || isRefused(outcome)) return outcome?.refused
  const after = [...place.stack.documents.values()].map(({ source }) => {
    const uri = outcome.moves.find(({ from }) => from === source.uri)?.to ?? source.uri
    return [uri.slice(1), applyEdits(source.text, outcome.edits.get(source.uri) ?? [])]
  })
  return Object.fromEntries(after)
}

/** Every value of main.cf and of the services, under the name that it has. */
function values(stack: Stack): Record<string, string | undefined> {
  const [postfix] = stack.postfix
  if (postfix === undefined) throw new Error('no Postfix')
  const { parameters, services } = effectiveConfiguration(postfix)
  const own = services.flatMap(({ service, overrides }) =>
    overrides.map(({ name, expanded }) => [`${service.service.text}/${name}`, expanded]),
  )
  return Object.fromEntries([...parameters.map(({ name, expanded }) => [name, expanded]), ...own])
}

const whole = { [MASTER]: 'smtp inet n - n - - smtpd\n' }

describe('parameters', () => {
  const files = {
    [MAIN]:
      'mi‸ne = a.example\nrelay_domains = $mine,\n  ${mine?{b.example}} mine\nother = mine ${mine}x\nproxy_write_maps = $other\n',
    [MASTER]: 'smtp inet n - n - - smtpd\n  -o mine=c.example -o { relay_domains = $(mine), d }\n',
  }

  test('everywhere, exact to the word', () => {
    expect(renamed(files, 'ours')).toEqual({
      [MAIN]:
        'ours = a.example\nrelay_domains = $ours,\n  ${ours?{b.example}} mine\nother = mine ${ours}x\nproxy_write_maps = $other\n',
      [MASTER]: 'smtp inet n - n - - smtpd\n  -o ours=c.example -o { relay_domains = $(ours), d }\n',
    })
  })

  test('the values stay what they are', () => {
    const after = renamed(files, 'ours')
    const before = values(markedFiles(files).snapshot.stacks[0] as Stack)
    const { mine, 'smtp/mine': own, ...rest } = before
    expect(values(stackOf(after as Record<string, string>))).toEqual({ ...rest, ours: mine, 'smtp/ours': own })
  })

  test.each([
    ['a name of Postfix', 'mynetworks', 'Postfix itself has a parameter mynetworks.'],
    ['a name in use', 'other', 'The name other is in use.'],
    ['no name', 'a b', '"a b" is no name for a parameter: letters, digits and _ only.'],
    ['a restriction', 'permit', 'Postfix itself has a restriction permit.'],
  ])('refused: %s', (_, name, why) => {
    expect(renamed(files, name)).toBe(why)
  })

  test('refused: what is not the administrator’s own, or used where nobody sees it', () => {
    expect(renamed({ [MAIN]: 'my‸networks = 10.0.0.0/8\n', ...whole }, 'x')).toContain(
      'is a parameter of Postfix itself',
    )
    expect(renamed({ [MAIN]: 'mi‸ne = a\nrelay_domains = $mine\n' }, 'x')).toContain('master.cf, which was not seen')
    expect(renamed({ [MAIN]: 'virtual_alias_maps = mysql:acc\nacc_‸user = x\n', ...whole }, 'x')).toContain(
      'read by the table mysql:acc',
    )
  })
})

describe('restriction classes', () => {
  const files = {
    [MAIN]:
      'smtpd_restriction_classes = strict, other\nstrict = reject\nother = permit\nsmtpd_client_restrictions = str‸ict\n  check_client_access hash:/etc/postfix/a\n',
    [MASTER]: 'smtp inet n - n - - smtpd\n  -o smtpd_helo_restrictions=strict,permit\n',
    'etc/postfix/a': 'strict strict\nb other, strict\n',
  }

  test('with the tables that answer with them', () => {
    expect(renamed(files, 'harsh')).toEqual({
      [MAIN]:
        'smtpd_restriction_classes = harsh, other\nharsh = reject\nother = permit\nsmtpd_client_restrictions = harsh\n  check_client_access hash:/etc/postfix/a\n',
      [MASTER]: 'smtp inet n - n - - smtpd\n  -o smtpd_helo_restrictions=harsh,permit\n',
      'etc/postfix/a': 'strict harsh\nb other, harsh\n',
    })
  })

  test('refused where a table was not seen', () => {
    const { 'etc/postfix/a': _, ...rest } = files
    expect(renamed(rest, 'harsh')).toBe(
      'The table hash:/etc/postfix/a may answer with strict, and what it answers was not seen.',
    )
  })
})

describe('services', () => {
  const files = {
    [MAIN]:
      'content_filter = scan:[127.0.0.1]:10024\nscan_destination_recipient_limit = 1\ntransport_maps = hash:/etc/postfix/t\nheader_checks = regexp:/etc/postfix/h\n',
    [MASTER]: 'sc‸an unix - - n - - smtp\n  -o syslog_name=postfix/$service_name\nsmtp inet n - n - - smtpd\n',
    'etc/postfix/t': 'scan scan:scan\n',
    'etc/postfix/h': '/x/ FILTER scan:y\n',
  }

  test('with parameters, tables and filters', () => {
    expect(renamed(files, 'filter')).toEqual({
      [MAIN]:
        'content_filter = filter:[127.0.0.1]:10024\nfilter_destination_recipient_limit = 1\ntransport_maps = hash:/etc/postfix/t\nheader_checks = regexp:/etc/postfix/h\n',
      [MASTER]: 'filter unix - - n - - smtp\n  -o syslog_name=postfix/$service_name\nsmtp inet n - n - - smtpd\n',
      'etc/postfix/t': 'scan filter:scan\n',
      'etc/postfix/h': '/x/ FILTER filter:y\n',
    })
  })

  test('refused', () => {
    expect(renamed(files, 'default')).toBe(
      'The name would make default_delivery_slot_cost a parameter of this service.',
    )
    expect(renamed(files, 'smtp')).toBe('master.cf has a service smtp already.')
    const { 'etc/postfix/t': _, ...rest } = files
    expect(renamed(rest, 'filter')).toContain('The table hash:/etc/postfix/t may name scan')
    expect(renamed({ [MAIN]: '', [MASTER]: 'cle‸anup unix n - n - 0 cleanup\n' }, 'x')).toContain(
      'Postfix itself reaches',
    )
  })
})

describe('files and sockets', () => {
  const table = {
    [MAIN]: 'virtual_alias_maps = hash:/etc/postfix/vir‸tual\n',
    ...whole,
    'etc/postfix/virtual': 'a b\n',
  }

  test('a table, with the file', () => {
    expect(renamed(table, 'people')).toEqual({
      [MAIN]: 'virtual_alias_maps = hash:/etc/postfix/people\n',
      ...whole,
      'etc/postfix/people': 'a b\n',
    })
    expect(renamed(table, 'people', false)).toBe('This editor does not rename files.')
    expect(renamed(table, 'main.cf')).toBe('There is a file main.cf already.')
  })

  test('a socket of Dovecot, on both sides', () => {
    const files = {
      [MAIN]: 'smtpd_sasl_path = private/au‸th\n',
      ...whole,
      [DOVECOT]: 'service auth {\n  unix_listener /var/spool/postfix/private/auth {\n    mode = 0660\n  }\n}\n',
    }
    expect(renamed(files, 'login')).toEqual({
      [MAIN]: 'smtpd_sasl_path = private/login\n',
      ...whole,
      [DOVECOT]: files[DOVECOT].replace('private/auth', 'private/login'),
    })
    expect(renamed(files, 'auth-userdb')).toBe('The end of the name tells Dovecot what the socket is for.')
    expect(renamed({ ...files, [DOVECOT]: `!include more.conf\n${files[DOVECOT]}` }, 'login')).toContain(
      'Not all files',
    )
  })

  test('an entry of dict', () => {
    const files = {
      [DOVECOT]: 'dict {\n  quo‸ta = mysql:/x\n}\nplugin {\n  quota = dict:User quota::proxy::quota\n}\n',
    }
    expect(renamed(files, 'usage')).toEqual({
      [DOVECOT]: 'dict {\n  usage = mysql:/x\n}\nplugin {\n  quota = dict:User quota::proxy::usage\n}\n',
    })
  })
})

describe('prepare', () => {
  test('the part that is replaced', () => {
    const { place, ranges } = markedFiles({
      [MAIN]: '⟦sc‸an⟧_destination_recipient_limit = 1\n',
      [MASTER]: 'scan unix - - n - - smtp\n',
    })
    expect(prepareRename(place, true)).toEqual({ range: ranges[0]?.range, placeholder: 'scan' })
  })

  test('a reason, or silence', () => {
    expect(prepareRename(markedFiles({ [MAIN]: 'relay_domains = exam‸ple.com\n' }).place, true)).toHaveProperty(
      'refused',
    )
    expect(prepareRename(markedFiles({ [MAIN]: '# com‸ment\n' }).place, true)).toBeUndefined()
  })
})
