/** The bundled program in a directory of its own, run as a user runs it, with files that are new for every test. */

import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, beforeEach } from '@jest/globals'

/** Texts or bytes of files, by their path in the directory that the program runs in. */
export type Files = Readonly<Record<string, string | Uint8Array>>

/** What a run gave; `bytes` is standard output as it came. */
export interface RunResult {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
  readonly bytes: Buffer
}

/** The program and the directory that it runs in. */
export interface BundledProgram {
  readonly work: string
  run(args: readonly string[], input?: string | Uint8Array): RunResult
  write(files: Files): void
  read(name: string): string
}

/** Bundles the program before the tests of a file, and puts the files there before each of them. */
export function bundledProgram(files: Files): BundledProgram {
  const home = mkdtempSync(join(tmpdir(), 'mailcfg-program-'))
  const [dist, work] = [join(home, 'dist'), join(home, 'work')]
  const program: BundledProgram = {
    work,
    run(args, input = '') {
      const options = { cwd: work, input, env: { ...process.env, NO_COLOR: '1' } }
      const { status, stdout, stderr } = spawnSync(process.execPath, [join(dist, 'main.mjs'), ...args], options)
      return { status, stdout: stdout.toString(), stderr: stderr.toString(), bytes: stdout }
    },
    write(written) {
      for (const [name, content] of Object.entries(written)) {
        mkdirSync(dirname(join(work, name)), { recursive: true })
        writeFileSync(join(work, name), content)
      }
    },
    read: (name) => readFileSync(join(work, name), 'utf8'),
  }
  beforeAll(async () => {
    const { bundle } = await import(new URL('../../packages/cli/bundle.mjs', import.meta.url).href)
    await bundle(dist)
  }, 30_000)
  beforeEach(() => {
    rmSync(work, { recursive: true, force: true })
    program.write(files)
  })
  afterAll(() => rmSync(home, { recursive: true, force: true }))
  return program
}
