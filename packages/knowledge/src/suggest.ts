/** "Did you mean": finds the known names that a mistyped name may stand for. */

interface Scored {
  readonly name: string
  readonly distance: number
  readonly shared: number
}

// A short word has too few letters to be wrong in: three letters allow one slip, nine or more allow three.
const allowed = (length: number): number => (length < 3 ? 0 : Math.min(3, 1 + Math.floor((length - 2) / 4)))

const substitution = (a: string, b: string, i: number, j: number): number => {
  const x = a[i - 1] as string
  const y = b[j - 1] as string
  if (x === y) return 0
  return (x === '-' || x === '_') && (y === '-' || y === '_') ? 0.5 : 1
}

const isTransposed = (a: string, b: string, i: number, j: number): boolean =>
  i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]

/**
 * Edits that lead from one word to the other, two swapped neighbours counting as one (optimal string alignment).
 * Infinity as soon as there must be more than `limit`.
 */
export function editDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) > limit) return Number.POSITIVE_INFINITY
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      let cost = (previous[j - 1] as number) + substitution(a, b, i, j)
      cost = Math.min(cost, (previous[j] as number) + 1, (row[j - 1] as number) + 1)
      if (isTransposed(a, b, i, j)) cost = Math.min(cost, (before[j - 2] as number) + 1)
      row.push(cost)
      least = Math.min(least, cost)
    }
    // A swap may still reach over this row, so the row before it has its say.
    if (least > limit && Math.min(...previous) > limit) return Number.POSITIVE_INFINITY
    before = previous
    previous = row
  }
  const distance = previous[b.length] as number
  return distance > limit ? Number.POSITIVE_INFINITY : distance
}

// smtp_ is the client and smtpd_ the server; to mix them up is the likeliest slip of all.
const withoutSide = (name: string): string => name.replace(/^smtpd?_/, 'smtp_')

const distanceBetween = (name: string, candidate: string, limit: number): number => {
  const plain = editDistance(name, candidate, limit)
  const sided = name.startsWith('smtp') && candidate.startsWith('smtp')
  if (!sided || name.startsWith('smtpd_') === candidate.startsWith('smtpd_')) return plain
  return Math.min(plain, 0.5 + editDistance(withoutSide(name), withoutSide(candidate), limit - 0.5))
}

const sharedStart = (a: string, b: string): number => {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}

const byNearness = (a: Scored, b: Scored): number =>
  a.distance - b.distance || b.shared - a.shared || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)

/**
 * The candidates that `name` may be a misspelling of, nearest first, at most `limit` of them.
 * Case does not count, swapped neighbours are one slip, and smtp_ for smtpd_ (or back) is half a slip.
 * Empty when nothing is near for the length of the word; never the name itself.
 */
export function suggest(name: string, candidates: Iterable<string>, limit = 1): string[] {
  const typed = name.toLowerCase()
  const slips = allowed(typed.length)
  const near = new Map<string, Scored>()
  for (const candidate of candidates) {
    if (candidate === name || near.has(candidate)) continue
    const known = candidate.toLowerCase()
    const distance = distanceBetween(typed, known, slips)
    if (distance <= slips) near.set(candidate, { name: candidate, distance, shared: sharedStart(typed, known) })
  }
  return [...near.values()]
    .sort(byNearness)
    .slice(0, limit)
    .map((scored) => scored.name)
}
