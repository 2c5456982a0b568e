/** Files are written by one name each, and only where they were looked for. */

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { writableFiles } from './writable.ts'

let directory = ''
const at = (name: string): string => join(directory, name)

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'mailcfg-writable-'))
  mkdirSync(at('root'))
  writeFileSync(at('root/main.cf'), '')
  writeFileSync(at('outside'), '')
  symlinkSync('main.cf', at('root/link'))
  symlinkSync(at('outside'), at('root/out'))
})
afterEach(() => rmSync(directory, { recursive: true, force: true }))

test('of two names of a file only the first', () => {
  expect([...writableFiles([at('root/link'), at('root/main.cf')])]).toEqual([at('root/link')])
})

test('a link that leads out of the root is left alone; without a root it is followed', () => {
  const paths = [at('root/main.cf'), at('root/out')]
  expect([...writableFiles(paths, at('root'))]).toEqual([at('root/main.cf')])
  expect([...writableFiles(paths)]).toEqual(paths)
})

test('a file that is not there is none', () => {
  expect(writableFiles([at('nothing')]).size).toBe(0)
})
