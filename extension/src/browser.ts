/** The extension in a browser: the server is a worker, and sees the files through the editor. */

import { type ExtensionContext, Uri, workspace } from 'vscode'
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser'
import { activateWith } from './activate.ts'

/** Called by VS Code when one of our files is opened, or a workspace has one. */
export function activate(context: ExtensionContext): Promise<void> {
  const program = Uri.joinPath(context.extensionUri, 'dist', 'browser-server.js')
  let running: Worker | undefined
  return activateWith(context, {
    readsFilesForServer: () => true,
    restartsFor: [],
    makeClient: (options) =>
      new LanguageClient(
        'mailcfg',
        'mailcfg',
        async () => {
          // A server that no longer listens does not end when it is asked.
          running?.terminate()
          running = new Worker(await addressOf(program))
          return transports(running)
        },
        options,
      ),
  })
}

/** Made here, for the client does not take VS Code's workers for workers: VS Code puts a function of its own in place of their class. */
function transports(worker: Worker) {
  return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) }
}

/** Where a worker's program is loaded from. VS Code makes no workers of what lies on the machine of a remote window, only of copies. */
async function addressOf(program: Uri): Promise<string> {
  if (program.scheme !== 'vscode-remote') return program.toString(true)
  return URL.createObjectURL(new Blob([await workspace.fs.readFile(program)], { type: 'text/javascript' }))
}
