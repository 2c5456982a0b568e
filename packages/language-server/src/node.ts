/** The server as a program of Node: over standard input and output. */

import { performance } from 'node:perf_hooks'
import { createConnection } from 'vscode-languageserver/node'
import type { ServerHost } from './host.ts'
import { KeptFiles } from './kept-files.ts'
import { bundledRulePages } from './rule-pages.ts'
import { startServer } from './server.ts'

/** This machine's disk and clock. */
export const nodeHost: ServerHost = {
  files: () => new KeptFiles(),
  now: () => performance.now(),
  rulePages: bundledRulePages,
}

/** Serves the client on standard input and output until it says `exit`. */
export function serveStdio(): void {
  startServer(createConnection(process.stdin, process.stdout), nodeHost)
}
