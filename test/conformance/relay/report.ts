/** Figures of a comparison with relay-oracle for people, and its differences by kind. */

import type { Comparison, Difference } from './compare.ts'

/** One line of figures, and one for each kind of difference with an example. */
export function figuresOf(what: string, comparison: Comparison): string {
  const { compared, equal, depends, differing, deadly, startups } = comparison
  const share = ((100 * depends.length) / Math.max(1, compared)).toFixed(2)
  const exact = ((100 * equal) / Math.max(1, compared - depends.length)).toFixed(3)
  const head =
    `${what}: ${compared} sessions, ${exact} % of what is decided as Postfix answered, ${share} % depend, ` +
    `${differing.length} differ, ${deadly.length} deadly, ${startups.length} start-ups differ\n`
  return head + [...kindsOf(differing)].map(([kind, all]) => `  ${all.length} ${kind}: ${shown(all[0])}\n`).join('')
}

/** Differences by what Postfix said and what the house says. */
export function kindsOf(differences: readonly Difference[]): Map<string, Difference[]> {
  const kinds = new Map<string, Difference[]>()
  for (const difference of differences) {
    const kind = `${difference.session.stage} ${difference.session.verdict} → ${difference.ours}`
    kinds.set(kind, [...(kinds.get(kind) ?? []), difference])
  }
  return kinds
}

/** A difference in one line. */
export function shown(difference: Difference | undefined): string {
  if (difference === undefined) return ''
  const { server, service, session } = difference
  return `${server} ${service} "${session.id}" ${session.reply?.join(' ') ?? ''}`
}
