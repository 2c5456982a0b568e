/** How a session ends. */

import type { ProofStep } from './proof.ts'
import type { Stage, Verdict } from './session.ts'
import { HANG_UP, type Refusal, type State } from './state.ts'

/** The answer that counts. */
export interface Ending {
  readonly stage: Stage
  readonly verdict: Verdict
  readonly why: string
  /** The message is taken and thrown away. */
  readonly discarded: boolean
  /** The sender and the recipients as smtpd heard them, in internal form. */
  readonly sender: string
  readonly named: readonly string[]
  /** Those of the recipients that were taken; mail goes to them unless the whole message is refused. */
  readonly accepted: readonly string[]
  readonly steps: readonly ProofStep[]
}

/** Replies behind which smtpd hangs up. */
export const HANGS_UP = [HANG_UP, 421, 521]

/** Ends a session. */
export function ended(state: State, stage: Stage, verdict: Verdict, why: string, discarded = false): Ending {
  const { sender = '', named, steps } = state
  const goesOn = verdict === 'permit' || (stage === 'rcpt' && verdict !== 'disconnect')
  return { stage, verdict, why, discarded, sender, named, accepted: goesOn ? state.accepted : [], steps }
}

/** Ends a session with a refusal. */
export function refused(state: State, stage: Stage, { code, why }: Refusal): Ending {
  const soft = code >= 500 && state.run.server.isOn('soft_bounce')
  const verdict: Verdict = HANGS_UP.includes(code) ? 'disconnect' : code < 500 || soft ? 'defer' : 'reject'
  return ended(state, stage, verdict, why)
}

/** Ends a session that cannot be held: the server does not offer what it takes. */
export function impossible(state: State, stage: Stage, why: string): Ending {
  return ended(state, stage, 'na', why)
}
