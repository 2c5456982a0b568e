/** Formats one file: lays it out, reads the result again, and gives edits only when it says the same. */

import type { Range, TextEdit } from '@mailcfg/core'
import { type Document, readDocument } from '@mailcfg/model'
import { layoutEdits } from './layout.ts'
import { type Fact, meaningOf } from './meaning.ts'
import type { FormatOptions } from './options.ts'

/** The first thing that would not be said any more; an error of the formatter, never of the file. */
export interface MeaningDifference {
  /** Physical line of the file, from 0; of its last fact when something would be added at the end. */
  readonly line: number
}

/** The edits, none when the file is laid out already; or why the file has to be left alone. */
export type FormatOutcome =
  | { readonly kind: 'formatted'; readonly edits: readonly TextEdit[] }
  | { readonly kind: 'refused'; readonly difference: MeaningDifference }

/**
 * Formats a document, or only the lines that `within` touches. Pure; never throws on any text.
 * @param within a range of the file; edits outside of its lines are left out, and the rest is checked as usual.
 */
export function formatDocument(document: Document, options: FormatOptions, within?: Range): FormatOutcome {
  const all = layoutEdits(document, options)
  const edits = within === undefined ? all : all.filter(({ range }) => touches(document, range, within))
  if (edits.length === 0) return { kind: 'formatted', edits: [] }
  const { source, language } = document
  const after = readDocument(source.edited(edits, source.version + 1), language)
  const difference = firstDifference(meaningOf(document), meaningOf(after))
  return difference ? { kind: 'refused', difference } : { kind: 'formatted', edits }
}

/** Whether an edit lies on the lines of a range; one that ends where a line starts does not touch that line. */
function touches({ source }: Document, edit: Range, within: Range): boolean {
  const lineOf = (offset: number): number => source.positionAt(offset).line
  const last = edit.end > edit.start ? edit.end - 1 : edit.end
  return lineOf(last) >= lineOf(within.start) && lineOf(edit.start) <= lineOf(within.end)
}

function firstDifference(before: Iterable<Fact>, after: Iterable<Fact>): MeaningDifference | undefined {
  const others = after[Symbol.iterator]()
  let line = 0
  for (const fact of before) {
    line = fact.line
    const other = others.next()
    if (other.done || other.value.text !== fact.text) return { line }
  }
  return others.next().done ? undefined : { line }
}
