/** The extension where Node runs: the server is a process of its own. */

import { type ExtensionContext, workspace } from 'vscode'
import { LanguageClient } from 'vscode-languageclient/node'
import { activateWith } from './activate.ts'
import { PATH_SETTING, serverStarter } from './node-server.ts'

/** Called by VS Code when one of our files is opened, or a workspace has one. */
export function activate(context: ExtensionContext): Promise<void> {
  return activateWith(context, {
    // A workspace that is no folder of this machine can only be read through the editor.
    readsFilesForServer: () => (workspace.workspaceFolders ?? []).some(({ uri }) => uri.scheme !== 'file'),
    restartsFor: [PATH_SETTING],
    makeClient: (options) => new LanguageClient('mailcfg', 'mailcfg', serverStarter(context), options),
  })
}
