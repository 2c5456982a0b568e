/** The server as a program of Node: over standard input and output. */

import { setFlagsFromString } from 'node:v8'
import { createConnection } from 'vscode-languageserver/node'
import { startWorker } from './background/worker.ts'
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

/**
 * Serves the client on standard input and output until it says `exit`. New objects are never put among the old ones at
 * once: V8 would do so where files are read, since all that the first reading makes is kept, and what a keystroke makes
 * there would then go only with the next collection of the whole heap, together with all that it refers to.
 */
export function serveStdio(): void {
  setFlagsFromString('--no-allocation-site-pretenuring')
  helpersGiveWay()
  startServer(createConnection(process.stdin, process.stdout), nodeHost)
}
