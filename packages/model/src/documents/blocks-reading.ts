/** The problems of a configuration of several files of blocks, in the order in which the program reads them. */

import { type Line, partOf } from '@mailcfg/grammars'
import { type BlocksDocument, blockItems, bracesOf, type Include } from './blocks.ts'
import type { FileProblem } from './document.ts'

/** A problem with the document it is in. */
export interface PlacedProblem extends FileProblem {
  readonly document: BlocksDocument
}

/** The documents that an include brings in, in reading order; none when they were not seen. */
export type IncludeResolver = (include: Include, from: BlocksDocument) => readonly BlocksDocument[]

/**
 * Problems of `main` with everything it includes. Sections may begin in one file and end in another, so braces are
 * matched over all of them: `unexpected-close` and `unclosed-section` are only those that remain, the innermost open
 * section first, which is the one that doveconf names. A file that
 * includes itself is not entered again.
 */
export function readingProblems(main: BlocksDocument, included: IncludeResolver): PlacedProblem[] {
  const found: PlacedProblem[] = []
  const open: { readonly line: Line; readonly document: BlocksDocument }[] = []
  const place = (document: BlocksDocument, line: Line, code: string): void => {
    const { parts } = line.tree
    const brace = partOf(line.tree, 'brace') ?? parts[parts.length - 1]
    const at = line.logical.range.start
    const range = code === 'unexpected-close' && brace ? { start: at + brace.start, end: at + brace.end } : undefined
    found.push({ document, line, code, range: range ?? line.logical.pieces[0] ?? line.logical.range })
  }
  const read = (document: BlocksDocument, inside: readonly BlocksDocument[]): void => {
    if (inside.includes(document)) return
    const includes = new Map([...blockItems(document)].flatMap((i) => (i.kind === 'include' ? [[i.line, i]] : [])))
    const own = document.problems.filter(({ code }) => !BRACES.has(code)).values()
    let problem = own.next()
    for (const line of document.file.lines) {
      for (; problem.value && problem.value.line === line; problem = own.next())
        found.push({ ...problem.value, document })
      const { closes, opens } = bracesOf(document.file, line)
      for (let i = 0; i < closes; i++) if (!open.pop()) place(document, line, 'unexpected-close')
      if (opens) open.push({ line, document })
      const include = includes.get(line)
      for (const next of include ? included(include, document) : []) read(next, [...inside, document])
    }
  }
  read(main, [])
  for (const { line, document } of open.reverse()) place(document, line, 'unclosed-section')
  return found
}

const BRACES = new Set(['unexpected-close', 'unclosed-section'])
