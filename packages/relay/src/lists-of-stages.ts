/** The five checks of a transaction: which list is gone through when (smtpd_check_client() and its kin). */

import { compareVersions } from '@mailcfg/knowledge'
import { type FlatRestrictions, restrictionList } from '@mailcfg/model'
import { canonical } from './canonical.ts'
import { unlistedRecipient, unlistedSender } from './restrictions/destination-checks.ts'
import { walk } from './restrictions/walk.ts'
import type { Server } from './server.ts'
import { Abort, type Refusal, type State, type Status } from './state.ts'

/** A list of the server, as its service sees it. */
export function listOf(server: Server, parameter: string): FlatRestrictions {
  server.ask(parameter)
  return server.once(`list ${parameter}`, () => {
    const list = restrictionList(server.postfix, parameter, server.service)
    for (const name of list.items.flatMap(({ classes }) => classes)) server.ask(name)
    return list
  })
}

/** Goes through one list; what smtpd answers for itself counts as a refusal. A `defer_if_reject` ends with its stage. */
function through(state: State, parameter: string): Status {
  state.warnOnly = false
  state.depth = 0
  return caught(state, parameter, () => walk(state, listOf(state.run.server, parameter).items))
}

/** A check that may jump out. */
function caught(state: State, list: string, check: () => Status): Status {
  state.list = list
  state.item = undefined
  try {
    return check()
  } catch (error) {
    if (!(error instanceof Abort)) throw error
    state.warnOnly = false
    return state.reject(error.refusal)
  } finally {
    state.item = undefined
    state.warnOnly = false
  }
}

/** The refusal of a check, if it refused. */
function refusalOf(state: State, status: Status): Refusal | undefined {
  return status === 'reject' ? state.refusal : undefined
}

/** smtpd_check_client(). */
export function checkClient(state: State): Refusal | undefined {
  state.deferIfPermit = undefined
  state.deferIfReject = undefined
  const status = through(state, 'smtpd_client_restrictions')
  state.deferIfPermitBefore.client = state.deferIfPermit
  return refusalOf(state, status)
}

/** smtpd_check_helo(): a client that says no name is not checked. */
export function checkHelo(state: State): Refusal | undefined {
  if (state.helo === undefined) return undefined
  state.deferIfPermit = state.deferIfPermitBefore.client
  state.deferIfReject = undefined
  const status = through(state, 'smtpd_helo_restrictions')
  state.deferIfPermitBefore.helo = state.deferIfPermit
  return refusalOf(state, status)
}

/** smtpd_check_mail(). */
export function checkMail(state: State): Refusal | undefined {
  const { client, helo } = state.deferIfPermitBefore
  state.deferIfPermit = client ?? helo
  state.senderChecked = false
  state.deferIfReject = undefined
  const status = through(state, 'smtpd_sender_restrictions')
  state.deferIfPermitBefore.sender = state.deferIfPermit
  if (status === 'reject') return state.refusal
  if (!state.run.server.isOn('smtpd_reject_unlisted_sender') || state.senderChecked || state.discard) return undefined
  if (state.sender === '') return undefined
  return refusalOf(
    state,
    caught(state, 'smtpd_reject_unlisted_sender', () => unlistedSender(state)),
  )
}

/** smtpd_check_rcpt(). */
export function checkRecipient(state: State): Refusal | undefined {
  const { server } = state.run
  if (/^postmaster$/i.test(state.recipient ?? '') || isProbe(state)) return undefined
  state.deferIfPermit = state.deferIfPermitBefore.sender
  state.recipientChecked = false
  if (server.isOn('smtpd_delay_reject')) {
    const early = checkClient(state) ?? checkHelo(state) ?? checkMail(state)
    if (early) return early
  }
  state.deferIfReject = undefined
  const lists = ['smtpd_recipient_restrictions', 'smtpd_relay_restrictions']
  for (const list of relayFirst(server) ? lists.reverse() : lists) {
    if (through(state, list) === 'reject') return state.refusal
  }
  return lastWords(state)
}

/** What comes behind the lists: a deferral that was put off, and the check for unknown recipients. */
function lastWords(state: State): Refusal | undefined {
  const later = putOff(state)
  if (later) return later
  const wanted = state.run.server.isOn('smtpd_reject_unlisted_recipient')
  if (!wanted || state.recipientChecked || state.discard) return undefined
  return refusalOf(
    state,
    caught(state, 'smtpd_reject_unlisted_recipient', () => unlistedRecipient(state)),
  )
}

function putOff(state: State): Refusal | undefined {
  const { deferIfPermit } = state
  if (deferIfPermit === undefined) return undefined
  state.list = 'defer_if_permit'
  state.note('defer', deferIfPermit.why)
  return deferIfPermit
}

/** The sender address of address verification is always taken. */
function isProbe({ run, recipient }: State): boolean {
  const sender = run.server.value('address_verify_sender') || run.server.value('double_bounce_sender')
  const name = sender === '' ? 'double-bounce' : sender
  if (recipient === undefined) return false
  const probe = canonical(run, '', name).recipient.toLowerCase()
  return recipient.toLowerCase() === probe
}

/** Which of the two lists comes first changed in 2.10, 3.3 and 3.6. */
function relayFirst(server: Server): boolean {
  const version = server.postfix.versions.postfix
  if (version === undefined || compareVersions(version, '3.6') >= 0) {
    return server.isOn('smtpd_relay_before_recipient_restrictions')
  }
  return compareVersions(version, '3.3') < 0
}

/** smtpd_check_data() and smtpd_check_eod(): the recipient is known if there is one only. */
export function checkData(state: State, parameter: string): Refusal | undefined {
  state.deferIfReject = undefined
  // What a recipient that was refused in the end has left behind does not count any more.
  state.deferIfPermit = undefined
  const status = through(state, parameter)
  return status === 'reject' ? state.refusal : putOff(state)
}
