/** The relay matrix as HTML: a table for each service, and behind each cell its proof. */

import type { RelayCell, RelayColumn, RelayResult, RelayRow, RelayService, RelayStep } from '@mailcfg/language-server'
import type { Location } from 'vscode-languageclient'
import { escaped } from './html.ts'

/** The words around the matrix, in the user's language. */
export interface RelayTexts {
  /** What to do with the table, for those who cannot point. */
  readonly hint: string
  readonly sender: string
  readonly proof: string
  readonly dependsOn: string
  readonly noService: string
  readonly doesNotStart: string
  /** The name of a place: file and line. */
  readonly placeName: (location: Location) => string
}

/** A sign beside the word, so that the tone does not hang on its colour. */
const SIGNS: Readonly<Record<RelayCell['tone'], string>> = { open: '!', unknown: '?', passes: '+', refused: '–' }

/** The cell whose proof is shown from the beginning, by the names of its service, sender and recipient. */
export interface ShownCell {
  readonly service: string
  readonly row?: string
  readonly column?: string
}

/** The body of the page; the proof of the cell that is asked for is open, or that of the first that lets strangers relay. */
export function relayHtml(result: RelayResult, texts: RelayTexts, asked?: ShownCell): string {
  const cells = result.services.flatMap(cellsOf)
  const isAsked = (cell: NamedCell) =>
    cell.service === asked?.service && isRow(cell.row, asked.row) && cell.column === asked.column
  const shown = cells.find(isAsked) ?? cells.find(({ tone }) => tone === 'open')
  const services = result.services.map((service, i) =>
    serviceHtml(
      withoutFaults(service, result.faults),
      `s${i}`,
      texts,
      service.name === shown?.service ? shown : undefined,
    ),
  )
  const none = services.length + result.notes.length === 0 ? `<p>${escaped(texts.noService)}</p>` : ''
  return [
    `<h1>${escaped(result.title)}</h1>`,
    faultsHtml(result.faults, texts),
    none,
    ...result.notes.map(noteHtml),
    cells.length === 0 ? '' : `<p class="hint">${escaped(texts.hint)}</p>`,
    ...services,
  ].join('\n')
}

/** What keeps all services from starting is told once. */
function withoutFaults(service: RelayService, told: readonly string[]): RelayService {
  return { ...service, faults: service.faults.filter((fault) => !told.includes(fault)) }
}

interface NamedCell extends Required<ShownCell> {
  readonly tone: RelayCell['tone']
}

function cellsOf({ name, rows, columns }: RelayService): NamedCell[] {
  return rows.flatMap((row) =>
    row.cells.map(({ tone }, i) => ({ service: name, row: row.name, column: columnName(columns[i]), tone })),
  )
}

/** Rows of strangers in another guise are called so in the matrix only. */
function isRow(name: string, asked: string | undefined): boolean {
  return name === asked || name.endsWith(`, ${asked}`)
}

function faultsHtml(faults: readonly string[], { doesNotStart }: RelayTexts): string {
  if (faults.length === 0) return ''
  return `<div role="alert"><p>${escaped(doesNotStart)}</p><ul>${faults.map((fault) => `<li>${escaped(fault)}</li>`).join('')}</ul></div>`
}

function noteHtml(note: string): string {
  return `<p class="note">${escaped(note)}</p>`
}

function serviceHtml(service: RelayService, id: string, texts: RelayTexts, shown: ShownCell | undefined): string {
  const place = service.place ? ` ${placeHtml(service.place, texts)}` : ''
  return `<section>
<h2 id="${id}">${escaped(service.name)}${place}</h2>
${faultsHtml(service.faults, texts)}
${service.rows.length === 0 ? '' : matrixHtml(service, id, texts, shown)}
${service.notes.map(noteHtml).join('\n')}
</section>`
}

/** A grid that arrow keys go through; the proofs follow it, all but the chosen one hidden. */
function matrixHtml(
  { columns, rows }: RelayService,
  id: string,
  texts: RelayTexts,
  shown: ShownCell | undefined,
): string {
  const isShown = (row: RelayRow, i: number) => row.name === shown?.row && columnName(columns[i]) === shown?.column
  const shows = rows.some((row) => row.cells.some((_, i) => isShown(row, i)))
  const heads = columns.map(
    ({ group, name }) =>
      `<th scope="col">${name === '' ? '' : `<span class="group">${escaped(group)}</span> `}${escaped(name || group)}</th>`,
  )
  const label = (row: RelayRow, i: number) => `${row.name}, ${columnName(columns[i])}`
  const bodies = rows.map((row, r) => {
    const cells = row.cells.map((cell, c) =>
      cellHtml(cell, `${id}-${r}-${c}`, { isFirst: !shows && r === 0 && c === 0, isShown: isShown(row, c) }),
    )
    return `<tr><th scope="row">${escaped(row.name)}</th>${cells.join('')}</tr>`
  })
  const proofs = rows.flatMap((row, r) =>
    row.cells.map((cell, c) =>
      proofHtml(cell, { id: `${id}-${r}-${c}`, isShown: isShown(row, c) }, label(row, c), texts),
    ),
  )
  return `<table role="grid" aria-labelledby="${id}">
<thead><tr><th scope="col">${escaped(texts.sender)}</th>${heads.join('')}</tr></thead>
<tbody>${bodies.join('\n')}</tbody>
</table>
<div class="proofs" aria-live="polite">${proofs.join('\n')}</div>`
}

function columnName(column: RelayColumn | undefined): string {
  return `${column?.group ?? ''} ${column?.name ?? ''}`.trim()
}

function cellHtml(
  cell: RelayCell,
  id: string,
  { isFirst, isShown }: { readonly isFirst: boolean; readonly isShown: boolean },
): string {
  const jump = cell.decides === undefined ? '' : placeAttributes(cell.decides)
  return `<td role="gridcell" class="${cell.tone}" data-proof="${id}" tabindex="${isFirst || isShown ? 0 : -1}"${isShown ? ' aria-selected="true"' : ''} title="${escaped(cell.meaning)}"${jump}>${verdictHtml(cell)}</td>`
}

function verdictHtml({ verdict, tone }: RelayCell): string {
  return verdict === '' ? '' : `<span aria-hidden="true">${SIGNS[tone]}</span> ${escaped(verdict)}`
}

function proofHtml(
  cell: RelayCell,
  { id, isShown }: { readonly id: string; readonly isShown: boolean },
  label: string,
  texts: RelayTexts,
): string {
  const depends = cell.depends.map((one) => `<li>${escaped(one)}</li>`).join('')
  const steps = cell.proof.map((step) => stepHtml(step, cell.decides, texts))
  return `<article id="${id}"${isShown ? '' : ' hidden'}>
<h3>${escaped(label)}: ${escaped(cell.verdict || cell.meaning)}</h3>
<p>${escaped(cell.why)}</p>
${depends === '' ? '' : `<p>${escaped(texts.dependsOn)}</p><ul>${depends}</ul>`}
${steps.length === 0 ? '' : `<h4>${escaped(texts.proof)}</h4>\n<ol>${steps.join('\n')}</ol>`}
</article>`
}

function stepHtml(step: RelayStep, decides: Location | undefined, texts: RelayTexts): string {
  const places = [...(step.place ? [step.place] : []), ...step.hits]
  const mark = decides && places.some((place) => isSame(place, decides)) ? ' class="decides"' : ''
  return `<li${mark}><span class="list">${escaped(step.list)}</span> <code>${escaped(step.restriction)}</code> <b>${escaped(step.outcome)}</b> ${escaped(step.why)} ${places.map((place) => placeHtml(place, texts)).join(' ')}</li>`
}

function isSame(a: Location, b: Location): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function placeHtml(place: Location, texts: RelayTexts): string {
  return `<a href="#"${placeAttributes(place)}>${escaped(texts.placeName(place))}</a>`
}

function placeAttributes(place: Location): string {
  return ` data-place="${escaped(JSON.stringify(place))}"`
}
