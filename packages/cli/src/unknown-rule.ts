/** What is said about a rule that does not exist. */

import { suggest } from '@mailcfg/knowledge'

/** Says that there is no such rule, and which one may have been meant. */
export function unknownRule(id: string, ids: readonly string[]): string {
  const near = suggest(id, ids, 3)
  const hint =
    near.length > 0 ? `did you mean ${near.map((name) => `"${name}"`).join(' or ')}?` : 'mailcfg rules lists all'
  return `there is no rule "${id}"; ${hint}`
}
