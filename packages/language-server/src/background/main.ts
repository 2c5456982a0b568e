/** The program of the thread: takes messages of the server that started it. */

import { readlinkSync } from 'node:fs'
import { constants, setPriority } from 'node:os'
import { parentPort } from 'node:worker_threads'
import { KeptFiles } from '../kept-files.ts'
import { LintThread } from './lint-thread.ts'
import type { ToThread } from './messages.ts'

/**
 * Whoever types goes first where processors are few. Linux schedules threads one by one and tells a thread its number
 * (proc(5), /proc/thread-self); elsewhere all threads of a program are equal.
 */
function giveWay(): void {
  if (process.platform !== 'linux') return
  try {
    const number = Number(readlinkSync('/proc/thread-self').split('/').at(-1))
    setPriority(number, constants.priority.PRIORITY_BELOW_NORMAL)
  } catch {
    // Without /proc the work is done at the usual priority.
  }
}

giveWay()
const thread = new LintThread(new KeptFiles(), (message) => parentPort?.postMessage(message))
parentPort?.on('message', (message: ToThread) => void thread.take(message))
