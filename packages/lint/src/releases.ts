/** Which releases a judgement must hold for when nobody tells the target. */

import { compareVersions, existsIn, type Lifetime, OLDEST_POSTFIX } from '@mailcfg/knowledge'

/**
 * Whether the target release, or each release in use when the target is unknown, is at least `release`. A Postfix
 * configuration tells more than `--postfix-version`: give `postfix.release.oldest`.
 */
export function atLeast(version: string | undefined, release: string): boolean {
  return compareVersions(version ?? OLDEST_POSTFIX, release) >= 0
}

/** Whether the target release, or each release in use when the target is unknown, has the feature. */
export function surelyIn(fact: Lifetime, version: string | undefined): boolean {
  if (version === undefined && fact.removedIn !== undefined) return false
  return existsIn(fact, version ?? OLDEST_POSTFIX)
}
