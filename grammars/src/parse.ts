/** Parses a whole file line by line; a second parse after an edit reuses the trees of lines that did not change. */

import type { LogicalLine, SourceText } from '@mailcfg/core'
import type { LanguageDefinition } from './language.ts'
import type { LineTree } from './tree/line-tree.ts'

/** One logical line of a file with its tree; the tree's offsets count from `logical.range.start`. */
export interface Line {
  readonly logical: LogicalLine
  readonly tree: LineTree
}

/** A file as its language sees it: every line with its lossless tree. Nothing in it depends on another file. */
export interface ParsedFile {
  readonly source: SourceText
  readonly language: LanguageDefinition
  readonly lines: readonly Line[]
  /** Trees of entry lines by their text, handed to the next parse of the same file. */
  readonly trees: ReadonlyMap<string, LineTree>
}

/**
 * Parses `source` as `language`. Never throws and never fails: any text gives a tree for every line.
 * @param previous an earlier parse of the same file in the same language; trees of unchanged lines are reused.
 */
export function parseFile(source: SourceText, language: LanguageDefinition, previous?: ParsedFile): ParsedFile {
  const known = previous?.language === language ? previous.trees : undefined
  const trees = new Map<string, LineTree>()
  const lines = language.lineStyle(source.text).map((logical): Line => {
    const { start, end } = logical.range
    if (logical.kind !== 'entry') return { logical, tree: skippedTree(logical.kind, end - start) }
    const slice = source.text.slice(start, end)
    const tree = trees.get(slice) ?? known?.get(slice) ?? language.parseLine(slice)
    trees.set(slice, tree)
    return { logical, tree }
  })
  return { source, language, lines, trees }
}

/** Comments, blank lines and orphans have one leaf; an orphan is a problem, since the program drops its text. */
function skippedTree(kind: LogicalLine['kind'], length: number): LineTree {
  const leaf = { kind, start: 0, end: length, trivia: true } as const
  return { kind, parts: [leaf], problems: kind === 'orphan' ? [{ code: 'orphan', start: 0, end: length }] : [] }
}
