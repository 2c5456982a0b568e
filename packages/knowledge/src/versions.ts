/** Compares release numbers and picks what holds in one release. */

/** The oldest Postfix that a supported distribution ships (RHEL 8). Without a target, what it has counts as there. */
export const OLDEST_POSTFIX = '3.5.8'

/** The newest stable Postfix that is known here. */
export const NEWEST_POSTFIX = '3.11.6'

/** A value that holds from one release on. */
export interface DatedDefault {
  readonly version: string
  /** Absent when the text of that release is not recorded. */
  readonly default?: string
}

/** What says in which releases a name exists. */
export interface Lifetime {
  readonly since?: string
  /** First patch release of each older branch that also got it. */
  readonly backports?: readonly string[]
  /** First release without it. */
  readonly removedIn?: string
}

/** Versions taken apart so far; the same few hundred are compared over and over. */
const taken = new Map<string, readonly number[]>()
const MOST_TAKEN = 2000

function numbersOf(version: string): readonly number[] {
  const known = taken.get(version)
  if (known) return known
  const release = version.replace(/^<=/, '').split(/[-+~]/, 1)[0] ?? ''
  const numbers = release.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : -1))
  if (taken.size >= MOST_TAKEN) taken.clear()
  taken.set(version, numbers)
  return numbers
}

/**
 * Orders two versions such as `3.9`, `3.8.5`, `2.4.1-4` or `1.2.rc1`: negative, zero or positive.
 * Missing parts count as 0, a word part (`rc1`) comes before 0, and what follows `-`, `+` or `~` is not looked at,
 * so a snapshot counts as its release.
 */
export function compareVersions(a: string, b: string): number {
  const left = numbersOf(a)
  const right = numbersOf(b)
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/** The branch of a release: `3.8` for `3.8.5`. */
export function branchOf(version: string): string {
  const [major = 0, minor = 0] = numbersOf(version)
  return `${major}.${minor}`
}

/**
 * The last entry that is not newer than `version`; entries are sorted oldest first.
 */
export function lastUpTo<T extends { readonly version: string }>(
  entries: readonly T[],
  version: string,
): T | undefined {
  return entries.findLast((entry) => compareVersions(entry.version, version) <= 0)
}

/** True when the release has the name; an absent `since` means "since 1.0". */
export function existsIn(fact: Lifetime, version: string): boolean {
  if (fact.removedIn !== undefined && compareVersions(version, fact.removedIn) >= 0) return false
  if (fact.since === undefined || compareVersions(version, fact.since) >= 0) return true
  const branch = branchOf(version)
  return (fact.backports ?? []).some(
    (backport) => branchOf(backport) === branch && compareVersions(version, backport) >= 0,
  )
}
