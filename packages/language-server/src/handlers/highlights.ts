/** `textDocument/documentHighlight`. */

import { highlights } from '@mailcfg/language-service'
import { type DocumentHighlight, DocumentHighlightKind, type DocumentHighlightParams } from 'vscode-languageserver'
import { defineHandler } from './handler.ts'

export const highlightsHandler = defineHandler<DocumentHighlightParams, DocumentHighlight[]>({
  method: 'textDocument/documentHighlight',
  phase: 'parsed',
  empty: [],
  capabilities: () => ({ documentHighlightProvider: true }),
  answer(params, { place, convert }) {
    const at = place(params)
    if (at === undefined) return []
    return highlights(at).map(({ range, kind }) => ({
      range: convert.range(at.document.source, range),
      kind: kind === 'write' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
    }))
  },
})
