/** A new start of the server. */

import type { BaseLanguageClient } from 'vscode-languageclient'

/** Stops the server, if it runs, and starts it again. */
export async function restart(client: BaseLanguageClient): Promise<void> {
  if (client.isRunning()) await client.stop()
  await client.start()
}
