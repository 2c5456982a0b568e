/** `textDocument/foldingRange`. */

import { foldingRanges } from '@mailcfg/language-service'
import { type FoldingRange, FoldingRangeKind, type FoldingRangeParams } from 'vscode-languageserver'
import { defineHandler } from './handler.ts'

export const foldingRangeHandler = defineHandler<FoldingRangeParams, FoldingRange[]>({
  method: 'textDocument/foldingRange',
  phase: 'parsed',
  empty: [],
  capabilities: () => ({ foldingRangeProvider: true }),
  answer(params, { document, snapshot, convert, client }) {
    const found = document(params)
    if (found === undefined) return []
    const { rangeLimit, lineFoldingOnly } = client.textDocument?.foldingRange ?? {}
    return foldingRanges(snapshot, found.source.uri)
      .slice(0, rangeLimit ?? Number.POSITIVE_INFINITY)
      .map(({ range, kind }) => {
        const { start, end } = convert.range(found.source, range)
        const characters = lineFoldingOnly ? {} : { endCharacter: end.character }
        const told = kind === 'comment' ? { kind: FoldingRangeKind.Comment } : {}
        return { startLine: start.line, endLine: end.line, ...characters, ...told }
      })
  },
})
