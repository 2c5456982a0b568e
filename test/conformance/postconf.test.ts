/** main.cf and master.cf as the house reads them against the installed postconf: the corpus, and random files. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { sharedDir } from '../kit/shared.ts'
import { type Comparison, compareMain, compareMaster } from './postconf/compare.ts'
import { randomMain, randomMaster } from './postconf/random.ts'
import { readMain, readMaster } from './postconf/reading.ts'
import { type PostconfResult, postfixVersion, runPostconf } from './postconf/run.ts'

const testPostconf = postfixVersion === undefined ? test.skip : test
const testCorpus = postfixVersion === undefined || sharedDir === undefined ? test.skip : test

/** Files of the corpus in the given flat folder, its templated sibling, and the trees. */
function corpusFiles(folder: string, name: RegExp): string[] {
  const root = join(sharedDir as string, 'corpus')
  const flat = [folder, `templated/${folder}`].flatMap((dir) =>
    readdirSync(join(root, dir)).map((f) => join(root, dir, f)),
  )
  const trees = readdirSync(join(root, 'trees'), { recursive: true, encoding: 'utf8' })
    .filter((path) => name.test(path))
    .map((path) => join(root, 'trees', path))
  return [...flat, ...trees].sort()
}

type Kind = 'main' | 'master'

/** Compares files with postconf, in the order of the files. */
function compareAll(kind: Kind, files: readonly Uint8Array[]): Comparison[] {
  const results = runPostconf(
    kind === 'main' ? '-n' : '-M',
    files.map((bytes) => ({ [kind]: bytes })),
  )
  return files.map((bytes, index) => {
    const result = results[index] as PostconfResult
    if (/inet_interfaces: host not found/.test(result.stderr))
      return compareAll(kind, [withoutHostNames(bytes)])[0] as Comparison
    return kind === 'main' ? compareMain(readMain(bytes), result) : compareMaster(readMaster(bytes), result)
  })
}

/** The same main.cf for a host that does not know the names in inet_interfaces: the last assignment wins. */
function withoutHostNames(bytes: Uint8Array): Uint8Array {
  return Buffer.concat([bytes, Buffer.from('\ninet_interfaces = all\n')])
}

function report(kind: string, outcomes: readonly Comparison[]): void {
  const count = (what: string) => outcomes.filter((outcome) => outcome === what).length
  process.stdout.write(
    `${kind}: ${outcomes.length} files compared with postconf ${postfixVersion}: ` +
      `${count('equal')} equal, ${count('refused')} refused by both\n`,
  )
}

testCorpus.each([
  ['main', 'main-cf', /\/(?:main\.cf[^/]*)$/],
  ['master', 'master-cf', /\/(?:master\.cf[^/]*)$/],
] as const)('%s.cf of the corpus reads as postconf reads it', (kind, folder, name) => {
  const paths = corpusFiles(folder, name)
  const outcomes = compareAll(
    kind,
    paths.map((path) => readFileSync(path)),
  )
  report(`corpus ${kind}.cf`, outcomes)
  const differences = outcomes.flatMap((outcome, index) =>
    typeof outcome === 'object' ? [`${paths[index]}: ${outcome.difference}`] : [],
  )
  expect(differences).toEqual([])
  expect(outcomes.length).toBeGreaterThan(30)
})

testPostconf.each([
  ['main', randomMain],
  ['master', randomMaster],
] as const)('random %s.cf files read as postconf reads them', (kind, file) => {
  const files = fc.array(file, { minLength: 100, maxLength: 100 })
  fc.assert(
    fc.property(files, (texts) => {
      const outcomes = compareAll(
        kind,
        texts.map((text) => Buffer.from(text, 'latin1')),
      )
      report(`random ${kind}.cf`, outcomes)
      const differences = outcomes.flatMap((outcome, index) =>
        typeof outcome === 'object' ? [{ file: texts[index], ...outcome }] : [],
      )
      expect(differences).toEqual([])
      expect(outcomes.filter((outcome) => outcome === 'equal').length).toBeGreaterThan(30)
    }),
    { seed: 20260801, numRuns: 2, endOnFailure: true },
  )
})
