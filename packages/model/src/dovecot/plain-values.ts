/** Settings of Dovecot as they stand in the files: plain values with their places, and the drivers of passdbs and userdbs. */

import type { Range, SourceText } from '@mailcfg/core'
import type { Section, Setting } from '../documents/blocks.ts'
import type { Word } from '../documents/document.ts'
import { isTemplated } from '../placeholders.ts'
import type { DovecotInstance } from './instance.ts'
import type { Placed } from './placed-items.ts'

/** The value of a setting when it stands there as it is: no file, no reference, no place-holder. */
export function plainValue({ form, variables, decoded }: Setting): string | undefined {
  return form === 'file' || variables.length > 0 || isTemplated(decoded) ? undefined : decoded
}

/** The range of a value without the quotes around it. */
export function valueRange({ value, form }: Setting): Range {
  const { start, end } = value.range
  return form === 'quoted' ? { start: start + 1, end: end - 1 } : { start, end }
}

/** The section right around an item. */
export function sectionOf({ around }: Placed): Section | undefined {
  return around[around.length - 1]
}

/** A driver of a passdb or userdb, with the place that names it. */
export interface NamedDriver {
  readonly driver: string
  readonly source: SourceText
  readonly range: Range
  readonly place: Placed
}

/** The drivers of the passdbs or userdbs of a configuration, in reading order; none that is not told in plain words. */
export function driversOf(dovecot: DovecotInstance, type: 'passdb' | 'userdb'): NamedDriver[] {
  const found: NamedDriver[] = []
  for (const placed of dovecot.sections(type)) {
    const set = dovecot.settingsOf(placed.item).findLast(({ item }) => item.name.text === 'driver')
    const { name } = placed.item
    const driver = set ? plainValue(set.item) : name?.text
    if (driver === undefined) continue
    const range = set ? valueRange(set.item) : (name as Word).range
    found.push({ driver, source: (set ?? placed).document.source, range, place: set ?? placed })
  }
  return found
}
