/** `textDocument/codeLens`, and the command by which clients without commands of ours follow a lens. */

import type { LensAction } from '@mailcfg/language-service'
import {
  type CodeLens,
  type CodeLensParams,
  type Command,
  type Location,
  ShowDocumentRequest,
} from 'vscode-languageserver'
import { defineHandler, type RequestContext } from './handler.ts'

/** Goes to a place: a command of the server's own. */
export const REVEAL = 'mailcfg.reveal'

export const codeLensHandler = defineHandler<CodeLensParams, CodeLens[]>({
  method: 'textDocument/codeLens',
  phase: 'linted',
  empty: [],
  capabilities: () => ({ codeLensProvider: {} }),
  refresh: ({ workspace }) => (workspace?.codeLens?.refreshSupport ? 'workspace/codeLens/refresh' : undefined),
  answer(params, context) {
    const { document, convert, settings, lenses } = context
    const found = document(params)
    if (found === undefined || settings(found.source.uri).client.codeLens?.enabled === false) return []
    return lenses(found.source.uri).map(({ range, title, tooltip, action }) => ({
      range: convert.range(found.source, range),
      command: {
        title,
        ...(tooltip === '' ? {} : { tooltip }),
        ...commandOf(action, params.textDocument.uri, context),
      },
    }))
  },
})

/** The client's command where it has one, else the server's, else none: the lens is to be read then. */
function commandOf(action: LensAction, uri: string, context: RequestContext): Omit<Command, 'title'> {
  const places = placesOf(action).flatMap(({ uri: file, range }) => context.location(file, range) ?? [])
  const own = action.kind === 'relay' ? 'mailcfg.showRelay' : 'mailcfg.showReferences'
  if (context.options.lensCommands?.includes(own)) {
    const cell = action.kind === 'relay' ? { service: action.service, ...action.cell } : undefined
    return { command: own, arguments: cell ? [uri, cell] : [uri, { line: 0, character: 0 }, places] }
  }
  const [first] = places
  const canShow = context.client.window?.showDocument?.support === true
  return first && canShow ? { command: REVEAL, arguments: [first] } : { command: '' }
}

function placesOf(action: LensAction) {
  return action.kind === 'references' ? action.places : action.decides ? [action.decides] : []
}

/** Shows the place that is the only argument. */
export async function reveal(argument: unknown, { connection }: RequestContext): Promise<null> {
  const place = argument as Location | null | undefined
  if (typeof place?.uri !== 'string') return null
  await connection.sendRequest(ShowDocumentRequest.type, { uri: place.uri, selection: place.range, takeFocus: true })
  return null
}
