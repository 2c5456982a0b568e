/** What smtpd asks trivial-rewrite of an address: first to complete it, then where it leads (smtpd_resolve_addr()). */

import { type Resolved, resolveAddress } from './addresses/resolve.ts'
import { rewriteAddress } from './addresses/rewrite.ts'
import type { Chooser } from './chooser.ts'
import type { Run } from './run.ts'

/** Answers of one run; those of other runs may be others. */
const answers = new WeakMap<Chooser, Map<string, Resolved>>()

/** Where an address leads, once it is complete. */
export function canonical(run: Run, sender: string, address: string): Resolved {
  const known = answers.get(run.chooser) ?? new Map<string, Resolved>()
  answers.set(run.chooser, known)
  const key = `${sender} ${address}`
  const before = known.get(key)
  if (before) return before
  const complete = run.server.once(`rewritten ${address}`, () => rewriteAddress(run, address))
  const resolved = resolveAddress(run, sender, complete)
  known.set(key, resolved)
  return resolved
}
