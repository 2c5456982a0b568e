/** The server as a program of Node: over standard input and output. */

import { createConnection } from 'vscode-languageserver/node'
import { startWorker } from './background/worker.ts'
import { startObjectsYoung } from './engine.ts'
import type { ServerHost } from './host.ts'
import { KeptFiles } from './kept-files.ts'
import { helpersGiveWay } from './priority.ts'
import { bundledRulePages } from './rule-pages.ts'
import { startServer } from './server.ts'

/** Whether the bundler has been here: only then the thread's program lies beside this one. */
declare const MAILCFG_BUNDLE: boolean | undefined

/** This machine's disk, and a thread of its own for the long work of the bundled program. */
export const nodeHost: ServerHost = {
  files: () => new KeptFiles(),
  ...(typeof MAILCFG_BUNDLE === 'undefined'
    ? {}
    : { thread: () => startWorker(new URL('./lint-thread.mjs', import.meta.url)) }),
  rulePages: bundledRulePages,
}

/** Serves the client on standard input and output until it says `exit`. */
export function serveStdio(): void {
  startObjectsYoung()
  helpersGiveWay()
  startServer(createConnection(process.stdin, process.stdout), nodeHost)
}
