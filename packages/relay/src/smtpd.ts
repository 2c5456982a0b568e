/** One session with smtpd, from the greeting to the end of the message. */

import { parseSmtpPath } from './addresses/smtp-address.ts'
import { canonical } from './canonical.ts'
import { checkClient, checkData, checkHelo, checkMail, checkRecipient, listOf } from './lists-of-stages.ts'
import type { ProofStep } from './proof.ts'
import { walkWords } from './restrictions/walk.ts'
import type { Run } from './run.ts'
import type { Client, Session, Stage, Verdict } from './session.ts'
import { HANG_UP, type Refusal, State } from './state.ts'
import { isEncrypted, offersLogin, tlsLevel } from './transport-security.ts'

/** How a session ends. */
export interface Ending {
  readonly stage: Stage
  readonly verdict: Verdict
  readonly why: string
  /** The message is taken and thrown away. */
  readonly discarded: boolean
  readonly steps: readonly ProofStep[]
}

/** Replies behind which smtpd hangs up. */
const HANGS_UP = [HANG_UP, 421, 521]

const DATA_LISTS: readonly (readonly [Stage, string])[] = [
  ['data', 'smtpd_data_restrictions'],
  ['eod', 'smtpd_end_of_data_restrictions'],
]

/** Puts a session to a server. The answer to the last recipient counts, or to the message behind it. */
export function converse(run: Run, session: Session): Ending {
  const encrypted = isEncrypted(run.server, session)
  const client = run.server.isOn('smtpd_peername_lookup') ? session.client : nameless(session.client)
  const state = new State(run, { ...session, client }, walkWords)
  return (
    greet(state) ??
    logIn(state, session.tls, encrypted) ??
    envelope(state, encrypted) ??
    message(state) ?? {
      stage: hasDataLists(state) ? 'eod' : 'rcpt',
      verdict: 'permit',
      why: 'no restriction refuses it',
      discarded: state.discard,
      steps: state.steps,
    }
  )
}

/** With smtpd_peername_lookup = no every client is "unknown". */
function nameless({ address }: Client): Client {
  return { address, name: undefined, reverseName: undefined }
}

/** Connection and HELO: their lists are gone through here unless smtpd_delay_reject puts them off. */
function greet(state: State): Ending | undefined {
  const { server } = state.run
  state.encrypted = server.isOn('smtpd_tls_wrappermode')
  const early = !server.isOn('smtpd_delay_reject')
  const atConnect = early ? checkClient(state) : undefined
  if (atConnect) return refused(state, 'connect', atConnect)
  state.helo = state.session.helo
  const atHelo = early ? checkHelo(state) : undefined
  return atHelo && refused(state, 'helo', atHelo)
}

function logIn(state: State, wantsTls: boolean, encrypted: boolean): Ending | undefined {
  const { user } = state.session
  const impossible = (why: string): Ending => ({
    stage: 'auth',
    verdict: 'na',
    why,
    discarded: false,
    steps: state.steps,
  })
  state.encrypted = encrypted
  if (wantsTls && !encrypted) return impossible('STARTTLS is not offered')
  if (user === undefined) return undefined
  if (!offersLogin(state.run, state.session, encrypted)) return impossible('AUTH is not offered')
  state.user = user
  return undefined
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
  let last: Refusal | undefined
  for (const recipient of state.session.recipients) {
    last = rcptTo(state, recipient)
    if (last && HANGS_UP.includes(last.code)) return refused(state, 'rcpt', last)
  }
  if (state.recipients === 0 || !hasDataLists(state)) return last && refused(state, 'rcpt', last)
  return undefined
}

function mailFrom(state: State): Refusal | undefined {
  const path = parseSmtpPath(state.session.sender, 'MAIL')
  if (path.kind === 'syntax-error' || isTooLax(state, path.address))
    return { code: 501, why: `<${state.session.sender}> is no address` }
  state.sender = path.address
  // What an earlier list of the connection said is over with the new transaction.
  state.discard = false
  if (path.address !== '' && canonical(state.run, path.address, path.address).error) {
    return { code: 501, why: `<${state.session.sender}> is no address` }
  }
  return state.run.server.isOn('smtpd_delay_reject') ? undefined : checkMail(state)
}

function rcptTo(state: State, text: string): Refusal | undefined {
  const path = parseSmtpPath(text, 'RCPT')
  if (path.kind === 'syntax-error' || path.address === '' || isTooLax(state, path.address))
    return { code: 501, why: `<${text}> is no address` }
  state.recipient = path.address
  state.list = 'RCPT TO'
  if (canonical(state.run, state.sender ?? '', path.address).error) {
    return { code: 501, why: `<${text}> is no address` }
  }
  const refusal = checkRecipient(state)
  if (refusal === undefined) state.recipients++
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
  if (state.recipients !== 1) state.recipient = undefined
  for (const [stage, parameter] of DATA_LISTS) {
    const refusal = state.discard ? undefined : checkData(state, parameter)
    if (refusal) return refused(state, stage, refusal)
  }
  return undefined
}

function refused(state: State, stage: Stage, { code, why }: Refusal): Ending {
  const soft = code >= 500 && state.run.server.isOn('soft_bounce')
  const verdict: Verdict = HANGS_UP.includes(code) ? 'disconnect' : code < 500 || soft ? 'defer' : 'reject'
  return { stage, verdict, why, discarded: false, steps: state.steps }
}
