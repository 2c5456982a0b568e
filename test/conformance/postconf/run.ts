/** Runs the installed postconf on copies of files, many files in one process. */

import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** postconf asks DNS for the name of the host and for names in inet_interfaces; no test hangs on the answers. */
const ENVIRONMENT = { ...process.env, RES_OPTIONS: 'attempts:1 timeout:1' }

/** Version of the installed Postfix, or `undefined` where there is none. */
export const postfixVersion: string | undefined = installed()

function installed(): string | undefined {
  const { status, stdout } = spawnSync('postconf', ['-d', '-h', 'mail_version'], { encoding: 'utf8', env: ENVIRONMENT })
  return status === 0 ? stdout.trim() : undefined
}

/** A configuration directory, as bytes; the file that is missing is empty. */
export interface Configuration {
  readonly main?: Uint8Array
  readonly master?: Uint8Array
}

/** What postconf printed, one character per byte. */
export interface PostconfResult {
  readonly lines: readonly string[]
  readonly stderr: string
  readonly exit: number
}

/** A hundred at a time, because a fatal error makes postconf sleep for a second. */
const LOOP = `
n=0
for d in "$2"/*; do
  (postconf "$1" -c "$d" >"$d/out" 2>"$d/err"; echo $? >"$d/exit") &
  n=$((n + 1)); [ $((n % 100)) -eq 0 ] && wait
done
wait`

/** Runs `postconf OPTION` on every configuration, in copies below a directory that is removed afterwards. */
export function runPostconf(option: '-n' | '-M', configurations: readonly Configuration[]): PostconfResult[] {
  const root = mkdtempSync(join(tmpdir(), 'mailcfg-postconf-'))
  try {
    const directories = configurations.map(({ main, master }, index) => {
      const directory = join(root, String(index).padStart(6, '0'))
      mkdirSync(directory)
      writeFileSync(join(directory, 'main.cf'), main ?? '')
      writeFileSync(join(directory, 'master.cf'), master ?? '')
      return directory
    })
    execFileSync('sh', ['-c', LOOP, 'sh', option, root], { stdio: 'ignore', env: ENVIRONMENT })
    return directories.map(resultIn)
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

function resultIn(directory: string): PostconfResult {
  const read = (name: string) => readFileSync(join(directory, name), 'latin1')
  return {
    lines: read('out').split('\n').slice(0, -1),
    stderr: read('err').replaceAll(directory, '.'),
    exit: Number(read('exit')),
  }
}
