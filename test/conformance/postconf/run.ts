/** Runs postconf on copies of configurations, several options in one pass. */

import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installedPostconf, POSTCONF_ENVIRONMENT, type PostconfProgram } from './program.ts'

/** Version of the installed Postfix, or `undefined` where there is none. */
export const postfixVersion: string | undefined = installedPostconf?.version

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
  readonly pid: number
}

/** The results of one configuration by option; options behind one that was refused are not tried. */
export interface PostconfResults {
  /** The directory as the program sees it. */
  readonly directory: string
  readonly results: ReadonlyMap<string, PostconfResult>
}

/** A loop over directories; the file names of a result end with the option. */
function loopOf({ command, root }: PostconfProgram, options: readonly string[]): string {
  const runs = options.map((option) => {
    const words = `${command.join(' ')} -c "\${d#${root}}" ${option.replaceAll(',', ' ')}`
    return `${words} >"$d/out${option}" 2>"$d/err${option}" &
    p=$!; wait $p; s=$?; echo $s $p >"$d/exit${option}"; [ $s -eq 0 ] || continue`
  })
  return `for d; do ${runs.join('\n')}\ndone`
}

/**
 * Runs a postconf on every configuration, in copies below a directory that is removed afterwards.
 * @param options such as `-n`; its words joined by commas: `-h,mynetworks`. In order: a refusal ends the list.
 */
export function runPostconf(
  program: PostconfProgram,
  options: readonly string[],
  configurations: readonly Configuration[],
): PostconfResults[] {
  const root = mkdtempSync(join(program.root || tmpdir(), program.root ? 'tmp/mailcfg-' : 'mailcfg-postconf-'))
  try {
    const directories = configurations.map(({ main, master }, index) => {
      const directory = join(root, String(index).padStart(6, '0'))
      mkdirSync(directory)
      writeFileSync(join(directory, 'main.cf'), main ?? '')
      // dict_load_file_xt() waits until a file is a second old, in case that somebody still writes it.
      utimesSync(join(directory, 'main.cf'), 0, 0)
      writeFileSync(join(directory, 'master.cf'), master ?? '')
      return directory
    })
    // A fatal error makes postconf sleep for a second, so many loops run side by side.
    execFileSync('xargs', ['-0', '-P', '120', '-n', '2', 'sh', '-c', loopOf(program, options), 'sh'], {
      input: directories.join('\0'),
      // The shell tells of programs that crashed; their exit status is looked at.
      stdio: ['pipe', 'ignore', 'ignore'],
      env: POSTCONF_ENVIRONMENT,
    })
    return directories.map((directory) => resultsIn(directory, directory.slice(program.root.length), options))
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

function resultsIn(directory: string, seen: string, options: readonly string[]): PostconfResults {
  const read = (name: string) => readFileSync(join(directory, name), 'latin1')
  const results = new Map<string, PostconfResult>()
  for (const option of options) {
    const [exit = 0, pid = 0] = read(`exit${option}`).split(' ').map(Number)
    const lines = read(`out${option}`).split('\n').slice(0, -1)
    results.set(option, { lines, stderr: read(`err${option}`).replaceAll(seen, '.'), exit, pid })
    if (exit !== 0) break
  }
  return { directory: seen, results }
}
