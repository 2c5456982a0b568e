/** Asks about fixes one by one, each with its finding and its diff. */

import type { Diagnostic } from '@mailcfg/core'
import type { ChangedFile, FixSession } from '@mailcfg/lint'

/** The ways in which the dialogue speaks with somebody. */
export interface Talk {
  /** Shows a finding and what its fix would change. */
  readonly show: (diagnostic: Diagnostic, changed: readonly ChangedFile[]) => void
  /** Puts a question; an input that has ended answers `q`. */
  readonly ask: (question: string) => Promise<string>
  readonly say: (text: string) => void
}

const QUESTION = 'Apply this fix? [y]es, [n]o, [a]ll that follow, [q]uit: '
const HELP = 'y applies it, n leaves it, a applies it and all that follow, q asks no more and keeps what was applied.'

/**
 * Goes through the fixes of a session.
 * @returns whether somebody wants to be asked about what follows; not so after `q`.
 */
export async function askThrough(session: FixSession, { show, ask, say }: Talk): Promise<boolean> {
  for (let proposal = session.next(); proposal; proposal = session.next()) {
    show(proposal.diagnostic, proposal.changed)
    const answer = await answerTo(ask, say)
    if (answer === 'n') session.decline()
    else if (answer === 'y') session.take()
    else if (answer === 'a') {
      session.take()
      session.settle()
    } else return false
  }
  return true
}

async function answerTo(ask: Talk['ask'], say: Talk['say']): Promise<'y' | 'n' | 'a' | 'q'> {
  for (;;) {
    const word = (await ask(QUESTION)).trim().toLowerCase()
    const answer = (['y', 'n', 'a', 'q'] as const).find((one) => one === word[0])
    if (answer) return answer
    say(HELP)
  }
}
