/** Between the protocol and the house: URIs and paths, positions in two encodings and offsets. */

import type { Range, SourceText, TextEdit, Uri } from '@mailcfg/core'
import type * as lsp from 'vscode-languageserver'

/** How columns count: in UTF-16 units, or in bytes of UTF-8. */
export type ColumnEncoding = 'utf-16' | 'utf-8'

/** Converts for one client. Paths stand for `file:` URIs; other URIs stay as they are. */
export class Converter {
  readonly encoding: ColumnEncoding
  /** URIs as the client writes them, so that it gets back what it sent. */
  readonly #written = new Map<Uri, string>()

  constructor(encoding: ColumnEncoding) {
    this.encoding = encoding
  }

  /** The path, or the URI, that the house knows a document by. */
  path(uri: string): Uri {
    const path = uri.startsWith('file://') ? decoded(uri.replace(/^file:\/\/[^/]*/, '')) : uri
    this.#written.set(path, uri)
    return path
  }

  /** The URI of a document. */
  uri(path: Uri): string {
    const known = this.#written.get(path)
    if (known !== undefined) return known
    return path.startsWith('/') ? `file://${path.split('/').map(encodeURIComponent).join('/')}` : path
  }

  position(source: SourceText, offset: number): lsp.Position {
    const { line, column } = source.positionAt(offset)
    if (this.encoding === 'utf-16') return { line, character: column }
    return { line, character: utf8Length(source.slice({ start: offset - column, end: offset })) }
  }

  range(source: SourceText, { start, end }: Range): lsp.Range {
    return { start: this.position(source, start), end: this.position(source, end) }
  }

  offset(source: SourceText, { line, character }: lsp.Position): number {
    if (this.encoding === 'utf-16') return source.offsetAt(line, character)
    const text = source.slice(source.lineRange(line))
    let [units, bytes] = [0, 0]
    for (const sign of text) {
      if (bytes >= character) break
      bytes += utf8Length(sign)
      units += sign.length
    }
    return source.offsetAt(line, units)
  }

  offsets(source: SourceText, { start, end }: lsp.Range): Range {
    return { start: this.offset(source, start), end: this.offset(source, end) }
  }

  edits(source: SourceText, edits: readonly TextEdit[]): lsp.TextEdit[] {
    return edits.map(({ range, text }) => ({ range: this.range(source, range), newText: text }))
  }
}

/** A percent sign that begins no escape is a percent sign. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function utf8Length(text: string): number {
  let length = 0
  for (const sign of text) {
    const code = sign.codePointAt(0) as number
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return length
}
