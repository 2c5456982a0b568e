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
  readonly steps: readonly ProofStep[]
}

/** Replies behind which smtpd hangs up. */
export const HANGS_UP = [HANG_UP, 421, 521]

/** Ends a session with a refusal. */
export function refused(state: State, stage: Stage, { code, why }: Refusal): Ending {
  const soft = code >= 500 && state.run.server.isOn('soft_bounce')
  const verdict: Verdict = HANGS_UP.includes(code) ? 'disconnect' : code < 500 || soft ? 'defer' : 'reject'
  return { stage, verdict, why, discarded: false, steps: state.steps }
}

/** Ends a session that cannot be held: the server does not offer what it takes. */
export function impossible({ steps }: State, stage: Stage, why: string): Ending {
  return { stage, verdict: 'na', why, discarded: false, steps }
}
