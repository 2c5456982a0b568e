/** Whether every place in an answer lies inside of the document that it speaks of. */

import type { ServerCapabilities } from 'vscode-languageserver'
import type { OpenText } from './calls.ts'

interface Point {
  readonly line: number
  readonly character: number
}

/** Finds a document by URI; `undefined` for files that nobody has read. */
export type TextLookup = (uri: string) => OpenText | undefined

/**
 * Goes through an answer and gives what is wrong with its ranges and positions.
 * @param uri the document that the request was about, which ranges without a URI of their own speak of
 */
export function rangeFaults(value: unknown, uri: string | undefined, lookup: TextLookup, way = 'result'): string[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => rangeFaults(item, uri, lookup, `${way}[${index}]`))
  if (typeof value !== 'object' || value === null) return []
  const here = value as Record<string, unknown>
  if (isPoint(here['start']) && isPoint(here['end'])) return rangeFault(here['start'], here['end'], uri, lookup, way)
  if (isPoint(here)) return pointFault(here, uri, lookup, way)
  return Object.entries(here).flatMap(([key, inside]) => {
    if (key === 'data' || key === 'arguments') return []
    return rangeFaults(inside, uriFor(key, here, uri), lookup, `${way}.${key}`)
  })
}

/** The document that a property's ranges speak of. */
function uriFor(key: string, holder: Record<string, unknown>, uri: string | undefined): string | undefined {
  if (key === 'targetRange' || key === 'targetSelectionRange') return String(holder['targetUri'])
  const named = holder['uri'] ?? (holder['textDocument'] as { uri?: unknown } | undefined)?.uri
  if (typeof named === 'string') return named
  // Callers are named in `from`; the keys of `changes` are URIs themselves.
  if (key === 'fromRanges' && 'from' in holder) return (holder['from'] as { uri: string }).uri
  return key.startsWith('file:') ? key : uri
}

function isPoint(value: unknown): value is Point {
  return typeof value === 'object' && value !== null && 'line' in value && 'character' in value
}

function rangeFault(start: Point, end: Point, uri: string | undefined, lookup: TextLookup, way: string): string[] {
  const isOrdered = start.line < end.line || (start.line === end.line && start.character <= end.character)
  const ends = [...pointFault(start, uri, lookup, `${way}.start`), ...pointFault(end, uri, lookup, `${way}.end`)]
  return isOrdered ? ends : [`${way}: ends before it starts`, ...ends]
}

function pointFault({ line, character }: Point, uri: string | undefined, lookup: TextLookup, way: string): string[] {
  if (!Number.isInteger(line) || !Number.isInteger(character) || line < 0 || character < 0) {
    return [`${way}: ${line}:${character} is no position`]
  }
  const text = uri === undefined ? undefined : lookup(uri)
  if (text === undefined) return [`${way}: a position in ${uri}, which is no file that was read`]
  const length = text.lengths[line]
  return length !== undefined && character <= length
    ? []
    : [`${way}: ${line}:${character} lies outside of ${uri}, whose line has ${length ?? 'no'} characters`]
}

/** Whether tokens lie inside of the document, one behind the other, and are of kinds that were announced. */
export function tokenFaults(
  data: readonly number[],
  text: OpenText,
  provider: NonNullable<ServerCapabilities['semanticTokensProvider']>,
): string[] {
  const { tokenTypes, tokenModifiers } = provider.legend
  const faults = data.length % 5 === 0 ? [] : [`${data.length} numbers are no tokens`]
  let [line, character, end] = [0, 0, 0]
  for (let i = 0; i + 4 < data.length; i += 5) {
    const [lines, characters, length, type, modifiers] = data.slice(i, i + 5) as [
      number,
      number,
      number,
      number,
      number,
    ]
    if (lines > 0) [character, end] = [0, 0]
    line += lines
    character += characters
    if (length < 1 || character < end) faults.push(`token ${i / 5} at ${line}:${character} is empty or lies in another`)
    end = character + length
    if (end > (text.lengths[line] ?? -1)) faults.push(`token ${i / 5} at ${line}:${character}-${end} leaves its line`)
    if (type >= tokenTypes.length || modifiers >= 2 ** tokenModifiers.length) faults.push(`token ${i / 5} has no kind`)
  }
  return faults
}
