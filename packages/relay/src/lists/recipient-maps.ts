/** Whether an address can be delivered, as far as smtpd can tell from its tables (check_rcpt_maps() of smtpd_check.c). */

import type { LookupHit } from '@mailcfg/model'
import type { Run } from '../run.ts'
import type { ServerTable } from '../server.ts'
import { findAddress } from './address-lookup.ts'

/** An address as trivial-rewrite resolves it. */
export interface ResolvedAddress {
  readonly class: 'local' | 'alias' | 'mailbox' | 'relay' | 'default' | 'none'
  /** In internal form. */
  readonly recipient: string
  readonly domain: string
  readonly transport: string
  /** What stands behind the transport: for `error` and `retry` the text for the client. */
  readonly nexthop?: string
  /** A table that the class depends on cannot be read. */
  readonly fail?: boolean
}

/** What smtpd finds out about an address. */
export type RecipientAnswer = { readonly why: string; readonly hits: readonly LookupHit[] } & (
  | { readonly kind: 'known' }
  /** `code`: the reply code. */
  | { readonly kind: 'unknown-user'; readonly code: number }
  /** A table cannot be asked: 451. */
  | { readonly kind: 'error' }
)

interface ClassMaps {
  readonly maps: string
  readonly code: string
  readonly table: string
}

/** The tables of the address classes that have some. */
const CLASSES: Readonly<Partial<Record<ResolvedAddress['class'], ClassMaps>>> = {
  local: {
    maps: 'local_recipient_maps',
    code: 'unknown_local_recipient_reject_code',
    table: 'local recipient table',
  },
  mailbox: {
    maps: 'virtual_mailbox_maps',
    code: 'unknown_virtual_mailbox_reject_code',
    table: 'virtual mailbox table',
  },
  relay: { maps: 'relay_recipient_maps', code: 'unknown_relay_recipient_reject_code', table: 'relay recipient table' },
}

/** Local addresses that no table has to list: programs of Postfix send to them, or take their mail. */
const ALWAYS_LOCAL = ['postmaster', 'mailer-daemon']

/**
 * What reject_unlisted_recipient and reject_unlisted_sender do, and what smtpd_reject_unlisted_recipient does behind the
 * last list.
 * @param role a sender may be in sender_canonical_maps, too
 */
export function checkRecipientMaps(
  run: Run,
  address: string,
  resolved: ResolvedAddress,
  role: 'recipient' | 'sender' = 'recipient',
): RecipientAnswer {
  if (resolved.fail) return { kind: 'error', why: `the class of ${address} cannot be looked up`, hits: [] }
  const rewriting = ['recipient_canonical_maps', 'sender_canonical_maps', 'canonical_maps', 'virtual_alias_maps']
  for (const parameter of rewriting) {
    if (parameter === 'sender_canonical_maps' && role === 'recipient') continue
    const answer = find(run, parameter, resolved.recipient)
    if (answer.kind !== 'unknown-user') return answer
  }
  const { transport, nexthop = '' } = resolved
  if (transport === 'error') {
    const code = resolved.class === 'alias' ? codeOf(run, 'unknown_virtual_alias_reject_code') : 550
    return unknown(code, nexthop || 'User unknown in virtual alias table')
  }
  if (transport === 'retry') return unknown(450, nexthop || 'delivery is put off')
  return checkClass(run, address, resolved)
}

function checkClass(run: Run, address: string, resolved: ResolvedAddress): RecipientAnswer {
  const tables = CLASSES[resolved.class]
  if (tables === undefined) return known(`addresses of this class are not looked up: ${address}`)
  const isUnset = run.server.value(tables.maps) === '' && run.server.isKnown(tables.maps)
  if (isUnset) return known(`${tables.maps} is empty`)
  if (resolved.class === 'local' && isAlwaysLocal(run, resolved.recipient)) return known('the address always exists')
  const answer = find(run, tables.maps, resolved.recipient)
  if (answer.kind !== 'unknown-user') return answer
  return unknown(codeOf(run, tables.code), `User unknown in ${tables.table}`)
}

function isAlwaysLocal(run: Run, recipient: string): boolean {
  const local = recipient.slice(0, recipient.lastIndexOf('@')).toLowerCase()
  return [...ALWAYS_LOCAL, run.server.value('double_bounce_sender').toLowerCase()].includes(local)
}

/** `unknown-user` with the code 0 where no table of the parameter has the address. */
function find(run: Run, parameter: string, recipient: string): RecipientAnswer {
  const answer = findAddress(run, parameter, tablesOf(run, parameter), recipient, ['x'])
  if (answer.kind === 'found') return { kind: 'known', why: `${parameter} has it`, hits: answer.hits }
  if (answer.kind === 'error') return { kind: 'error', why: `${parameter}: ${answer.why}`, hits: [] }
  return unknown(0, '')
}

/** The default of alias_maps names NIS; hosts that have it say so. */
const DEFAULT_NIS = 'nis:mail.aliases'

function tablesOf({ server }: Run, parameter: string): readonly ServerTable[] {
  const tables = server.tables(parameter)
  if (parameter !== 'local_recipient_maps' || server.postfix.isSet('alias_maps', server.service)) return tables
  return tables.filter(({ reference }) => reference !== DEFAULT_NIS)
}

function known(why: string): RecipientAnswer {
  return { kind: 'known', why, hits: [] }
}

function unknown(code: number, why: string): RecipientAnswer {
  return { kind: 'unknown-user', code, why, hits: [] }
}

/** The reply code that a parameter holds; smtpd puts another one in the place of what refuses nothing. */
function codeOf({ server }: Run, parameter: string): number {
  const code = Number(server.value(parameter))
  return code >= 400 && code <= 599 ? code : 450
}
