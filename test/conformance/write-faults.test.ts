/** What breaks while files are written leaves each of them whole: kill -9, a full disk, directories without rights. */

import { execFileSync, type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  watch,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { corpusFiles, readCorpusFile } from '../kit/corpus.ts'

/** How often a run is killed; a longer trial is KILLS=200 of this file alone. */
const KILLS = Number(process.env['KILLS'] ?? 25)
const FILES = 60
const NOBODY = 65_534

const home = mkdtempSync(join(tmpdir(), 'mailcfg-faults-'))
const program = join(home, 'dist/main.mjs')
const original = join(home, 'original')
const work = join(home, 'work')

/** Configurations of real people where they are at hand, else our own; each with blanks at its end, which must go. */
function samples(): Uint8Array[] {
  const real = corpusFiles().filter(({ kind, templated }) => kind === 'main-cf' && !templated)
  const fixture = fileURLToPath(new URL('../../fixtures/stacks/clean/etc/postfix/main.cf', import.meta.url))
  const short = real.map((file) => readCorpusFile(file).toBytes()).filter(({ length }) => length < 2000)
  const texts = short.length > 0 ? short : [readFileSync(fixture)]
  return Array.from({ length: FILES }, (_, i) => Buffer.concat([texts[i % texts.length] as Uint8Array, BLANKS]))
}
const BLANKS = Buffer.from('\n\n\n# end   \n\n\n')

beforeAll(async () => {
  const { bundle } = await import(new URL('../../packages/cli/bundle.mjs', import.meta.url).href)
  await bundle(dirname(program))
  chmodSync(home, 0o755)
  samples().forEach((bytes, i) => {
    const directory = join(original, String(i % 4), String(i))
    mkdirSync(directory, { recursive: true })
    writeFileSync(join(directory, 'main.cf'), bytes)
  })
})

beforeEach(() => {
  rmSync(work, { recursive: true, force: true })
  cpSync(original, work, { recursive: true })
})

afterAll(() => rmSync(home, { recursive: true, force: true }))

function fmt(directory: string, user?: number): SpawnSyncReturns<string> {
  const ids = user === undefined ? {} : { uid: user, gid: user }
  return spawnSync(process.execPath, [program, 'fmt', directory], { encoding: 'utf8', cwd: '/', ...ids })
}

/** All files below a directory, temporary ones too, by their paths. */
function contents(directory: string): Map<string, string> {
  const names = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = names.map((entry) => join(entry.parentPath ?? entry.path, entry.name)).sort()
  return new Map(paths.map((path) => [path, readFileSync(path, 'latin1')]))
}

const isTemporary = (path: string): boolean => path.endsWith('.tmp')

/** Numbers from 0 to 1 that are the same in every run. */
function chances(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** From when a killed run had still to go: its start, its first new file, the first file that it replaced. */
type Phase = 'start' | 'write' | 'rename'

const PHASES: readonly Phase[] = ['start', 'write', 'rename', 'rename']

/** Kills a run some milliseconds after a phase of it began. */
function killedRun(phase: Phase, delay: number): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, 'fmt', work], { stdio: 'ignore', cwd: '/' })
    const kill = (): void => {
      const end = performance.now() + delay
      // Renaming takes a few milliseconds, less than timers can tell.
      if (phase === 'rename') for (; performance.now() < end; );
      else return void setTimeout(() => child.kill('SIGKILL'), delay)
      child.kill('SIGKILL')
    }
    const watcher = watch(join(work, '0/0'), (_event, name) => {
      if ((phase === 'write' && isTemporary(String(name))) || (phase === 'rename' && name === 'main.cf')) {
        watcher.close()
        kill()
      }
    })
    if (phase === 'start') kill()
    child.on('exit', () => {
      watcher.close()
      resolve()
    })
  })
}

test(`after ${KILLS} times kill -9 every file is the old or the new one, and the next run leaves nothing behind`, async () => {
  const before = contents(work)
  const started = performance.now()
  expect(fmt(work).status).toBe(0)
  const whole = performance.now() - started
  const after = contents(work)
  expect([...after.keys()]).toEqual([...before.keys()])
  const changed = [...before].filter(([path, text]) => after.get(path) !== text).length
  expect(changed).toBe(FILES)
  const chance = chances(Number(process.env['FUZZ_SEED'] ?? 20240607))
  const seen = { untouched: 0, temporaries: 0, between: 0, complete: 0 }
  for (let kill = 0; kill < KILLS; kill++) {
    for (const [path, text] of before) writeFileSync(path, text, 'latin1')
    const phase = PHASES[kill % PHASES.length] as Phase
    await killedRun(phase, chance() * { start: whole, write: 150, rename: 4 }[phase])
    const found = contents(work)
    const torn = [...before].filter(([path, text]) => found.get(path) !== text && found.get(path) !== after.get(path))
    expect(torn.map(([path]) => path)).toEqual([])
    const fresh = [...before].filter(([path]) => found.get(path) === after.get(path)).length
    if ([...found.keys()].some(isTemporary)) seen.temporaries++
    if (fresh > 0 && fresh < FILES) seen.between++
    else seen[fresh === 0 ? 'untouched' : 'complete']++
    expect(fmt(work)).toMatchObject({ status: 0, stderr: '' })
    expect(contents(work)).toEqual(after)
  }
  process.stdout.write(
    `${KILLS} kills of fmt over ${FILES} files: ${seen.untouched} before the first, ${seen.between} between the first and the last, ` +
      `${seen.complete} after the last; ${seen.temporaries} left temporary files\n`,
  )
  expect(seen.temporaries + seen.between).toBeGreaterThan(0)
}, 600_000)

/** A file system of its own in memory, which takes the right to mount. */
function mayMount(): boolean {
  try {
    execFileSync('unshare', ['-m', 'true'], { stdio: 'ignore' })
    return process.getuid?.() === 0
  } catch {
    return false
  }
}
const testWithMount = mayMount() ? test : test.skip
const testAsRoot = process.getuid?.() === 0 ? test : test.skip

testWithMount('a full disk is named with the file, and no file has changed; so is a read-only file system', () => {
  const disk = join(home, 'disk')
  mkdirSync(disk)
  const files = 6
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=400k', 'tmpfs', disk])
  try {
    for (let i = 0; i < files; i++) {
      mkdirSync(join(disk, String(i)))
      writeFileSync(join(disk, String(i), 'main.cf'), `${'# a comment\n'.repeat(4000)}mydomain=example.org\n`)
    }
    const before = contents(disk)
    const full = fmt(disk)
    expect(full).toMatchObject({ status: 2, stdout: '' })
    expect(full.stderr).toMatch(/^mailcfg: nothing was written: \/.*\/\d\/main\.cf: .*: the disk is full\n$/)
    expect(contents(disk)).toEqual(before)
    execFileSync('mount', ['-o', 'remount,ro', disk])
    expect(fmt(disk)).toMatchObject({ status: 2, stderr: expect.stringContaining('mounted read-only') })
    execFileSync('mount', ['-o', 'remount,rw,size=900k', disk])
    expect(fmt(disk)).toMatchObject({ status: 0, stdout: expect.stringContaining(`${files} files formatted`) })
    expect([...contents(disk).keys()]).toEqual([...before.keys()])
  } finally {
    execFileSync('umount', [disk])
  }
})

testAsRoot('who may not write a directory, or not keep the owner of a file, changes nothing', () => {
  const before = contents(work)
  const [first = ''] = before.keys()
  expect(fmt(work, NOBODY).stderr).toMatch(/^mailcfg: nothing was written: \/.*main\.cf: permission denied\n$/)
  for (const path of before.keys()) chmodSync(path, 0o666)
  expect(fmt(work, NOBODY).stderr).toMatch(/main\.cf: a new file beside it cannot be written: permission denied\n$/)
  for (const path of before.keys()) chmodSync(dirname(path), 0o777)
  const foreign = fmt(work, NOBODY)
  expect(foreign).toMatchObject({ status: 2, stdout: '' })
  expect(foreign.stderr).toContain('its owner and group cannot be kept, which takes its owner or root: not permitted')
  expect(contents(work)).toEqual(before)
  for (const path of before.keys()) if (path !== first) chownSync(path, NOBODY, NOBODY)
  expect(fmt(work, NOBODY).stderr).toContain(`nothing was written: ${first}: `)
  expect(contents(work)).toEqual(before)
  chownSync(first, NOBODY, NOBODY)
  expect(fmt(work, NOBODY)).toMatchObject({ status: 0, stderr: '' })
})
