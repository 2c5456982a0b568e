/** The difference of two texts, line by line: the shortest way from one to the other (Myers, 1986). */

/** A line that both texts have, or one of them alone. */
export interface DiffLine {
  readonly kind: 'same' | 'old' | 'new'
  readonly text: string
}

/** All lines of both texts in order; what goes stands before what comes. */
export function diffLines(before: readonly string[], after: readonly string[]): DiffLine[] {
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start++
  let end = 0
  while (end < before.length - start && end < after.length - start && before.at(-1 - end) === after.at(-1 - end)) end++
  const same = (text: string): DiffLine => ({ kind: 'same', text })
  const middle = middleOf(before.slice(start, before.length - end), after.slice(start, after.length - end))
  return [...before.slice(0, start).map(same), ...middle, ...before.slice(before.length - end).map(same)]
}

/** Walks back along the furthest ways that were reached with each number of edits. */
function middleOf(a: readonly string[], b: readonly string[]): DiffLine[] {
  const lines: DiffLine[] = []
  let [x, y] = [a.length, b.length]
  const trace = waysOf(a, b)
  for (let edits = trace.length - 1; edits >= 0; edits--) {
    const way = trace[edits] as Map<number, number>
    const k = x - y
    const at = (diagonal: number): number => way.get(diagonal) ?? -1
    const before = k === -edits || (k !== edits && at(k - 1) < at(k + 1)) ? k + 1 : k - 1
    const [fromX, fromY] = edits === 0 ? [0, 0] : [at(before), at(before) - before]
    while (x > fromX && y > fromY && a[x - 1] === b[y - 1]) {
      lines.push({ kind: 'same', text: a[x - 1] as string })
      x--
      y--
    }
    if (edits > 0 && x === fromX) lines.push({ kind: 'new', text: b[y - 1] as string })
    else if (edits > 0) lines.push({ kind: 'old', text: a[x - 1] as string })
    x = fromX
    y = fromY
  }
  return oldFirst(lines.reverse())
}

/** How far each diagonal was reached before each further edit. */
function waysOf(a: readonly string[], b: readonly string[]): Map<number, number>[] {
  const trace: Map<number, number>[] = []
  let reached = new Map<number, number>([[1, 0]])
  for (let edits = 0; edits <= a.length + b.length; edits++) {
    trace.push(reached)
    const next = new Map(reached)
    for (let k = -edits; k <= edits; k += 2) {
      const down = k === -edits || (k !== edits && (next.get(k - 1) ?? -1) < (next.get(k + 1) ?? -1))
      let x = down ? (next.get(k + 1) ?? 0) : (next.get(k - 1) ?? 0) + 1
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++
      next.set(k, x)
      if (x >= a.length && x - k >= b.length) return trace
    }
    reached = next
  }
  return trace
}

function oldFirst(lines: readonly DiffLine[]): DiffLine[] {
  const sorted: DiffLine[] = []
  for (let i = 0; i < lines.length; ) {
    let end = i
    while (end < lines.length && lines[end]?.kind !== 'same') end++
    const run = lines.slice(i, end)
    sorted.push(...run.filter(({ kind }) => kind === 'old'), ...run.filter(({ kind }) => kind === 'new'))
    for (i = end; i < lines.length && lines[i]?.kind === 'same'; i++) sorted.push(lines[i] as DiffLine)
  }
  return sorted
}
