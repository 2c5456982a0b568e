/** `textDocument/formatting` and `textDocument/rangeFormatting`. */

import type { Range } from '@mailcfg/core'
import { formatDocument } from '@mailcfg/format'
import type { DocumentFormattingParams, DocumentRangeFormattingParams, TextEdit } from 'vscode-languageserver'
import { type DocumentParams, defineHandler, type RequestContext } from './handler.ts'

/** The edits; none where the formatter would not keep the meaning. */
function edits(params: DocumentParams, context: RequestContext, within?: Range): TextEdit[] {
  const document = context.document(params)
  if (document === undefined) return []
  const { format } = context.settings(document.source.uri).service
  const outcome = formatDocument(document, format, within)
  return outcome.kind === 'formatted' ? context.convert.edits(document.source, outcome.edits) : []
}

export const formattingHandler = defineHandler<DocumentFormattingParams, TextEdit[]>({
  method: 'textDocument/formatting',
  phase: 'parsed',
  empty: [],
  capabilities: () => ({ documentFormattingProvider: true }),
  answer: (params, context) => edits(params, context),
})

export const rangeFormattingHandler = defineHandler<DocumentRangeFormattingParams, TextEdit[]>({
  method: 'textDocument/rangeFormatting',
  phase: 'parsed',
  empty: [],
  capabilities: () => ({ documentRangeFormattingProvider: true }),
  answer(params, context) {
    const document = context.document(params)
    return document ? edits(params, context, context.convert.offsets(document.source, params.range)) : []
  },
})
