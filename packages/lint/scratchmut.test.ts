/** Applies the fixes of every rule to the wrong examples of its page: the finding goes, and nothing else changes. */

import '../../test/kit/sql.ts'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import type { Diagnostic, Fix } from '@mailcfg/core'
import { type FixOutcome, fixStack, lintStack, rules } from '@mailcfg/lint'
import type { Document, Stack } from '@mailcfg/model'
import { unannouncedNames } from '../../test/kit/fix-values.ts'
import { readMarkers } from '../../test/kit/markers.ts'
import { type Change, compareReally, hasPrograms } from '../../test/kit/real-values.ts'
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

function findingsIn(stack: Stack, rule: Rule): readonly Diagnostic[] {
  return lintStack(stack, { rules: [...new Set([...guards, rule])] }).diagnostics
}

const sayingOf = ({ rule, what }: Diagnostic): string => `${rule}: ${what}`

/** What is said now and was not before. */
function newFindings(before: readonly Diagnostic[], after: readonly Diagnostic[]): string[] {
  const known = before.map(sayingOf)
  return after.map(sayingOf).filter((one) => {
    const at = known.indexOf(one)
    if (at >= 0) known.splice(at, 1)
    return at < 0
  })
}

/** A wrong example in one way of writing, and which of its fixes are applied. */
interface Case {
  readonly rule: Rule
  readonly before: Stack
  readonly findings: readonly Diagnostic[]
  readonly safety: Fix['safety']
}

/** Whether a fix of the case is for this finding. */
function isMeant({ rule, safety }: Pick<Case, 'rule' | 'safety'>, { rule: id, fixes }: Diagnostic): boolean {
  return id === rule.id && fixes[0] !== undefined && (safety === 'review' || fixes[0].safety === 'safe')
}

/** What is wrong with a fixed stack. */
function faultsOf(one: Case, { stack, changed, leftOut, isSettled }: FixOutcome): string[] {
  const after = findingsIn(stack, one.rule)
  const refused = leftOut.filter(({ reason }) => reason !== 'needs-review')
  const known = refused.map(({ diagnostic }) => sayingOf(diagnostic))
  const stays = after.filter((finding) => isMeant(one, finding) && !known.includes(sayingOf(finding)))
  const unannounced = [...changed.keys()].flatMap((uri) =>
    unannouncedNames(one.before.documents.get(uri) as Document, stack.documents.get(uri) as Document),
  )
  return [
    ...refused.map(
      ({ diagnostic, fix, reason, detail }) => `left out: ${fix.title} (${diagnostic.what}): ${reason} ${detail}`,
    ),
    ...stays.map((finding) => `stays: ${finding.what}`),
    ...newFindings(one.findings, after).map((words) => `new: ${words}`),
    ...unannounced.map((name) => `changes ${name}`),
    ...(isSettled ? [] : ['not settled']),
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

/** An example in one way of writing, once for each kind of fix that it has. */
function casesOf(rule: Rule, example: Example, name: string, writing: string): (readonly [string, Case])[] {
  const before = stackFor(example, writing)
  const findings = findingsIn(before, rule)
  const fixes = findings.flatMap((d) => (d.rule === rule.id ? d.fixes.slice(0, 1) : []))
  return (['safe', 'review'] as const)
    .filter((safety) => fixes.some((one) => one.safety === safety))
    .map((safety) => [`${name}, ${safety}, ${writing}`, { rule, before, findings, safety }] as const)
}

/** The cases of a rule: all of its page, and the first example that has a fix as other editors save it. */
function allCases(rule: Rule, examples: readonly Example[]): (readonly [string, Case])[] {
  const named = examples.map((example, i) => [example, example.title || `${i + 1}`] as const)
  const asOnPage = named.map((one) => [one, casesOf(rule, ...one, PAGE)] as const)
  const [first] = asOnPage.find(([, cases]) => cases.length > 0) ?? []
  const others = first ? Object.keys(WRITINGS).filter((writing) => writing !== PAGE) : []
  return [
    ...asOnPage.flatMap(([, cases]) => cases),
    ...others.flatMap((writing) => casesOf(rule, ...(first as (typeof named)[number]), writing)),
  ]
}

/** The rules that have a fix on their page. */
const fixable = pages
  .map(([rule, examples]) => [rule.id, allCases(rule, examples)] as const)
  .filter(([, cases]) => cases.length > 0)

describe.each(fixable)('%s', (id, cases) => {
  test.each(cases)('%s', (name, one) => {
    const outcome = fix(one.before, one.rule, one.safety)
    count++
    if (name.endsWith(PAGE)) changes.push({ name: `${id}, ${one.safety}`, before: one.before, after: outcome.stack })
    const faults = faultsOf(one, { ...outcome, stack: one.before })
    expect(faults.filter((fault) => !isExpected(id, fault))).toEqual([])
    if (faults.length === 0) expect(outcome.applied.length).toBeGreaterThan(0)
    if (name.endsWith(PAGE)) expect(fix(outcome.stack, one.rule, one.safety).changed.size).toBe(0)
  })
})

test('there are fixes', () => {
  expect(fixable.length).toBeGreaterThan(250)
  expect(count).toBeGreaterThan(1000)
})

/** What the programs show otherwise because of a value that was announced. */
const CONSEQUENCES: readonly (readonly [string, string])[] = [
  ['tls-random-source-empty, safe: source in', 'postconf -n leaves out a name that nothing uses any more'],
  ['dovecot1-ssl-protocol-names, review: service pop3-login/', 'doveconf -n shows the ports of a protocol by its list'],
]

const testPrograms = hasPrograms ? test : test.skip

testPrograms(
  'no other value changes, say postconf, doveconf and postmap',
  () => {
    expect(changes.length).toBeGreaterThan(500)
    const { silent, files, announced } = compareReally(changes)
    expect(silent.filter((one) => !CONSEQUENCES.some(([start]) => one.startsWith(start)))).toEqual([])
    for (const [start] of CONSEQUENCES) expect(silent.some((one) => one.startsWith(start))).toBe(true)
    expect([files > 300, announced > 300]).toEqual([true, true])
  },
  120_000,
)

test('nothing is expected that does not happen', () => {
  expect(EXPECTED.map((one) => one.slice(0, 2).join(' ')).filter((one) => !expectedSeen.has(one))).toEqual([])
})
