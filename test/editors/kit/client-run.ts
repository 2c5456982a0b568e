/** What a test asks of an editor that talks to the server by itself, and what the editor answers. */

import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

/** A place, both numbers from 1, columns in UTF-16 units. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** What to do with one file; it is never written. */
export interface ClientTask {
  readonly root: string
  readonly file: string
  /** How many findings the file has. */
  readonly findings: number
  readonly hover: Place
  readonly complete: Place
  readonly actions: Place
}

/** What the editor runs with. */
export interface ClientSetup {
  /** The user's configuration, a file. */
  readonly configuration: string
  /** A folder with the program `mailcfg` in it. */
  readonly bin: string
}

/** What the client got; `null` for what was not asked or not answered. */
export interface ClientAnswer {
  /** Name and version. */
  readonly client: string
  readonly errors: readonly string[]
  /** As the server sent them; lines and columns from 1, ends exclusive. */
  readonly diagnostics: readonly (Place & {
    readonly endLine: number
    readonly endColumn: number
    readonly severity: string
    readonly code: string
    readonly message: string
  })[]
  /** How many of them the client itself took over. */
  readonly shown: number
  readonly hover: string | null
  readonly completions: readonly string[] | null
  readonly actions: readonly string[] | null
  readonly formatted: string | null
}

/** The path of a program, if it is installed. */
export function programPath(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path))
}

/** Runs an editor on a task; its script writes the answer into the file that `MAILCFG_ANSWER` names. */
export function runClient(
  program: string,
  args: readonly string[],
  task: ClientTask,
  { configuration, bin }: ClientSetup,
): ClientAnswer {
  const home = mkdtempSync(join(tmpdir(), 'mc-client-'))
  const answer = join(home, 'answer.json')
  const folders = Object.fromEntries(['CONFIG', 'DATA', 'STATE', 'CACHE'].map((kind) => [`XDG_${kind}_HOME`, home]))
  const env = {
    ...process.env,
    ...folders,
    HOME: home,
    PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}`,
    MAILCFG_SETUP: configuration,
    LC_ALL: 'C.UTF-8',
    MAILCFG_TASK: JSON.stringify(task),
    MAILCFG_ANSWER: answer,
  }
  try {
    execFileSync(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'], timeout: 120_000 })
    return JSON.parse(readFileSync(answer, 'utf8')) as ClientAnswer
  } catch (error) {
    if (existsSync(answer)) throw new Error(readFileSync(answer, 'utf8'))
    throw error
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}
