/** What the formatter makes of the files that were asked for; nothing is written here. */

import type { Range, SourceText, TextEdit } from '@mailcfg/core'
import { type FormatOptions, formatDocument } from '@mailcfg/format'
import { isCopyOrTemplate } from '@mailcfg/grammars'
import type { Document } from '@mailcfg/model'
import { InternalError, type Project, writableFiles } from '@mailcfg/project'

/** A file and what becomes of it. */
export interface FormattedFile {
  readonly document: Document
  /** None when the file is laid out already, or is left alone. */
  readonly edits: readonly TextEdit[]
  /** Line, from 0, of what formatting would have changed: the file is left alone, and mailcfg has a defect. */
  readonly refusedAt: number | undefined
}

/** The files to format, and those that would have to be named, since nothing but their text tells what they are. */
export interface Selected {
  readonly documents: readonly Document[]
  readonly guessed: readonly string[]
}

/**
 * Chooses what may be changed: never files that were only read to understand others, and of a directory's files
 * neither copies and templates nor what was merely guessed to be a configuration. A file with two names is one.
 * @param isStdin whether the one file is standard input, whose name need not exist.
 */
export function selectFiles({ stacks, requested, named, guessed }: Project, isStdin: boolean): Selected {
  const wanted = [...requested].filter((path) => named.has(path) || !isCopyOrTemplate(path))
  const isSure = (path: string): boolean => named.has(path) || !guessed.has(path)
  const sure = wanted.filter(isSure)
  const documents = [...(isStdin ? sure : writableFiles(sure))].flatMap(
    (path) => stacks.map((stack) => stack.documents.get(path)).find((found) => found !== undefined) ?? [],
  )
  return { documents, guessed: wanted.filter((path) => !isSure(path)) }
}

/**
 * Formats a file.
 * @param lines the physical lines to format, from 0, both included; all without it.
 * @throws InternalError with the name of the file.
 */
export function formatFile(
  document: Document,
  options: FormatOptions,
  lines: readonly [number, number] | undefined,
  nameOf: (path: string) => string,
  format = formatDocument,
): FormattedFile {
  try {
    const outcome = format(document, options, lines && rangeOfLines(document.source, lines))
    return outcome.kind === 'refused'
      ? { document, edits: [], refusedAt: outcome.difference.line }
      : { document, edits: outcome.edits, refusedAt: undefined }
  } catch (cause) {
    throw new InternalError(nameOf(document.source.uri), cause)
  }
}

function rangeOfLines(source: SourceText, [first, last]: readonly [number, number]): Range {
  return { start: source.lineRange(first).start, end: source.lineRange(last).end }
}

/** The file as it becomes. */
export function textAfter({ document: { source }, edits }: FormattedFile): SourceText {
  return edits.length === 0 ? source : source.edited(edits, source.version + 1)
}
