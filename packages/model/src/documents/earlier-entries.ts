/** What an edit left of a document: the entries of the lines that it did not touch, line by line. */

import { detached, type LogicalLine, type Range, SourceText, shiftRange } from '@mailcfg/core'
import type { Line, ParsedFile } from '@mailcfg/grammars'

/** A parsed file with what was read out of its lines, in file order; not every line has an entry. */
export interface ReadFile<E extends { readonly line: Line }> {
  readonly file: ParsedFile
  readonly entries: readonly E[]
}

/**
 * Goes through the lines of a file that was parsed from an earlier one. Lines before the edit are the same objects in
 * both, those behind it are told by their trees, which only a line that was not touched keeps.
 */
export class EarlierEntries<E extends { readonly line: Line }> {
  readonly #earlier: ReadFile<E>
  readonly #by: number
  /** Index of the first line that the edit may have touched, and of the first one behind it. */
  readonly #touched: number
  readonly #behind: number
  /** Difference of the indices of a line behind the edit. */
  readonly #shift: number
  #index = 0
  #passed = 0
  #at = 0

  constructor(file: ParsedFile, earlier: ReadFile<E>) {
    const [lines, before] = [file.lines, earlier.file.lines]
    const least = Math.min(lines.length, before.length)
    let same = 0
    while (same < least && lines[same] === before[same]) same++
    let behind = 0
    while (behind < least - same && lines.at(-1 - behind)?.tree === before.at(-1 - behind)?.tree) behind++
    this.#earlier = earlier
    this.#by = file.source.length - earlier.file.source.length
    this.#touched = same
    this.#behind = lines.length - behind
    this.#shift = lines.length - before.length
  }

  /** Steps to the next line; to be called for every line in turn. Gives its earlier entry, when it has one and is untouched. */
  next(): E | undefined {
    const index = this.#index++
    if (index < this.#touched) return this.#entryOf(index)
    if (index < this.#behind) return undefined
    const earlier = index - this.#shift
    while (this.#passed < earlier) this.#entryOf(this.#passed)
    return this.#entryOf(earlier)
  }

  /** By how many offsets the entry that `next` gave last has moved. */
  get by(): number {
    return this.#index <= this.#touched ? 0 : this.#by
  }

  /** Offset up to which both files are the same, line by line. */
  get untouchedEnd(): number {
    return this.#earlier.file.lines[this.#touched - 1]?.logical.range.end ?? 0
  }

  #entryOf(index: number): E | undefined {
    this.#passed = index + 1
    const entry = this.#earlier.entries[this.#at]
    if (entry?.line !== this.#earlier.file.lines[index]) return undefined
    this.#at++
    return entry
  }
}

/**
 * A line as a file of its own: its offsets count from 0, and texts that are cut out of it keep no file in memory, so
 * that what is read from it may outlive the file.
 */
export function lineApart(
  file: ParsedFile,
  { logical, tree }: Line,
): { readonly file: ParsedFile; readonly line: Line } {
  const { source, language } = file
  const text = SourceText.fromText(source.uri, detached(source.slice(logical.range)), source.version, source.encoding)
  const line = { logical: fromZero(logical), tree }
  return { file: { source: text, language, lines: [line] }, line }
}

function fromZero({ kind, range, pieces }: LogicalLine): LogicalLine {
  const shifted = (piece: Range): Range => shiftRange(piece, -range.start)
  return { kind, range: shifted(range), pieces: pieces.map(shifted) }
}
