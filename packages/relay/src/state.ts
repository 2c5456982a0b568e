/** What smtpd knows and remembers in the course of a session (SMTPD_STATE of src/smtpd/smtpd.h). */

import type { FlatRestriction, LookupHit } from '@mailcfg/model'
import type { ProofStep, StepOutcome } from './proof.ts'
import type { Run } from './run.ts'
import type { Session } from './session.ts'

/** An answer that is no 2xx. */
export interface Refusal {
  readonly code: number
  readonly why: string
}

/** In the place of a reply code: smtpd hangs up without a word. */
export const HANG_UP = 0

/** What a check says: nothing, accepted, or refused. */
export type Status = 'dunno' | 'ok' | 'reject'

/** Ends the list that is being gone through: smtpd jumps out of it with an answer of its own. */
export class Abort extends Error {
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(refusal.why)
    this.refusal = refusal
  }
}

/** A session in progress. */
export class State {
  readonly run: Run
  readonly session: Session
  /** Goes through restrictions that the result of a table names. */
  readonly goThrough: (state: State, words: string) => Status
  /** The name that the client gave; `undefined` before HELO. */
  helo: string | undefined
  /** The sender in internal form; `undefined` before MAIL. */
  sender: string | undefined
  /** The recipient in internal form; `undefined` where there is none, or more than one. */
  recipient: string | undefined
  user: string | undefined
  /** Whether TLS is on by now. */
  encrypted = false
  /** The recipients that were named, in internal form, and those of them that were taken. */
  readonly named: string[] = []
  readonly accepted: string[] = []
  /** How many `warn_if_reject` the check stands under. */
  warnOnly = false
  deferIfPermit: Refusal | undefined
  deferIfReject: Refusal | undefined
  /** What earlier lists left of {@link deferIfPermit}. */
  deferIfPermitBefore: { client?: Refusal | undefined; helo?: Refusal | undefined; sender?: Refusal | undefined } = {}
  /** DISCARD: nothing is checked any more. */
  discard = false
  senderChecked = false
  recipientChecked = false
  /** How deep the check stands in classes and in results of tables. */
  depth = 0
  list = ''
  item: FlatRestriction | undefined
  refusal: Refusal | undefined
  readonly steps: ProofStep[] = []
  #hits: readonly LookupHit[] = []

  constructor(run: Run, session: Session, goThrough: State['goThrough']) {
    this.run = run
    this.session = session
    this.goThrough = goThrough
  }

  /** Refuses, unless a `warn_if_reject` or an earlier `defer_if_reject` makes something else of it: smtpd_check_reject(). */
  reject(refusal: Refusal): Status {
    if (this.warnOnly) return this.note('warned', refusal.why)
    if (this.deferIfReject !== undefined && refusal.code >= 500) {
      const first = this.deferIfReject
      this.deferIfReject = undefined
      return this.reject(first)
    }
    const soft = refusal.code >= 500 && this.run.server.isOn('soft_bounce')
    this.refusal = soft ? { ...refusal, code: refusal.code - 100 } : refusal
    return this.note(this.refusal.code < 500 ? 'defer' : 'reject', refusal.why)
  }

  permit(why: string): Status {
    return this.note('permit', why)
  }

  dunno(why: string): Status {
    return this.note('dunno', why)
  }

  /** Remembers a temporary error for the case that nothing else refuses. The first one counts. */
  deferIfPermitted(refusal: Refusal): Status {
    if (this.warnOnly) return this.reject(refusal)
    this.deferIfPermit ??= refusal
    return this.note('defer-if-permit', refusal.why)
  }

  /** Remembers that a later refusal shall be a temporary one; a `warn_if_reject` does not change that. */
  deferIfRejected(refusal: Refusal): Status {
    this.deferIfReject ??= refusal
    return this.note('defer-if-reject', refusal.why)
  }

  /** The lines that the check that is noted next goes by. */
  cite(hits: readonly LookupHit[]): void {
    this.#hits = hits
  }

  note(outcome: StepOutcome, why: string): Status {
    const name = this.item?.written ?? this.list
    this.steps.push({ list: this.list, name, item: this.item, outcome, why, hits: this.#hits })
    this.#hits = []
    return outcome === 'permit' ? 'ok' : outcome === 'defer' || outcome === 'reject' ? 'reject' : 'dunno'
  }

  /** All that counts for what comes next, between two restrictions of a list. */
  whereabouts(): string {
    const { client, helo, sender } = this.deferIfPermitBefore
    const deferrals = [this.deferIfPermit, this.deferIfReject, client, helo, sender].map((one) => one?.code)
    const flags = [this.encrypted, this.discard, this.senderChecked, this.recipientChecked]
    const said = [
      this.session.client.address,
      this.helo,
      this.user,
      this.sender,
      this.recipient,
      this.named.length,
      this.accepted.join(),
    ]
    return JSON.stringify([this.list, said, flags, deferrals])
  }

  /** A reply code that a parameter sets. */
  code(parameter: string, fallback: number): number {
    const code = Number(this.run.server.value(parameter))
    return Number.isInteger(code) && code >= 200 && code <= 599 ? code : fallback
  }
}

/** smtpd cannot go on with a list that is not right: "451 4.3.5 Server configuration error". */
export function serverError(why: string): Abort {
  return new Abort({ code: 451, why })
}
