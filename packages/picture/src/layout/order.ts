/** The order of parts in their columns: neighbours of neighbours stand near each other, so that few links cross. */

import type { Graph, Stretch, Vertex } from './graph.ts'

const ROUNDS = 12

/** The columns in an order with few crossings (barycentres, to and fro; the best round counts). */
export function ordered({ columns, stretches, beside }: Graph): Graph {
  let best = columns.map((column) => [...column])
  let least = crossings(best, stretches)
  let now = best
  for (let round = 0; round < ROUNDS && least > 0; round++) {
    now = swept(now, stretches, round % 2 === 0)
    const count = crossings(now, stretches)
    if (count < least) {
      best = now
      least = count
    }
  }
  return { columns: best, stretches, beside }
}

function swept(columns: readonly Vertex[][], stretches: readonly Stretch[], forward: boolean): Vertex[][] {
  const result = columns.map((column) => [...column])
  const places = new Map<string, number>()
  const note = (column: readonly Vertex[]): void => {
    for (const [i, { id }] of column.entries()) places.set(id, (i + 0.5) / column.length)
  }
  for (const column of result) note(column)
  const indexes = [...result.keys()]
  for (const index of forward ? indexes : indexes.reverse()) {
    const column = result[index] as Vertex[]
    const wish = new Map(column.map(({ id }) => [id, centre(id, stretches, places, forward)]))
    column.sort((a, b) => (wish.get(a.id) as number) - (wish.get(b.id) as number))
    note(column)
  }
  return result
}

function centre(
  id: string,
  stretches: readonly Stretch[],
  places: ReadonlyMap<string, number>,
  forward: boolean,
): number {
  const near = stretches.flatMap(({ from, to }) => (forward ? (to === id ? [from] : []) : from === id ? [to] : []))
  if (near.length === 0) return places.get(id) as number
  return near.reduce((sum, other) => sum + (places.get(other) as number), 0) / near.length
}

function crossings(columns: readonly (readonly Vertex[])[], stretches: readonly Stretch[]): number {
  const places = new Map(columns.flatMap((column) => column.map(({ id }, i) => [id, i] as const)))
  const sides = new Map(columns.flatMap((column) => column.map(({ id, column: at }) => [id, at] as const)))
  let count = 0
  for (const [i, one] of stretches.entries()) {
    for (const other of stretches.slice(i + 1)) {
      if (sides.get(one.from) !== sides.get(other.from)) continue
      const left = (places.get(one.from) as number) - (places.get(other.from) as number)
      const right = (places.get(one.to) as number) - (places.get(other.to) as number)
      if (left * right < 0) count++
    }
  }
  return count
}
