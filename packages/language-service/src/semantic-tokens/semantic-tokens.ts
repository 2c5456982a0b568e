/** Semantic tokens: what each word of a file is, for colours that do not take text for comments. */

import { Memo, type Range, type Uri } from '@mailcfg/core'
import type { Line, LineTree } from '@mailcfg/grammars'
import { postfixParameter } from '@mailcfg/knowledge'
import { blockItems, type Document, linesOf, type PostfixInstance, type TableDocument } from '@mailcfg/model'
import type { Snapshot } from '../snapshot.ts'
import { commentsOfLine, tableComments } from '../subject/comment-lines.ts'
import { rowsWithin } from '../subject/tables.ts'
import type { SemanticToken } from './legend.ts'
import { blockTokens, keyTokens, mainTokens, serviceTokens } from './line-tokens.ts'
import { rowTokens } from './table-tokens.ts'

/** Rows of longer tables have tokens only where somebody looks: in answers about a range. */
const MOST_ROWS = 2000
/** The stretch of a large table that an answer covers at most. */
const MOST_TEXT = 128 * 1024

/**
 * The tokens of a file in order, or of the lines that `within` touches. Tokens of long tables end behind some rows;
 * what a client shows of the rest, it asks for as a range.
 */
export function semanticTokens(snapshot: Snapshot, uri: Uri, within?: Range): SemanticToken[] {
  const stack = snapshot.stackOf(uri)
  const document = stack?.documents.get(uri)
  if (stack === undefined || document === undefined || document.language.id === 'sql') return []
  if (document.shape === 'table' && document.file === undefined) return tableTokens(document, within)
  return documentTokens(document, stack.postfixOf(document), within)
}

function documentTokens(
  document: Document,
  postfix: PostfixInstance | undefined,
  within: Range | undefined,
): SemanticToken[] {
  const tokensOf = new LineTokens(document, postfix)
  const tokens: SemanticToken[] = []
  for (const line of linesOf(document)) {
    const { range } = line.logical
    if (within && (range.end <= within.start || range.start > within.end)) continue
    for (const one of tokensOf.of(line)) tokens.push(moved(one, range.start))
  }
  return tokens
}

function moved(one: SemanticToken, by: number): SemanticToken {
  return { start: one.start + by, end: one.end + by, type: one.type, modifiers: one.modifiers }
}

/** Tokens by tree, as offsets into the line: a tree is kept as long as nobody edits its line. */
const byTree = new Memo<LineTree, { readonly key: string; readonly tokens: readonly SemanticToken[] }>()

/** Makes the tokens of the lines of one document, those that are not known yet. */
class LineTokens {
  readonly #document: Document
  readonly #postfix: PostfixInstance | undefined
  /** What the tokens of a line depend on beside its text. */
  readonly #key: string
  #reader: ((line: Line) => SemanticToken[]) | undefined

  constructor(document: Document, postfix: PostfixInstance | undefined) {
    this.#document = document
    this.#postfix = postfix
    const classes = postfix?.value('smtpd_restriction_classes').text ?? ''
    this.#key = `${document.language.id} ${postfix?.versions.postfix ?? ''} ${postfix?.main !== undefined} ${classes}`
  }

  of(line: Line): readonly SemanticToken[] {
    const { tree, logical } = line
    const known = logical.kind === 'entry' ? byTree.get(tree) : undefined
    if (known?.key === this.#key) return known.tokens
    const tokens = this.#read(line)
    if (logical.kind === 'entry' && !this.#isOpen(line, tokens)) byTree.set(tree, { key: this.#key, tokens })
    return tokens
  }

  /** Whether other lines of the files decide what the names in a line are. */
  #isOpen({ logical }: Line, tokens: readonly SemanticToken[]): boolean {
    const { source, language } = this.#document
    const isOwn = language.id === 'main.cf' || language.id === 'master.cf'
    return tokens.some(({ type, modifiers, start, end }) => {
      if (modifiers.includes('unknown')) return true
      const at = logical.range.start
      return isOwn && type === 'property' && !postfixParameter(source.slice({ start: at + start, end: at + end }))
    })
  }

  #read(line: Line): SemanticToken[] {
    this.#reader ??= readerOf(this.#document, this.#postfix)
    const { start } = line.logical.range
    const comments = commentsOfLine(this.#document, line)
    const own = this.#reader(line).flatMap((one) => inLines(this.#document, one, comments))
    const all = [...own, ...comments.map((range): SemanticToken => ({ ...range, type: 'comment', modifiers: [] }))]
    return inOrder(all).map((one) => moved(one, -start))
  }
}

function readerOf(document: Document, postfix: PostfixInstance | undefined): (line: Line) => SemanticToken[] {
  switch (document.shape) {
    case 'assignments':
      return document.language.id === 'main.cf' ? mainTokens(document, postfix) : keyTokens(document)
    case 'columns':
      return serviceTokens(document, postfix)
    case 'blocks':
      return blockTokens(document, blockItems(document))
    case 'table':
      return rowReader(document)
  }
}

/** Rows of tables that have a tree for each line. */
function rowReader(table: TableDocument): (line: Line) => SemanticToken[] {
  return ({ logical }) => {
    const row = logical.kind === 'entry' ? table.indexAt(logical.range.start) : -1
    return row < 0 ? [] : rowTokens(table, table.entry(row))
  }
}

/** A token that goes on in the next line becomes one for each line; comments between them are none of it. */
function inLines({ source }: Document, one: SemanticToken, comments: readonly Range[]): SemanticToken[] {
  const text = source.slice(one)
  if (!text.includes('\n')) return [one]
  const parts: SemanticToken[] = []
  for (const match of text.matchAll(/[^\s][^\n]*/g)) {
    const part = match[0].trimEnd()
    const start = one.start + match.index
    if (comments.some((comment) => comment.start === start)) continue
    parts.push({ ...one, start, end: start + part.length })
  }
  return parts
}

/** Sorted, empty ones and those that overlap an earlier one left out. */
function inOrder(tokens: readonly SemanticToken[]): SemanticToken[] {
  let end = -1
  return [...tokens]
    .sort((a, b) => a.start - b.start)
    .filter((one) => {
      if (one.end <= one.start || one.start < end) return false
      end = one.end
      return true
    })
}

/** The rows of an indexed table. */
function tableTokens(table: TableDocument, within: Range | undefined): SemanticToken[] {
  const start = within?.start ?? 0
  const stretch = { start, end: Math.min(within?.end ?? table.source.length, start + MOST_TEXT) }
  const rows = rowsWithin(table, stretch, MOST_ROWS)
  const last = rows.length === MOST_ROWS ? rows.at(-1) : undefined
  const comments = tableComments(table, wholeLines(table, { start, end: last?.range.end ?? stretch.end }))
  const own = rows.flatMap((entry) => rowTokens(table, entry)).flatMap((one) => inLines(table, one, comments))
  return inOrder([...own, ...comments.map((range): SemanticToken => ({ ...range, type: 'comment', modifiers: [] }))])
}

function wholeLines({ source }: TableDocument, { start, end }: Range): Range {
  const from = source.positionAt(start).line
  const to = source.positionAt(end).line
  return { start: source.lineRange(from).start, end: source.lineRange(to).end }
}
