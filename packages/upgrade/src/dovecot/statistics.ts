/** Metrics and event exporters: settings whose value is a small language of its own. */

import type { Placed, Setting } from '@mailcfg/model'
import { block } from '../rewriting.ts'
import { type DovecotUpgrade, placeOf, sectionAround } from './context.ts'
import { assigned, nameWritten, wordsIn } from './values.ts'

const WHY = '2.4 has a setting for each part'

/** `field`, `field:discrete`, `field:linear:min:max:step`, `field:exponential:min:max:base`, as blocks. */
export function groupBy(upgrade: DovecotUpgrade, placed: Placed<Setting>): void {
  const lines = wordsIn(placed.item.decoded).flatMap((word) => {
    const [field = '', method = 'discrete', ...numbers] = word.split(':')
    return block(`group_by ${nameWritten(field)}`, methodLines(method, numbers))
  })
  upgrade.replace(placeOf(placed), lines, { what: `group_by becomes ${lines[0] ?? 'nothing'} …`, why: WHY })
}

const NUMBERS: Readonly<Record<string, readonly string[]>> = {
  linear: ['min', 'max', 'step'],
  exponential: ['min_magnitude', 'max_magnitude', 'base'],
  discrete: ['modifier'],
}

function methodLines(method: string, numbers: readonly string[]): string[] {
  const names = NUMBERS[method] ?? []
  const lines = numbers.flatMap((number, i) => (names[i] ? [assigned(names[i], number)] : []))
  return method === 'discrete' && lines.length === 0 ? [] : block(`method ${method}`, lines)
}

/** `time-unix` or `time-rfc3339`; the last word counts. */
export function exporterFormat(upgrade: DovecotUpgrade, placed: Placed<Setting>): void {
  const format = wordsIn(placed.item.decoded)
    .findLast((word) => word.startsWith('time-'))
    ?.slice(5)
  const lines = format === undefined ? [] : [assigned('time_format', format)]
  upgrade.replace(placeOf(placed), lines, { what: `format_args becomes ${lines[0] ?? 'nothing'}`, why: WHY })
}

/** What the argument of a transport is depends on the transport. */
export function exporterArguments(upgrade: DovecotUpgrade, placed: Placed<Setting>): void {
  const section = sectionAround(placed)
  const transport = section && upgrade.instance.settingOf(section, 'transport')?.decoded
  const name = { 'http-post': 'http_post_url', file: 'file_path', unix: 'unix_path' }[transport ?? '']
  const lines = name === undefined ? [] : [assigned(name, placed.item.decoded)]
  upgrade.replace(placeOf(placed), lines, { what: `transport_args becomes ${lines[0] ?? 'nothing'}`, why: WHY })
}
