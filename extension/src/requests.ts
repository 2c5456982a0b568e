/** Requests beyond the protocol, with the types of the contract between server and client. */

import type { ClientRequests } from '@mailcfg/language-server'
import type { CancellationToken } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'

/** Puts a request to the server; `undefined` while it does not run. */
export async function ask<M extends keyof ClientRequests>(
  client: BaseLanguageClient,
  method: M,
  params: ClientRequests[M]['params'],
  token?: CancellationToken,
): Promise<ClientRequests[M]['result'] | undefined> {
  if (!client.isRunning()) return undefined
  // A token that is not there would be sent as a parameter of its own.
  return token === undefined ? client.sendRequest(method, params) : client.sendRequest(method, params, token)
}
