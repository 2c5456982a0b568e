/** What `$name` in a value of Dovecot stands for: the value that the name has been given above. */

import { Memo } from '@mailcfg/core'
import type { DovecotInstance, DovecotSection, DovecotSetting, Placed } from '@mailcfg/model'

/** A name with the value that it has at a place. */
export interface DovecotReferenceValue {
  readonly name: string
  readonly text: string
  /** The line that sets it. */
  readonly setting: Placed<DovecotSetting>
}

/** Values may refer to each other so many times. */
const DEEPEST = 8

/**
 * The value of a reference as it is read: the last setting of the name above it, in the sections around it or outside
 * of them. `undefined` where nothing seen sets it, or where it comes from a file or the environment.
 */
export function dovecotReference(
  dovecot: DovecotInstance,
  holder: DovecotSetting,
  reference: string,
): DovecotReferenceValue | undefined {
  return valueAt(dovecot, holder, reference, 0)
}

function valueAt(
  dovecot: DovecotInstance,
  holder: DovecotSetting,
  reference: string,
  depth: number,
): DovecotReferenceValue | undefined {
  if (/^\$ENV:/.test(reference) || depth > DEEPEST) return undefined
  const name = reference.replace(/^\$(?:SET:)?/, '')
  const { byItem, byName } = readingOrder(dovecot)
  const own = byItem.get(holder)
  if (own === undefined) return undefined
  const found = (byName.get(name) ?? []).findLast(
    ({ at, placed }) => at < own.at && isAround(placed.around, own.placed.around),
  )
  if (found === undefined || found.placed.item.form === 'file') return undefined
  const { item } = found.placed
  let text = item.decoded
  for (const inner of item.variables) {
    const value = valueAt(dovecot, item, inner.text, depth + 1)
    if (value === undefined) return undefined
    text = text.replace(inner.text, () => value.text)
  }
  return { name, text, setting: found.placed }
}

interface Read {
  readonly at: number
  readonly placed: Placed<DovecotSetting>
}

interface ReadingOrder {
  readonly byItem: ReadonlyMap<DovecotSetting, Read>
  readonly byName: ReadonlyMap<string, readonly Read[]>
}

const orders = new Memo<DovecotInstance, ReadingOrder>()

/** All settings with the order in which they are read; worked out once. */
function readingOrder(dovecot: DovecotInstance): ReadingOrder {
  return orders.getOrInsertComputed(dovecot, workOutOrder)
}

function workOutOrder(dovecot: DovecotInstance): ReadingOrder {
  const reads = dovecot.settings.map((placed, at): Read => ({ at, placed }))
  const byName = new Map<string, Read[]>()
  for (const read of reads) {
    const name = read.placed.item.name.text
    const same = byName.get(name)
    if (same) same.push(read)
    else byName.set(name, [read])
  }
  return { byItem: new Map(reads.map((read) => [read.placed.item, read])), byName }
}

/** Whether a setting in some sections counts in others: all of them are around it. */
function isAround(outer: readonly DovecotSection[], inner: readonly DovecotSection[]): boolean {
  return outer.length <= inner.length && outer.every((section, i) => section === inner[i])
}
