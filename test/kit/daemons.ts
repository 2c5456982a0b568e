/** Runs the installed daemons of Postfix on configurations, stand-alone and with nothing to do: do they start? */

import { execFileSync, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** A daemon that still runs then has read its parameters. */
const PATIENCE = 8000
/** They fail at the end of their input; with one that stays open they go on until they are stopped. */
const WAITS_FOR_INPUT = ['qmgr']

const [directory = '', version = ''] = installed()

/** The release of the installed daemons, such as `3.7.11`; `undefined` where they cannot be run, which takes root. */
export const daemonVersion: string | undefined =
  existsSync(join(directory, 'smtpd')) && process.getuid?.() === 0 ? version : undefined

function installed(): string[] {
  try {
    const words = ['-h', 'daemon_directory', 'mail_version']
    return execFileSync('postconf', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).split('\n')
  } catch {
    return []
  }
}

/** How to run a daemon. */
export interface DaemonRun {
  readonly daemon: string
  /** The directory of main.cf. */
  readonly config: string
  /** Words of master.cf. */
  readonly words?: readonly string[]
  /** As this user; root otherwise. As nobody smtpd reads its parameters and consults no other program. */
  readonly user?: number
}

/** Whether a daemon starts; one that goes on for some seconds does. */
export function daemonStarts({ daemon, config, words = [], user = 0 }: DaemonRun): Promise<boolean> {
  return new Promise((resolve) => {
    const options = { cwd: '/', uid: user, gid: user, timeout: PATIENCE, killSignal: 'SIGKILL' } as const
    const stdin = WAITS_FOR_INPUT.includes(daemon) ? 'pipe' : 'ignore'
    spawn(join(directory, daemon), ['-S', ...words], {
      ...options,
      env: { MAIL_CONFIG: config, PATH: '/usr/sbin:/usr/bin:/bin' },
      stdio: [stdin, 'ignore', 'ignore'],
    })
      .on('exit', (code) => resolve(code === 0 || code === null))
      .on('error', () => resolve(false))
  })
}

/** Runs as many at once: a daemon that fails sleeps for a second, which takes memory alone. */
const AT_ONCE = 300

/** Which of many runs start, in their order. */
export async function daemonsStart(runs: readonly DaemonRun[]): Promise<boolean[]> {
  const results: boolean[] = []
  const rest = runs.entries()
  const work = async () => {
    for (const [index, run] of rest) results[index] = await daemonStarts(run)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return results
}
