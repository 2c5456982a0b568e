/** The program of the thread: takes messages of the server that started it. */

import { parentPort } from 'node:worker_threads'
import { KeptFiles } from '../kept-files.ts'
import { giveWay } from '../priority.ts'
import { LintThread } from './lint-thread.ts'
import type { ToThread } from './messages.ts'

giveWay()
const thread = new LintThread(new KeptFiles(), (message) => parentPort?.postMessage(message))
parentPort?.on('message', (message: ToThread) => void thread.take(message))
