/** What `$name` in a value of Dovecot stands for: the value that the name has been given above. */

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
  const { settings } = dovecot
  const at = settings.findIndex(({ item }) => item === holder)
  if (at < 0) return undefined
  const around = (settings[at] as Placed<DovecotSetting>).around
  const found = settings.slice(0, at).findLast((one) => one.item.name.text === name && isAround(one.around, around))
  if (found === undefined || found.item.form === 'file') return undefined
  let text = found.item.decoded
  for (const inner of found.item.variables) {
    const value = valueAt(dovecot, found.item, inner.text, depth + 1)
    if (value === undefined) return undefined
    text = text.replace(inner.text, () => value.text)
  }
  return { name, text, setting: found }
}

/** Whether a setting in some sections counts in others: all of them are around it. */
function isAround(outer: readonly DovecotSection[], inner: readonly DovecotSection[]): boolean {
  return outer.length <= inner.length && outer.every((section, i) => section === inner[i])
}
