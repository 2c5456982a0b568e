/** `workspace/symbol`. */

import { workspaceSymbols } from '@mailcfg/language-service'
import { type SymbolInformation, SymbolTag, type WorkspaceSymbolParams } from 'vscode-languageserver'
import { SYMBOL_KINDS } from './document-symbol.ts'
import { defineHandler } from './handler.ts'

export const workspaceSymbolHandler = defineHandler<WorkspaceSymbolParams, SymbolInformation[]>({
  method: 'workspace/symbol',
  phase: 'linked',
  empty: [],
  capabilities: () => ({ workspaceSymbolProvider: true }),
  answer({ query }, { snapshot, location }) {
    return workspaceSymbols(snapshot, query).flatMap(({ name, kind, container, uri, range, deprecated }) => {
      const place = location(uri, range)
      if (place === undefined) return []
      const tags = deprecated ? { tags: [SymbolTag.Deprecated] } : {}
      return [
        {
          name,
          kind: SYMBOL_KINDS[kind],
          location: place,
          ...tags,
          ...(container ? { containerName: container } : {}),
        },
      ]
    })
  },
})
