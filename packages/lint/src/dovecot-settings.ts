/** What rules about Dovecot settings share: whose settings they are, where words of a value stand. */

import type { Range } from '@mailcfg/core'
import type { BlocksDocument, DovecotInstance, DovecotSetting, Placed, Stack } from '@mailcfg/model'

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

/** Whether a setting holds for some clients only, by `local` or `remote` around it. */
export function isForSomeClients({ around }: Placed): boolean {
  return around.some(({ type }) => ['local', 'remote', 'local_name'].includes(type.text))
}
