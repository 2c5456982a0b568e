/** The extension in a browser: the server is a worker, and sees the files through the editor. */

import { type ExtensionContext, Uri } from 'vscode'
import { LanguageClient } from 'vscode-languageclient/browser'
import { activateWith } from './activate.ts'

/** Called by VS Code when one of our files is opened, or a workspace has one. */
export function activate(context: ExtensionContext): Promise<void> {
  const program = Uri.joinPath(context.extensionUri, 'dist', 'browser-server.js').toString(true)
  return activateWith(context, {
    readsFilesForServer: () => true,
    restartsFor: [],
    makeClient: (options) => new LanguageClient('mailcfg', 'mailcfg', async () => new Worker(program), options),
  })
}
