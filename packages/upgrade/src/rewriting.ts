/** What becomes of the lines of one file: each logical line is replaced as a whole; comments and order stay. */

import { type Range, type SourceText, type TextEdit, textRange } from '@mailcfg/core'
import type { Line } from '@mailcfg/grammars'
import type { AssignmentsDocument, BlocksDocument } from '@mailcfg/model'

/** Collects replacements for the logical lines of a document; a line that is not mentioned stays as it is. */
export class FileRewriting {
  readonly document: BlocksDocument | AssignmentsDocument
  readonly #lines = new Map<Line, readonly string[]>()
  readonly #before = new Map<Line, string[]>()
  readonly #outdent = new Map<Line, number>()
  readonly #appended: string[] = []

  constructor(document: BlocksDocument | AssignmentsDocument) {
    this.document = document
  }

  get source(): SourceText {
    return this.document.source
  }

  /** Whether something was said about a line already. */
  isReplaced(line: Line): boolean {
    return this.#lines.has(line)
  }

  /** Puts lines in the place of a logical line, each indented as that was; none removes it, but for its comment. */
  replace(line: Line, lines: readonly string[]): void {
    this.#lines.set(line, lines)
  }

  /** Puts lines before a logical line, indented like it. */
  insertBefore(line: Line, lines: readonly string[]): void {
    const known = this.#before.get(line)
    if (known) known.push(...lines)
    else this.#before.set(line, [...lines])
  }

  /** Puts lines at the end of the file. */
  append(lines: readonly string[]): void {
    this.#appended.push(...lines)
  }

  /** Takes some columns off the indentation of a line. */
  outdent(line: Line, columns: number): void {
    this.#outdent.set(line, (this.#outdent.get(line) ?? 0) + columns)
  }

  /** The lines from one to another, both included. */
  linesBetween(first: Line, last: Line): readonly Line[] {
    const { lines } = this.document.file
    return lines.slice(lines.indexOf(first), lines.indexOf(last) + 1)
  }

  /** The logical line that an offset lies in. */
  lineAt(offset: number): Line | undefined {
    return this.document.file.lines.find(({ logical: { range } }) => range.start <= offset && offset < range.end)
  }

  /** The text of a logical line without its indentation and what follows it. */
  textOf({ logical }: Line): string {
    return this.source.slice(textRange(logical)).trimStart()
  }

  /** The edits, in file order; lines that come out as they were have none. */
  edits(): TextEdit[] {
    const edits = this.document.file.lines.flatMap((line) => {
      const { range } = line.logical
      const text = this.#after(line)
      return text === this.source.slice(range) ? [] : [{ range, text }]
    })
    if (this.#appended.length === 0) return edits
    const { length, text } = this.source
    const start = length === 0 || text.endsWith('\n') ? '' : '\n'
    return [...edits, { range: { start: length, end: length }, text: `${start}${this.#appended.join('\n')}\n` }]
  }

  #after(line: Line): string {
    const [indent, body, tail] = this.#partsOf(line)
    const lines = this.#lines.get(line)
    const before = (this.#before.get(line) ?? []).map((text) => `${indent}${text}\n`).join('')
    if (lines === undefined) return `${before}${indent}${body}${tail}`
    const comment = tail.includes('#') ? tail.trim() : ''
    const end = tail.endsWith('\n') ? '\n' : ''
    if (lines.length === 1) return `${before}${indent}${lines[0]}${tail}`
    const rest = comment === '' ? lines : [comment, ...lines]
    if (rest.length === 0) return before
    return `${before}${rest.map((text) => (text === '' ? '' : indent + text)).join('\n')}${end}`
  }

  /** Indentation, text, and what follows it up to the next logical line. */
  #partsOf(line: Line): [string, string, string] {
    const { range } = line.logical
    const text = textRange(line.logical)
    const whole = this.source.slice({ start: range.start, end: text.end })
    const indent = /^[ \t]*/.exec(whole)?.[0] ?? ''
    const kept = indent.slice(Math.min(indent.length, this.#outdent.get(line) ?? 0))
    return [kept, whole.slice(indent.length), this.source.slice({ start: text.end, end: range.end })]
  }
}

/** A block of configuration, its content indented. */
export function block(header: string, content: readonly string[]): string[] {
  return [`${header} {`, ...content.map((line) => `  ${line}`), '}']
}

/** The text of a range with some parts of it replaced; the edits are in file offsets and inside of it. */
export function spliced(source: SourceText, range: Range, edits: readonly TextEdit[]): string {
  let text = ''
  let done = range.start
  for (const edit of [...edits].sort((a, b) => a.range.start - b.range.start)) {
    text += source.slice({ start: done, end: edit.range.start }) + edit.text
    done = edit.range.end
  }
  return text + source.slice({ start: done, end: range.end })
}
