/** A `#` that touches the text before it in a Dovecot file: whether it cuts a password, and what quotes would take in. */

import type { Range } from '@mailcfg/core'
import type { Line } from '@mailcfg/grammars'
import { blockItems, type Document } from '@mailcfg/model'

const SECRET = /^(?:password|passdb_static_password|\w+_password|dnpass|master_pass)$/

/** The value of a setting with what stands behind its `#`, up to the last word of the line. */
export interface HashedValue {
  readonly start: number
  readonly end: number
}

/** Whether the `#` stands in a password: in the connect string of a SQL file, or in a setting that is one. */
export function isHashInSecret(document: Document, line: Line): boolean {
  const entry = entryOn(document, line)
  if (entry === undefined) return false
  return entry.name === 'connect' ? /(?:^|\s)password=\S*$/.test(entry.text) : SECRET.test(entry.name)
}

/** Where quotes would have to stand to take the `#` in; `undefined` when the value is continued or has quotes itself. */
export function valueWithHash(document: Document, line: Line, hash: Range): HashedValue | undefined {
  const entry = entryOn(document, line)
  const { source } = document
  if (entry === undefined || entry.start > hash.start) return undefined
  const row = source.lineRange(source.positionAt(hash.start).line)
  if (entry.start < row.start) return undefined
  const text = source.slice({ start: entry.start, end: row.end })
  if (/["'\\]/.test(text)) return undefined
  return { start: entry.start, end: entry.start + text.replace(/[ \t\r]+(?:#.*)?$/, '').length }
}

function entryOn(document: Document, line: Line): { name: string; text: string; start: number } | undefined {
  if (document.shape === 'assignments') {
    const entry = document.entries.find((one) => one.line === line)
    return entry && { name: entry.name.text, text: entry.value.text, start: entry.value.range.start }
  }
  if (document.shape !== 'blocks') return undefined
  for (const item of blockItems(document)) {
    if (item.kind === 'setting' && item.line === line) {
      return { name: item.name.text, text: item.value.text, start: item.value.range.start }
    }
  }
  return undefined
}
