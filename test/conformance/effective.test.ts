/** Configurations as the house computes them against postconf: the corpus, and random ones. */

import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { randomConfiguration } from '../fuzz/configurations.ts'
import { COUNT, SEED } from '../fuzz/dice.ts'
import { sharedDir } from '../kit/shared.ts'
import { type Comparison, compareAll } from './postconf/compare.ts'
import { corpusConfigurations, type NamedConfiguration } from './postconf/corpus.ts'
import { debian13Postconf, installedPostconf, type PostconfProgram } from './postconf/program.ts'
import { randomMain, randomMaster } from './postconf/random.ts'

function bytesOf(text: string): Uint8Array {
  return Buffer.from(text, 'latin1')
}

/** Compares, reports the figures, and fails with the first differences. */
function check(what: string, program: PostconfProgram, named: readonly NamedConfiguration[]): Comparison[] {
  const outcomes = compareAll(
    program,
    named.map(({ configuration }) => configuration),
  )
  const count = (outcome: string) => outcomes.filter((one) => one === outcome).length
  process.stdout.write(
    `${what}: ${named.length} configurations compared with postconf ${program.version}: ` +
      `${count('equal')} equal, ${count('refused')} refused by both\n`,
  )
  const differences = outcomes.flatMap((outcome, i) =>
    typeof outcome === 'object' ? [{ ...outcome, of: named[i]?.name }] : [],
  )
  expect({ differing: differences.length, first: differences.slice(0, 10) }).toEqual({ differing: 0, first: [] })
  return outcomes
}

function checkCorpus(program: PostconfProgram): void {
  const outcomes = check('corpus', program, corpusConfigurations())
  expect(outcomes.filter((one) => one === 'equal').length).toBeGreaterThan(150)
}

function checkRandom(program: PostconfProgram, seeds: readonly number[]): void {
  const made = seeds.map(randomConfiguration)
  const outcomes = check(
    'random',
    program,
    made.map(({ seed, main, master }) => ({
      name: `seed ${seed}:\n${main}-- master.cf:\n${master}`,
      configuration: { main: bytesOf(main), master: bytesOf(master) },
    })),
  )
  const counts = new Map<string, number>()
  for (const { features } of made) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1)
  const list = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, count]) => `${name} ${count}`)
  process.stdout.write(`random configurations with a feature: ${list.join(', ')}\n`)
  expect(outcomes.filter((one) => one === 'refused').length).toBeLessThan(made.length * 0.15)
}

function seedsFrom(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => first + i)
}

function describeWith(name: string, program: PostconfProgram | undefined, body: (program: PostconfProgram) => void) {
  if (program === undefined) describe.skip(name, () => test('all', () => {}))
  else describe(name, () => body(program))
}

const testCorpus = sharedDir === undefined ? test.skip : test

describeWith('the installed postconf', installedPostconf, (program) => {
  testCorpus('prints the values that are computed of the corpus', () => checkCorpus(program))

  test('prints the values that are computed of random configurations', () => {
    checkRandom(program, seedsFrom(SEED, COUNT ?? 3000))
  }, 600_000)

  test.each([
    ['main', randomMain],
    ['master', randomMaster],
  ] as const)(
    'reads random bytes of a %s.cf as they are read here',
    (kind, file) => {
      const texts = fc.sample(file, { numRuns: 200, seed: 20260801 })
      const outcomes = check(
        `random ${kind}.cf`,
        program,
        texts.map((text) => ({ name: text, configuration: { [kind]: bytesOf(text) } })),
      )
      expect(outcomes.filter((outcome) => outcome === 'equal').length).toBeGreaterThan(60)
    },
    60_000,
  )
})

describeWith('postconf of Debian 13', debian13Postconf, (program) => {
  testCorpus('prints the values that are computed of the corpus', () => checkCorpus(program))

  test('prints the values that are computed of random configurations', () => {
    checkRandom(program, seedsFrom(500_000, 300))
  })
})
