/** smtpd access restrictions: names, the eight lists that hold them, and the guards against relaying. */

import guardData from '../data/postfix/relay-guard.json' with { type: 'json' }
import listData from '../data/postfix/restriction-lists.json' with { type: 'json' }
import data from '../data/postfix/restrictions.json' with { type: 'json' }
import { table } from './table.ts'
import { lastUpTo } from './versions.ts'

/** The moment of an SMTP session at which a list is evaluated. */
export type RestrictionStage = 'client' | 'helo' | 'sender' | 'relay' | 'recipient' | 'data' | 'end_of_data' | 'etrn'

/** One built-in restriction; flags are present only when they hold. */
export interface RestrictionFact {
  readonly name: string
  /** What follows the name: nothing, a table, a domain, a policy server or a number of seconds. */
  readonly args: 'none' | 'table' | 'domain' | 'server' | 'number seconds'
  readonly arity: 0 | 1
  readonly argSyntax?: string
  /** What it looks at: client, helo, sender, recipient, etrn, session-tls, session-sasl or any. */
  readonly needs: string
  readonly outcomes: readonly string[]
  readonly kind: string
  /** Lists in which it has an effect. */
  readonly stages?: readonly RestrictionStage[]
  /** Those of `stages` where it has one only while smtpd_delay_reject = yes. */
  readonly stagesWhenDelayed?: readonly RestrictionStage[]
  /** Those of `stages` where it has one only for a single recipient. */
  readonly stagesForOneRecipient?: readonly RestrictionStage[]
  readonly since?: string
  readonly deprecatedSince?: string
  readonly removedIn?: string
  /** A name, or in words what to write instead. */
  readonly replacedBy?: string
  readonly aliasOf?: string
  /** smtpd accepts it as the guard that it demands at start-up. */
  readonly guardsRelay?: true
  /** Whom it lets pass: never, all, networks, sasl, tls-cert, auth-destination, by-table and so on. */
  readonly permitsFor?: string
  readonly missingArgument?: string
  readonly parameters?: readonly string[]
  readonly lookup?: string
  readonly searchOrderValues?: readonly string[]
  readonly longFormAttributes?: readonly string[]
  readonly notImplemented?: true
  readonly notes?: string
}

/** One of the eight parameters that hold restrictions. */
export interface RestrictionList {
  readonly parameter: string
  readonly stage: RestrictionStage
  /** The restriction that a bare type:table stands for; absent where one is an error. */
  readonly defaultTable?: string
  readonly evaluatedAt: string
  readonly since?: string
  readonly note?: string
}

const restrictionTable = table<RestrictionFact>(data, (restriction) => restriction.name)
const lists = table<RestrictionList>(listData, (list) => list.parameter)
const newest = '99'

/** The restriction of this name; as in smtpd, case does not matter. */
export function restriction(name: string): RestrictionFact | undefined {
  return restrictionTable.get(name.toLowerCase())
}

/** All restrictions of all releases, sorted by name. */
export function restrictions(): readonly RestrictionFact[] {
  return restrictionTable.all()
}

/** The eight list parameters in the order of a session. */
export function restrictionLists(): readonly RestrictionList[] {
  return lists.all()
}

/** The list of this parameter, if it is one of the eight. */
export function restrictionList(parameter: string): RestrictionList | undefined {
  return lists.get(parameter)
}

/** Restrictions of which smtpd of that release demands at least one, or it refuses to start. */
export function relayGuards(version: string = newest): readonly string[] {
  const guards = guardData.guards.map(({ from, guards }) => ({ version: from, guards }))
  return lastUpTo(guards, version)?.guards ?? []
}

/** The parameters in which smtpd of that release looks for the guard; one in either is enough. */
export function relayGuardParameters(version: string = newest): readonly string[] {
  const searched = guardData.searched.map(({ from, parameters }) => ({ version: from, parameters }))
  return lastUpTo(searched, version)?.parameters ?? []
}
