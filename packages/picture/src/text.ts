/** Pictures of servers as text: who listens, who handles it, where it goes, from the outside in. */

import { complaintsOf } from './complaints.ts'
import { PROGRAM_NAMES } from './looks.ts'
import type { LinkKind, NodeKind, Picture, PictureLink, PictureNode } from './picture.ts'
import type { SvgOptions, TitledPicture } from './svg.ts'

/** One row: what it is, where it leads, what the files call it, where they say so. */
interface Row {
  readonly cells: readonly [string, string, string]
  readonly place: string
  readonly state: PictureLink['state']
}

/** Parts that have a paragraph of their own; what else there is stands at the end of their rows. */
const PARAGRAPHS: readonly NodeKind[] = ['webmail', 'server', 'queue', 'delivery', 'backend']

/** How a text looks where it is shown. */
export interface TextLook extends SvgOptions {
  /** A text as it may stand in a line there. */
  readonly clean: (text: string) => string
  /** Columns that a text takes. */
  readonly widthOf: (text: string) => number
  readonly paint: Readonly<Record<'headline' | 'bold' | 'dim' | 'broken', (text: string) => string>>
}

const asIs = (text: string): string => text

/** Without colours, for everything but terminals. */
export const PLAIN_LOOK: Omit<TextLook, 'placeName'> = {
  clean: (text) => text.replace(/\s+/g, ' ').trim(),
  widthOf: (text) => text.length,
  paint: { headline: asIs, bold: asIs, dim: asIs, broken: asIs },
}

/** All pictures, one below the other. */
export function textOf(pictures: readonly TitledPicture[], look: TextLook): string {
  return pictures.map((one) => `${serverText(one, look).join('\n')}\n`).join('\n')
}

function serverText({ title, picture }: TitledPicture, look: TextLook): string[] {
  const { paint, clean } = look
  const view = new View(picture, look)
  const lines = [paint.headline(clean(title)), '']
  const ports = picture.nodes.filter(({ kind }) => kind === 'listener').flatMap((node) => view.portRow(node))
  if (ports.length > 0) lines.push(paint.bold('Ports'), ...rowLines(ports, look), '')
  for (const node of picture.nodes) {
    const rows = PARAGRAPHS.includes(node.kind) ? view.rowsOf(node) : []
    if (rows.length === 0) continue
    const details = node.details.length > 0 ? paint.dim(` (${clean(node.details.join(' · '))})`) : ''
    const name = clean(`${PROGRAM_NAMES[node.program]} ${node.label}`)
    lines.push(`${paint.bold(name)}${details}`, ...rowLines(rows, look), '')
  }
  return [...lines, ...brokenLines(picture, look), countLine(picture)]
}

/** The rows of one picture. */
class View {
  readonly #picture: Picture
  readonly #nodes: ReadonlyMap<string, PictureNode>
  readonly #placeName: TextLook['placeName']

  constructor(picture: Picture, { placeName }: TextLook) {
    this.#picture = picture
    this.#nodes = new Map(picture.nodes.map((node) => [node.id, node]))
    this.#placeName = placeName
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
    return first ? this.#placeName(first) : ''
  }
}

const VERBS: Readonly<Record<Exclude<LinkKind, 'mailbox'>, string>> = {
  mail: 'hands on',
  question: 'asks',
  lookup: 'looks up',
}

const MARKS = { ok: ' ', broken: '✗', unseen: '?' } as const

/** Rows with their cells below each other; a cell that is wider than most pushes only its own row. */
function rowLines(rows: readonly Row[], look: TextLook): string[] {
  const { paint: painters, clean } = look
  const shown = rows.map(({ cells }) => cells.map(clean))
  const widths = [0, 1, 2].map((i) => Math.min(68, Math.max(...shown.map((cells) => look.widthOf(cells[i] as string)))))
  return rows.map(({ place, state }, k) => {
    const text = (shown[k] as string[]).map((cell, i) => padded(cell, widths[i] as number, look)).join('  ')
    const paint = state === 'broken' ? painters.broken : state === 'unseen' ? painters.dim : asIs
    const mark = state === 'ok' ? MARKS.ok : paint(MARKS[state])
    return `${mark} ${paint(text)}  ${painters.dim(clean(place))}`.replace(/ +$/, '')
  })
}

function padded(text: string, width: number, look: TextLook): string {
  return text + ' '.repeat(Math.max(0, width - look.widthOf(text)))
}

function brokenLines(picture: Picture, look: TextLook): string[] {
  const { paint, clean, placeName } = look
  const all = complaintsOf(picture)
  if (all.length === 0) return []
  const list = all.flatMap(({ number, what, places }) => [
    `${paint.broken(`${number}`)} ${clean(what)}`,
    ...places.map((place) => `  ${paint.dim(clean(placeName(place)))}`),
  ])
  return [paint.broken('Broken'), ...list, '']
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
