/** Comments that silence findings: `# mailcfg-ignore rule-id: reason` and `# mailcfg-ignore-file rule-id: reason`. */

import type { Diagnostic, LogicalLine, Range, SourceText } from '@mailcfg/core'
import type { LanguageDefinition, Line } from '@mailcfg/grammars'
import { type Document, linesOf } from '@mailcfg/model'

/** One rule named in one suppression comment. */
export interface Suppression {
  readonly source: SourceText
  readonly rule: string
  /** Range of the rule's name. */
  readonly range: Range
  /** What is silenced: the logical line below the comment, or the whole file. */
  readonly covers: Range
  readonly reason: string
  /** Findings that it silenced; filled by the runner. */
  readonly used: Diagnostic[]
}

/** What comments begin with; in all other languages with `#` alone. */
const MARKS: Readonly<Record<string, string>> = { 'zone-file': ';', sql: '--' }

/** What a comment begins with that is put into a file of the language. */
export function commentMark({ id }: LanguageDefinition): string {
  return MARKS[id] ?? '#'
}

const comments = new Map<string, RegExp>()

/** Suppressions of a language. */
function commentIn(language: LanguageDefinition): RegExp {
  const mark = commentMark(language)
  const known = comments.get(mark)
  if (known) return known
  const either = mark === '#' ? '#' : `(?:#|${mark})`
  const words = '[ \\t]*mailcfg-ignore(-file)?[ \\t]+([^:\\n]*)(?::[ \\t]*(.*?))?[ \\t\\r]*$'
  const comment = new RegExp(`^[ \\t]*${either}${words}`, 'gm')
  comments.set(mark, comment)
  return comment
}

/**
 * All suppressions of a file. A comment covers the logical line that begins after it, comments and blank lines in
 * between skipped, because Postfix has no comments behind a value; several rules are separated by commas or blanks.
 */
export function suppressionsOf(document: Document): Suppression[] {
  const { source } = document
  if (!source.includes('mailcfg-ignore')) return []
  const found: Suppression[] = []
  for (const match of source.text.matchAll(commentIn(document.language))) {
    const names = match[2] ?? ''
    const namesAt =
      match.index +
      match[0].indexOf(names, match[0].indexOf('mailcfg-ignore') + 'mailcfg-ignore'.length + (match[1]?.length ?? 0))
    const covers = match[1] ? { start: 0, end: source.length } : lineBelow(document, match.index + match[0].length)
    for (const name of names.matchAll(/[^ \t,]+/g)) {
      const start = namesAt + name.index
      const range = { start, end: start + name[0].length }
      found.push({ source, rule: name[0], range, covers, reason: match[3] ?? '', used: [] })
    }
  }
  return found
}

/** The entry that begins behind `offset`; inside a continued entry, the rest of that entry. */
function lineBelow(document: Document, offset: number): Range {
  const end = document.source.length
  for (const { logical } of linesNear(document, offset)) {
    if (isEntry(document, logical) && logical.range.end > offset) {
      return { start: Math.max(logical.range.start, offset), end: logical.range.end }
    }
  }
  return { start: end, end }
}

/** Whether a line is neither blank nor a comment; to some readers of files, comments of a language are text. */
export function isEntry({ source, language }: Document, { kind, range }: LogicalLine): boolean {
  if (kind === 'comment' || kind === 'blank') return false
  const mark = commentMark(language)
  return mark === '#' || !source.slice(range).trimStart().startsWith(mark)
}

/** The lines of a document; of a large table the two that the offset may belong to. */
export function linesNear(document: Document, offset: number): readonly Line[] {
  if (document.shape !== 'table' || document.file) return linesOf(document)
  const row = document.indexAt(offset)
  return [row, row + 1].flatMap((index) => (index >= 0 && index < document.size ? [document.line(index)] : []))
}

/** The first suppression that covers a finding, if any. */
export function suppressionFor(diagnostic: Diagnostic, suppressions: readonly Suppression[]): Suppression | undefined {
  const { source, range } = diagnostic.primary
  return suppressions.find(
    (s) =>
      s.source === source &&
      s.rule === diagnostic.rule &&
      s.covers.start <= range.start &&
      // A finding behind the last character of a file belongs to its last line.
      (range.start < s.covers.end || s.covers.end === source.length),
  )
}
