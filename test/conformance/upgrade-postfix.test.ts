/** Configurations of Postfix that people wrote, upgraded: a newer postconf reads them, and complains of less. */

import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { applyEdits, SourceText } from '@mailcfg/core'
import { mainCf, masterCf } from '@mailcfg/grammars'
import { readDocument, Stack } from '@mailcfg/model'
import { type Upgrade, upgradePostfix } from '@mailcfg/upgrade'
import { sharedDir } from '../kit/shared.ts'
import { corpusConfigurations, type NamedConfiguration } from './postconf/corpus.ts'
import { debian13Postconf, POSTCONF_ENVIRONMENT, type PostconfProgram } from './postconf/program.ts'

type Texts = Readonly<Record<'main' | 'master', SourceText>>

/** What postconf prints and says of a configuration. */
interface Answer {
  readonly values: ReadonlyMap<string, string>
  readonly warnings: readonly string[]
  readonly failed: boolean
}

interface Outcome {
  readonly name: string
  readonly before: Answer
  readonly after: Answer
  readonly upgrade: Upgrade
}

const program = debian13Postconf as PostconfProgram
const directory = debian13Postconf ? mkdtempSync(join(debian13Postconf.root, 'tmp/upgrade-')) : ''
afterAll(() => {
  if (directory !== '') rmSync(directory, { recursive: true, force: true })
})

function ask(texts: Texts): Answer {
  mkdirSync(directory, { recursive: true })
  for (const [kind, source] of Object.entries(texts)) writeFileSync(join(directory, `${kind}.cf`), source.toBytes())
  const [command = '', ...words] = program.command
  const args = [...words, '-n', '-c', directory.slice(program.root.length)]
  const { stdout, stderr, status } = spawnSync(command, args, { encoding: 'latin1', env: POSTCONF_ENVIRONMENT })
  const pairs = stdout.split('\n').flatMap((line): [string, string][] => {
    const [, name, value = ''] = /^(\S+) =\s*(.*)$/.exec(line) ?? []
    return name === undefined ? [] : [[name, value]]
  })
  const warnings = stderr.split('\n').flatMap((line) => /warning: (?:\S+\.cf: )?(.*)/.exec(line)?.[1] ?? [])
  return { values: new Map(pairs), warnings, failed: status !== 0 }
}

function textsOf({ configuration }: NamedConfiguration): Texts {
  const source = (kind: 'main' | 'master'): SourceText =>
    SourceText.fromBytes(`/etc/postfix/${kind}.cf`, configuration[kind] ?? new Uint8Array())
  return { main: source('main'), master: source('master') }
}

function upgraded({ main, master }: Texts): { upgrade: Upgrade; texts: Texts } {
  const stack = new Stack('/', [readDocument(main, mainCf), readDocument(master, masterCf)])
  const upgrade = upgradePostfix(stack.postfix[0] as (typeof stack.postfix)[0], stack, '3.11')
  const after = (source: SourceText): SourceText =>
    SourceText.fromText(source.uri, applyEdits(source.text, upgrade.edits.get(source.uri) ?? []), 1, source.encoding)
  return { upgrade, texts: { main: after(main), master: after(master) } }
}

/** Warnings that are about releases. */
const OLD = /deprecat|obsolete|no longer|will be removed|support for/i

const describeBoth = debian13Postconf && sharedDir ? describe : describe.skip

describeBoth('postconf of a newer Postfix after an upgrade', () => {
  const outcomes: Outcome[] = []

  beforeAll(() => {
    for (const one of corpusConfigurations().filter(
      ({ configuration }) => configuration.main && configuration.master,
    )) {
      const texts = textsOf(one)
      const { upgrade, texts: now } = upgraded(texts)
      if (upgrade.edits.size > 0) outcomes.push({ name: one.name, upgrade, before: ask(texts), after: ask(now) })
    }
    const count = (pick: (o: Outcome) => Answer): number =>
      outcomes.flatMap((o) => pick(o).warnings).filter((text) => OLD.test(text)).length
    process.stdout.write(
      `${outcomes.length} configurations changed; warnings about old things: ${count((o) => o.before)} before, ${count((o) => o.after)} after\n`,
    )
  }, 300_000)

  test('reads what it read before', () => {
    expect(outcomes.length).toBeGreaterThan(10)
    expect(outcomes.filter(({ before, after }) => after.failed && !before.failed).map(({ name }) => name)).toEqual([])
  })

  test('complains of no old things any more', () => {
    const left = outcomes.flatMap(({ name, after }) =>
      after.warnings.filter((text) => OLD.test(text)).map((text) => `${name}: ${text}`),
    )
    expect(left).toEqual([])
    expect(outcomes.some(({ before }) => before.warnings.some((text) => OLD.test(text)))).toBe(true)
  })

  test('finds other values only where the report says so', () => {
    const silent = outcomes.flatMap(({ name, before, after, upgrade }) => {
      const said = upgrade.changes
        .map(({ what, why, source, range }) => `${what} ${why} ${source.slice(range)}`)
        .join(' ')
      const names = new Set([...before.values.keys(), ...after.values.keys()])
      const changed = [...names].filter((one) => before.values.get(one) !== after.values.get(one))
      const words = upgrade.changes.map(({ source, range }) => source.slice(range))
      const isInside = (one: string): boolean => words.some((word) => before.values.get(one)?.includes(word))
      return changed.filter((one) => !said.includes(one) && !isInside(one)).map((one) => `${name}: ${one}`)
    })
    expect(silent).toEqual([])
  })
})
