/** The records of a DNS zone file, with the full names that owners and origin make. */

import { Memo } from '@mailcfg/core'
import { isGroup, type Line, partOf } from '@mailcfg/grammars'
import { baseName } from '../stack/paths.ts'
import type { AssignmentsDocument } from './assignments.ts'
import { type Word, wordOf } from './document.ts'

/** One record. */
export interface ZoneRecord {
  /** The owner as it is written; `undefined` where it is that of the record before. */
  readonly owner: Word | undefined
  /** The owner's full name in lower case, without the final dot; `undefined` when the origin is not known. */
  readonly name: string | undefined
  /** The origin at this place, in the same form. */
  readonly origin: string | undefined
  readonly ttl: Word | undefined
  /** The type as it is written; compare in upper case. */
  readonly type: Word
  /** The words of the data; of quoted ones the text without the quotes, with the range of all. */
  readonly data: readonly Word[]
  /** From the owner, or the type, to the end of the data. */
  readonly range: { readonly start: number; readonly end: number }
  readonly line: Line
}

/** A zone file with its records. */
export interface Zone {
  readonly document: AssignmentsDocument
  /** The zone's name where a directive or the file's name tells it; without the final dot. */
  readonly name: string | undefined
  readonly records: readonly ZoneRecord[]
}

const cache = new Memo<AssignmentsDocument, Zone>()

/** Reads the records of a zone file. Includes are not followed; the origin goes on behind them as BIND has it. */
export function zoneOf(document: AssignmentsDocument): Zone {
  return cache.getOrInsertComputed(document, readZone)
}

/** Whether records of the zone stand elsewhere: in a file that it includes, or in a pattern that makes them. */
export function isIncomplete({ document }: Zone): boolean {
  return document.entries.some(({ name }) => /^\$(?:INCLUDE|GENERATE)$/i.test(name.text))
}

function readZone(document: AssignmentsDocument): Zone {
  const start = startOf(document)
  let origin = start
  let owner: string | undefined
  const records: ZoneRecord[] = []
  const directives = new Map(document.entries.map((entry) => [entry.line, entry]))
  for (const line of document.file.lines) {
    const directive = directives.get(line)
    if (directive?.name.text.toUpperCase() === '$ORIGIN') {
      origin = absoluteName(directive.value.text.split(/\s/, 1)[0] ?? '', origin)
    }
    if (line.tree.kind !== 'record') continue
    const record = recordOf(document, line, origin, owner)
    owner = record.name
    records.push(record)
  }
  const authority = records.find(({ type }) => type.text.toUpperCase() === 'SOA')
  return { document, name: authority?.name ?? start, records }
}

function recordOf(
  { source }: AssignmentsDocument,
  line: Line,
  origin: string | undefined,
  previous: string | undefined,
): ZoneRecord {
  const { logical, tree } = line
  const word = (kind: string): Word | undefined => {
    const part = partOf(tree, kind)
    return part && wordOf(source, logical, part)
  }
  const owner = word('owner')
  const type = word('type') as Word
  const data = partOf(tree, 'data')
  const words = (data && isGroup(data) ? data.parts : [])
    .filter((part) => part.kind === 'word' || part.kind === 'quoted')
    .map((part) => {
      const { text, range } = wordOf(source, logical, part)
      return { text: part.kind === 'quoted' ? text.slice(1, -1).replace(/\\(.)/g, '$1') : text, range }
    })
  const end = words[words.length - 1]?.range.end ?? type.range.end
  return {
    owner,
    name: owner ? absoluteName(owner.text, origin) : previous,
    origin,
    ttl: word('ttl'),
    type,
    data: words,
    range: { start: (owner ?? type).range.start, end },
    line,
  }
}

/**
 * The full name that a name in a zone file stands for: lower case, without the final dot; empty for the root.
 * `undefined` for a name without a final dot whose origin is not known.
 */
export function absoluteName(text: string, origin: string | undefined): string | undefined {
  const name = text.toLowerCase()
  if (name === '@') return origin
  if (name.endsWith('.')) return name.slice(0, -1)
  return origin === undefined ? undefined : origin === '' ? name : `${name}.${origin}`
}

/**
 * The origin before any directive: what the file's name tells, unless the names that are complete in the file speak
 * against it, as ns.example.com does in forward.example.com.zone.
 */
function startOf(document: AssignmentsDocument): string | undefined {
  const told = nameOfFile(baseName(document.source.uri))
  const parent = told?.slice(told.indexOf('.') + 1)
  if (told === undefined || parent === undefined || !parent.includes('.')) return told
  const names = [...document.source.text.toLowerCase().matchAll(/(?<![\w.-])[\w-]+(?:\.[\w-]+)+(?=\.(?:\s|$))/g)].map(
    ([name]) => name,
  )
  const under = (zone: string): boolean => names.some((name) => name === zone || name.endsWith(`.${zone}`))
  return under(told) || !under(parent) ? told : undefined
}

/** The zone that a file's name tells: `example.com.zone`, `db.example.com`, `named.example.com`. */
function nameOfFile(file: string): string | undefined {
  const name = file
    .toLowerCase()
    .replace(/^(?:db|pri|sec|named)\./, '')
    .replace(/\.(?:zone|hosts|db|txt)$/, '')
  const told = name !== file.toLowerCase() && /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)+$/.test(name)
  // `db.192.168.1` and the like count the octets in the order of addresses, which no zone's name does.
  return told && !/^[\d.-]+$/.test(name) ? name : undefined
}
