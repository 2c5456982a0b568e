/** Applies the fixes of every rule to the wrong examples of its page: the finding goes, and nothing else changes. */

import '../../test/kit/sql.ts'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import type { Fix } from '@mailcfg/core'
import { type FixOutcome, fixStack, lintStack, rules } from '@mailcfg/lint'
import type { Document, Stack } from '@mailcfg/model'
import { unannouncedNames } from '../../test/kit/fix-values.ts'
import { readMarkers } from '../../test/kit/markers.ts'
import { type Change, reallyChanged } from '../../test/kit/real-values.ts'
import { type Example, readRulePage } from '../../test/kit/rule-page.ts'
import { stackOf } from '../../test/kit/stack.ts'

const folder = new URL('./rules/', import.meta.url)
const guards = rules.filter(({ tier }) => tier === 'default')
type Rule = (typeof rules)[number]

const PAGE = 'as it stands'

/** How an example is written: as on the page, or as other editors save it. */
const WRITINGS: Readonly<Record<string, (text: string) => string>> = {
  [PAGE]: (text) => text,
  'with carriage returns': (text) => text.replace(/\r?\n/g, '\r\n'),
  'without a final newline': (text) => text.replace(/\r?\n$/, ''),
}

function stackFor({ files, versions, disk }: Example, writing: string): Stack {
  const write = WRITINGS[writing] as (text: string) => string
  const texts = Object.entries(files).map(([path, text]) => [path, write(readMarkers(text).text)])
  return stackOf(Object.fromEntries(texts), versions, disk)
}

function fix(stack: Stack, rule: Rule, safety: Fix['safety']): FixOutcome {
  // What is suppressed shows only when all rules run.
  return fixStack(stack, { rules: [rule], guards, safety, mayWrite: () => true })
}

/** Findings of the default rules that were not there before. */
function newFindings(before: Stack, after: Stack): string[] {
  const said = (stack: Stack): string[] =>
    lintStack(stack, { rules: guards }).diagnostics.map(({ rule, what }) => `${rule}: ${what}`)
  const known = said(before)
  return said(after).filter((one) => {
    const at = known.indexOf(one)
    if (at >= 0) known.splice(at, 1)
    return at < 0
  })
}

/** What is wrong with a fixed stack. New findings are looked for once, not in every way of writing. */
function faultsOf(before: Stack, outcome: FixOutcome, isPage: boolean): string[] {
  const unannounced = [...outcome.changed.keys()].flatMap((uri) =>
    unannouncedNames(before.documents.get(uri) as Document, outcome.stack.documents.get(uri) as Document),
  )
  return [
    ...outcome.leftOut.map(
      ({ diagnostic, fix, reason, detail }) => `left out: ${fix.title} (${diagnostic.what}): ${reason} ${detail}`,
    ),
    ...(isPage ? newFindings(before, outcome.stack).map((one) => `new: ${one}`) : []),
    ...unannounced.map((name) => `changes ${name}`),
    ...(outcome.isSettled ? [] : ['not settled']),
  ]
}

const pages = rules.map((rule) => {
  const page = readRulePage(readFileSync(new URL(`${rule.id}/rule.md`, folder), 'utf8'))
  return [rule, page.examples.filter(({ section }) => section === 'Wrong')] as const
})

const READABLE = 'the value could not be read before, and is now judged for what it says'
const SHORTER = 'what is left without the words that did nothing is what the server did before'
const SERVER = 'the example shows a piece of a server; another mistake in it counts once this one is gone'
const OTHER_WORDS = 'it was said before, in other words'
const UNSEEN = 'the restriction works now and asks a table that was not seen, which may let strangers pass'

/**
 * What a fix may bring to light, and the fixes that are taken back for what they would: rule, words of what is said, and
 * why that is right.
 */
const EXPECTED: readonly (readonly [string, RegExp, string])[] = [
  ['cidr-host-bits-set', /new: mynetworks-too-wide/, READABLE],
  ['comment-glued-to-value', /new: (?:sasl-enabled-unused|tls-auth-in-clear)/, READABLE],
  ['courier-unknown-key', /new: courier-mysql-port-missing/, READABLE],
  ['cyrus-auxprop-unknown', /new-error The sql plugin is asked/, SERVER],
  ['cyrus-list-separator', /new-error The sql plugin is asked/, SERVER],
  ['detached-netmask', /new: mynetworks-missing-loopback/, READABLE],
  ['dnsbl-dead-zone', /new: restriction-list-only-permits/, SHORTER],
  ['dnsbl-twice', /new: restriction-list-only-permits/, SHORTER],
  ['dovecot-one-line-block', /new-error There is neither a userdb/, SERVER],
  ['dovecot-passdb-driver', /new: dovecot-passdb-args-missing-file/, READABLE],
  ['dovecot-socket-mode', /new: dovecot-socket-world-writable/, READABLE],
  ['duplicate-restriction', /new: bdb-sunset/, OTHER_WORDS],
  ['inline-comment-in-value', /new: (?:sasl-enabled-unused|tls-auth-in-clear|mynetworks-missing-loopback)/, READABLE],
  ['inline-comment-in-value', /new: duplicate-parameter/, READABLE],
  ['invalid-boolean', /new-error Logins are offered without TLS/, SERVER],
  ['invalid-network', /new: mynetworks-too-wide/, READABLE],
  ['invalid-parameter-name', /new: (?:compat-level-missing|mynetworks-missing-loopback)/, READABLE],
  ['ipv6-without-brackets', /new: mynetworks-(?:missing-loopback|too-wide)/, READABLE],
  ['line-without-equals', /new: (?:compat-level-missing|mynetworks-missing-loopback)/, READABLE],
  ['map-key-wildcard', /new: backscatter-catch-all/, READABLE],
  ['map-path-relative', /new: bdb-sunset/, READABLE],
  ['map-type-missing', /new: bdb-sunset/, READABLE],
  ['map-type-unknown', /new: bdb-sunset/, READABLE],
  ['map-type-unknown', /opens-relay/, UNSEEN],
  ['master-chroot-default-dash', /new: compat-level-missing/, OTHER_WORDS],
  ['master-unresolvable-port-name', /new: (?:master-submission-not-restricted|tls-smtps-without-wrappermode)/, SERVER],
  ['network-pattern-never-matches', /new: mynetworks-(?:too-wide|by-hostname)/, READABLE],
  ['obsolete-install-parameter', /new: compat-level-missing/, OTHER_WORDS],
  ['parameter-smtp-smtpd-mixup', /new: compat-level-missing/, OTHER_WORDS],
  ['permit-any-client-cert', /new: (?:reject-all-on-mx|client-cert-not-asked)/, SERVER],
  ['relay-guard-missing', /new: compat-level-missing/, OTHER_WORDS],
  ['relay-guard-missing', /new: restriction-list-only-permits/, SERVER],
  ['restriction-obsolete-name', /new: helo-checks-without-helo-required/, READABLE],
  ['restriction-removed', /new: restriction-list-only-permits/, SHORTER],
  ['text-length-out-of-range', /new-error No release of Postfix has a parameter origin/, 'nothing uses the name then'],
  ['tls-mandatory-on-mx', /new: tls-submission-optional/, 'the submission service needs a level of its own then'],
  ['tls-protocol-unknown', /new: tls-obsolete-protocol/, READABLE],
  ['tls-smtps-without-wrappermode', /new-error .* has TLS on and no certificate/, SERVER],
  ['transport-syntax', /new: transport-nexthop-without-brackets/, READABLE],
  ['unknown-parameter', /new: compat-level-missing/, OTHER_WORDS],
  ['unknown-parameter', /new: tls-dh-parameters-obsolete/, READABLE],
  ['unknown-restriction', /new: reject-all-on-mx/, READABLE],
  ['unknown-restriction', /opens-relay/, UNSEEN],
  ['wrong-list-separator', /new: mynetworks-missing-loopback/, READABLE],
  ['xfile-sasl-socket', /new-error postfix may not open this socket/, SERVER],
]

const expectedSeen = new Set<string>()

/** Whether a fault is one that was expected. */
function isExpected(rule: string, fault: string): boolean {
  const known = EXPECTED.find(([id, words]) => id === rule && words.test(fault))
  if (known) expectedSeen.add(known.slice(0, 2).join(' '))
  return known !== undefined
}

let count = 0
const changes: Change[] = []

/** The fixes that a writing of an example gives, by safety. */
function casesOf(rule: Rule, examples: readonly Example[], writing: string) {
  return examples.flatMap((example, i) => {
    const stack = stackFor(example, writing)
    const { diagnostics } = lintStack(stack, { rules: [...new Set([...guards, rule])] })
    const fixes = diagnostics.flatMap((d) => (d.rule === rule.id ? d.fixes.slice(0, 1) : []))
    return (['safe', 'review'] as const)
      .filter((safety) => fixes.some((one) => one.safety === safety))
      .map((safety) => [`${example.title || i + 1}, ${safety}`, stack, safety] as const)
  })
}

/** The rules that have a fix on their page. */
const fixable = pages.filter(([rule, examples]) => casesOf(rule, examples, PAGE).length > 0)

describe.each(fixable.map(([rule, examples]) => [rule.id, rule, examples] as const))('%s', (_, rule, examples) => {
  for (const writing of Object.keys(WRITINGS)) {
    const cases = casesOf(rule, examples, writing)
    if (cases.length === 0) continue
    test.each(cases)(`%s, ${writing}`, (_, stack, safety) => {
      const outcome = fix(stack, rule, safety)
      const kept = { ...outcome, leftOut: outcome.leftOut.filter(({ reason }) => reason !== 'needs-review') }
      count++
      if (writing === PAGE) changes.push({ name: `${rule.id}, ${safety}`, before: stack, after: outcome.stack })
      const faults = faultsOf(stack, kept, writing === PAGE)
      expect(faults.filter((fault) => !isExpected(rule.id, fault))).toEqual([])
      if (faults.length === 0) expect(outcome.applied.length).toBeGreaterThan(0)
      if (writing === PAGE) expect(fix(outcome.stack, rule, safety).changed.size).toBe(0)
    })
  }
})

test('there are fixes', () => {
  expect(count).toBeGreaterThan(1500)
})

/** What the programs show otherwise because of a value that was announced. */
const CONSEQUENCES: readonly (readonly [string, string])[] = [
  ['tls-random-source-empty, safe: source in', 'postconf -n leaves out a name that nothing uses any more'],
  ['dovecot1-ssl-protocol-names, review: service pop3-login/', 'doveconf -n shows the ports of a protocol by its list'],
]

test('no other value changes, say postconf, doveconf and postmap', () => {
  expect(changes.length).toBeGreaterThan(500)
  const silent = reallyChanged(changes)
  expect(silent.filter((one) => !CONSEQUENCES.some(([start]) => one.startsWith(start)))).toEqual([])
  for (const [start] of CONSEQUENCES) expect(silent.some((one) => one.startsWith(start))).toBe(true)
}, 120_000)

test('nothing is expected that does not happen', () => {
  expect(EXPECTED.map((one) => one.slice(0, 2).join(' ')).filter((one) => !expectedSeen.has(one))).toEqual([])
})
