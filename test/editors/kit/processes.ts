/** Processes that a test starts, each the head of a group of its own, and their end. */

import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { createServer } from 'node:net'

/** Starts a program as the head of a process group. */
export function startGroup(program: string, args: readonly string[], options: SpawnOptions): ChildProcess {
  return spawn(program, args, { ...options, detached: true })
}

/** Ends a process with all that it started; those that do not go when asked are killed. */
export async function endGroup({ pid }: ChildProcess): Promise<void> {
  if (pid === undefined) return
  signal(-pid, 'SIGTERM')
  for (let i = 0; i < 50 && signal(-pid, 0); i++) await sleep(100)
  signal(-pid, 'SIGKILL')
}

function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, name)
  } catch {
    return false
  }
}

export function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/** Asks until there is an answer. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false> | T | null | undefined | false,
  milliseconds = 60_000,
): Promise<T> {
  for (const end = Date.now() + milliseconds; ; ) {
    const answer = await ask()
    if (answer) return answer
    if (Date.now() > end) throw new Error(`${what}: not within ${milliseconds / 1000} s`)
    await sleep(100)
  }
}

/** A port of the loopback interface that nobody uses. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      server.close(() => resolve(port))
    })
  })
}
