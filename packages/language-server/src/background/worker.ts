/** A thread of Node for the long work, where the bundler has put its program beside this one. */

import { Worker } from 'node:worker_threads'
import type { FromThread, Thread } from './messages.ts'

/** Starts the thread. */
export function startWorker(program: URL): Thread {
  const worker = new Worker(program)
  let isStopped = false
  return {
    post: (message) => worker.postMessage(message),
    listen(take, ended) {
      worker.on('message', (message: FromThread) => take(message))
      // The end follows an error, too.
      worker.on('error', () => undefined)
      worker.on('exit', () => {
        if (!isStopped) ended()
      })
    },
    stop() {
      isStopped = true
      void worker.terminate()
    },
  }
}
