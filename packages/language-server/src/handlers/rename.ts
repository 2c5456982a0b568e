/** `textDocument/prepareRename` and `textDocument/rename`. */

import { isRefused, prepareRename, type RenameEdits, rename } from '@mailcfg/language-service'
import {
  type ClientCapabilities,
  LSPErrorCodes,
  type PrepareRenameParams,
  type PrepareRenameResult,
  type RenameFile,
  type RenameParams,
  ResponseError,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver'
import { defineHandler, type RequestContext } from './handler.ts'

export const prepareRenameHandler = defineHandler<
  PrepareRenameParams,
  PrepareRenameResult | ResponseError<void> | null
>({
  method: 'textDocument/prepareRename',
  phase: 'linked',
  empty: null,
  answer(params, { place, convert, client }) {
    const at = place(params)
    const found = at && prepareRename(at, movesFiles(client))
    if (at === undefined || found === undefined) return null
    if (isRefused(found)) return refusal(found.refused)
    return { range: convert.range(at.document.source, found.range), placeholder: found.placeholder }
  },
})

export const renameHandler = defineHandler<RenameParams, WorkspaceEdit | ResponseError<void> | null>({
  method: 'textDocument/rename',
  phase: 'linked',
  empty: null,
  capabilities: (client) => ({
    renameProvider: client.textDocument?.rename?.prepareSupport === true ? { prepareProvider: true } : true,
  }),
  answer(params, context) {
    const at = context.place(params)
    const found = at && rename(at, params.newName, movesFiles(context.client))
    if (found === undefined) return null
    return isRefused(found) ? refusal(found.refused) : workspaceEdit(found, context)
  },
})

function movesFiles(client: ClientCapabilities): boolean {
  const edit = client.workspace?.workspaceEdit
  return edit?.documentChanges === true && edit.resourceOperations?.includes('rename') === true
}

/** The client shows the message of an error to the user. */
function refusal(message: string): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, message)
}

function workspaceEdit({ edits, moves }: RenameEdits, context: RequestContext): WorkspaceEdit {
  const { convert, client, snapshot, version } = context
  const files = [...edits].flatMap(([path, list]) => {
    const source = snapshot.document(path)?.source
    return source ? [{ path, uri: convert.uri(path), edits: convert.edits(source, list) }] : []
  })
  if (client.workspace?.workspaceEdit?.documentChanges !== true) {
    return { changes: Object.fromEntries(files.map((file) => [file.uri, file.edits])) }
  }
  const changes = files.map(
    (file): TextDocumentEdit => ({
      textDocument: { uri: file.uri, version: version(file.path) },
      edits: file.edits,
    }),
  )
  const renames = moves.map(
    ({ from, to }): RenameFile => ({ kind: 'rename', oldUri: convert.uri(from), newUri: convert.uri(to) }),
  )
  return { documentChanges: [...changes, ...renames] }
}
