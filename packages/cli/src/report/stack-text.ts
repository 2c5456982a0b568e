/** Pictures of servers for a terminal: who listens, who handles it, where it goes, from the outside in. */

import type { Uri } from '@mailcfg/core'
import {
  complaintsOf,
  type LinkKind,
  type NodeKind,
  type Picture,
  type PictureLink,
  type PictureNode,
  PROGRAM_NAMES,
} from '@mailcfg/picture'
import type { Style } from './color.ts'
import { oneLine, widthOf } from './display-text.ts'
import { type NamedPicture, placeName } from './stack-view.ts'

type NameOf = (uri: Uri) => string

/** One row: what it is, where it leads, what the files call it, where they say so. */
interface Row {
  readonly cells: readonly [string, string, string]
  readonly place: string
  readonly state: PictureLink['state']
}

/** Parts that have a paragraph of their own; what else there is stands at the end of their rows. */
const PARAGRAPHS: readonly NodeKind[] = ['webmail', 'server', 'queue', 'delivery', 'backend']

/** All pictures, one below the other. */
export function stackText(pictures: readonly NamedPicture[], nameOf: NameOf, style: Style): string {
  return pictures.map((one) => `${serverText(one, nameOf, style).join('\n')}\n`).join('\n')
}

function serverText({ title, picture }: NamedPicture, nameOf: NameOf, style: Style): string[] {
  const view = new View(picture, nameOf)
  const lines = [style.headline(oneLine(title)), '']
  const ports = picture.nodes.filter(({ kind }) => kind === 'listener').flatMap((node) => view.portRow(node))
  if (ports.length > 0) lines.push(style.bold('Ports'), ...rowLines(ports, style), '')
  for (const node of picture.nodes) {
    const rows = PARAGRAPHS.includes(node.kind) ? view.rowsOf(node) : []
    if (rows.length === 0) continue
    const details = node.details.length > 0 ? style.dim(` (${oneLine(node.details.join(' · '))})`) : ''
    const name = oneLine(`${PROGRAM_NAMES[node.program]} ${node.label}`)
    lines.push(`${style.bold(name)}${details}`, ...rowLines(rows, style), '')
  }
  return [...lines, ...brokenLines(picture, nameOf, style), countLine(picture)]
}

/** The rows of one picture. */
class View {
  readonly #picture: Picture
  readonly #nodes: ReadonlyMap<string, PictureNode>
  readonly #nameOf: NameOf

  constructor(picture: Picture, nameOf: NameOf) {
    this.#picture = picture
    this.#nodes = new Map(picture.nodes.map((node) => [node.id, node]))
    this.#nameOf = nameOf
  }

  portRow(node: PictureNode): Row[] {
    return this.#linksFrom(node).map((link) => {
      const target = `→ ${this.#named(link.to)}`
      return { cells: [node.label, node.details.join(' · '), target], place: this.#placeOf(node), state: node.state }
    })
  }

  rowsOf(node: PictureNode): Row[] {
    return this.#linksFrom(node).map((link) => {
      const verb = link.kind === 'mailbox' ? (link.labels[0] ?? '') : VERBS[link.kind]
      const labels = link.kind === 'mailbox' ? '' : link.labels.join(', ')
      const worst = this.#chain(link).find(({ state }) => state !== 'ok')
      const state = worst?.state ?? link.state
      return { cells: [verb, this.#trail(link), labels], place: this.#placeOf(link), state }
    })
  }

  #linksFrom({ id }: PictureNode): PictureLink[] {
    return this.#picture.links.filter(({ from }) => from === id)
  }

  /** The link with those behind it, through sockets and tables, to the part that has a paragraph or is the end. */
  #chain(link: PictureLink): PictureLink[] {
    const links = [link]
    for (let last: PictureLink | undefined = link; last && links.length < 6; ) {
      const node = this.#nodes.get(last.to) as PictureNode
      last = node.kind === 'socket' || node.kind === 'table' ? this.#linksFrom(node)[0] : undefined
      if (last) links.push(last)
    }
    return links
  }

  #trail(link: PictureLink): string {
    return this.#chain(link)
      .map(({ to }) => this.#named(to))
      .join(' → ')
  }

  #named(id: string): string {
    const { kind, label, details, program } = this.#nodes.get(id) as PictureNode
    if (kind === 'table' || kind === 'mailbox') return details[0] === undefined ? label : `${label} (${details[0]})`
    if (kind === 'database') return `${label} (${details.slice(0, 2).join(', ')})`
    return kind === 'server' || kind === 'backend' ? `${PROGRAM_NAMES[program]} ${label}` : label
  }

  #placeOf({ places: [first] }: PictureNode | PictureLink): string {
    return first ? placeName(first, this.#nameOf) : ''
  }
}

const VERBS: Readonly<Record<Exclude<LinkKind, 'mailbox'>, string>> = {
  mail: 'hands on',
  question: 'asks',
  lookup: 'looks up',
}

const MARKS = { ok: ' ', broken: '✗', unseen: '?' } as const

/** Rows with their cells below each other; a cell that is wider than most pushes only its own row. */
function rowLines(rows: readonly Row[], style: Style): string[] {
  const shown = rows.map(({ cells }) => cells.map(oneLine))
  const widths = [0, 1, 2].map((i) => Math.min(68, Math.max(...shown.map((cells) => widthOf(cells[i] as string)))))
  return rows.map(({ place, state }, k) => {
    const text = (shown[k] as string[]).map((cell, i) => padded(cell, widths[i] as number)).join('  ')
    const paint = state === 'broken' ? style.severity.error : state === 'unseen' ? style.dim : (plain: string) => plain
    const mark = state === 'ok' ? MARKS.ok : paint(MARKS[state])
    return `${mark} ${paint(text)}  ${style.dim(oneLine(place))}`.replace(/ +$/, '')
  })
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}

function brokenLines(picture: Picture, nameOf: NameOf, style: Style): string[] {
  const all = complaintsOf(picture)
  if (all.length === 0) return []
  const list = all.flatMap(({ number, what, places }) => [
    `${style.severity.error(`${number}`)} ${oneLine(what)}`,
    ...places.map((place) => `  ${style.dim(oneLine(placeName(place, nameOf)))}`),
  ])
  return [style.severity.error('Broken'), ...list, '']
}

function countLine(picture: Picture): string {
  const broken = complaintsOf(picture).length
  const unseen = picture.nodes.filter(({ state }) => state === 'unseen').length
  const parts = `${picture.nodes.length} parts`
  const told = [
    ...(broken > 0 ? [`${broken} broken (✗)`] : ['nothing broken']),
    ...(unseen > 0 ? [`${unseen} not seen (?)`] : []),
  ]
  return `${parts}, ${told.join(', ')}.`
}
