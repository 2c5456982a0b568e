/** `textDocument/references`. */

import { references } from '@mailcfg/language-service'
import type { Location, ReferenceParams } from 'vscode-languageserver'
import { defineHandler } from './handler.ts'

export const referencesHandler = defineHandler<ReferenceParams, Location[]>({
  method: 'textDocument/references',
  phase: 'linked',
  empty: [],
  capabilities: () => ({ referencesProvider: true }),
  answer(params, { place, location }) {
    const at = place(params)
    const found = at ? references(at, params.context.includeDeclaration) : []
    return found.flatMap(({ uri, range }) => location(uri, range) ?? [])
  },
})
