/** Code lenses: who may relay, as the relay engine says it, and who asks a table. */

import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { codeLenses, DEFAULT_SETTINGS, snapshotOf, withText } from '@mailcfg/language-service'
import type { Stack } from '@mailcfg/model'
import { matrixOf, relayReport, STRANGERS_WORLD, symbolicSessions } from '@mailcfg/relay'
import { loadFixtureStack } from '../../../../test/kit/fixture-stack.ts'
import { snapshotOfFiles } from '../../../../test/kit/language-service.ts'
import { strangerVerdicts } from './stranger-verdicts.ts'

/** `line: title` of each lens, lines counting from 1. */
function lensesOf(files: Readonly<Record<string, string>>, path: string): string[] {
  const snapshot = snapshotOfFiles(files)
  const source = snapshot.document(path)?.source
  return codeLenses(snapshot, path).map(
    ({ range, title }) => `${(source?.positionAt(range.start).line ?? 0) + 1}: ${title}`,
  )
}

const MAIN = `myhostname = mx.example.org
mynetworks = 127.0.0.0/8
smtpd_relay_restrictions = permit_mynetworks, reject_unauth_destination
`
const MASTER = `smtp inet n - n - - smtpd
submission inet n - n - - smtpd
  -o { smtpd_relay_restrictions = check_client_access static:OK, reject }
local unix - n n - - local
`

describe('who may relay', () => {
  test('above each smtpd service', () => {
    const files = { '/etc/postfix/main.cf': MAIN, '/etc/postfix/master.cf': MASTER }
    expect(lensesOf(files, '/etc/postfix/master.cf')).toEqual([
      '1: strangers: refused by reject_unauth_destination',
      '2: strangers: may relay: check_client_access',
    ])
  })

  test('above the lists of main.cf, for the services that go by them', () => {
    const files = { '/etc/postfix/main.cf': MAIN, '/etc/postfix/master.cf': MASTER }
    expect(lensesOf(files, '/etc/postfix/main.cf')).toEqual(['3: strangers: refused by reject_unauth_destination'])
  })

  test('services that say different things are told apart, and the list that decides is named', () => {
    const main = `${MAIN}smtpd_recipient_restrictions = permit\n`
    const files = { '/etc/postfix/main.cf': main, '/etc/postfix/master.cf': MASTER }
    expect(lensesOf(files, '/etc/postfix/main.cf').slice(1)).toEqual([
      '4: strangers: refused by reject_unauth_destination of smtpd_relay_restrictions (smtp)',
      '4: strangers: may relay: check_client_access of smtpd_relay_restrictions (submission)',
    ])
  })

  test('a table that was not seen', () => {
    const main = 'smtpd_relay_restrictions = check_sender_access hash:/etc/postfix/ok, reject_unauth_destination\n'
    expect(lensesOf({ '/etc/postfix/main.cf': main }, '/etc/postfix/main.cf')).toEqual([
      expect.stringMatching(/^1: strangers: depends on .*\/etc\/postfix\/ok/),
    ])
  })

  test('nothing is called safe that a template fills in; what is open stays so', () => {
    const main = MAIN.replace('127.0.0.0/8', '{{ trusted }}')
    const files = { '/etc/postfix/main.cf': main, '/etc/postfix/master.cf': MASTER }
    expect(lensesOf(files, '/etc/postfix/master.cf')).toEqual([
      '1: strangers: depends on the template’s mynetworks',
      '2: strangers: may relay: check_client_access',
    ])
    const more = { ...files, '/etc/postfix/main.cf': main.replace('mx.example.org', '${FQDN}') }
    expect(lensesOf(more, '/etc/postfix/master.cf')[0]).toBe(
      '1: strangers: depends on the template’s myhostname, mynetworks',
    )
    const [lens] = codeLenses(snapshotOfFiles(more), '/etc/postfix/master.cf')
    expect(lens?.tooltip).toContain('A template fills in myhostname and mynetworks')
  })

  test('a service that does not start yet may do so with the lines of a template', () => {
    const main = MAIN.replace(/^smtpd_relay_restrictions/m, '{{ restrictions }}\n# smtpd_relay_restrictions')
    const files = { '/etc/postfix/main.cf': main, '/etc/postfix/master.cf': 'smtp inet n - n - - smtpd\n' }
    expect(lensesOf(files, '/etc/postfix/master.cf')).toEqual([
      '1: strangers: depends on the template’s lines of main.cf',
    ])
    expect(codeLenses(snapshotOfFiles(files), '/etc/postfix/master.cf')[0]?.tooltip).toMatch(
      /^A template fills in lines/,
    )
  })

  test('nobody outside can connect', () => {
    const main = `inet_interfaces = loopback-only\n${MAIN}`
    const files = { '/etc/postfix/main.cf': main, '/etc/postfix/master.cf': 'smtp inet n - n - - smtpd\n' }
    expect(lensesOf(files, '/etc/postfix/master.cf')).toEqual([
      '1: strangers: refused by reject_unauth_destination (if they could connect)',
    ])
  })

  test('no restriction is named where several may refuse', () => {
    const main = `${MAIN}smtpd_sender_restrictions = check_sender_access hash:/etc/postfix/unseen\n`
    expect(lensesOf({ '/etc/postfix/main.cf': main }, '/etc/postfix/main.cf')).toEqual(['3: strangers: refused'])
  })

  test('a service that does not start, and one that nobody can connect to', () => {
    const main = 'smtpd_relay_restrictions = permit_mynetworks\nsmtpd_recipient_restrictions =\n'
    const master =
      'smtp inet n - n - - smtpd\n127.0.0.1:10025 inet n - n - - smtpd\n  -o smtpd_relay_restrictions=permit_mynetworks,reject\n'
    const files = { '/etc/postfix/main.cf': main, '/etc/postfix/master.cf': master }
    expect(lensesOf(files, '/etc/postfix/master.cf')).toEqual(['1: does not start', '2: strangers: cannot connect'])
  })

  test('the line that decides is where a click leads', () => {
    const snapshot = snapshotOfFiles({ '/etc/postfix/main.cf': MAIN, '/etc/postfix/master.cf': MASTER })
    const [first] = codeLenses(snapshot, '/etc/postfix/master.cf')
    const at = MAIN.indexOf('reject_unauth_destination')
    expect(first?.action).toEqual({
      kind: 'relay',
      service: 'smtp/inet',
      cell: { row: 'stranger', column: 'foreign' },
      decides: { uri: '/etc/postfix/main.cf', range: { start: at, end: at + 'reject_unauth_destination'.length } },
    })
  })

  test('is worked out again only when a file of Postfix changes', () => {
    const files = { '/etc/postfix/main.cf': MAIN, '/etc/dovecot/dovecot.conf': 'protocols = imap\n' }
    const before = snapshotOfFiles(files)
    const verdicts = (snapshot: typeof before) => {
      const stack = snapshot.stacks[0] as Stack
      return strangerVerdicts(stack, stack.postfix[0] as Stack['postfix'][number])
    }
    const known = verdicts(before)
    const edited = (path: string, text: string) => {
      const source = before.document(path)?.source
      if (source === undefined) throw new Error(path)
      return withText(before, source.edited([{ range: { start: 0, end: 0 }, text }], 2))
    }
    expect(verdicts(edited('/etc/dovecot/dovecot.conf', '# x\n'))).toBe(known)
    expect(verdicts(edited('/etc/postfix/main.cf', '# x\n'))).not.toBe(known)
  })
})

const stacks = fileURLToPath(new URL('../../../../fixtures/stacks', import.meta.url))
/** What of the engine's words is dangerous, the most dangerous first, and how the lens must call it. */
const WORDS: Readonly<Record<string, RegExp>> = {
  RELAYS: /^strangers: may relay/,
  depends: /^strangers: depends on /,
  later: /^strangers: put off/,
  refused: /^strangers: refused/,
}

describe('the lens says what the whole matrix says', () => {
  test.each(readdirSync(stacks))('%s', async (name) => {
    for (const stack of await loadFixtureStack(name)) {
      const snapshot = snapshotOf([stack], () => DEFAULT_SETTINGS)
      for (const postfix of stack.postfix) {
        const uri = postfix.master?.source.uri
        if (uri === undefined) continue
        const sessions = symbolicSessions(postfix, STRANGERS_WORLD)
        const options = { sessions, world: STRANGERS_WORLD, leavesOutImpossible: true }
        const expected = relayReport(postfix, options).services.map((service) => {
          if (service.faults.length > 0) return /^does not start$/
          const cells = matrixOf(service, sessions).cells.filter(({ row }) => row.standing === 'stranger')
          const foreign = cells.filter(({ column }) => column.isForeign).map(({ verdict }) => verdict)
          const plain = cells.find(({ row, column }) => row.name === 'stranger' && column.name === 'foreign')
          const word = ['RELAYS', 'depends'].find((one) => foreign.some((verdict) => verdict === one))
          return WORDS[word ?? plain?.verdict ?? '']
        })
        const titles = codeLenses(snapshot, uri).map(({ title }) => title)
        expect(titles).toEqual(expected.map((word) => expect.stringMatching(word as RegExp)))
      }
    }
  })
})

describe('who asks a table', () => {
  const files = {
    '/etc/postfix/main.cf': `smtpd_recipient_restrictions = check_recipient_access hash:/etc/postfix/access, reject
virtual_alias_maps = proxy:mysql:/etc/postfix/mysql-aliases.cf
smtpd_restriction_classes = own
own = check_sender_access hash:/etc/postfix/access
`,
    '/etc/postfix/master.cf':
      'smtp inet n - n - - smtpd\n  -o { smtpd_sender_restrictions = check_sender_access hash:/etc/postfix/access }\n' +
      '26 inet n - n - - smtpd\n  -o { smtpd_sender_restrictions = check_sender_access hash:/etc/postfix/access }\n',
    '/etc/postfix/access': 'a@example.com OK\n',
    '/etc/postfix/mysql-aliases.cf': 'hosts = localhost\nquery = SELECT 1\n',
    '/etc/postfix/virtual': 'x y\n',
    '/etc/dovecot/dovecot.conf': 'protocols = imap\n',
  }

  test('parameters with their restrictions, and services', () => {
    expect(lensesOf(files, '/etc/postfix/access')).toEqual([
      '1: consulted by smtpd_recipient_restrictions (check_recipient_access), own (check_sender_access), ' +
        'smtpd_sender_restrictions (check_sender_access) of smtp and 26',
    ])
  })

  test('sources of tables, too; nothing above files that nobody asks', () => {
    expect(lensesOf(files, '/etc/postfix/mysql-aliases.cf')).toEqual(['1: consulted by virtual_alias_maps'])
    expect(lensesOf(files, '/etc/postfix/virtual')).toEqual([])
    expect(lensesOf(files, '/etc/dovecot/dovecot.conf')).toEqual([])
  })

  test('databases and dictionaries of Dovecot', () => {
    const dovecot = {
      '/etc/dovecot/dovecot.conf':
        'passdb {\n  driver = sql\n  args = /etc/dovecot/dovecot-sql.conf.ext\n}\n' +
        'userdb {\n  driver = sql\n  args = "cache=yes /etc/dovecot/dovecot-sql.conf.ext"\n}\n' +
        '#dict {\n  # quota = mysql:/etc/dovecot/dovecot-sql.conf.ext\n#}\n' +
        'dict {\n  quota = mysql:/etc/dovecot/dovecot-dict-sql.conf.ext\n}\n',
      '/etc/dovecot/dovecot-sql.conf.ext': 'driver = mysql\n',
      '/etc/dovecot/dovecot-dict-sql.conf.ext': 'connect = host=localhost\n',
      '/etc/dovecot/dovecot-ldap.conf.ext': 'hosts = localhost\n',
    }
    expect(lensesOf(dovecot, '/etc/dovecot/dovecot-sql.conf.ext')).toEqual(['1: consulted by passdb, userdb'])
    expect(lensesOf(dovecot, '/etc/dovecot/dovecot-dict-sql.conf.ext')).toEqual(['1: consulted by dict quota'])
    expect(lensesOf(dovecot, '/etc/dovecot/dovecot-ldap.conf.ext')).toEqual([])
    const [lens] = codeLenses(snapshotOfFiles(dovecot), '/etc/dovecot/dovecot-sql.conf.ext')
    const words = lens?.action.kind === 'references' ? lens.action.places.map(({ range }) => range) : []
    const text = dovecot['/etc/dovecot/dovecot.conf']
    expect(words.map(({ start, end }) => text.slice(start, end))).toEqual([
      '/etc/dovecot/dovecot-sql.conf.ext',
      '/etc/dovecot/dovecot-sql.conf.ext',
    ])
  })

  test('a click leads to the references', () => {
    const [lens] = codeLenses(snapshotOfFiles(files), '/etc/postfix/mysql-aliases.cf')
    const text = files['/etc/postfix/main.cf']
    const start = text.indexOf('proxy:')
    expect(lens?.action).toEqual({
      kind: 'references',
      places: [{ uri: '/etc/postfix/main.cf', range: { start, end: text.indexOf('\n', start) } }],
    })
  })
})
