/** How far down each part stands: as near to what it is linked with as the parts above and below it allow. */

import type { Graph, Vertex } from './graph.ts'

const ROUNDS = 80

/**
 * The middle of each vertex, from the top down.
 * @param heightOf how high a vertex is drawn
 * @param space between two vertices of a column
 */
export function heightsOf(
  graph: Graph,
  heightOf: (vertex: Vertex) => number,
  space: (above: Vertex, below: Vertex) => number,
): Map<string, number> {
  const { columns } = graph
  const neighbours = neighboursOf(graph)
  const middles = new Map<string, number>()
  const gaps = columns.map((column) => column.map((vertex, i) => distance(column[i - 1], vertex, heightOf, space)))
  for (const [i, column] of columns.entries()) {
    for (const [k, y] of sums(gaps[i] as number[]).entries()) middles.set((column[k] as Vertex).id, y)
  }
  for (let round = 0; round < ROUNDS; round++) {
    const indexes = [...columns.keys()]
    for (const i of round % 2 === 0 ? indexes : indexes.reverse()) {
      const column = columns[i] as readonly Vertex[]
      const wishes = column.map((vertex) => wish(vertex, neighbours, middles, round))
      for (const [k, y] of spread(wishes, gaps[i] as number[]).entries()) middles.set((column[k] as Vertex).id, y)
    }
  }
  for (const side of ['left', 'right'] as const) straighten(columns, gaps, neighbours, middles, side)
  closeGaps(columns.flat(), middles, heightOf)
  return middles
}

function distance(
  above: Vertex | undefined,
  vertex: Vertex,
  heightOf: (vertex: Vertex) => number,
  space: (above: Vertex, below: Vertex) => number,
): number {
  return above ? (heightOf(above) + heightOf(vertex)) / 2 + space(above, vertex) : 0
}

/** Puts the points of a line at the height of the point before, as far as what is above and below leaves room. */
function straighten(
  columns: Graph['columns'],
  gaps: readonly (readonly number[])[],
  neighbours: Neighbours,
  middles: Map<string, number>,
  side: 'left' | 'right',
): void {
  const indexes = [...columns.keys()]
  for (const i of side === 'left' ? indexes : indexes.reverse()) {
    const column = columns[i] as readonly Vertex[]
    for (const [k, { id, isPoint }] of column.entries()) {
      const before = neighbours.get(id)?.[side].find((vertex) => vertex.isPoint)
      if (!isPoint || before === undefined) continue
      const [above, below] = [column[k - 1], column[k + 1]]
      const top = above ? (middles.get(above.id) as number) + (gaps[i]?.[k] as number) : -Infinity
      const bottom = below ? (middles.get(below.id) as number) - (gaps[i]?.[k + 1] as number) : Infinity
      middles.set(id, Math.max(top, Math.min(bottom, middles.get(before.id) as number)))
    }
  }
}

/** The widest empty band across the whole drawing. */
const WIDEST_BAND = 30

/** Moves everything up to the top, and parts that nothing links with those above them up to these. */
function closeGaps(
  vertices: readonly Vertex[],
  middles: Map<string, number>,
  heightOf: (vertex: Vertex) => number,
): void {
  const spans = vertices.map((vertex) => {
    const middle = middles.get(vertex.id) as number
    return { id: vertex.id, middle, top: middle - heightOf(vertex) / 2, bottom: middle + heightOf(vertex) / 2 }
  })
  let shift = Math.min(...spans.map(({ top }) => top))
  let reached = shift
  for (const { id, middle, top, bottom } of spans.sort((a, b) => a.top - b.top)) {
    shift += Math.max(0, top - reached - WIDEST_BAND)
    reached = Math.max(reached, bottom)
    middles.set(id, middle - shift)
  }
}

type Wish = { readonly y: number; readonly weight: number }

/** Where a vertex would like to stand, and how much: lines that pass several columns want to be straight. */
function wish(vertex: Vertex, neighbours: Neighbours, middles: ReadonlyMap<string, number>, round: number): Wish {
  const { left = [], right = [] } = neighbours.get(vertex.id) ?? {}
  const chosen = round >= ROUNDS / 2 ? [...left, ...right] : round % 2 === 0 ? left : right
  const near = chosen.length > 0 ? chosen : [...left, ...right]
  if (near.length === 0) return { y: middles.get(vertex.id) as number, weight: 0.1 }
  let [sum, weight] = [0, 0]
  for (const other of near) {
    const pull = vertex.isPoint && other.isPoint ? 10 : 1
    sum += pull * (middles.get(other.id) as number)
    weight += pull
  }
  return { y: sum / weight, weight: vertex.isPoint ? 3 : 1 }
}

type Neighbours = ReadonlyMap<string, { readonly left: Vertex[]; readonly right: Vertex[] }>

function neighboursOf({ columns, stretches }: Graph): Neighbours {
  const vertices = new Map(columns.flat().map((vertex) => [vertex.id, vertex]))
  const near = new Map([...vertices.keys()].map((id) => [id, { left: [] as Vertex[], right: [] as Vertex[] }]))
  for (const { from, to } of stretches) {
    near.get(from)?.right.push(vertices.get(to) as Vertex)
    near.get(to)?.left.push(vertices.get(from) as Vertex)
  }
  return near
}

/** The places nearest to the wishes that keep the order and the gaps: pools of neighbours that want the same place. */
function spread(wishes: readonly { y: number; weight: number }[], gaps: readonly number[]): number[] {
  const pools: { sum: number; weight: number; size: number }[] = []
  const shifts = sums(gaps)
  for (const [i, { y, weight }] of wishes.entries()) {
    pools.push({ sum: (y - (shifts[i] as number)) * weight, weight, size: 1 })
    for (let last = pools.at(-1), before = pools.at(-2); last && before; last = pools.at(-1), before = pools.at(-2)) {
      if (before.sum / before.weight <= last.sum / last.weight) break
      pools.pop()
      before.sum += last.sum
      before.weight += last.weight
      before.size += last.size
    }
  }
  const places = pools.flatMap(({ sum, weight, size }) => Array<number>(size).fill(sum / weight))
  return places.map((place, i) => place + (shifts[i] as number))
}

/** The sum of each number and all before it. */
function sums(numbers: readonly number[]): number[] {
  let sum = 0
  return numbers.map((number) => {
    sum += number
    return sum
  })
}
