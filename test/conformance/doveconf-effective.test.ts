/** The effective settings of Dovecot 2.3 and 2.4 against doveconf: recorded runs, the corpus, random configurations. */

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import type { EffectiveDovecotOptions } from '@mailcfg/model'
import { COUNT, SEED } from '../fuzz/dice.ts'
import { randomDovecotText } from '../fuzz/dovecot-bytes.ts'
import { randomDovecot } from '../fuzz/dovecot-configurations.ts'
import { randomDovecot24 } from '../fuzz/dovecot24-configurations.ts'
import { describeShared, sharedDir, sharedJson } from '../kit/shared.ts'
import { type Comparison, compareConfiguration } from './doveconf/compare.ts'
import { type CopiedConfiguration, copiedFiles, copiedTrees } from './doveconf/corpus.ts'
import { type DoveconfProgram, debian13Doveconf, installedDoveconf } from './doveconf/program.ts'
import { type RecordedRun, recordDifference } from './doveconf/records.ts'

/** Runs of which the reading is not compared, with the reason. */
const NOT_COMPARED: Readonly<Record<string, string>> = {
  'cli-missing-config@2.3': 'the command names a file that is not there: nothing was read',
  'cli-missing-config@2.4': 'the command names a file that is not there: nothing was read',
}

/** Runs whose input was recorded in another character set than the message about it. */
const OTHER_CHARACTERS = ['ws-bom@2.3', 'ws-bom@2.4']

describeShared('recorded runs of doveconf', () => {
  const { records } = sharedJson<{ records: readonly RecordedRun[] }>('facts/dovecot/syntax.json', { records: [] })

  test.each([
    ['2.3', 323],
    ['2.4', 327],
  ])('%s are read as doveconf reads them: verdict, line, words, warnings and output', (release, count) => {
    const runs = records.filter(({ dialect, id }) => dialect === release && NOT_COMPARED[id] === undefined)
    expect(runs.length).toBe(count)
    const differing = runs.map(recordDifference).filter((text) => text !== '')
    expect(differing.filter((text) => !OTHER_CHARACTERS.some((id) => text.startsWith(`${id}: `)))).toEqual([])
    expect(differing.every((text) => /Unknown setting: .*login_greeting/.test(text))).toBe(true)
  })
})

const directory = mkdtempSync(join(tmpdir(), 'doveconf-'))
afterAll(() => rmSync(directory, { recursive: true, force: true }))

interface Named extends CopiedConfiguration {
  /** What makes it, for the report of a difference. */
  readonly text?: string
}

/** Compares, reports the figures, and fails with the first differences. */
function check(
  what: string,
  program: DoveconfProgram,
  all: readonly Named[],
  options: readonly string[] = [],
  reading: EffectiveDovecotOptions = {},
): Comparison[] {
  const outcomes = all.map(({ directory: below, main }) => compareConfiguration(program, below, main, options, reading))
  const count = (outcome: string): number => outcomes.filter((one) => one === outcome).length
  process.stdout.write(
    `${what}: ${all.length} configurations compared with doveconf ${program.version}: ` +
      `${count('equal')} equal, ${count('refused')} refused by both` +
      `${count('crashed') > 0 ? `, ${count('crashed')} that crash doveconf` : ''}\n`,
  )
  const differences = outcomes.flatMap((outcome, i) =>
    typeof outcome === 'object' ? [`${all[i]?.name}: ${outcome.differs}\n${all[i]?.text ?? ''}`] : [],
  )
  expect({ differing: differences.length, first: differences.slice(0, 5) }).toEqual({ differing: 0, first: [] })
  return outcomes
}

/** Random configurations, written to disk. */
function randomOnes(
  first: number,
  count: number,
  make = randomDovecot,
  top = directory,
): { named: Named[]; features: Map<string, number> } {
  const features = new Map<string, number>()
  const named = Array.from({ length: count }, (_, i) => {
    const { seed, files, features: own } = make(first + i)
    for (const name of own) features.set(name, (features.get(name) ?? 0) + 1)
    const below = join(top, `seed-${seed}`)
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(below, name)), { recursive: true })
      writeFileSync(join(below, name), text)
    }
    const text = Object.entries(files)
      .map(([name, content]) => `-- ${name}:\n${content}`)
      .join('')
    return { name: `seed ${seed}`, directory: below, main: join(below, 'dovecot.conf'), text }
  })
  return { named, features }
}

const MACHINE: EffectiveDovecotOptions['expansion'] = {
  environment: (name) => (name === 'PATH' ? process.env['PATH'] : undefined),
  readFile: (path) => {
    try {
      return { text: readFileSync(path, 'utf8') }
    } catch {
      return { error: `Can't open file ${path}: No such file or directory` }
    }
  },
}

const describeDoveconf = installedDoveconf === undefined ? describe.skip : describe
const testCorpus = sharedDir === undefined ? test.skip : test

describeDoveconf('the installed doveconf', () => {
  const program = installedDoveconf as DoveconfProgram

  testCorpus(
    'prints the settings that are computed of the corpus, and refuses what is refused',
    () => {
      const files = check('single files of the corpus', program, copiedFiles(directory))
      expect(files.filter((outcome) => outcome === 'equal').length).toBeGreaterThan(100)
      const trees = check('trees of the corpus', program, copiedTrees(directory))
      expect(trees.filter((outcome) => outcome === 'equal').length).toBeGreaterThan(5)
    },
    120_000,
  )

  test('prints the settings that are computed of random configurations', () => {
    const { named, features } = randomOnes(SEED, COUNT ?? 100)
    process.stdout.write(`random Dovecot configurations from seed ${SEED}\n`)
    const outcomes = check('random', program, named)
    const list = [...features].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, count]) => `${name} ${count}`)
    process.stdout.write(`random configurations with a feature: ${list.join(', ')}\n`)
    expect(outcomes.filter((one) => one === 'refused').length).toBeLessThan(named.length * 0.5)
  }, 600_000)

  test('reads random bytes as they are read here', () => {
    const named = Array.from({ length: 300 }, (_, i) => {
      const text = randomDovecotText(i + 1)
      const below = join(directory, `bytes-${i}`)
      mkdirSync(below)
      writeFileSync(join(below, 't.conf'), text, 'latin1')
      return { name: JSON.stringify(text), directory: below, main: join(below, 't.conf') }
    })
    const outcomes = check('random bytes', program, named)
    expect(outcomes.filter((one) => one === 'equal').length).toBeGreaterThan(10)
  })

  test('expands references and files as they are expanded for the daemon', () => {
    check('random, expanded', program, randomOnes(600_000, 30).named, ['-x'], { expansion: MACHINE as object })
  })

  test('has the same settings, types and defaults', () => {
    check('random, with all defaults', program, randomOnes(700_000, 20).named, ['-a'], { defaults: true })
  })
})

const describeDebian13 = debian13Doveconf === undefined ? describe.skip : describe

describeDebian13('doveconf of Debian 13', () => {
  const program = debian13Doveconf as DoveconfProgram
  const inside = program === undefined ? '' : mkdtempSync(join(program.root, 'tmp/doveconf-'))
  afterAll(() => rmSync(inside, { recursive: true, force: true }))

  testCorpus(
    'prints the settings that are computed of the corpus, and refuses what is refused',
    () => {
      // Files of older releases are read with the lines that 2.4 demands before them: most are still refused, but later.
      const first = 'dovecot_config_version = 2.4.1\ndovecot_storage_version = 2.4.1\n'
      const files = check('single files of the corpus', program, copiedFiles(inside, first))
      expect(files.filter((outcome) => outcome === 'equal').length).toBeGreaterThan(90)
      check('trees of the corpus', program, copiedTrees(inside))
    },
    120_000,
  )

  test('prints the settings that are computed of random configurations', () => {
    const { named } = randomOnes(SEED, COUNT ?? 100, randomDovecot24, inside)
    const outcomes = check('random', program, named)
    expect(outcomes.filter((one) => one === 'refused').length).toBeLessThan(named.length * 0.6)
  }, 600_000)
})
