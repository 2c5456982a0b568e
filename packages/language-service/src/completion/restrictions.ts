/** Restrictions that fit a list, with what they decide, and what follows them. */

import { parseRestrictions } from '@mailcfg/grammars'
import {
  compareVersions,
  existsIn,
  type RestrictionFact,
  relayGuardParameters,
  relayGuards,
  restrictionList,
  restrictions,
} from '@mailcfg/knowledge'
import { type PostfixInstance, restrictionArgument } from '@mailcfg/model'
import type { Place } from '../place.ts'
import type { RestrictionArgumentSubject, RestrictionSubject } from '../subject/subject.ts'
import { type CompletionItem, RANK } from './item.ts'
import { classNames } from './parameters.ts'
import { tableTypeItems, usedTableItems } from './table-references.ts'

/** What is usual in each list, in the order in which it is best written. */
const USUAL: Readonly<Record<string, readonly string[]>> = {
  client: [
    'permit_mynetworks',
    'permit_sasl_authenticated',
    'reject_unknown_reverse_client_hostname',
    'reject_rbl_client',
    'check_client_access',
    'reject_unauth_pipelining',
  ],
  helo: [
    'permit_mynetworks',
    'permit_sasl_authenticated',
    'reject_invalid_helo_hostname',
    'reject_non_fqdn_helo_hostname',
    'check_helo_access',
    'reject_unknown_helo_hostname',
  ],
  sender: [
    'permit_mynetworks',
    'reject_sender_login_mismatch',
    'permit_sasl_authenticated',
    'reject_non_fqdn_sender',
    'reject_unknown_sender_domain',
    'check_sender_access',
  ],
  relay: ['permit_mynetworks', 'permit_sasl_authenticated', 'reject_unauth_destination', 'defer_unauth_destination'],
  recipient: [
    'permit_mynetworks',
    'permit_sasl_authenticated',
    'reject_unauth_destination',
    'reject_non_fqdn_recipient',
    'reject_unknown_recipient_domain',
    'reject_unlisted_recipient',
    'check_policy_service',
    'check_recipient_access',
    'reject_rbl_client',
  ],
  data: ['reject_unauth_pipelining', 'reject_multi_recipient_bounce'],
  end_of_data: ['check_policy_service'],
  etrn: ['permit_mynetworks', 'check_etrn_access', 'reject'],
}

const LOOKS_AT: Readonly<Record<string, string>> = {
  client: 'client',
  helo: 'HELO name',
  sender: 'sender',
  recipient: 'recipient',
  etrn: 'ETRN domain',
  'session-tls': 'TLS session',
  'session-sasl': 'login',
}

const OUTCOMES: Readonly<Record<string, string>> = {
  permit: 'accepts',
  reject: 'refuses',
  defer: 'defers',
  'defer-if-permit': 'defers what would be accepted',
  'defer-if-reject': 'defers what would be refused',
  dunno: 'goes on',
  'by-table': 'as the table says',
  'by-reply': 'as the policy server says',
  modifier: 'only logs what the next one refuses',
}

/** Restrictions behind which nothing of a list is reached. */
const FINAL = /^(?:permit|reject|defer)$/i

/** The restrictions and classes that can stand at the cursor. */
export function restrictionItems({ postfix, offset }: Place, subject: RestrictionSubject): CompletionItem[] {
  const { setting, range } = subject
  const parameter = setting.name.text
  const { items } = parseRestrictions(setting.value.text, restrictionArgument)
  const own = setting.value.offsetOf(range.start)
  const others = items.filter(({ nameRange }) => nameRange.start !== own || range.start === range.end)
  const context: ListContext = {
    stage: restrictionList(parameter)?.stage,
    release: postfix?.versions.postfix,
    present: new Set(others.map(({ name }) => name.toLowerCase())),
    guards:
      postfix &&
      lacksGuard(
        postfix,
        parameter,
        others.map(({ name }) => name),
      )
        ? relayGuards(postfix.versions.postfix)
        : [],
    isLate: others.some((one) => FINAL.test(one.name) && setting.value.rangeOf(one.start, one.end).end <= offset),
  }
  const known = restrictions().flatMap((fact) => restrictionItem(fact, context) ?? [])
  const classes = postfix ? classNames(postfix) : []
  return [...known, ...classes.filter((name) => name !== parameter).map((name) => classItem(name, context))]
}

interface ListContext {
  readonly stage: string | undefined
  readonly release: string | undefined
  readonly present: ReadonlySet<string>
  /** Restrictions of which the list needs one. */
  readonly guards: readonly string[]
  /** Something before the cursor decides everything. */
  readonly isLate: boolean
}

function restrictionItem(fact: RestrictionFact, context: ListContext): CompletionItem | undefined {
  const { name, removedIn, deprecatedSince, aliasOf, notImplemented } = fact
  const { release } = context
  const isGone = removedIn !== undefined && (release === undefined || compareVersions(removedIn, release) <= 0)
  if (notImplemented || isGone || (release !== undefined && !existsIn(fact, release))) return undefined
  if (fact.outcomes.includes('server-error')) return undefined
  const isOld =
    deprecatedSince !== undefined && (release === undefined || compareVersions(deprecatedSince, release) <= 0)
  const description = descriptionOf(fact, context, isOld)
  return {
    label: name,
    kind: 'function',
    detail: decides(fact),
    documentation: { of: 'postfix', subject: 'restriction', name },
    rank: rankOf(fact, context, isOld || aliasOf !== undefined),
    ...(description === undefined ? {} : { description }),
    ...(isOld ? { deprecated: true } : {}),
    ...(fact.arity === 1 || name === 'warn_if_reject' ? { text: `${name} `, continues: true } : {}),
  }
}

function rankOf(fact: RestrictionFact, { stage, present, guards }: ListContext, isOld: boolean): number {
  const { name, stages = [], args } = fact
  if (isOld) return RANK.deprecated
  if (guards.includes(name) && fact.needs === 'recipient') return RANK.needed + guards.indexOf(name)
  if (present.has(name) && args === 'none') return RANK.present
  const usual = stage === undefined ? -1 : (USUAL[stage]?.indexOf(name) ?? -1)
  if (usual >= 0) return RANK.usual + usual
  if (stage !== undefined && !stages.some((one) => one === stage)) return RANK.unlikely
  return fact.needs === stage ? RANK.common : RANK.other
}

function descriptionOf(fact: RestrictionFact, context: ListContext, isOld: boolean): string | undefined {
  const { name, args, replacedBy, aliasOf, stages = [], stagesWhenDelayed = [] } = fact
  if (isOld) return `write ${aliasOf ?? replacedBy ?? 'something else'}`
  if (context.isLate) return 'not reached here'
  if (context.guards.includes(name) && fact.needs === 'recipient') return 'the list needs it against relaying'
  if (context.present.has(name) && args === 'none') return 'is in the list'
  const stage = stages.find((one) => one === context.stage)
  if (context.stage !== undefined && stage === undefined) return 'no effect in this list'
  return stage && stagesWhenDelayed.includes(stage) ? 'needs smtpd_delay_reject' : undefined
}

/** `client: refuses or goes on`. */
function decides({ needs, outcomes }: RestrictionFact): string {
  const words = outcomes.map((outcome) => OUTCOMES[outcome] ?? outcome.replaceAll('-', ' '))
  const last = words.pop()
  const all = words.length > 0 ? `${words.join(', ')} or ${last}` : (last ?? '')
  return LOOKS_AT[needs] === undefined ? all : `${LOOKS_AT[needs]}: ${all}`
}

function classItem(label: string, { present }: ListContext): CompletionItem {
  const rank = present.has(label.toLowerCase()) ? RANK.present : RANK.common
  return { label, kind: 'reference', detail: 'restriction class', rank }
}

/** Whether smtpd would miss its guard against relaying: none in the list, nor in the other one that it looks at. */
function lacksGuard(postfix: PostfixInstance, parameter: string, here: readonly string[]): boolean {
  const parameters = relayGuardParameters(postfix.versions.postfix)
  if (!parameters.includes(parameter)) return false
  const guards = new Set(relayGuards(postfix.versions.postfix))
  const others = parameters
    .filter((other) => other !== parameter && postfix.isSet(other))
    .flatMap((other) => parseRestrictions(postfix.value(other).text, restrictionArgument).items)
  return ![...here, ...others.map(({ name }) => name)].some((name) => guards.has(name.toLowerCase()))
}

/** DNS lists that are still served, for clients and for domains. */
const CLIENT_ZONES = ['zen.spamhaus.org', 'bl.spamcop.net', 'b.barracudacentral.org', 'psbl.surriel.com']
const DOMAIN_ZONES = ['dbl.spamhaus.org', 'multi.uribl.com']
const WHITE_ZONES = ['list.dnswl.org']

/** What can follow a restriction that wants a word. */
export function restrictionArgumentItems(place: Place, subject: RestrictionArgumentSubject): CompletionItem[] {
  const { expects, restriction: asking } = subject
  if (expects === 'table') return [...usedTableItems(place, subject.setting, asking), ...tableTypeItems(place, true)]
  if (expects === 'server') return policyServers(place)
  // Behind the equals sign stand replies of the list, which nobody can know.
  if (expects !== 'domain' || subject.text.includes('=')) return []
  const zones = asking.startsWith('permit_') ? WHITE_ZONES : asking.includes('rhsbl') ? DOMAIN_ZONES : CLIENT_ZONES
  return zones.map((label, index) => ({ label, kind: 'value', detail: 'DNS list', rank: RANK.usual + index }))
}

/** Servers for check_policy_service: what spawn(8) starts, and the two forms of an address. */
function policyServers({ postfix }: Place): CompletionItem[] {
  const spawned =
    postfix?.services.filter(({ command, type }) => command.text === 'spawn' && type.text === 'unix') ?? []
  return [
    ...spawned.map(({ service }): CompletionItem => {
      return {
        label: `unix:private/${service.text}`,
        kind: 'service',
        detail: 'service of master.cf',
        rank: RANK.usual,
      }
    }),
    {
      label: 'inet:',
      snippet: 'inet:${1:127.0.0.1}:${2:10023}',
      kind: 'keyword',
      detail: 'host:port',
      rank: RANK.common,
    },
    {
      label: 'unix:',
      kind: 'keyword',
      detail: 'socket, below the queue directory',
      rank: RANK.common,
      continues: true,
    },
  ]
}
