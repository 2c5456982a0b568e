/** Strangers who can send mail to anybody: found by putting sessions to the server, not by looking for words. */

import type { Fix, Range, SourceText } from '@mailcfg/core'
import type { PostfixInstance, Stack } from '@mailcfg/model'
import {
  type ProofStep,
  relayReport,
  type ServiceReport,
  type Session,
  type SessionReport,
  STRANGERS_WORLD,
  symbolicSessions,
} from '@mailcfg/relay'
import { isProven } from '../../src/proven-fixes.ts'
import { isOpen, RELAY_LISTS, type RelayView, relayViews } from '../../src/relay.ts'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'
import { isWorld, networksIn } from '../../src/trusted-networks.ts'

interface OpenRelay extends Found {
  readonly service: string
  readonly session: Session
  readonly step: ProofStep
  readonly fixes: readonly Fix[]
}

/** An address that no host has and that nobody trusts on purpose (RFC 1112, section 4). */
const NOBODY = '240.0.0.9'
/** What takes more runs than that depends on things that were not seen, and is no proof. */
const MOST_RUNS = 4

export const rule = defineRule<'postfix', OpenRelay>({
  id: 'open-relay',
  summary: 'Strangers must not be able to send mail to anybody through the server.',
  severity: 'error',
  impact: 'open-relay',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix, { stack }) {
    if (postfix.main === undefined || !relayViews(postfix).some((view) => mayPass(view, postfix))) return
    const sessions = symbolicSessions(postfix, STRANGERS_WORLD)
      .filter(({ row, column }) => row.standing === 'stranger' && column.name === 'foreign')
      .map((session) => ({ ...session, client: { ...session.client, address: NOBODY } }))
    const seen = new Set<string>()
    for (const report of relayReport(postfix, { sessions, world: STRANGERS_WORLD, mostRuns: MOST_RUNS }).services) {
      if (isSeenByOthers(postfix, report)) continue
      const found = firstOpen(postfix, report)
      if (found === undefined) continue
      const key = `${found.source.uri} ${found.range.start}`
      if (seen.has(key)) continue
      seen.add(key)
      yield { ...found, service: report.service, fixes: guardFirst(found.step, stack, postfix) }
    }
  },
  describe({ service, session, step, fixes }) {
    const { sender, recipients } = session
    return {
      what: `${step.item?.written ?? step.name} lets strangers send mail to anybody through ${service}.`,
      why: `Somebody from ${session.client.address} who says MAIL FROM:<${sender}> and RCPT TO:<${recipients.join('> RCPT TO:<')}> is taken: ${step.why}. Spammers find such a server within hours.`,
      ...(fixes.length > 0 ? { fixes } : {}),
      help: 'Put reject_unauth_destination before it, or narrow what it accepts; "mailcfg relay" shows all sessions and the proof.',
    }
  },
})

/** Restrictions that let somebody pass to foreign domains, besides logins and networks. */
const MAY_PERMIT = /^(?:check_\w+_access|permit_mx_backup|permit_naked_ip_address|permit_inet_interfaces|permit)$/

/** Whether anything in both lists could let a stranger pass: without that no session has to be put. */
function mayPass({ relay, recipient, service }: RelayView, postfix: PostfixInstance): boolean {
  const trusting = /[a-z]|\/[0-3]\b/i.test(postfix.value('mynetworks', service).text.replace(/\[[^\]]*\]/g, ''))
  return [relay, recipient].every(
    ({ list, end, at }) =>
      end === 'open' ||
      list.items.slice(0, at).some(({ name }) => MAY_PERMIT.test(name) || (trusting && name === 'permit_mynetworks')),
  )
}

/** Tables that say OK and lists without an end have rules of their own, which name the row. */
function isSeenByOthers(postfix: PostfixInstance, { entry }: ServiceReport): boolean {
  const views = relayViews(postfix)
  const view = views.find(({ service }) => service === entry) ?? views.find(({ service }) => service === undefined)
  if (view === undefined) return false
  return isOpen(view) || view.relay.oks.length > 0 || view.recipient.oks.length > 0
}

function firstOpen(
  postfix: PostfixInstance,
  { entry, sessions }: ServiceReport,
): { source: SourceText; range: Range; session: Session; step: ProofStep } | undefined {
  const open = sessions.find(({ verdict, relays }) => verdict === 'permit' && relays)
  const step = open && decisiveStep(open)
  if (open === undefined || step === undefined || step.name === 'permit_naked_ip_address') return undefined
  if (step.name === 'permit_mynetworks') {
    const setting = postfix.setting('mynetworks', entry)
    if (setting === undefined || networksIn(setting, postfix).some(isWorld)) return undefined
    return { source: setting.source, range: setting.name.range, session: open.session, step }
  }
  const { item } = step
  if (item?.place === undefined) return undefined
  return { source: item.place.setting.source, range: item.place.range, session: open.session, step }
}

/** The guard before what lets strangers pass: only if that was tried, and takes nothing from anybody else. */
function guardFirst({ item }: ProofStep, stack: Stack, postfix: PostfixInstance): Fix[] {
  const whole = item?.wholePlace
  if (whole === undefined || item?.name === 'permit_mynetworks') return []
  const at = { start: whole.range.start, end: whole.range.start }
  const title = 'Put reject_unauth_destination before it'
  const fix = replaceFix(title, 'review', whole.setting.source, at, 'reject_unauth_destination, ')
  return isProven(fix, stack, postfix) ? [fix] : []
}

/** The restriction that ended the last of the two lists with a permit. */
function decisiveStep({ proof }: SessionReport): ProofStep | undefined {
  return proof.findLast(({ list, outcome }) => outcome === 'permit' && RELAY_LISTS.some((name) => name === list))
}
