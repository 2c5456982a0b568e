/** What rules about Dovecot settings share: whose settings they are, where words of a value stand, which dialect counts. */

import type { Range, SourceText } from '@mailcfg/core'
import type { BlocksDocument, DovecotInstance, DovecotSection, DovecotSetting, Placed, Stack } from '@mailcfg/model'
import { isTemplated } from './placeholders.ts'

/** A setting with the file it stands in. */
export type PlacedSetting = Placed<DovecotSetting>

/** The settings of a configuration; files that several configurations include count for the first of them. */
export function ownSettings(dovecot: DovecotInstance, stack: Stack, ...names: readonly string[]): PlacedSetting[] {
  const owner = new Map<BlocksDocument, boolean>()
  return dovecot.settings.filter(({ item, document }) => {
    if (names.length > 0 && !names.includes(item.name.text)) return false
    const known = owner.get(document) ?? stack.dovecotOf(document) === dovecot
    owner.set(document, known)
    return known
  })
}

/** The value of a setting when it stands there as it is: no file, no reference, no place-holder. */
export function plainValue({ form, variables, decoded }: DovecotSetting): string | undefined {
  return form === 'file' || variables.length > 0 || isTemplated(decoded) ? undefined : decoded
}

/** A word of a value and where it stands. */
export interface ValueWord {
  readonly text: string
  readonly range: Range
}

/** The words of a value that blanks, or the given characters, part. */
export function wordsOf({ value, form }: DovecotSetting, separators = /[^ \t\v\f\r]+/g): ValueWord[] {
  const inner = form === 'quoted' ? value.text.slice(1, -1) : value.text
  const shift = form === 'quoted' ? 1 : 0
  return [...inner.matchAll(separators)].map((match) => ({
    text: match[0],
    range: value.rangeOf(shift + match.index, shift + match.index + match[0].length),
  }))
}

/** The range of a value without the quotes around it. */
export function valueRange({ value, form }: DovecotSetting): Range {
  const { start, end } = value.range
  return form === 'quoted' ? { start: start + 1, end: end - 1 } : { start, end }
}

/** Whether a setting holds for some clients only, by `local` or `remote` around it. */
export function isForSomeClients({ around }: Placed): boolean {
  return around.some(({ type }) => ['local', 'remote', 'local_name'].includes(type.text))
}

/** The section right around an item. */
export function sectionOf({ around }: Placed): DovecotSection | undefined {
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
    const range = set ? valueRange(set.item) : (name as ValueWord).range
    found.push({ driver, source: (set ?? placed).document.source, range, place: set ?? placed })
  }
  return found
}
