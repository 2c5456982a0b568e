/** What the editor puts right while somebody types: the indentation of a line that goes on, of sections and their ends. */

import { type Range, type TextEdit, textRange } from '@mailcfg/core'
import type { Line } from '@mailcfg/grammars'
import type { BlockItem, BlocksDocument, Document } from '@mailcfg/model'
import type { Place } from '../place.ts'
import { lineAt, physicalLineAt } from '../subject/lines.ts'

/** What can be typed so that something is put right; the first one is the newline. */
export const TYPED_TRIGGERS = ['\n', '{', '}'] as const

const INDENT: Readonly<Record<string, number>> = { 'main.cf': 4 }

/** Blanks per level that the person wants; each language has its own custom without it. */
export interface TypingOptions {
  readonly indent?: number | undefined
}

/**
 * The edits behind a sign that was typed; the place is behind it. They change the blanks at the beginning of the line
 * of the cursor, and those that a line above without any text ends in.
 */
export function onTypeEdits(place: Place, typed: string, options: TypingOptions = {}): TextEdit[] {
  const { document } = place
  if (document.shape === 'blocks') return blockEdits(place, document, typed, options)
  if (typed !== '\n' || (document.shape !== 'assignments' && document.shape !== 'columns')) return []
  return document.language.product === 'postfix' && document.language.id !== 'map-source'
    ? continuationEdits(place, options)
    : []
}

/** The line of the cursor begins with these blanks. */
function indentation({ document, offset }: Place): {
  readonly range: Range
  readonly text: string
  readonly rest: string
} {
  const { range, text } = physicalLineAt(document, offset)
  const blanks = /^[ \t]*/.exec(text)?.[0] ?? ''
  const end = range.start + blanks.length
  return { range: { start: range.start, end }, text: blanks, rest: text.slice(blanks.length).trimEnd() }
}

function indentedWith(place: Place, wanted: string): TextEdit[] {
  const { range, text } = indentation(place)
  return text === wanted ? [] : [{ range, text: wanted }]
}

/** A newline in main.cf or master.cf: what goes on begins as its siblings do, and what is new begins in the first column. */
function continuationEdits(place: Place, { indent }: TypingOptions): TextEdit[] {
  const { document } = place
  const here = indentation(place)
  if (here.range.start === 0) return []
  const above = physicalLineAt(document, here.range.start - 1)
  if (above.text.trim() === '') return secondNewline(place, above)
  const line = lineAt(document, above.range.start)
  if (line?.logical.kind !== 'entry' || /^[ \t]*#/.test(above.text)) return []
  if (!goesOn(above.text.trimEnd(), here.rest)) return []
  const sibling = siblingIndent(document, line, here.range.start)
  return indentedWith(place, sibling ?? ' '.repeat(indent ?? INDENT[document.language.id] ?? 2))
}

/** Whether a value that was cut in two, or that ends in a sign after which more must come, goes on. */
function goesOn(above: string, rest: string): boolean {
  if (/(?:,|[^=<>!]=)$/.test(above)) return rest === '' || !/^[\w.-]+[ \t]*=/.test(rest)
  return rest !== '' && !/^[\w.-]+[ \t]*=|^#/.test(rest) && !/^\S+[ \t]+(?:inet|unix|fifo|pass)[ \t]/.test(rest)
}

/** How the other continuation lines of the entry begin: the nearest one above, else the next one below. */
function siblingIndent({ source }: Document, { logical }: Line, newLine: number): string | undefined {
  const blanks = logical.pieces
    .slice(1)
    .filter(({ start }) => start !== newLine)
    .map(({ start, end }) => ({ start, text: /^[ \t]+/.exec(source.slice({ start, end }))?.[0] ?? '' }))
    .filter(({ text }) => text !== '')
  return (blanks.findLast(({ start }) => start < newLine) ?? blanks[0])?.text
}

/** A newline on a line without text ends the entry: blanks that the editor has put there are taken away. */
function secondNewline(place: Place, above: { readonly range: Range; readonly text: string }): TextEdit[] {
  const here = indentation(place)
  if (here.rest !== '') return []
  const blanks = /^[ \t]*/.exec(above.text)?.[0].length ?? 0
  const { start } = above.range
  const trailing = blanks === 0 ? [] : [{ range: { start, end: start + blanks }, text: '' }]
  return [...trailing, ...(here.text === '' ? [] : [{ range: here.range, text: '' }])]
}

/** In a file of Dovecot every line is as deep as the sections around it. */
function blockEdits(place: Place, document: BlocksDocument, typed: string, { indent = 2 }: TypingOptions): TextEdit[] {
  const here = indentation(place)
  if (typed === '{' || (typed === '}' && here.rest !== '}')) return []
  const line = lineAt(document, place.offset)
  if (
    line &&
    typed === '\n' &&
    textRange(line.logical).start < here.range.start &&
    isContinued(document, here.range.start)
  ) {
    return []
  }
  const around = openAround(document.items, here.range.start)
  const closes = here.rest.startsWith('}')
  const header = around.at(-1)
  if (header === undefined) return typed === '\n' && here.rest === '' ? indentedWith(place, '') : []
  const base = /^[ \t]*/.exec(physicalLineAt(document, header.start).text)?.[0] ?? ''
  const unit = base.includes('\t') ? '\t' : ' '.repeat(indent)
  return indentedWith(place, closes ? base : base + unit)
}

/** Whether the line above ends in a backslash, so that this one goes on with its value. */
function isContinued(document: Document, lineStart: number): boolean {
  return physicalLineAt(document, lineStart - 1)
    .text.trimEnd()
    .endsWith('\\')
}

/** The headers of the sections that are open where a line begins, the outermost first. */
function openAround(items: readonly BlockItem[], lineStart: number): Range[] {
  const section = items.find(
    (item) =>
      item.kind === 'section' &&
      item.header.start < lineStart &&
      lineStart <= (item.close ? Math.max(item.close.start, item.header.end) : item.range.end),
  )
  if (section?.kind !== 'section') return []
  return [section.header, ...openAround(section.items, lineStart)]
}
