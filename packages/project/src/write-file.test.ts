/** Files are replaced whole, with mode and owner, or not at all. */

import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { removeStaleTemporaries } from './stale-temporaries.ts'
import { FileChangedError, WriteError } from './write-error.ts'
import { replaceFiles } from './write-file.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const isRoot = process.getuid?.() === 0
const testAsRoot = isRoot ? test : test.skip
let directory = ''
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'mailcfg-write-'))
})
afterEach(() => rmSync(directory, { recursive: true, force: true }))

function file(name: string, text: string, mode = 0o644): string {
  const path = join(directory, name)
  writeFileSync(path, text)
  chmodSync(path, mode)
  return path
}

/** Replaces `old` by `new` in all of them. */
function replace(...paths: string[]): void {
  replaceFiles(paths.map((path) => ({ path, before: bytes('old'), after: bytes('new') })))
}

/** The message for what cannot be replaced. */
function refusal(...paths: string[]): string {
  try {
    replace(...paths)
  } catch (error) {
    expect(error).toBeInstanceOf(WriteError)
    return (error as WriteError).message
  }
  throw new Error('nothing was refused')
}

test('the new text is there, the mode is what it was, and nothing else is left', () => {
  const path = file('a', 'old', 0o640)
  const { uid, gid } = statSync(path)
  replace(path)
  expect(readFileSync(path, 'utf8')).toBe('new')
  const now = statSync(path)
  expect([now.mode & 0o7777, now.uid, now.gid]).toEqual([0o640, uid, gid])
  expect(readdirSync(directory)).toEqual(['a'])
})

testAsRoot('owner, group and special bits stay', () => {
  const path = file('a', 'old')
  chownSync(path, 12, 34)
  chmodSync(path, 0o2750)
  replace(path)
  const now = statSync(path)
  expect([now.mode & 0o7777, now.uid, now.gid]).toEqual([0o2750, 12, 34])
})

test('a link stays a link, and what it points to is replaced', () => {
  const path = file('a', 'old')
  mkdirSync(join(directory, 'links'))
  symlinkSync('../a', join(directory, 'links/b'))
  symlinkSync('links/b', join(directory, 'c'))
  replace(join(directory, 'c'))
  expect(readlinkSync(join(directory, 'c'))).toBe('links/b')
  expect(lstatSync(join(directory, 'links/b')).isSymbolicLink()).toBe(true)
  expect(readFileSync(path, 'utf8')).toBe('new')
  expect(readdirSync(join(directory, 'links'))).toEqual(['b'])
})

test('a file that is named twice is replaced once; two texts for it are refused', () => {
  const path = file('a', 'old')
  const link = join(directory, 'link')
  symlinkSync('a', link)
  const both = [path, link].map((one, i) => ({ path: one, before: bytes('old'), after: bytes(`new ${i}`) }))
  expect(() => replaceFiles(both)).toThrow('is the same file as')
  replace(path, link)
  expect(readFileSync(path, 'utf8')).toBe('new')
})

describe('refused, and nothing is touched:', () => {
  const others = (): string[] => [file('first', 'old'), file('second', 'old')]
  const expectUntouched = (): void => {
    for (const name of ['first', 'second']) expect(readFileSync(join(directory, name), 'utf8')).toBe('old')
    expect(readdirSync(directory).filter((name) => name.endsWith('.tmp'))).toEqual([])
  }

  test('a file that has changed since', () => {
    const paths = [...others(), file('a', 'changed by somebody else')]
    expect(() => replace(...paths)).toThrow(FileChangedError)
    expect(refusal(...paths)).toBe(`${paths[2]}: has changed since it was read`)
    expectUntouched()
  })

  test('a dangling link, a directory, a pipe, nothing', () => {
    const [first, second] = others() as [string, string]
    symlinkSync('nowhere', join(directory, 'dangling'))
    mkdirSync(join(directory, 'directory'))
    execFileSync('mkfifo', [join(directory, 'pipe')])
    const said = ['dangling', 'directory', 'pipe', 'nothing'].map((name) => {
      const path = join(directory, name)
      return refusal(first, path, second).replace(path, name)
    })
    expect(said).toEqual([
      'dangling: the symbolic link leads to no file',
      'directory: is a directory',
      'pipe: is no regular file',
      'nothing: no such file or directory',
    ])
    expect(existsSync(join(directory, 'nowhere'))).toBe(false)
    expectUntouched()
  })

  test('a file with several names', () => {
    const paths = [...others(), file('a', 'old')]
    linkSync(join(directory, 'a'), join(directory, 'b'))
    expect(refusal(...paths)).toContain('a: has another name (hard links), where the old text would stay')
    linkSync(join(directory, 'a'), join(directory, 'c'))
    expect(refusal(...paths)).toContain('has 2 other names')
    expectUntouched()
  })
})

describe('what a killed run left', () => {
  const gone = (): number => Number(execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }))

  test('goes with the next one, if its process is gone', () => {
    const path = file('a', 'old')
    const left = [`.mailcfg-${gone()}-0a1b.tmp`, `.mailcfg-${process.pid}-2.tmp`]
    const kept = [`.mailcfg-${process.ppid}-3.tmp`, '.mailcfg-x-1.tmp', 'mailcfg-1-1.tmp']
    for (const name of [...left, ...kept]) file(name, 'left')
    replace(path)
    expect(readdirSync(directory).sort()).toEqual([...kept, 'a'].sort())
  })

  test('a second name of the old file is no obstacle', () => {
    const path = file('a', 'old')
    linkSync(path, join(directory, `.mailcfg-${gone()}-5.tmp`))
    replace(path)
    expect(readdirSync(directory)).toEqual(['a'])
  })

  test('can be removed without writing; directories that are not there are none', () => {
    file(`.mailcfg-${gone()}-7.tmp`, 'left')
    removeStaleTemporaries([join(directory, 'a'), join(directory, 'nowhere/b')])
    expect(readdirSync(directory)).toEqual([])
  })
})

/** Whether this process may mount; `unshare` takes the same right and leaves nothing behind. */
function mayMount(): boolean {
  try {
    execFileSync('unshare', ['-m', 'true'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

const testWithMount = mayMount() ? test : test.skip

testWithMount('files that were replaced already are put back when a later one cannot be', () => {
  const paths = ['a', 'b'].map((name) => file(name, 'old', 0o640))
  const { ino } = statSync(paths[0] as string)
  // On the last file something is mounted: it can be read, and no other file can take its name.
  const mounted = file('c', 'old')
  execFileSync('mount', ['--bind', mounted, mounted])
  try {
    expect(refusal(...paths, mounted)).toContain('c: something is mounted on it')
    expect(paths.map((path) => readFileSync(path, 'utf8'))).toEqual(['old', 'old'])
    expect(statSync(paths[0] as string).ino).toBe(ino)
    expect(readdirSync(directory)).toEqual(['a', 'b', 'c'])
  } finally {
    execFileSync('umount', [mounted])
  }
})
