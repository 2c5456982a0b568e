/** The programs that are asked what they read: doveconf as it is installed, or unpacked in a root of its own. */

import { isUtf8 } from 'node:buffer'
import { spawnSync } from 'node:child_process'

/** What doveconf printed, without its comments, and what it said. */
export interface DoveconfRun {
  readonly lines: readonly string[]
  readonly warnings: readonly string[]
  readonly refusal: string | undefined
  /** It ended by a signal: a defect of doveconf, that tells nothing about the configuration. */
  readonly crashed: boolean
}

/** A doveconf. */
export interface DoveconfProgram {
  readonly version: string
  /** Directory that is `/` to the program; empty when it is the real one. */
  readonly root: string
}

/** Runs doveconf with all passwords shown on a file below the program's root; without `-a` it shows what is changed. */
export function runDoveconf(
  { root }: DoveconfProgram,
  file: string,
  options: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): DoveconfRun {
  const args = [...(options.includes('-a') ? [] : ['-n']), '-P', ...options, '-c', file]
  const [command, all] = root === '' ? ['doveconf', args] : ['chroot', [root, 'doveconf', ...args]]
  const env = { PATH: process.env['PATH'] ?? '', ...environment }
  const { signal, ...output } = spawnSync(command, all, { env, maxBuffer: 1 << 26 })
  const stdout = textOf(output.stdout)
  const stderr = textOf(output.stderr)
  const said = wellKnown(stderr)
  return {
    crashed: signal === 'SIGSEGV',
    lines: stdout.split('\n').filter((line) => line !== '' && !line.startsWith('# ')),
    warnings: [...new Set([...said.matchAll(/^doveconf: Warning: (.*)$/gm)].map(([, text]) => text as string))],
    refusal: /^doveconf: (?:Fatal|Panic): ([\s\S]*?)\n*$/.exec(
      said.slice(Math.max(0, said.search(/^doveconf: (?:Fatal|Panic)/m))),
    )?.[1],
  }
}

/** Output as files are read: bytes that are no UTF-8 stand for themselves. */
function textOf(bytes: Buffer): string {
  return bytes.toString(isUtf8(bytes) ? 'utf8' : 'latin1')
}

/**
 * Messages without what is of no interest: the detours of paths, which come from the words of includes, and what the
 * parser generator behind event filters has to say about its tokens.
 */
function wellKnown(said: string): string {
  return said
    .replaceAll('/./', '/')
    .replace(/\/[^/ \n]+\/\.\.\//g, '/')
    .replace(/(event filter: syntax error), .*/g, '$1')
}

function programAt(root: string): DoveconfProgram | undefined {
  const args = ['-n', '-c', '/dev/null']
  const run = root === '' ? spawnSync('doveconf', args) : spawnSync('chroot', [root, 'doveconf', ...args])
  const version = /^# (\d+\.\d+\.\d+)/.exec(`${run.stdout ?? ''}`)?.[1]
  return version === undefined ? undefined : { version, root }
}

/** The installed doveconf, when it is of 2.3. */
export const installedDoveconf: DoveconfProgram | undefined = onlyOf('2.3', programAt(''))

/** Doveconf of Debian 13, where test/referees/unpack-debian13.sh put it. */
export const debian13Doveconf: DoveconfProgram | undefined = onlyOf('2.4', programAt('/var/cache/mailcfg/debian13'))

function onlyOf(line: string, program: DoveconfProgram | undefined): DoveconfProgram | undefined {
  return program?.version.startsWith(`${line}.`) ? program : undefined
}
