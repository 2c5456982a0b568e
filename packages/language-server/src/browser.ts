/** The server as a worker of a browser: the client reads files for it. */

import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser'
import { RemoteFiles } from './remote-files.ts'
import { bundledRulePages } from './rule-pages.ts'
import { startServer } from './server.ts'

// A worker's global scope is its port.
const port = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0] & { close(): void }

const connection = createConnection(new BrowserMessageReader(port), new BrowserMessageWriter(port))
// The library ends processes only.
connection.onExit(() => port.close())

startServer(connection, {
  files: (ask) => new RemoteFiles(ask),
  rulePages: bundledRulePages,
})
