/** Where everything stands in a drawing: boxes in columns, and the paths of the links. */

import type { Picture, PictureLink, PictureNode } from '../picture.ts'
import { type Graph, graphOf, type Vertex } from './graph.ts'
import { heightsOf } from './heights.ts'
import { ordered } from './order.ts'
import { linesOf, widthOf } from './words.ts'

/** A part as it is drawn, in pixels. */
export interface Box {
  readonly node: PictureNode
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** The name and what stands below it. */
  readonly lines: readonly string[]
}

/** A point of a drawing. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** A line from one column to the next one. */
export interface Line {
  readonly link: PictureLink
  readonly from: Point
  readonly to: Point
  readonly arrow: 'right' | 'left' | undefined
  /** Both ends are at the right side of one column. */
  readonly isBeside: boolean
}

/** A drawing; everything lies between 0 and `width`, 0 and `height`. */
export interface Layout {
  readonly width: number
  readonly height: number
  readonly boxes: readonly Box[]
  readonly lines: readonly Line[]
  /** The columns with what is in them, for headings. */
  readonly columns: readonly { readonly x: number; readonly width: number; readonly nodes: readonly PictureNode[] }[]
}

const NAME_HEIGHT = 17
const LINE_HEIGHT = 13
const PADDING = 12
/** The lid of a database. */
export const LID_HEIGHT = 9
const POINT_HEIGHT = 8
const BETWEEN_COLUMNS = 64

/** Lays a picture out. */
export function layoutOf(picture: Picture): Layout {
  const graph = ordered(graphOf(picture))
  const nodes = new Map(picture.nodes.map((node) => [node.id, { node, lines: linesOf(node) }]))
  const heightOf = ({ id, isPoint }: Vertex): number => (isPoint ? POINT_HEIGHT : boxHeight(nodes.get(id)))
  const middles = heightsOf(graph, heightOf, (a, b) => (a.isPoint && b.isPoint ? 6 : 14))
  const columns = placeColumns(graph, nodes)
  const boxes = graph.columns.flatMap((column, i) =>
    column.flatMap((vertex): Box[] => {
      const known = nodes.get(vertex.id)
      const { x, width } = columns[i] as { x: number; width: number }
      const height = heightOf(vertex)
      return known ? [{ ...known, x, width, height, y: (middles.get(vertex.id) as number) - height / 2 }] : []
    }),
  )
  const last = columns[columns.length - 1]
  return {
    width: last ? last.x + last.width : 0,
    height: Math.max(0, ...graph.columns.flat().map((v) => (middles.get(v.id) as number) + heightOf(v) / 2)),
    boxes,
    columns,
    lines: linesBetween(graph, middles, columns),
  }
}

/** The lid of a drum takes room above its name. */
function boxHeight(box: Pick<Box, 'node' | 'lines'> | undefined): number {
  if (box === undefined) return 0
  const lid = box.node.kind === 'database' ? LID_HEIGHT : 0
  return PADDING + NAME_HEIGHT + LINE_HEIGHT * (box.lines.length - 1) + lid
}

type Known = ReadonlyMap<string, { readonly node: PictureNode; readonly lines: readonly string[] }>

function placeColumns(graph: Graph, nodes: Known): Layout['columns'] {
  let x = 0
  return graph.columns.map((column) => {
    const inside = column.flatMap(({ id }) => nodes.get(id) ?? [])
    const width = Math.max(40, ...inside.map(({ lines }) => widthOf(lines) + 26))
    const place = { x, width, nodes: inside.map(({ node }) => node) }
    x += width + BETWEEN_COLUMNS
    return place
  })
}

/** Points take a column in a straight line, from its left side to its right side. */
function linesBetween(graph: Graph, middles: ReadonlyMap<string, number>, columns: Layout['columns']): Line[] {
  const vertices = new Map(graph.columns.flat().map((vertex) => [vertex.id, vertex]))
  const at = (id: string, side: 'left' | 'right'): Point => {
    const column = columns[(vertices.get(id) as Vertex).column] as Layout['columns'][number]
    return { x: column.x + (side === 'right' ? column.width : 0), y: middles.get(id) as number }
  }
  const lines: Line[] = []
  for (const { from, to, link, arrow } of graph.stretches) {
    lines.push({ link, from: at(from, 'right'), to: at(to, 'left'), arrow, isBeside: false })
    if (vertices.get(to)?.isPoint)
      lines.push({ link, from: at(to, 'left'), to: at(to, 'right'), arrow: undefined, isBeside: false })
  }
  for (const link of graph.beside)
    lines.push({ link, from: at(link.from, 'right'), to: at(link.to, 'right'), arrow: 'right', isBeside: true })
  return lines
}
