/** The restriction of a proof that decides what becomes of the mail. */

import type { CellReport, CellVerdict, ProofStep } from '@mailcfg/relay'

/** Lists that decide who may relay. */
export const RELAY_LISTS: readonly string[] = ['smtpd_relay_restrictions', 'smtpd_recipient_restrictions']

/** Verdicts by which mail of strangers for strangers gets further than it should, the most dangerous first. */
export const PASSES: readonly CellVerdict[] = ['RELAYS', 'depends', 'delivers', 'forwards', 'discards']

/**
 * The restriction that lets the mail pass, or the one that refuses it; none where several may refuse it, depending on
 * what the files do not say.
 */
export function decidingStep({ report: { proof, possible }, verdict }: CellReport): ProofStep | undefined {
  if (PASSES.includes(verdict) || verdict === 'relays') {
    return proof.findLast(({ outcome, list }) => outcome === 'permit' && RELAY_LISTS.includes(list))
  }
  return possible.length > 1 ? undefined : proof.findLast(({ outcome }) => outcome === 'reject' || outcome === 'defer')
}
