/** Runs a program of a referee on many files, each in a directory of its own, several at a time. */

import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What the program printed, one character per byte, with `.` for its directory and without the numbers of lines. */
export interface Answer {
  readonly output: string
  readonly messages: string
}

/** A shell script that is run in the directory of each file, with what it needs beside that. */
export interface Program {
  readonly script: string
  /** Directory that the program sees as `/`; the script's `$HERE` is the directory as the program sees it. */
  readonly root?: string
}

/** Files by their path below the directory. */
export type Files = Readonly<Record<string, Uint8Array | string>>

/** The answers to all sets of files, in their order. */
export function runOn({ script, root = '' }: Program, all: readonly Files[]): Answer[] {
  if (all.length === 0) return []
  const top = mkdtempSync(join(root || tmpdir(), root ? 'tmp/mailcfg-format-' : 'mailcfg-format-'))
  try {
    const directories = all.map((files, index) => {
      const directory = join(top, String(index).padStart(6, '0'))
      mkdirSync(directory)
      for (const [path, content] of Object.entries(files)) write(directory, path, content)
      return directory
    })
    const loop = `for d; do cd "$d" || exit 1; HERE="\${d#${root}}"; ( ${script}\n ) >../"\${d##*/}".out 2>../"\${d##*/}".err </dev/null; done; exit 0`
    // A fatal error makes the programs of Postfix sleep for a second.
    execFileSync('xargs', ['-0', '-P', '24', '-n', '2', 'sh', '-c', loop, 'sh'], {
      input: directories.join('\0'),
      stdio: ['pipe', 'ignore', 'ignore'],
      // Postfix goes through its names in another order each time, unless it is told not to.
      env: { ...process.env, RES_OPTIONS: 'attempts:1 timeout:1', NORANDOMIZE: '1' },
    })
    return directories.map((directory) => {
      const read = (kind: string): string =>
        readFileSync(`${directory}.${kind}`, 'latin1')
          .replaceAll(directory, '.')
          .replaceAll(directory.slice(root.length), '.')
      return { output: read('out'), messages: read('err').replace(LINE_NUMBERS, '$1N') }
    })
  } finally {
    rmSync(top, { recursive: true, force: true })
  }
}

/** Numbers of lines, which move when a blank line goes or a list gets its lines. */
const LINE_NUMBERS = /(\bline |: |\.(?:conf|ext)\S*:)\d+(?=[:,) \n]|$)/gm

function write(directory: string, path: string, content: Uint8Array | string): void {
  const file = join(directory, path)
  if (path.includes('/')) mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, content)
  // Postfix waits two seconds for a file that was written just now.
  utimesSync(file, 1, 1)
}
