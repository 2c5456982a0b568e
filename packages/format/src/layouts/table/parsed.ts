/** The layout of tables with a tree per line: aliases, list files, and the tables that Postfix goes through in order. */

import type { TextEdit } from '@mailcfg/core'
import { type Line, matchList, type ParsedFile } from '@mailcfg/grammars'
import type { TableDocument } from '@mailcfg/model'
import { layBlankLines, withoutTrailingBlanks } from '../../blank-lines.ts'
import type { FormatOptions } from '../../options.ts'
import { Rewriting } from '../../rewriting.ts'
import { bodyOf, endOfWords, isSkipped, laySkipped } from '../continued-text.ts'
import { columnAfter } from '../text-columns.ts'
import { Gaps, kindOf } from './gaps.ts'
import { freeBlanks, type RowParts, rowParts, standingColons } from './row-parts.ts'

/** A byte-order mark, which Postfix reads as text, in UTF-8 and in files of another encoding. */
const MARKS = ['\ufeff', '\xef\xbb\xbf']

/** An empty line of a manual page that stands as a comment in a table which comes with Postfix. */
const EMPTY_COMMENT = /^# \r?\n$/

/** The edits that lay the table out; a row that Postfix does not read as it looks stays as it is. */
export function parsedTableLayout(document: TableDocument, file: ParsedFile, options: FormatOptions): TextEdit[] {
  const rewriting = new Rewriting(file)
  const unread = new Set<Line>()
  for (const { index, used } of document.entries()) if (!used) unread.add(document.line(index))
  const isRead = (line: Line): boolean => {
    const { logical, tree } = line
    const plain = logical.kind === 'entry' && tree.problems.length === 0 && !unread.has(line)
    const text = rewriting.textOf(line)
    // A quote that nothing closes reaches to the end of the line, and takes the carriage return with it.
    const isOpen = text[endOfWords(tree) - 1] === '\r'
    return plain && !isOpen && !text.includes('\0') && !MARKS.some((mark) => text.startsWith(mark))
  }
  if (file.language === matchList) for (const line of file.lines.filter(isRead)) layItems(rewriting, line)
  else for (const block of blocksOf(file)) layBlock(rewriting, block.filter(isRead), options)
  layComments(rewriting, file)
  layBlankLines(rewriting, file)
  return rewriting.edits()
}

/** Runs of rows that no blank line and no comment parts; `if` and `endif` part them, too. */
function blocksOf({ lines }: ParsedFile): Line[][] {
  const blocks: Line[][] = [[]]
  for (const line of lines) {
    const { kind } = line.tree
    if (kind === 'if' || kind === 'endif') blocks.push([line], [])
    else if (line.logical.kind === 'entry') blocks[blocks.length - 1]?.push(line)
    else if (line.logical.kind !== 'orphan') blocks.push([])
  }
  return blocks
}

function layBlock(rewriting: Rewriting, lines: readonly Line[], options: FormatOptions): void {
  const single = lines.filter(({ logical }) => logical.pieces.length === 1)
  const keepColons = standingColons(single, (line) => rewriting.textOf(line))
  const rows = single.map((line): [Line, RowParts] => [line, rowParts(line, rewriting.textOf(line), keepColons)])
  const gaps = new Gaps()
  const measured = rows.filter(([, { gap }]) => gap !== undefined)
  for (const [, { key, gap }] of measured) {
    const width = columnAfter(key)
    gaps.add(width, columnAfter(gap || ' ', width), kindOf(gap || ' '))
  }
  gaps.decide(options.align)
  const wanted = new Map(measured.map(([line], index) => [line, gaps.gap(index)]))
  for (const [line, { key, gap, value }] of rows)
    rewriting.lay(line, key + (wanted.get(line) ?? (gap === '' ? ' ' : (gap ?? ''))) + value)
  for (const line of lines) if (line.logical.pieces.length > 1) layContinued(rewriting, line)
}

/** Keeps the lines of an entry, and their indentation, which is part of what the program stores. */
function layContinued(rewriting: Rewriting, line: Line): void {
  const text = rewriting.textOf(line)
  const body = bodyOf(text, line.tree)
  if (body === undefined) return
  // With carriage returns left out, offsets are not those of the tree any more.
  const hasReturns = text.slice(0, endOfWords(line.tree)).includes('\r')
  const free = hasReturns ? new Map<number, number>() : freeBlanks(line)
  const laid: string[] = []
  let skipped: string[] = []
  let at = 0
  for (const [index, physical] of body.split('\n').entries()) {
    at += physical.length + 1
    if (index > 0 && isSkipped(physical)) {
      skipped.push(physical)
      continue
    }
    const blanks = at - 1 - (free.get(at - 1) ?? at - 1)
    laid.push(...laySkipped(skipped), physical.slice(0, physical.length - blanks))
    skipped = []
  }
  rewriting.lay(line, laid.join('\n'))
}

/** Blanks around the items of a line; braces may hold them together, and what they hold is text. */
function layItems(rewriting: Rewriting, line: Line): void {
  const text = rewriting.textOf(line)
  if (!/[{}]/.test(text)) rewriting.lay(line, text.replace(/^[ \t\r]+|[ \t\r\n]+$/g, ''))
}

/**
 * Comments begin in the first column. One that is indented right behind the lines of an entry may be a line of that entry
 * which is switched off, and stays where it is.
 */
function layComments(rewriting: Rewriting, { lines }: ParsedFile): void {
  let mayBelong = false
  for (const line of lines) {
    const { kind, pieces } = line.logical
    if (kind === 'comment' && EMPTY_COMMENT.test(rewriting.textOf(line))) rewriting.keep(line)
    const isIndented = kind === 'comment' && /^\s/.test(rewriting.textOf(line))
    if (isIndented && !mayBelong) {
      rewriting.lay(line, withoutTrailingBlanks(rewriting.textOf(line)).replace(/^[ \t\v\f\r]+/, ''))
    }
    mayBelong = kind === 'entry' ? pieces.length > 1 : isIndented && mayBelong
  }
}
