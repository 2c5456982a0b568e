/** `textDocument/definition`. */

import { definition } from '@mailcfg/language-service'
import type { DefinitionParams, Location, LocationLink } from 'vscode-languageserver'
import { defineHandler } from './handler.ts'

export const definitionHandler = defineHandler<DefinitionParams, Location[] | LocationLink[]>({
  method: 'textDocument/definition',
  phase: 'linked',
  empty: [],
  capabilities: () => ({ definitionProvider: true }),
  answer(params, { place, location, convert, client }) {
    const at = place(params)
    const found = at && definition(at)
    if (at === undefined || found === undefined) return []
    if (client.textDocument?.definition?.linkSupport !== true) {
      return found.targets.flatMap(({ uri, range }) => location(uri, range) ?? [])
    }
    const originSelectionRange = convert.range(at.document.source, found.origin)
    return found.targets.flatMap(({ uri, range, whole }) => {
      const [target, name] = [location(uri, whole), location(uri, range)]
      if (target === undefined || name === undefined) return []
      const { uri: targetUri, range: targetRange } = target
      return [{ originSelectionRange, targetUri, targetRange, targetSelectionRange: name.range }]
    })
  },
})
