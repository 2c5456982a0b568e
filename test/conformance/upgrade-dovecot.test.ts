/** Configurations of 2.3 that people wrote, upgraded: doveconf 2.4 takes them, and they say what they said before. */

import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { applyEdits, SourceText } from '@mailcfg/core'
import { loadProject, NO_PROJECT_FILE } from '@mailcfg/project'
import { type Upgrade, upgradeDovecot } from '@mailcfg/upgrade'
import { sharedDir } from '../kit/shared.ts'
import { type DoveconfProgram, debian13Doveconf, installedDoveconf, runDoveconf } from './doveconf/program.ts'
import { type UpgradeCase, upgradeCases } from './upgrade-dovecot/cases.ts'
import { compareDatabases } from './upgrade-dovecot/databases.ts'
import { type Comparison, compareMeaning } from './upgrade-dovecot/meaning.ts'

/** One configuration after its upgrade. */
interface Outcome {
  readonly name: string
  readonly upgrade: Upgrade
  /** What doveconf 2.4 says against it. */
  readonly refusal: string | undefined
  readonly comparisons: readonly Comparison[]
  /** Whether an upgrade of the result changes something. */
  readonly again: boolean
}

const directory = mkdtempSync(join(tmpdir(), 'mailcfg-upgrade-'))
const inRoot = join(debian13Doveconf?.root ?? '', directory)
afterAll(() => {
  rmSync(directory, { recursive: true, force: true })
  rmSync(inRoot, { recursive: true, force: true })
})

async function planned({ directory: below, main }: UpgradeCase): Promise<Upgrade> {
  const { stacks } = await loadProject({ paths: [below], cwd: '/', config: NO_PROJECT_FILE, versions: {} })
  const stack = stacks.find(({ documents }) => documents.has(main))
  const dovecot = stack?.dovecot.find((one) => one.main.source.uri === main)
  if (!stack || !dovecot) throw new Error(`no configuration in ${below}`)
  // Files are named by their real paths here, whatever directory the copy lies in.
  const files = { documents: stack.documents, placesOf: (path: string) => [path] }
  return upgradeDovecot(dovecot, files, '2.4')
}

function filesIn(below: string): string[] {
  const all = readdirSync(below, { recursive: true, encoding: 'utf8' }).map((path) => join(below, path))
  return all.filter((path) => statSync(path).isFile())
}

function write({ edits, sources }: Upgrade): void {
  for (const [uri, own] of edits) {
    const source = sources.get(uri) as SourceText
    const after = applyEdits(source.text, own)
    writeFileSync(uri, SourceText.fromText(uri, after, 1, source.encoding).toBytes())
  }
}

/** A configuration that doveconf 2.3 takes; its packages for Sieve may be missing, which says nothing about the file. */
function taken(one: UpgradeCase): readonly string[] | undefined {
  const { lines, refusal } = runDoveconf(installedDoveconf as DoveconfProgram, one.main)
  return refusal === undefined || /Unknown protocol: (?:sieve|managesieve)/.test(refusal) ? lines : undefined
}

/** The settings that the upgrade left to the administrator, by the first word of what it says. */
function leftNames({ changes }: Upgrade): ReadonlySet<string> {
  const words = changes.filter(({ kind }) => kind !== 'changed').map(({ what }) => what.split(' '))
  return new Set(words.flatMap(([first, second]) => (first === 'service' ? [`service ${second}`] : [first as string])))
}

async function outcomeOf(one: UpgradeCase, before: readonly string[]): Promise<Outcome> {
  const upgrade = await planned(one)
  const files = new Map(filesIn(one.directory).map((path) => [path, readFileSync(path, 'latin1')]))
  write(upgrade)
  const again = upgrade.refusal === undefined ? await planned(one) : undefined
  cpSync(one.directory, join(inRoot, one.directory.slice(directory.length)), { recursive: true })
  const { refusal, lines: changed } = runDoveconf(debian13Doveconf as DoveconfProgram, one.main)
  const { lines } = runDoveconf(debian13Doveconf as DoveconfProgram, one.main, ['-a'])
  const comparisons =
    refusal === undefined
      ? [...compareMeaning(before, lines, leftNames(upgrade)), ...compareDatabases(before, changed, files)]
      : []
  return { name: one.name, upgrade, refusal, comparisons, again: (again?.edits.size ?? 0) > 0 }
}

const describeBoth = installedDoveconf && debian13Doveconf && sharedDir ? describe : describe.skip

describeBoth('doveconf 2.4 and configurations of 2.3 after their upgrade', () => {
  const outcomes: Outcome[] = []
  const done = (): Outcome[] => outcomes.filter(({ upgrade }) => upgrade.refusal === undefined)

  beforeAll(async () => {
    for (const one of upgradeCases(directory)) {
      const before = taken(one)
      if (before) outcomes.push(await outcomeOf(one, before))
    }
    const accepted = outcomes.filter(({ refusal }) => refusal === undefined).length
    process.stdout.write(`upgraded configurations that doveconf 2.4 takes: ${accepted} of ${outcomes.length}\n`)
  }, 300_000)

  test('takes every one that was not written for Dovecot 1', () => {
    expect(outcomes.length).toBeGreaterThan(125)
    const refused = done().flatMap(({ name, refusal }) => (refusal ? [`${name}: ${refusal}`] : []))
    expect(refused).toEqual([])
    const others = outcomes.flatMap(({ upgrade }) => upgrade.refusal ?? [])
    expect(others.filter((text) => !text.includes('Dovecot 1'))).toEqual([])
    expect(others.length).toBeLessThan(6)
  })

  test('finds in them what they said before', () => {
    // What becomes of odd values is compared with a text in packages/upgrade, not by rule.
    const usual = done().filter(({ name }) => !name.includes('upgrade-everything'))
    const all = usual.flatMap(({ name, comparisons }) => comparisons.map((one) => ({ name, ...one })))
    const count = (outcome: Comparison['outcome']): number => all.filter((one) => one.outcome === outcome).length
    process.stdout.write(
      `settings of 2.3: ${count('same')} the same in 2.4, ${count('other')} not, ${count('not compared')} not compared\n`,
    )
    const different = all.filter(({ outcome }) => outcome === 'other')
    expect(different.map(({ name, expected, found }) => `${name}: ${expected}, but ${found}`)).toEqual([])
    expect(count('same')).toBeGreaterThan(1000)
  })

  test('an upgrade of what was upgraded changes nothing', () => {
    expect(outcomes.filter(({ again }) => again).map(({ name }) => name)).toEqual([])
  })

  test('no word of a file is lost: what goes stands in a comment or in a block', () => {
    const now = new Map(filesIn(directory).map((path) => [path, readFileSync(path, 'latin1')]))
    const lost = done().flatMap(({ upgrade: { sources } }) =>
      [...sources.values()].flatMap((source) => {
        const comments = source.text.split('\n').filter((line) => /^\s*#/.test(line))
        const after = new Set((now.get(source.uri) ?? '').split('\n').map((line) => line.trim()))
        return comments.filter(
          (line) => !after.has(line.trim()) && source.encoding === 'utf-8' && /^[ -~\t]*$/.test(line),
        )
      }),
    )
    expect(lost).toEqual([])
  })
})
