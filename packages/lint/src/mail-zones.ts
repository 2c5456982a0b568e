/** The zones of a server as rules about names and addresses of mail servers ask them. */

import { absoluteName, hasTemplateLines, isIncomplete, type Stack, zoneOf } from '@mailcfg/model'
import { type Found, isAssignments } from './rule.ts'

/** One record; names are whole, in lower case and without the last dot. */
export interface NamedRecord extends Found {
  readonly owner: string
  /** In upper case. */
  readonly type: string
  readonly data: readonly string[]
}

/** A zone of which the whole file was seen. */
export interface WholeZone {
  readonly name: string
  readonly records: readonly NamedRecord[]
}

/** Records whose data ends in a name. */
const NAMES = new Set(['MX', 'CNAME', 'NS', 'PTR'])

/** The zones of a stack; none with parts in other files, or of which nobody tells the name. */
export function wholeZones(stack: Stack): WholeZone[] {
  return [...stack.documents.values()].flatMap((document) => {
    if (!isAssignments(document) || document.language.id !== 'zone-file' || hasTemplateLines(document)) return []
    const zone = zoneOf(document)
    const { name, records } = zone
    if (name === undefined || isIncomplete(zone) || document.problems.length > 0) return []
    const named = records.flatMap((record): NamedRecord[] => {
      const type = record.type.text.toUpperCase()
      const words = record.data.map(({ text }) => text)
      const last = absoluteName(words[words.length - 1] ?? '', record.origin)
      const data = NAMES.has(type) ? [...words.slice(0, -1), last ?? ''] : words
      const { name: owner, range } = record
      return owner === undefined ? [] : [{ owner, type, data, source: document.source, range }]
    })
    return [{ name, records: named }]
  })
}
