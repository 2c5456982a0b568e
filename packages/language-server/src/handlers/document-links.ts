/** `textDocument/documentLink`. Targets are known at once, so that nothing is left to be resolved. */

import { documentLinks } from '@mailcfg/language-service'
import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver'
import { defineHandler } from './handler.ts'

export const documentLinksHandler = defineHandler<DocumentLinkParams, DocumentLink[]>({
  method: 'textDocument/documentLink',
  phase: 'linked',
  empty: [],
  capabilities: () => ({ documentLinkProvider: {} }),
  answer(params, { document, snapshot, convert }) {
    const source = document(params)?.source
    if (source === undefined) return []
    return documentLinks(snapshot, source.uri).map(({ range, target }) => ({
      range: convert.range(source, range),
      target: convert.uri(target),
    }))
  },
})
