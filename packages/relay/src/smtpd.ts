/** One session with smtpd, from the greeting to the end of the message. */

import { parseSmtpPath } from './addresses/smtp-address.ts'
import { canonical } from './canonical.ts'
import { heardPath } from './command-filter.ts'
import { type Ending, ended, HANGS_UP, refused } from './ending.ts'
import { asHeard, claim, greet, logIn } from './greeting.ts'
import { checkData, checkMail, checkRecipient, listOf } from './lists-of-stages.ts'
import { walkWords } from './restrictions/walk.ts'
import type { Run } from './run.ts'
import type { Session, Stage } from './session.ts'
import { type Refusal, State } from './state.ts'
import { isEncrypted, tlsLevel } from './transport-security.ts'

export type { Ending } from './ending.ts'

const DATA_LISTS: readonly (readonly [Stage, string])[] = [
  ['data', 'smtpd_data_restrictions'],
  ['eod', 'smtpd_end_of_data_restrictions'],
]

/** Puts a session to a server. The answer to the last recipient counts, or to the message behind it. */
export function converse(run: Run, given: Session): Ending {
  const session = asHeard(run, given)
  if ('code' in session) return refused(new State(run, given, walkWords), 'helo', session)
  const state = new State(run, session, walkWords)
  const early = greet(state)
  if (early || session.claim === undefined) return early ?? transaction(state)
  const claimed = new State(run, { ...session, ...session.claim }, walkWords)
  return claim(state) ?? greet(claimed) ?? transaction(claimed)
}

function transaction(state: State): Ending {
  const encrypted = isEncrypted(state.run.server, state.session)
  return (
    logIn(state, encrypted) ??
    envelope(state, encrypted) ??
    message(state) ??
    ended(state, hasDataLists(state) ? 'eod' : 'rcpt', 'permit', 'no restriction refuses it', state.discard)
  )
}

function envelope(state: State, encrypted: boolean): Ending | undefined {
  const { server } = state.run
  if (server.isOn('smtpd_helo_required') && state.helo === undefined) {
    return refused(state, 'mail', { code: 503, why: 'smtpd_helo_required: the client has not said its name' })
  }
  if (tlsLevel(server) === 'encrypt' && !encrypted) {
    return refused(state, 'mail', { code: 530, why: 'TLS is demanded, and the session is not encrypted' })
  }
  const sender = mailFrom(state)
  if (sender) return refused(state, 'mail', sender)
  let last: Refusal | 'nothing' | undefined
  for (const recipient of state.session.recipients) {
    last = rcptTo(state, recipient)
    if (typeof last === 'object' && HANGS_UP.includes(last.code)) return refused(state, 'rcpt', last)
  }
  if (last === 'nothing') return nothing(state)
  if (state.accepted.length === 0 || !hasDataLists(state)) return last && refused(state, 'rcpt', last)
  return undefined
}

/** smtpd_command_filter made something of RCPT TO that succeeds, and that names no recipient. */
function nothing(state: State): Ending {
  if (state.accepted.length === 0 && hasDataLists(state))
    return refused(state, 'data', { code: 554, why: 'no recipients' })
  const why = 'smtpd_command_filter makes a command of RCPT TO that names no recipient'
  return ended(state, 'rcpt', 'permit', why, true)
}

function mailFrom(state: State): Refusal | undefined {
  const heard = heardPath(state.run, 'MAIL FROM', state.session.sender)
  if (heard.kind === 'refused') return heard.refusal
  if (heard.kind === 'nothing') return { code: 503, why: 'smtpd_command_filter makes another command of MAIL FROM' }
  const path = parseSmtpPath(heard.argument, 'MAIL')
  if (path.kind === 'syntax-error' || isTooLax(state, path.address))
    return { code: 501, why: `<${heard.argument}> is no address` }
  state.sender = path.address
  // What an earlier list of the connection said is over with the new transaction.
  state.discard = false
  if (path.address !== '' && canonical(state.run, path.address, path.address).error) {
    return { code: 501, why: `<${heard.argument}> is no address` }
  }
  return state.run.server.isOn('smtpd_delay_reject') ? undefined : checkMail(state)
}

function rcptTo(state: State, given: string): Refusal | 'nothing' | undefined {
  const heard = heardPath(state.run, 'RCPT TO', given)
  if (heard.kind === 'refused') return heard.refusal
  if (heard.kind === 'nothing') return 'nothing'
  const text = heard.argument
  const path = parseSmtpPath(text, 'RCPT')
  if (path.kind === 'syntax-error' || path.address === '' || isTooLax(state, path.address))
    return { code: 501, why: `<${text}> is no address` }
  state.recipient = path.address
  state.named.push(path.address)
  state.list = 'RCPT TO'
  if (canonical(state.run, state.sender ?? '', path.address).error) {
    return { code: 501, why: `<${text}> is no address` }
  }
  const refusal = checkRecipient(state)
  if (refusal === undefined) state.accepted.push(path.address)
  return refusal
}

/** strict_rfc821_envelopes wants a local part. */
function isTooLax({ run }: State, address: string): boolean {
  return address.startsWith('@') && run.server.isOn('strict_rfc821_envelopes')
}

function hasDataLists(state: State): boolean {
  return DATA_LISTS.some(([, parameter]) => listOf(state.run.server, parameter).items.length > 0)
}

function message(state: State): Ending | undefined {
  if (!hasDataLists(state)) return undefined
  // With one recipient that was taken it is known again, whatever was refused behind it.
  state.recipient = state.accepted.length === 1 ? state.accepted[0] : undefined
  for (const [stage, parameter] of DATA_LISTS) {
    const refusal = state.discard ? undefined : checkData(state, parameter)
    if (refusal) return refused(state, stage, refusal)
  }
  return undefined
}
