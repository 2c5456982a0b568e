/** The postconf programs that are referees: the installed one, and others that were unpacked for that. */

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** A postconf to run. */
export interface PostconfProgram {
  /** The release, such as `3.7.11`. */
  readonly version: string
  /** The words before postconf's own arguments. */
  readonly command: readonly string[]
  /** Directory that the program sees as `/`; empty when it sees what everybody sees. */
  readonly root: string
}

/** postconf asks DNS for the name of the host and for names in inet_interfaces; no test hangs on the answers. */
export const POSTCONF_ENVIRONMENT = { ...process.env, RES_OPTIONS: 'attempts:1 timeout:1' }

/** Runs a postconf that needs no configuration of its own. */
export function askPostconf({ command }: Pick<PostconfProgram, 'command'>, options: readonly string[]): string {
  const [program = '', ...words] = command
  const run = spawnSync(program, [...words, ...options], { encoding: 'latin1', env: POSTCONF_ENVIRONMENT })
  return run.status === 0 ? run.stdout : ''
}

function programOf(command: readonly string[], root: string): PostconfProgram | undefined {
  const version = askPostconf({ command }, ['-d', '-h', 'mail_version']).trim()
  return version === '' ? undefined : { version, command, root }
}

/** The Postfix that is installed; `undefined` where there is none. */
export const installedPostconf: PostconfProgram | undefined = programOf(['postconf'], '')

/** Where test/referees/unpack-debian13.sh puts Debian 13's Postfix. */
const DEBIAN_13 = '/var/cache/mailcfg/debian13'

/** Debian 13's Postfix in a chroot, which takes root; `undefined` where it was not unpacked or cannot be run. */
export const debian13Postconf: PostconfProgram | undefined = existsSync(`${DEBIAN_13}/usr/sbin/postconf`)
  ? programOf(['chroot', DEBIAN_13, '/usr/sbin/postconf'], DEBIAN_13)
  : undefined
