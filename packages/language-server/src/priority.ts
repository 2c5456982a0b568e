/** Who goes first where processors are few: the thread that answers requests. */

import { readdirSync, readlinkSync } from 'node:fs'
import { constants, setPriority } from 'node:os'

/**
 * Lets the thread that calls go behind those that answer somebody. Linux schedules threads one by one and tells a thread
 * its number (sched(7); proc(5), /proc/thread-self); elsewhere all threads of a program are equal.
 */
export function giveWay(): void {
  lower(() => [readlinkSync('/proc/thread-self').split('/').at(-1) ?? ''])
}

/**
 * Lets all threads of the program that there are go behind its first one: those in which the engine compiles code and
 * looks through memory while the first one works. Two of them are enough to keep it from both processors of a small
 * machine for several milliseconds.
 */
export function helpersGiveWay(): void {
  lower(() => readdirSync('/proc/self/task').filter((thread) => Number(thread) !== process.pid))
}

function lower(threads: () => string[]): void {
  if (process.platform !== 'linux') return
  try {
    for (const thread of threads()) setPriority(Number(thread), constants.priority.PRIORITY_BELOW_NORMAL)
  } catch {
    // Without /proc, or when a thread has just ended, work is done at the usual priority.
  }
}
