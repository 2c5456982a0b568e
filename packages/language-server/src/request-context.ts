/** What a request is given: the present moment, and ways to speak of it as the protocol does. */

import type { Uri } from '@mailcfg/core'
import { type CodeLens, placeAt } from '@mailcfg/language-service'
import type { CancellationToken } from 'vscode-languageserver'
import type { RequestContext } from './handlers/handler.ts'
import type { ServerHost } from './host.ts'
import type { PublisherParts } from './publisher.ts'

/** The parts of the server that requests are answered from. */
export interface RequestParts extends PublisherParts {
  readonly rulePages: ServerHost['rulePages']
  readonly lenses: (uri: Uri) => readonly CodeLens[]
}

/** The context of a request that begins now. */
export function requestContext(parts: RequestParts, token: CancellationToken): RequestContext {
  const { workspace, documents, findings, convert, client, options, connection, rulePages, lenses } = parts
  const { snapshot } = workspace
  const document: RequestContext['document'] = ({ textDocument }) => snapshot.document(convert.path(textDocument.uri))
  return {
    snapshot,
    convert,
    document,
    client,
    options,
    rulePages,
    connection,
    lenses,
    asksAgain: options.triggersSuggestions === true,
    list: (uri) => workspace.list(uri),
    isCancelled: () => token.isCancellationRequested,
    findings: (uri) => findings.of(uri),
    settings: (uri) => workspace.settingsOf(uri),
    version: (uri) => documents.get(uri)?.source.version ?? null,
    place(params) {
      const found = document(params)
      return found && placeAt(snapshot, found.source.uri, convert.offset(found.source, params.position))
    },
    location(uri, range) {
      const found = snapshot.document(uri)
      return found && { uri: convert.uri(uri), range: convert.range(found.source, range) }
    },
  }
}
