/** What is laid out: the parts in their columns, and points by which long links pass the columns between. */

import type { Picture, PictureLink } from '../picture.ts'
import { columnsOf } from './columns.ts'

/** A part, or the point by which links pass a column. */
export interface Vertex {
  readonly id: string
  readonly column: number
  readonly isPoint: boolean
}

/** A stretch of a link from one column to the next one. */
export interface Stretch {
  /** The vertex on the left. */
  readonly from: string
  readonly to: string
  readonly link: PictureLink
  /** Where the arrow is: at the right end, at the left end of a link that leads back, or on another stretch. */
  readonly arrow: 'right' | 'left' | undefined
}

/** The graph of a picture. */
export interface Graph {
  /** The vertices of each column, in the order in which they are drawn. */
  readonly columns: readonly (readonly Vertex[])[]
  readonly stretches: readonly Stretch[]
  /** Links inside a column, which are drawn beside it. */
  readonly beside: readonly PictureLink[]
}

/** Splits the links of a picture at the columns that they pass. Links that start together pass together. */
export function graphOf(picture: Picture): Graph {
  const places = columnsOf(picture)
  const count = Math.max(0, ...places.values()) + 1
  const columns: Vertex[][] = Array.from({ length: count }, () => [])
  for (const { id } of picture.nodes) {
    const column = places.get(id) as number
    columns[column]?.push({ id, column, isPoint: false })
  }
  const stretches = new Map<string, Stretch>()
  const beside: PictureLink[] = []
  for (const link of picture.links) {
    const [a, b] = [places.get(link.from) as number, places.get(link.to) as number]
    if (a === b) beside.push(link)
    else
      for (const stretch of split(link, a, b, columns)) {
        const key = `${stretch.from}\n${stretch.to}\n${link.kind}\n${link.state}`
        const known = stretches.get(key)
        stretches.set(key, known?.arrow ? known : stretch)
      }
  }
  return { columns, stretches: [...stretches.values()], beside }
}

function* split(link: PictureLink, a: number, b: number, columns: Vertex[][]): Iterable<Stretch> {
  const isBack = b < a
  const [left, right] = isBack ? [link.to, link.from] : [link.from, link.to]
  const [first, last] = isBack ? [b, a] : [a, b]
  let before = left
  for (let column = first + 1; column <= last; column++) {
    const next = column === last ? right : point(link, column, columns, isBack)
    const arrow = isBack ? (before === left ? 'left' : undefined) : column === last ? 'right' : undefined
    yield { from: before, to: next, link, arrow }
    before = next
  }
}

function point({ from, to, kind, state }: PictureLink, column: number, columns: Vertex[][], isBack: boolean): string {
  const id = `${isBack ? `${to} back` : from} ${kind} ${state} @${column}`
  const all = columns[column] as Vertex[]
  if (!all.some((vertex) => vertex.id === id)) all.push({ id, column, isPoint: true })
  return id
}
