/** The text of one file with its name, version and bytes: what every stage of the pipeline starts from. */

import { ByteOffsets } from './byte-offsets.ts'
import { indexOfAscii } from './byte-search.ts'
import { EditedText } from './edited-text.ts'
import { applyEdits, type TextEdit } from './edits.ts'
import { type ByteKind, byteKind, decodeOneByte, decodeUtf8, type Encoding, encode, isUtf8 } from './encoding.ts'
import { type LineStarts, lineStarts, lineStartsOfBytes, type Position, positionAt } from './line-index.ts'
import type { Range } from './range.ts'

/** Identifies a file: a path or a `file:` address, never interpreted by the house below `project`. */
export type Uri = string

/**
 * Immutable text of a file. Bytes and text are each made from the other when first asked for, and after an edit the text
 * is put together when somebody wants all of it.
 */
export class SourceText {
  readonly uri: Uri
  readonly version: number
  readonly encoding: Encoding
  #bytes: Uint8Array | undefined
  #text: string | undefined
  /** The text as it follows from the one before, until it is put together. */
  #edited: EditedText | undefined
  #starts: Uint32Array | undefined
  #kind: ByteKind | undefined
  #byteOffsets: ByteOffsets | undefined

  private constructor(uri: Uri, version: number, encoding: Encoding, bytes?: Uint8Array, text?: string) {
    this.uri = uri
    this.version = version
    this.encoding = encoding
    this.#bytes = bytes
    this.#text = text
  }

  /** Reads bytes without loss: `toBytes()` gives the same bytes back. They are decoded only when asked for. */
  static fromBytes(uri: Uri, bytes: Uint8Array, version = 0): SourceText {
    const kind = byteKind(bytes)
    const source = new SourceText(uri, version, kind !== 'other' || isUtf8(bytes) ? 'utf-8' : 'one-byte', bytes)
    source.#kind = kind
    return source
  }

  /** Wraps text that is already decoded, as an editor sends it. */
  static fromText(uri: Uri, text: string, version = 0, encoding: Encoding = 'utf-8'): SourceText {
    return new SourceText(uri, version, encoding, undefined, text)
  }

  /** The whole text; a byte-order mark stays its first character, because Postfix and Dovecot read it as text too. */
  get text(): string {
    this.#text ??= this.#edited ? this.#putTogether(this.#edited) : this.#decoded()
    return this.#text
  }

  /** Whether byte offsets and UTF-16 offsets of the file are the same: one character per byte. */
  get isByteAddressed(): boolean {
    if (this.encoding === 'one-byte') return true
    return this.#byteKind() !== 'other'
  }

  /** Whether the file holds nothing but printable ASCII, blanks and line ends. */
  get isPlain(): boolean {
    return this.#byteKind() === 'plain'
  }

  /** Whether the file holds an ASCII string; the text is not decoded for it. */
  includes(ascii: string): boolean {
    return this.#isDecoded() ? this.text.includes(ascii) : indexOfAscii(this.toBytes(), ascii) >= 0
  }

  /** UTF-16 offset of a byte offset of {@link toBytes}. */
  offsetOfByte(byte: number): number {
    return this.isByteAddressed ? byte : this.#byteIndex().offsetOfByte(byte)
  }

  /** Byte offset of a UTF-16 offset. */
  byteOfOffset(offset: number): number {
    return this.isByteAddressed ? offset : this.#byteIndex().byteOfOffset(offset)
  }

  /** The text between two byte offsets, without decoding the rest of the file. */
  sliceBytes(start: number, end: number): string {
    const bytes = this.toBytes().subarray(start, end)
    return this.encoding === 'utf-8' ? (decodeUtf8(bytes) ?? decodeOneByte(bytes)) : decodeOneByte(bytes)
  }

  /** Length in UTF-16 units. */
  get length(): number {
    return this.#edited?.length ?? (this.#onlyBytes() ? this.toBytes().length : this.text.length)
  }

  /** Number of physical lines; the empty piece after a final newline counts as one, as in editors. */
  get lineCount(): number {
    return this.#lineStarts().length
  }

  /** The text of a range. */
  slice(r: Range): string {
    return (
      this.#edited?.slice(r) ?? (this.#onlyBytes() ? this.sliceBytes(r.start, r.end) : this.text.slice(r.start, r.end))
    )
  }

  /** A stretch of the file as a text of its own, whose offsets count from the stretch's start. */
  part(r: Range): SourceText {
    return SourceText.fromText(this.uri, this.slice(r), this.version, this.encoding)
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
    const start = line < 0 ? undefined : starts.at(line)
    if (start === undefined) return { start: this.length, end: this.length }
    const next = starts.at(line + 1)
    return { start, end: next === undefined ? this.length : next - 1 }
  }

  /** The text after the edits, as a new version of the same file. */
  edited(edits: readonly TextEdit[], version: number): SourceText {
    const near = this.#edited?.edited(edits)
    const edited = near ?? EditedText.of({ text: this.text, lineStarts: this.#allLineStarts() }, edits)
    if (edited === undefined) return SourceText.fromText(this.uri, applyEdits(this.text, edits), version, this.encoding)
    const source = new SourceText(this.uri, version, this.encoding)
    source.#edited = edited
    return source
  }

  /**
   * The bytes of the file: those that were read, or the text encoded.
   * @throws RangeError when a `one-byte` file was given characters it cannot hold.
   */
  toBytes(): Uint8Array {
    this.#bytes ??= encode(this.text, this.encoding)
    return this.#bytes
  }

  #decoded(): string {
    const bytes = this.#bytes as Uint8Array
    return this.encoding === 'utf-8' ? (decodeUtf8(bytes) as string) : decodeOneByte(bytes)
  }

  /** Leaves the text before, which is kept in memory no longer than needed. */
  #putTogether(edited: EditedText): string {
    this.#starts = edited.lineStarts.toArray()
    this.#edited = undefined
    return edited.text
  }

  #lineStarts(): LineStarts {
    return this.#edited?.lineStarts ?? this.#allLineStarts()
  }

  #allLineStarts(): Uint32Array {
    this.#starts ??= this.#onlyBytes() ? lineStartsOfBytes(this.toBytes()) : lineStarts(this.text)
    return this.#starts
  }

  /** Whether the text was not decoded yet and need not be, which spares a second copy of a large table. */
  #onlyBytes(): boolean {
    return !this.#isDecoded() && this.isByteAddressed
  }

  #isDecoded(): boolean {
    return this.#text !== undefined || this.#edited !== undefined
  }

  #byteKind(): ByteKind {
    this.#kind ??= byteKind(this.toBytes())
    return this.#kind
  }

  #byteIndex(): ByteOffsets {
    this.#byteOffsets ??= new ByteOffsets(this.toBytes())
    return this.#byteOffsets
  }
}
