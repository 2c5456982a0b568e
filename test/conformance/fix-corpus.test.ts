/** Fixes the configurations that people wrote: nothing changes but what a fix announces, and once is enough. */

import '../kit/sql.ts'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { type FixOptions, type FixOutcome, fixStack, rules } from '@mailcfg/lint'
import type { Document, Stack } from '@mailcfg/model'
import { loadProject, NO_PROJECT_FILE } from '@mailcfg/project'
import { corpusFiles } from '../kit/corpus.ts'
import { unannouncedNames } from '../kit/fix-values.ts'
import { compareReally, hasPrograms } from '../kit/real-values.ts'
import { sharedDir } from '../kit/shared.ts'

const isWhole = process.env['MAILCFG_ALL'] !== undefined
const guards = rules.filter(({ tier }) => tier === 'default')
const chosen = isWhole ? rules.filter(({ tier }) => tier !== 'experimental') : guards
const cwd = join(sharedDir ?? '', 'corpus')
const TREE = /^trees\/[^/]+/

/**
 * Trees, and single files that do not stand in one of them; with `MAILCFG_ALL` all of these, and strict rules, too, which
 * takes two minutes; without it every eighth.
 */
function requests(): string[] {
  const paths = corpusFiles().map(({ path }) => path)
  const trees = [...new Set(paths.flatMap((path) => TREE.exec(path)?.[0] ?? []))]
  const owners = trees.map((tree) => tree.slice('trees/'.length))
  const single = paths.filter((path) => !TREE.test(path) && !owners.some((owner) => path.includes(`/${owner}__`)))
  const step = isWhole ? 1 : 8
  return [...trees, ...single.filter((_, i) => i % step === 0)]
}

interface Fixed {
  readonly before: Stack
  readonly outcome: FixOutcome
  readonly again: FixOutcome | undefined
}

async function fixAll(safety: FixOptions['safety'], paths: readonly string[]): Promise<Fixed[]> {
  const all: Fixed[] = []
  for (const path of paths) {
    const project = await loadProject({ paths: [path], cwd, config: NO_PROJECT_FILE, versions: {} }).catch(
      () => undefined,
    )
    if (project === undefined) continue
    const mayWrite = (uri: string): boolean => project.requested.has(uri)
    const options = { rules: chosen, guards, safety, mayWrite }
    for (const before of project.stacks) {
      const outcome = fixStack(before, options)
      all.push({ before, outcome, again: outcome.changed.size > 0 ? fixStack(outcome.stack, options) : undefined })
    }
  }
  return all
}

const describeCorpus = sharedDir === undefined ? describe.skip : describe
const testPrograms = hasPrograms ? test : test.skip
// Both cores may be busy with other tests.
const LONG = isWhole ? 600_000 : 120_000

describeCorpus.each([
  ['safe', 20, 10],
  ['review', 100, 20],
] as const)('fixes of the safety %s', (safety, least, leastFiles) => {
  let all: readonly Fixed[] = []
  const placed = (name: (one: Fixed) => readonly string[]): string[] =>
    all.flatMap((one) => name(one).map((text) => `${[...one.before.documents.keys()][0]}: ${text}`))

  test(
    'are applied, end, and leave nothing for a second run',
    async () => {
      const paths = requests()
      // What wants a look is many; the trees have all kinds of it.
      all = await fixAll(safety, safety === 'safe' || isWhole ? paths : paths.filter((path) => TREE.test(path)))
      const findings = all.flatMap(({ outcome }) => outcome.applied).length
      const files = all.reduce((sum, { outcome }) => sum + outcome.changed.size, 0)
      process.stdout.write(`${safety}: ${findings} findings in ${files} files of ${all.length} servers fixed\n`)
      expect(findings).toBeGreaterThan(least)
      expect(placed(({ outcome }) => (outcome.isSettled ? [] : ['not settled']))).toEqual([])
      expect(
        placed(({ again }) => again?.applied.map(({ fix, diagnostic }) => `${diagnostic.rule}: ${fix.title}`) ?? []),
      ).toEqual([])
    },
    LONG,
  )

  test(
    'change no file that was not asked for, and no byte outside the lines that they touch',
    () => {
      const silent = placed(({ before, outcome }) =>
        [...outcome.changed.keys()].flatMap((uri) =>
          unannouncedNames(before.documents.get(uri) as Document, outcome.stack.documents.get(uri) as Document),
        ),
      )
      expect(silent).toEqual([])
    },
    LONG,
  )

  testPrograms(
    'change no other value, say postconf, doveconf and postmap',
    () => {
      const changes = all.map(({ before, outcome }) => ({
        name: [...before.documents.keys()][0] ?? '',
        before,
        after: outcome.stack,
      }))
      const { silent, files, values, announced } = compareReally(changes)
      process.stdout.write(
        `${safety}: ${announced} of ${values} values changed in ${files} files, ${silent.length} silently\n`,
      )
      expect(silent).toEqual([])
      expect(files).toBeGreaterThan(leastFiles)
    },
    LONG,
  )
})
