/** What other settings would change: the cells before and after. */

import { CELL_VERDICTS, type Cell, type Matrix, templateNote } from '@mailcfg/relay'
import type { RelayAnswers, RelayCommandOptions } from '../relay-answers.ts'
import { servicesNamed } from '../relay-choice.ts'
import type { WishedSetting } from '../what-if.ts'
import { oneLine, widthOf, wrap } from './display-text.ts'
import { type RelayContext, serviceTitle } from './relay-context.ts'
import { dangersOf, dangerText } from './relay-danger.ts'
import { relayJson } from './relay-json.ts'
import { relayStatus } from './relay-show.ts'

/** A cell that is not what it was. */
interface Change {
  readonly name: string
  readonly before: string
  readonly after: string
  /** Whether strangers get further, or less far. */
  readonly danger: 'less' | 'more' | 'same'
}

/** Prints the changes; the exit status is that of the configuration with the settings. */
export function showChanges(
  before: RelayAnswers,
  after: RelayAnswers,
  wishes: readonly WishedSetting[],
  options: RelayCommandOptions,
  context: RelayContext,
): number {
  const wanted = servicesNamed(options.service, after.report.services).map(({ entry }) => serviceTitle(entry))
  const changes = after.matrices.map((matrix, i) => ({
    service: serviceTitle(matrix.service.entry),
    ...changesOf(before.matrices[i], matrix),
  }))
  const shown = changes.filter(({ service }) => wanted.includes(service))
  const lines =
    options.format === 'json'
      ? [JSON.stringify(changesJson(before, after, shown, context), null, 1)]
      : [
          ...changeLines(shown, wishes, context),
          ...newDangers(before, after, wanted, context),
          ...templateLines(after, wanted, context),
        ]
  process.stdout.write(lines.map((line) => `${line}\n`).join(''))
  return relayStatus(after, options)
}

interface ServiceChanges {
  readonly service: string
  readonly cells: readonly Change[]
  /** Why it does not start any more, or what has kept it from starting. */
  readonly startup: string | undefined
}

function changesOf(before: Matrix | undefined, after: Matrix): Omit<ServiceChanges, 'service'> {
  const [was, is] = [before?.service.faults ?? [], after.service.faults]
  const startup =
    is.length > 0 && was.length === 0
      ? `does not start any more: ${is.join('; ')}`
      : is.length === 0 && was.length > 0
        ? 'starts now'
        : undefined
  const known = new Map((before?.cells ?? []).map((cell) => [nameOf(cell), cell]))
  const cells = after.cells.flatMap((cell): Change[] => {
    const old = known.get(nameOf(cell))
    if (old?.verdict === cell.verdict) return []
    const danger = old === undefined ? 'same' : dangerOf(old, cell)
    return [{ name: nameOf(cell), before: old?.verdict ?? '-', after: cell.verdict, danger }]
  })
  return { cells, startup }
}

function nameOf({ row, column }: Cell): string {
  return `${row.name} → ${column.name}`
}

const OPEN = CELL_VERDICTS.indexOf('depends')

/** Strangers who can relay, or perhaps can, are the danger. */
function dangerOf(old: Cell, cell: Cell): Change['danger'] {
  const [was, is] = [old, cell].map(({ verdict }) => CELL_VERDICTS.indexOf(verdict)) as [number, number]
  if (cell.row.standing !== 'stranger' || !cell.column.isForeign || Math.min(was, is) > OPEN) return 'same'
  return is > was ? 'less' : 'more'
}

function changeLines(services: readonly ServiceChanges[], wishes: readonly WishedSetting[], { style }: RelayContext) {
  const lines = wishes.map(({ service, name, value }) =>
    style.dim(oneLine(`with ${service === undefined ? '' : `${service}/`}${name} = ${value}`)),
  )
  for (const { service, cells, startup } of services) {
    if (cells.length === 0 && startup === undefined) continue
    lines.push('', style.headline(service))
    if (startup !== undefined) lines.push(oneLine(startup))
    const width = Math.max(0, ...cells.map(({ name }) => widthOf(name)))
    for (const { name, before, after, danger } of cells) {
      const paint = danger === 'more' ? style.severity.error : danger === 'less' ? style.bold : (text: string) => text
      lines.push(`${name}${' '.repeat(width - widthOf(name))}  ${before} → ${paint(after)}`)
    }
  }
  return [...lines, '', style.bold(judgement(services))]
}

/** The ways through that were not there before, with the lines that open them. */
function newDangers(before: RelayAnswers, after: RelayAnswers, wanted: readonly string[], context: RelayContext) {
  return after.matrices.flatMap((matrix, i) => {
    if (!wanted.includes(serviceTitle(matrix.service.entry))) return []
    const old = before.matrices[i]
    const known = new Set(old ? dangersOf(old, before.postfix).flatMap(({ cells }) => cells.map(keyOf)) : [])
    const fresh = dangersOf(matrix, after.postfix).filter(({ cells }) => cells.some((cell) => !known.has(keyOf(cell))))
    return fresh.flatMap((danger) => ['', ...dangerText(danger, context)])
  })
}

/** What a template has still to fill in, with the settings, too. */
function templateLines({ matrices }: RelayAnswers, wanted: readonly string[], { style, width }: RelayContext) {
  const services = matrices.flatMap(({ service }) => (wanted.includes(serviceTitle(service.entry)) ? [service] : []))
  const note = templateNote({ filledIn: [...new Set(services.flatMap(({ filledIn }) => filledIn))] })
  return note === undefined ? [] : ['', ...wrap(note, Math.min(width, 100)).map(style.dim)]
}

function keyOf(cell: Cell): string {
  return `${nameOf(cell)} ${cell.verdict}`
}

function judgement(services: readonly ServiceChanges[]): string {
  const cells = services.flatMap((service) => service.cells)
  const stops = services.some(({ startup }) => startup?.startsWith('does not'))
  const more = cells.some(({ danger }) => danger === 'more')
  const less = cells.some(({ danger }) => danger === 'less')
  if (stops) return 'A service would not start any more.'
  if (more && less) return 'Strangers would get further in some ways, and less far in others.'
  if (more) return 'More dangerous: strangers would get further.'
  if (less) return 'Safer: strangers would not get as far.'
  if (cells.length === 0 && services.every(({ startup }) => startup === undefined)) return 'Nothing would change.'
  return 'For strangers who send mail to strangers nothing would change.'
}

function changesJson(
  before: RelayAnswers,
  after: RelayAnswers,
  changes: readonly ServiceChanges[],
  { nameOf }: RelayContext,
): object {
  return { before: relayJson(before.report, nameOf), after: relayJson(after.report, nameOf), changes }
}
