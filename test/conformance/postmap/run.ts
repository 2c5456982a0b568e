/** Runs the installed postmap and postalias on copies of files in a directory that is removed afterwards. */

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What a program printed, one character per byte. */
export interface ProgramResult {
  readonly lines: readonly string[]
  readonly stderr: string
}

/** Whether postmap and postalias are installed. */
export const hasPostmap = ['postmap', 'postalias'].every((name) => spawnSync(name, ['-h']).error === undefined)

/** Runs `steps` in turn on a file `t` with the given bytes and a main.cf without tables; each step is a command line. */
function inCopy(bytes: Uint8Array, steps: readonly (readonly [string, ...string[]])[]): ProgramResult {
  const directory = mkdtempSync(join(tmpdir(), 'mailcfg-postmap-'))
  try {
    const main = join(directory, 'main.cf')
    writeFileSync(main, 'myhostname = mail.example.com\n')
    // Postfix waits two seconds for a main.cf that was written just now.
    utimesSync(main, 1, 1)
    writeFileSync(join(directory, 't'), bytes)
    const results = steps.map(([name, ...args]) =>
      spawnSync(name, ['-c', '.', ...args], { cwd: directory, encoding: 'latin1', maxBuffer: 1 << 28 }),
    )
    return {
      lines: (results.at(-1)?.stdout ?? '').split('\n').slice(0, -1),
      stderr: results.map(({ stderr }) => stderr).join(''),
    }
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

/** `postmap -s` of the indexed file. */
export function runPostmap(bytes: Uint8Array): ProgramResult {
  return inCopy(bytes, [
    ['postmap', 'hash:t'],
    ['postmap', '-s', 'hash:t'],
  ])
}

/** `postalias -s` of the indexed file, without the entries that postalias adds. */
export function runPostalias(bytes: Uint8Array): ProgramResult {
  const { lines, stderr } = inCopy(bytes, [
    ['postalias', 'hash:t'],
    ['postalias', '-s', 'hash:t'],
  ])
  return { lines: lines.filter((line) => !/^(?:@:\t@|YP_LAST_MODIFIED:|YP_MASTER_NAME:)/.test(line)), stderr }
}

/** What a table warns of when it is opened for a query. */
export function runQuery(type: 'regexp' | 'pcre' | 'cidr', bytes: Uint8Array): ProgramResult {
  return inCopy(bytes, [['postmap', '-q', '192.0.2.1', `${type}:t`]])
}
