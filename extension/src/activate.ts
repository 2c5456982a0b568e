/** Starts the client and everything that belongs to it; the same for Node and for browsers. */

import { commands, type ExtensionContext, type LogOutputChannel, l10n, window, workspace } from 'vscode'
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient'
import { clientOptions } from './client-options.ts'
import { registerCommands } from './commands.ts'
import { answerFileRequests } from './files.ts'
import { followLanguages } from './languages.ts'
import { restart } from './restart.ts'
import { VirtualTexts } from './virtual-texts.ts'

/** What differs between the places where the extension runs. */
export interface Host {
  /** Whether the server has no disk of its own for this workspace. */
  readonly readsFilesForServer: () => boolean
  /** Settings whose change takes a new server. */
  readonly restartsFor: readonly string[]
  readonly makeClient: (options: LanguageClientOptions) => BaseLanguageClient
}

/** Registers commands and views, then starts the server; a server that does not start leaves the commands that restart it. */
export async function activateWith(context: ExtensionContext, host: Host): Promise<void> {
  const output = window.createOutputChannel('mailcfg', { log: true })
  const client = host.makeClient(clientOptions(context, output, host.readsFilesForServer))
  const texts = new VirtualTexts(client)
  answerFileRequests(client)
  context.subscriptions.push(
    output,
    followLanguages(client),
    texts,
    ...registerCommands(context, { client, output, texts }),
  )
  context.subscriptions.push(
    workspace.onDidChangeConfiguration((change) => {
      if (!host.restartsFor.some((setting) => change.affectsConfiguration(setting))) return
      restart(client).catch((error: unknown) => tellFailure(output, error))
    }),
  )
  context.subscriptions.push({ dispose: () => void client.dispose() })
  await commands.executeCommand('setContext', 'mailcfg.active', true)
  // The editor waits for the activation, and need not wait for the server.
  client.start().catch((error: unknown) => tellFailure(output, error))
}

function tellFailure(output: LogOutputChannel, error: unknown): void {
  output.error(String(error))
  void window.showErrorMessage(l10n.t('The language server of mailcfg did not start: {0}', String(error)))
}
