/** The server as a program of Node: over standard input and output. */

import { setFlagsFromString } from 'node:v8'
import { createConnection } from 'vscode-languageserver/node'
import { startWorker } from './background/worker.ts'
import type { ServerHost } from './host.ts'
import { KeptFiles } from './kept-files.ts'
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
 * Serves the client on standard input and output until it says `exit`. The space for new objects is kept as small as it is
 * at the start: what a keystroke makes is mostly in use until the next one, so a large space is cleared in rare pauses of
 * up to ten milliseconds, and a small one in many of one or two.
 */
export function serveStdio(): void {
  setFlagsFromString('--semi-space-growth-factor=1')
  startServer(createConnection(process.stdin, process.stdout), nodeHost)
}
