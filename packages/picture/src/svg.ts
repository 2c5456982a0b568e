/** Pictures as SVG: columns from the outside in, broken parts and links in red, what was not seen dotted. */

import { complaintsOf } from './complaints.ts'
import type { Box, Layout, Line } from './layout/layout.ts'
import { LID_HEIGHT, layoutOf } from './layout/layout.ts'
import { DETAIL_SIZE, NAME_SIZE } from './layout/words.ts'
import { COLORS, HEADINGS, PROGRAM_NAMES, STYLE } from './looks.ts'
import type { LinkKind, NodeKind, Picture, PictureNode, PicturePlace, Program } from './picture.ts'

/** A picture with its title. */
export interface TitledPicture {
  readonly title: string
  readonly picture: Picture
}

/** What a drawing needs besides the pictures. */
export interface SvgOptions {
  /** How a place is called, such as `etc/postfix/main.cf:12`. */
  readonly placeName: (place: PicturePlace) => string
}

const MARGIN = 24
const TITLE = 34
const HEADING = 30
const LEGEND = 64
const COMPLAINT = 18

/** Draws pictures one below the other, with a legend. */
export function svgOf(pictures: readonly TitledPicture[], options: SvgOptions): string {
  const parts = pictures.map((one) => ({ ...one, layout: layoutOf(one.picture) }))
  const width = Math.max(860, ...parts.map(({ layout }) => layout.width)) + 2 * MARGIN
  let y = MARGIN
  const body = parts.map(({ title, picture, layout }) => {
    const complaints = complaintsOf(picture)
    const drawn = `<g transform="translate(${MARGIN} ${y})">${drawOne(title, layout, complaints, options)}</g>`
    y += TITLE + HEADING + layout.height + complaints.length * COMPLAINT + MARGIN + (complaints.length > 0 ? MARGIN : 0)
    return drawn
  })
  const height = Math.ceil(y + LEGEND)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${Math.ceil(width)}" height="${height}" viewBox="0 0 ${Math.ceil(width)} ${height}" font-family="Helvetica, Arial, 'Liberation Sans', 'DejaVu Sans', 'Noto Sans CJK SC', sans-serif">`,
    `<style>${STYLE}</style>`,
    `<defs>${['ok', 'broken', 'unseen'].map(arrowHead).join('')}</defs>`,
    `<rect class="paper" width="100%" height="100%"/>`,
    ...body,
    `<g transform="translate(${MARGIN} ${y})">${legend(pictures)}</g>`,
    '</svg>\n',
  ].join('\n')
}

function arrowHead(state: string): string {
  return (
    `<marker id="arrow-${state}" class="${state}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" ` +
    `orient="auto-start-reverse"><path d="M0 0.5 L7.5 4 L0 7.5 z"/></marker>`
  )
}

type Complaints = ReturnType<typeof complaintsOf>

function drawOne(title: string, layout: Layout, complaints: Complaints, options: SvgOptions): string {
  const list = complaints.map(({ number, what, places }, i) => {
    const where = places.map(options.placeName).join(', ')
    const y = TITLE + HEADING + layout.height + MARGIN + 8 + i * COMPLAINT
    return `<g transform="translate(8 ${y})">${badge(number, 0, 0)}<text class="why" x="16" y="4">${escaped(what)}<tspan class="detail" dx="8">${escaped(where)}</tspan></text></g>`
  })
  return [
    `<text class="title" y="14">${escaped(title)}</text>`,
    ...layout.columns.map(({ x, width, nodes }) => heading(x + width / 2, nodes)),
    `<g transform="translate(0 ${TITLE + HEADING})">`,
    // Broken lines lie above the others.
    ...[...layout.lines].sort((a, b) => weight(a) - weight(b)).map((line) => drawLine(line, options)),
    ...layout.boxes.map((box) => drawBox(box, numberOf(box.node, complaints), options)),
    '</g>',
    ...list,
  ].join('\n')
}

function weight({ link }: Line): number {
  return ['unseen', 'ok', 'broken'].indexOf(link.state)
}

function numberOf(node: PictureNode, complaints: Complaints): number | undefined {
  return complaints.find(({ nodes }) => nodes.includes(node.id))?.number
}

function heading(x: number, nodes: readonly PictureNode[]): string {
  const kinds = (Object.keys(HEADINGS) as NodeKind[]).filter((kind) => nodes.some((node) => node.kind === kind))
  const names = kinds.map((kind) => HEADINGS[kind])
  return `<text class="heading" x="${x}" y="${TITLE + 8}" text-anchor="middle">${escaped(names.join(', '))}</text>`
}

function drawLine({ link, from, to, arrow, isBeside }: Line, options: SvgOptions): string {
  const bend = isBeside ? 26 : Math.max(18, (to.x - from.x) / 2)
  const end = isBeside ? to.x + bend : to.x - bend
  const d =
    from.y === to.y && !isBeside
      ? `M${r(from.x)} ${r(from.y)} H${r(to.x)}`
      : `M${r(from.x)} ${r(from.y)} C${r(from.x + bend)} ${r(from.y)} ${r(end)} ${r(to.y)} ${r(to.x)} ${r(to.y)}`
  const marker = arrow ? ` marker-${arrow === 'left' ? 'start' : 'end'}="url(#arrow-${link.state})"` : ''
  const title = [...link.labels, link.why ?? '', ...link.places.map(options.placeName)].filter(Boolean).join('\n')
  return `<path class="link ${link.kind} ${link.state}" d="${d}"${marker}><title>${escaped(title)}</title></path>`
}

function r(value: number): string {
  return String(Math.round(value * 10) / 10)
}

function drawBox({ node, x, y, width, height, lines }: Box, number: number | undefined, options: SvgOptions): string {
  const title = [node.label, ...node.details, node.why ?? '', ...node.places.map(options.placeName)].filter(Boolean)
  const [name = '', ...details] = lines
  const middle = x + width / 2
  const first = y + 6 + NAME_SIZE + (node.kind === 'database' ? LID_HEIGHT : 0)
  const texts = details.map(
    (line, i) =>
      `<text class="detail" x="${r(middle)}" y="${r(first + 15 + i * 13)}" text-anchor="middle">${escaped(line)}</text>`,
  )
  return [
    `<g class="node ${node.state}" style="--tint:${COLORS[node.program].fill};--edge:${COLORS[node.program].line}">`,
    `<title>${escaped(title.join('\n'))}</title>`,
    outline(node, x, y, width, height),
    `<text class="name" x="${r(middle)}" y="${r(first)}" text-anchor="middle">${escaped(name)}</text>`,
    ...texts,
    number === undefined ? '' : badge(number, x + width, y),
    '</g>',
  ].join('')
}

/** Sockets are round, databases are drums, tables are sheets, all others are boxes. */
function outline({ kind }: PictureNode, x: number, y: number, width: number, height: number): string {
  const [left, top, right, bottom] = [r(x), r(y), r(x + width), r(y + height)]
  if (kind === 'database') {
    const rim = 5
    const body = `M${left} ${r(y + rim)} V${r(y + height - rim)} A${width / 2} ${rim} 0 0 0 ${right} ${r(y + height - rim)} V${r(y + rim)}`
    const lid = `A${width / 2} ${rim} 0 0 0 ${left} ${r(y + rim)} A${width / 2} ${rim} 0 0 0 ${right} ${r(y + rim)}`
    return `<path class="shape" d="${body} A${width / 2} ${rim} 0 0 0 ${left} ${r(y + rim)} z"/><path class="rim" d="M${right} ${r(y + rim)} ${lid}"/>`
  }
  if (kind === 'table') {
    const fold = 9
    return `<path class="shape" d="M${left} ${top} H${r(x + width - fold)} L${right} ${r(y + fold)} V${bottom} H${left} z M${r(x + width - fold)} ${top} V${r(y + fold)} H${right}"/>`
  }
  const radius = kind === 'socket' ? Math.min(height / 2, 18) : kind === 'listener' ? 3 : 7
  return `<rect class="shape ${kind}" x="${left}" y="${top}" width="${r(width)}" height="${r(height)}" rx="${radius}"/>`
}

function badge(number: number, x: number, y: number): string {
  return `<g class="badge"><circle cx="${r(x)}" cy="${r(y)}" r="8"/><text x="${r(x)}" y="${r(y + 3.5)}" text-anchor="middle">${number}</text></g>`
}

const KINDS: readonly (readonly [LinkKind, string])[] = [
  ['mail', 'mail and clients'],
  ['question', 'asks'],
  ['lookup', 'looks up'],
  ['mailbox', 'writes or reads mailboxes'],
]

function legend(pictures: readonly TitledPicture[]): string {
  const used = new Set(pictures.flatMap(({ picture }) => picture.nodes.map(({ program }) => program)))
  let x = 0
  const put = (sample: string, text: string): string => {
    const item = `<g transform="translate(${r(x)} 0)">${sample}<text class="detail" x="36" y="4">${escaped(text)}</text></g>`
    x += 36 + text.length * DETAIL_SIZE * 0.55 + 20
    return item
  }
  const programs = [...used].map((program) =>
    put(
      `<g class="node ok" style="--tint:${COLORS[program].fill};--edge:${COLORS[program].line}"><rect class="shape" x="2" y="-7" width="26" height="14" rx="4"/></g>`,
      PROGRAM_NAMES[program as Program],
    ),
  )
  x = 0
  const line = (style: string): string => `<path class="link ${style}" d="M0 0 H28"/>`
  const links = KINDS.map(([kind, text]) => put(line(`${kind} ok`), text))
  const states = [put(line('mail broken'), 'broken'), put(line('mail unseen'), 'other end not seen')]
  return `<g transform="translate(0 10)">${programs.join('')}</g><g transform="translate(0 34)">${links.join('')}${states.join('')}</g>`
}

function escaped(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
}
