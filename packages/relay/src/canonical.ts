/** What smtpd asks trivial-rewrite of an address: first to complete it, then where it leads (smtpd_resolve_addr()). */

import { type Resolved, resolveAddress } from './addresses/resolve.ts'
import { rewriteAddress } from './addresses/rewrite.ts'
import type { Run } from './run.ts'

/** Where an address leads, once it is complete. */
export function canonical(run: Run, sender: string, address: string): Resolved {
  return run.chooser.once(`${sender} ${address}`, () => {
    const complete = run.server.once(`rewritten ${address}`, () => rewriteAddress(run, address))
    return resolveAddress(run, sender, complete)
  })
}
