/** What lint says of relaying, against a real Postfix: an error where strangers relay, and only there; fixes that close. */

import '../kit/sql.ts'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { applyEdits, type Diagnostic, type Fix } from '@mailcfg/core'
import { lintStack, rules } from '@mailcfg/lint'
import type { OracleWorld } from '@mailcfg/relay'
import { describeShared, sharedDir } from '../kit/shared.ts'
import { stackOf } from '../kit/stack.ts'
import { reportOf } from './relay/compare.ts'
import { hasOracle, measureAll, type PlayedSession, type Verdicts } from './relay/oracle.ts'

const cases = sharedDir === undefined ? '' : join(sharedDir, 'tools/relay-oracle/cases')
const names = existsSync(cases) ? readdirSync(cases) : []
/** Files that Postfix does not get to see. */
const ABOUT = ['case.json', 'sessions.json', 'oracle.json', 'verdicts.json']

interface Case {
  readonly name: string
  readonly files: Readonly<Record<string, string>>
  readonly oracle: OracleWorld
  readonly sessions: readonly object[]
  readonly verdicts: Verdicts
}

function readCase(name: string): Case {
  const read = (file: string) => readFileSync(join(cases, name, file), 'utf8')
  const all = readdirSync(join(cases, name))
  return {
    name,
    files: Object.fromEntries(all.filter((file) => !ABOUT.includes(file)).map((file) => [file, read(file)])),
    oracle: all.includes('oracle.json') ? (JSON.parse(read('oracle.json')) as OracleWorld) : {},
    sessions: JSON.parse(read('sessions.json')) as object[],
    verdicts: JSON.parse(read('verdicts.json')) as Verdicts,
  }
}

/** Cases in which strangers get through, or not, by what stands in no file. */
const WORLD: Readonly<Record<string, string>> = {
  '33-dangling-continuation': 'whether the hosts of 203.0.113.0/24 are strangers or one’s own stands in no file',
  '42-mx-backup': 'permit_mx_backup asks DNS, where the owner of a domain says whose mail server it is: a warning',
}

/** Clients that relay-oracle counts as strangers, and that the administrator trusts: no fix may take that from them. */
const TRUSTED: Readonly<Record<string, readonly string[]>> = {
  // Rows of the table name partner.example and 2001:db8::/32.
  '18-client-ok-partial': [
    'smtp: client:198.51.100.7(host.partner.example) to:foreign',
    'smtp: client:stranger6 to:foreign',
  ],
}

/** The rules whose fixes have to close what they speak of. */
const ABOUT_RELAYING =
  /^(?:open-relay|relay-(?:ok|static|guard|domains-wildcard)[\w-]*|mynetworks-(?:world|too-wide)|permit-(?:naked-ip|mx-backup)|service-override-weakens-relay|untrusted-routing-allowed|restriction-missing-argument)$/

function lint({ files }: Pick<Case, 'files'>): readonly Diagnostic[] {
  const paths = Object.entries(files).map(([file, text]) => [`etc/postfix/${file}`, text])
  return lintStack(stackOf(Object.fromEntries(paths), { postfix: '3.7.11' }), { rules }).diagnostics
}

function isError({ severity, impact }: Diagnostic): boolean {
  return severity === 'error' && impact === 'open-relay'
}

/** The sessions in which strangers got a foreign recipient accepted, by a list of domains that holds it, too. */
function relayed({ services, bindings, resolved }: Verdicts): string[] {
  return services.flatMap(({ service, sessions = [], summary }) => {
    const { wide = [] } = (summary ?? {}) as { readonly wide?: readonly string[] }
    const passes = (session: PlayedSession) => {
      if (session.verdict !== 'permit' || session.auth || session.actions?.includes('discard')) return false
      const client = typeof session.client === 'string' ? bindings?.clients[session.client] : session.client
      const isWide = wide.includes(session.id ?? '')
      // A message with several recipients is accepted if one of them is.
      const isForeign = [session.rcpt].flat().every((recipient) => {
        const { class: kind, routed } = resolved?.[recipient ?? ''] ?? {}
        return kind === 'default' || routed === true || (kind === 'relay' && isWide)
      })
      return client?.stranger === true && isForeign
    }
    return sessions.filter(passes).map(({ id }) => `${service}: ${id}`)
  })
}

/** A fix, and the case as it is then. */
interface Mended extends Case {
  readonly what: string
}

function mended(given: Case): Mended[] {
  const fixes = lint(given).flatMap(({ rule, fixes }) =>
    ABOUT_RELAYING.test(rule) ? fixes.map((fix) => ({ rule, fix })) : [],
  )
  return fixes.map(({ rule, fix }) => ({
    ...given,
    files: withFix(given.files, fix),
    what: `${given.name} ${rule} "${fix.title}"`,
  }))
}

function withFix(files: Case['files'], { edits }: Fix): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files).map(([file, text]) => [file, applyEdits(text, edits.get(`/etc/postfix/${file}`) ?? [])]),
  )
}

/** What was accepted from others than relaying strangers, and is no more. */
function lost(before: Verdicts, after: Verdicts): string[] {
  const bad = new Set(relayed(before))
  return before.services.flatMap(({ service, sessions = [] }) => {
    const then = after.services.find((one) => one.service === service)?.sessions ?? []
    return sessions.flatMap(({ id, verdict }) => {
      if (verdict !== 'permit' || bad.has(`${service}: ${id}`)) return []
      return then.find((one) => one.id === id)?.verdict === 'permit' ? [] : [`${service}: ${id}`]
    })
  })
}

describeShared('what lint says of relaying', () => {
  const all = names.map(readCase)
  const fixed = all.flatMap(mended)

  test.each(all.map((one) => [one.name, one] as const))('%s', (name, given) => {
    const errors = lint(given).filter(isError)
    const open = relayed(given.verdicts)
    if (name in WORLD) {
      expect(open).not.toEqual([])
      expect(errors).toEqual([])
      return
    }
    expect({ open, says: errors.length > 0 }).toEqual({ open, says: open.length > 0 })
    // One hole, one error.
    expect(errors.length).toBeLessThanOrEqual(1)
  })

  test('the house says that each fix closes the server', () => {
    expect(fixed.length).toBeGreaterThan(20)
    const open = fixed.flatMap(({ what, verdicts, ...given }) => {
      const { startup, services } = reportOf(given, verdicts)
      const strangers = new Set(
        verdicts.services.flatMap(({ service, sessions = [] }) =>
          sessions.filter((one) => isStrangers(one, verdicts)).map(({ id }) => `${service}: ${id}`),
        ),
      )
      for (const id of TRUSTED[given.name] ?? []) strangers.delete(id)
      const relaying = services.flatMap(({ service, sessions }) =>
        sessions.filter(({ relays, session }) => relays && strangers.has(`${service}: ${session.id}`)),
      )
      return startup.ok && relaying.length === 0 ? [] : [what]
    })
    expect(open).toEqual([])
  })

  const testOracle = hasOracle ? test : test.skip
  testOracle(
    'Postfix itself refuses strangers behind each fix, and nobody else',
    async () => {
      const verdicts = await measureAll(fixed)
      const results = fixed.map(({ name, what, verdicts: before }, i) => {
        const after = verdicts[i] as Verdicts
        const open = relayed(after).filter((id) => !TRUSTED[name]?.includes(id))
        return { what, ok: after.startup.ok, relayed: open, lost: lost(before, after) }
      })
      const wrong = results.filter(({ ok, relayed, lost }) => !ok || relayed.length > 0 || lost.length > 0)
      process.stdout.write(`relay fixes: ${results.length} put to Postfix, ${wrong.length} do not close or take away\n`)
      expect(wrong).toEqual([])
    },
    5 * 60 * 1000,
  )
})

function isStrangers(session: PlayedSession, { bindings }: Verdicts): boolean {
  const client = typeof session.client === 'string' ? bindings?.clients[session.client] : session.client
  return client?.stranger === true && !session.auth
}
