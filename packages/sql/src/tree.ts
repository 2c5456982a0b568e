/** Walking the parser's syntax trees, which are plain JSON: objects with one key that names the kind. */

import type { Place } from './positions.ts'

export type Json = { readonly [key: string]: unknown }

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The object below a key; `undefined` for anything else. */
export function child(node: unknown, key: string): Json | undefined {
  const value = isObject(node) ? node[key] : undefined
  return isObject(value) ? value : undefined
}

/** The list below a key, empty for anything else. */
export function list(node: unknown, key: string): readonly unknown[] {
  const value = isObject(node) ? node[key] : undefined
  return Array.isArray(value) ? value : []
}

/** Kind and content of a tagged node: `{ Eq: … }` or a bare word. */
export function tagged(node: unknown): readonly [kind: string, content: unknown] {
  if (typeof node === 'string') return [node, undefined]
  const entry = isObject(node) ? Object.entries(node)[0] : undefined
  return entry ?? ['', undefined]
}

/** A name in a statement. */
export interface SqlName {
  readonly text: string
  readonly quote: string | undefined
  readonly start: number
  readonly end: number
}

/** Start and end of everything in a node that has a place; `undefined` when nothing has. */
export function extentOf(
  node: unknown,
  offset: (place: Place) => number,
): { readonly start: number; readonly end: number } | undefined {
  let start = Number.POSITIVE_INFINITY
  let end = -1
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) visit(item)
    else if (isObject(value)) {
      const span = spanOf(value, offset)
      if (span) {
        start = Math.min(start, span.start)
        end = Math.max(end, span.end)
      }
      for (const [key, item] of Object.entries(value)) if (key !== 'span') visit(item)
    }
  }
  visit(node)
  return end < 0 ? undefined : { start, end }
}

/** The place of a node that has one; names that the parser made up lie in line 0. */
export function spanOf(
  node: unknown,
  offset: (place: Place) => number,
): { readonly start: number; readonly end: number } | undefined {
  const from = placeOf(child(child(node, 'span'), 'start'))
  const to = placeOf(child(child(node, 'span'), 'end'))
  return from && to ? { start: offset(from), end: offset(to) } : undefined
}

function placeOf(node: Json | undefined): Place | undefined {
  const { line, column } = node ?? {}
  return typeof line === 'number' && typeof column === 'number' && line > 0 ? { line, column } : undefined
}

/** Reads an identifier node (`{ value, quote_style, span }`). */
export function nameOf(node: unknown, offset: (place: Place) => number): SqlName | undefined {
  if (!isObject(node) || typeof node['value'] !== 'string') return undefined
  const span = spanOf(node, offset)
  if (span === undefined) return undefined
  const quote = node['quote_style']
  return { text: node['value'], quote: typeof quote === 'string' ? quote : undefined, ...span }
}

/** Reads a dotted name, a list of `{ Identifier: … }`. */
export function namesOf(parts: readonly unknown[], offset: (place: Place) => number): SqlName[] {
  return parts.flatMap((part) => nameOf(child(part, 'Identifier') ?? part, offset) ?? [])
}
