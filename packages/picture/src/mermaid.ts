/** Pictures as Mermaid flowcharts, which forges and wikis draw by themselves. */

import { COLORS, PROGRAM_NAMES } from './looks.ts'
import type { LinkKind, NodeKind, PictureNode, Program } from './picture.ts'
import type { TitledPicture } from './svg.ts'

const SHAPES: Partial<Record<NodeKind, readonly [string, string]>> = {
  socket: ['([', '])'],
  database: ['[(', ')]'],
  table: ['[/', '/]'],
  mailbox: ['[', ']'],
  listener: ['>', ']'],
  outside: ['((', '))'],
}

const ARROWS: Readonly<Record<LinkKind, string>> = { mail: '==>', question: '-->', lookup: '-->', mailbox: '-->' }

/** One flowchart with a frame for each server. */
export function mermaidOf(pictures: readonly TitledPicture[]): string {
  const lines = ['flowchart LR']
  const broken: number[] = []
  let links = 0
  for (const [number, { title, picture }] of pictures.entries()) {
    const names = new Map(picture.nodes.map(({ id }, i) => [id, `s${number + 1}n${i + 1}`]))
    lines.push(`  subgraph s${number + 1}["${worded(title)}"]`, '    direction LR')
    for (const node of picture.nodes) lines.push(`    ${nodeLine(names.get(node.id) as string, node)}`)
    for (const { from, to, kind, state } of picture.links) {
      if (state === 'broken') broken.push(links)
      links++
      const arrow = state === 'unseen' ? '-.->' : state === 'broken' ? '--x' : ARROWS[kind]
      lines.push(`    ${names.get(from)} ${arrow} ${names.get(to)}`)
    }
    lines.push('  end')
  }
  if (broken.length > 0) lines.push(`  linkStyle ${broken.join(',')} stroke:#d11f1f,stroke-width:3px`)
  return [...lines, ...classLines(pictures), ''].join('\n')
}

function nodeLine(name: string, node: PictureNode): string {
  const [open, close] = SHAPES[node.kind] ?? ['(', ')']
  const text = [node.label, ...node.details].map(worded).join('<br/>')
  const why = node.state === 'broken' && node.why ? `<br/>✗ ${worded(node.why)}` : ''
  return `${name}${open}"${text}${why}"${close}:::${node.state === 'ok' ? className(node.program) : node.state}`
}

function classLines(pictures: readonly TitledPicture[]): string[] {
  const used = new Set(pictures.flatMap(({ picture }) => picture.nodes.map(({ program }) => program)))
  const programs = (Object.keys(PROGRAM_NAMES) as Program[]).filter((program) => used.has(program))
  return [
    ...programs.map(
      (one) => `  classDef ${className(one)} fill:${COLORS[one].fill},stroke:${COLORS[one].line},color:#1c1c1c`,
    ),
    ...pictures.map((_, i) => `  style s${i + 1} fill:none,stroke:#bbb`),
    '  classDef broken fill:#fdeaea,stroke:#d11f1f,stroke-width:3px,color:#1c1c1c',
    '  classDef unseen fill:#fbfbfb,stroke:#8d8d8d,stroke-dasharray:3 3,color:#5a5a5a',
  ]
}

/** Names of classes have no hyphen, which would end them in some releases. */
function className(program: Program): string {
  return program.replace('-', '')
}

/** Text in quotes: what Mermaid or HTML would read as their own is written as entities. */
function worded(text: string): string {
  return text
    .replace(/[\u0000-\u001f\u007f]/g, ' ')
    .replace(/[&"<>#;`\\]/g, (character) => `#${character.charCodeAt(0)};`)
}
