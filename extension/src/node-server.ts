/** Starts the server: the program that comes with the extension, or the one that the user names. */

import { type ChildProcess, fork, spawn } from 'node:child_process'
import { env } from 'node:process'
import { type ExtensionContext, Uri, workspace } from 'vscode'

/** The setting with the path of another program; VS Code leaves it out of workspaces that are not trusted. */
export const PATH_SETTING = 'mailcfg.server.path'

/** Makes the process that the client talks to over its standard input and output; asked anew at every start. */
export function serverStarter({ extensionUri }: ExtensionContext): () => Promise<ChildProcess> {
  return async () => {
    const path = workspace.getConfiguration().get<string>(PATH_SETTING, '').trim()
    if (path !== '') return started(spawn(path, ['lsp', '--stdio'], { stdio: 'pipe' }))
    const program = Uri.joinPath(extensionUri, 'dist', 'server', 'main.mjs').fsPath
    // Without this Electron would start as an editor, not as Node.
    const asNode = { ...env, ELECTRON_RUN_AS_NODE: '1', ELECTRON_NO_ASAR: '1' }
    return started(fork(program, ['--stdio'], { silent: true, execArgv: [], env: asNode }))
  }
}

/** The process once it runs; a program that is not there is an error that names it. */
function started(child: ChildProcess): Promise<ChildProcess> {
  return new Promise((resolve, reject) => {
    child.once('spawn', () => resolve(child))
    child.once('error', reject)
  })
}
