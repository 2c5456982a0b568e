/** Runs the installed daemons of Postfix on configurations, stand-alone and with nothing to do: do they start? */

import { execFileSync, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** The user that smtpd runs as: as root it serves a session on its standard input even at its end. */
const NOBODY = 65534
/** A daemon that still runs then has read its parameters. */
const PATIENCE = 10_000

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

/**
 * Whether a daemon starts with the main.cf of a directory.
 * @param overrides the words of `-o`, each `name=value`
 */
export function daemonStarts(daemon: string, config: string, overrides: readonly string[] = []): Promise<boolean> {
  const words = ['-S', ...overrides.flatMap((word) => ['-o', word])]
  const user = daemon === 'smtpd' ? { uid: NOBODY, gid: NOBODY } : {}
  return new Promise((resolve) => {
    const env = { MAIL_CONFIG: config, PATH: '/usr/sbin:/usr/bin:/bin' }
    spawn(join(directory, daemon), words, { env, cwd: '/', ...user, stdio: 'ignore', timeout: PATIENCE })
      .on('exit', (code) => resolve(code === 0 || code === null))
      .on('error', () => resolve(false))
  })
}
