/** Files are replaced whole, with mode and owner, or not at all. */

import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { FileChangedError, replaceFiles } from './write-file.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
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

test('the new text is there, the mode is what it was, and nothing else is left', () => {
  const path = file('a', 'old\n', 0o640)
  const { uid, gid } = statSync(path)
  replaceFiles([{ path, before: bytes('old\n'), after: bytes('new\n') }])
  expect(readFileSync(path, 'utf8')).toBe('new\n')
  const now = statSync(path)
  expect([now.mode & 0o7777, now.uid, now.gid]).toEqual([0o640, uid, gid])
  expect(readdirSync(directory)).toEqual(['a'])
})

test('a link stays a link, and what it points to is replaced', () => {
  const path = file('a', 'old')
  symlinkSync('a', join(directory, 'link'))
  replaceFiles([{ path: join(directory, 'link'), before: bytes('old'), after: bytes('new') }])
  expect(lstatSync(join(directory, 'link')).isSymbolicLink()).toBe(true)
  expect(readFileSync(path, 'utf8')).toBe('new')
})

test('when one file has changed since, none is touched', () => {
  const first = file('a', 'old')
  const second = file('b', 'changed by somebody else')
  const both = [first, second].map((path) => ({ path, before: bytes('old'), after: bytes('new') }))
  expect(() => replaceFiles(both)).toThrow(FileChangedError)
  expect(readFileSync(first, 'utf8')).toBe('old')
  expect(readdirSync(directory)).toEqual(['a', 'b'])
})
