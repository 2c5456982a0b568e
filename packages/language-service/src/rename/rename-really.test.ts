/** Renames in configurations of real servers: postconf itself reads the same values before and after. */

import '../../../../test/kit/sql.ts'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { applyEdits } from '@mailcfg/core'
import type { PostfixInstance } from '@mailcfg/model'
import { loadProject, NO_PROJECT_FILE } from '@mailcfg/project'
import { installedPostconf } from '../../../../test/conformance/postconf/program.ts'
import { type Configuration, type PostconfResults, runPostconf } from '../../../../test/conformance/postconf/run.ts'
import { sharedDir, testShared } from '../../../../test/kit/shared.ts'
import { placeAt } from '../place.ts'
import { DEFAULT_SETTINGS } from '../settings.ts'
import { type Snapshot, snapshotOf } from '../snapshot.ts'
import { isRefused } from './outcome.ts'
import { prepareRename, rename } from './rename.ts'

const NEW = 'renamed_by_test'

interface Renamed {
  readonly name: string
  readonly word: string
  readonly before: Configuration
  readonly after: Configuration
}

const bytes = (text: string): Uint8Array => Buffer.from(text)

/** Every rename that is offered at a definition of a configuration. */
function renamesIn(snapshot: Snapshot, { main, master, mainSettings, services }: PostfixInstance): Renamed[] {
  const words = [...mainSettings.map(({ name, source }) => ({ source, word: name }))]
  const names = services.map(({ service }) => ({ source: master?.source ?? main?.source, word: service }))
  return [...words, ...names].flatMap(({ source, word }) => {
    const place = source && placeAt(snapshot, source.uri, word.range.start + 1)
    const target = place && prepareRename(place, true)
    if (place === undefined || target === undefined || isRefused(target)) return []
    const outcome = rename(place, NEW, true)
    if (outcome === undefined || isRefused(outcome)) return []
    const text = (file: typeof main | typeof master): Uint8Array =>
      bytes(file ? applyEdits(file.source.text, outcome.edits.get(file.source.uri) ?? []) : '')
    const before = { main: bytes(main?.source.text ?? ''), master: bytes(master?.source.text ?? '') }
    const after = { main: text(main), master: text(master) }
    return [{ name: `${source?.uri} ${word.text}`, word: target.placeholder, before, after }]
  })
}

/** What postconf printed, the old name as the new one, in an order that does not depend on it. */
function printed({ results, directory }: PostconfResults, word: string): string {
  const name = new RegExp(`(?<![\\w-])${word}(?![A-Za-z0-9-])`, 'g')
  // debugger_command has the number of postconf's own process in it.
  const lines = [...results.values()].flatMap(({ lines: own }) =>
    own.filter((line) => !line.startsWith('debugger_command')).map((line) => line.replaceAll(directory, '')),
  )
  // `-M` lines its columns up.
  return lines
    .map((line) => line.replace(name, NEW).replace(/\s+/g, ' '))
    .sort()
    .join('\n')
}

const program = installedPostconf
const testReally = program ? testShared : test.skip

testReally(
  'values of real configurations survive every rename',
  async () => {
    const trees = join(sharedDir as string, 'corpus/trees')
    const renames: Renamed[] = []
    for (const tree of readdirSync(trees)) {
      const cwd = join(trees, tree)
      const { stacks } = await loadProject({ paths: ['.'], cwd, config: NO_PROJECT_FILE, versions: {} })
      const snapshot = snapshotOf(stacks, () => DEFAULT_SETTINGS)
      for (const postfix of stacks.flatMap((stack) => stack.postfix)) renames.push(...renamesIn(snapshot, postfix))
    }
    expect(renames.length).toBeGreaterThan(10)
    const options = ['-n,-x', '-P,-x', '-M']
    const results = runPostconf(
      program as NonNullable<typeof program>,
      options,
      renames.flatMap((one) => [one.before, one.after]),
    )
    const changed = renames.filter(({ word }, i) => {
      const [was, is] = [results[2 * i], results[2 * i + 1]] as [PostconfResults, PostconfResults]
      return printed(was, word) !== printed(is, word)
    })
    expect(changed.map(({ name }) => name)).toEqual([])
  },
  120_000,
)
