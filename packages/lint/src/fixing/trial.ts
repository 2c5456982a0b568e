/** Tries fixes on a copy of a stack: they may be kept only when they make nothing worse. */

import type { AnyRule } from '../rule.ts'
import { type Candidate, merged } from './candidates.ts'
import { stateOf, withEdits } from './edited-stack.ts'
import type { Refusal } from './fix-outcome.ts'
import {
  countStatements,
  type FileEdits,
  hasNewProblem,
  type Look,
  lookAt,
  newError,
  opensRelay,
  placeBefore,
  statementOf,
} from './look.ts'

/** A stack after fixes, or why it may not be. */
export type Trial = { readonly look: Look } | { readonly reason: Refusal; readonly detail: string }

/**
 * Applies the candidates to a stack, to see whether all of them hold together.
 * @param before the stack without them
 * @param rules those that mend and those that watch
 * @param seen states that the stack was in already
 */
export function tryFixes(
  chosen: readonly Candidate[],
  before: Look,
  rules: readonly AnyRule[],
  seen: ReadonlySet<string>,
): Trial {
  const edits = merged(chosen)
  const stack = withEdits(before.stack, edits)
  if (stack === undefined) return { reason: 'no-use', detail: '' }
  if (seen.has(stateOf(stack))) return { reason: 'cycle', detail: '' }
  if (hasNewProblem(before.stack, stack, edits)) return { reason: 'new-error', detail: 'a line could not be read' }
  const look = lookAt(stack, rules)
  if (isOfNoUse(chosen, before, look, edits)) return { reason: 'no-use', detail: '' }
  const error = newError(before, look, edits)
  if (error) return { reason: error.impact === 'open-relay' ? 'opens-relay' : 'new-error', detail: error.what }
  return opensRelay(before.stack, stack, edits) ? { reason: 'opens-relay', detail: '' } : { look }
}

/** Whether one of the findings is still there, in words and in place. */
function isOfNoUse(chosen: readonly Candidate[], before: Look, after: Look, edits: FileEdits): boolean {
  const said = countStatements(before.result.diagnostics)
  const says = countStatements(after.result.diagnostics)
  const stays = new Set(after.result.diagnostics.map((one) => `${statementOf(one)}${placeBefore(one, edits)}`))
  return chosen.some(({ entries }) =>
    entries.some(({ diagnostic }) => {
      const key = statementOf(diagnostic)
      return (
        (says.get(key) ?? 0) >= (said.get(key) as number) && stays.has(`${key}${placeBefore(diagnostic, new Map())}`)
      )
    }),
  )
}
