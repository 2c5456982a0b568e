/** The text of one file with its name, version and bytes: what every stage of the pipeline starts from. */

import { applyEdits, type TextEdit } from './edits.ts'
import { decodeOneByte, decodeUtf8, type Encoding, encode, isAscii } from './encoding.ts'
import { lineStarts, type Position, positionAt } from './line-index.ts'
import type { Range } from './range.ts'

/** Identifies a file: a path or a `file:` address, never interpreted by the house below `project`. */
export type Uri = string

/** Immutable text of a file. Bytes and text are each made from the other when first asked for. */
export class SourceText {
  readonly uri: Uri
  readonly version: number
  readonly encoding: Encoding
  #bytes: Uint8Array | undefined
  #text: string | undefined
  #starts: Uint32Array | undefined

  private constructor(uri: Uri, version: number, encoding: Encoding, bytes?: Uint8Array, text?: string) {
    this.uri = uri
    this.version = version
    this.encoding = encoding
    this.#bytes = bytes
    this.#text = text
  }

  /** Reads bytes without loss: `toBytes()` gives the same bytes back. Pure ASCII is decoded only when asked for. */
  static fromBytes(uri: Uri, bytes: Uint8Array, version = 0): SourceText {
    if (isAscii(bytes)) return new SourceText(uri, version, 'utf-8', bytes)
    const text = decodeUtf8(bytes)
    return new SourceText(uri, version, text === undefined ? 'one-byte' : 'utf-8', bytes, text)
  }

  /** Wraps text that is already decoded, as an editor sends it. */
  static fromText(uri: Uri, text: string, version = 0, encoding: Encoding = 'utf-8'): SourceText {
    return new SourceText(uri, version, encoding, undefined, text)
  }

  /** The whole text; a byte-order mark stays its first character, because Postfix and Dovecot read it as text too. */
  get text(): string {
    this.#text ??= this.encoding === 'utf-8' ? (decodeUtf8(this.toBytes()) as string) : decodeOneByte(this.toBytes())
    return this.#text
  }

  /** Length in UTF-16 units. */
  get length(): number {
    return this.text.length
  }

  /** Number of physical lines; the empty piece after a final newline counts as one, as in editors. */
  get lineCount(): number {
    return this.#lineStarts().length
  }

  /** The text of a range. */
  slice(r: Range): string {
    return this.text.slice(r.start, r.end)
  }

  /** Line and column, both from 0, of an offset. */
  positionAt(offset: number): Position {
    return positionAt(this.#lineStarts(), offset)
  }

  /** Offset of a line and column; a column past the line's end gives the end of the line, its newline excluded. */
  offsetAt(line: number, column: number): number {
    const r = this.lineRange(line)
    return Math.min(r.start + Math.max(0, column), r.end)
  }

  /** Range of a physical line without its newline; lines outside the file give an empty range at the end. */
  lineRange(line: number): Range {
    const starts = this.#lineStarts()
    const start = starts[line]
    if (start === undefined) return { start: this.length, end: this.length }
    const next = starts[line + 1]
    return { start, end: next === undefined ? this.length : next - 1 }
  }

  /** The text after the edits, as a new version of the same file. */
  edited(edits: readonly TextEdit[], version: number): SourceText {
    return SourceText.fromText(this.uri, applyEdits(this.text, edits), version, this.encoding)
  }

  /**
   * The bytes of the file: those that were read, or the text encoded.
   * @throws RangeError when a `one-byte` file was given characters it cannot hold.
   */
  toBytes(): Uint8Array {
    this.#bytes ??= encode(this.#text as string, this.encoding)
    return this.#bytes
  }

  #lineStarts(): Uint32Array {
    this.#starts ??= lineStarts(this.text)
    return this.#starts
  }
}
