/** The first half of the agreements between files: each is judged by rules, whose pages hold a server that breaks it and one that keeps it. */

import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from '@jest/globals'
import { detectLanguage } from '@mailcfg/grammars'
import { rules } from '@mailcfg/lint'
import { type Linted, lintMarked } from '../kit/lint.ts'
import { type Example, readRulePage } from '../kit/rule-page.ts'
import { sharedJson, testShared } from '../kit/shared.ts'

/** How a rule judges an agreement, by cases of its page. */
interface Judged {
  readonly rule: string
  /** `advice` is worded as such: nothing of it can be told from files. */
  readonly kind?: 'advice'
  /** The case of a server that breaks the agreement, and of one that keeps it. */
  readonly broken: string
  readonly kept: string
  /** The file that the finding stands in. */
  readonly file: string
  /** The file of the other half; not there where the agreement is one within a file, or with the disk. */
  readonly other?: string
}

/** Agreements that nothing judges, with the reason. */
interface LeftOut {
  readonly leftOut: string
}

const table = JSON.parse(readFileSync(new URL('./agreements-first.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, readonly Judged[] | LeftOut>
>
const judged = Object.entries(table).flatMap(([id, entry]) =>
  'leftOut' in entry ? [] : entry.map((one) => [`${id}: ${one.rule}, ${one.broken}`, one] as const),
)
const leftOut = Object.entries(table).flatMap(([id, entry]) => ('leftOut' in entry ? [[id, entry.leftOut]] : []))

function caseOf(id: string, section: string, title: string): Example {
  const page = readRulePage(readFileSync(new URL(`../../packages/lint/rules/${id}/rule.md`, import.meta.url), 'utf8'))
  const found = page.examples.find((example) => example.section === section && example.title === title)
  if (found === undefined) throw new Error(`${id}: no case "${title}" under ${section}`)
  return found
}

function lint(id: string, { files, versions, disk }: Example): Linted {
  const own = rules.filter((rule) => rule.id === id)
  expect(own).toHaveLength(1)
  return lintMarked(files, own, versions, id, disk)
}

/** The languages of files, as far as their names and places tell. */
function languages(files: Example['files'], paths: readonly string[]): string[] {
  return paths.map((path) => detectLanguage(`/${path}`, () => files[path] ?? '').language?.id ?? path)
}

describe.each(judged)('%s', (_, { rule, kind, broken, kept, file, other }) => {
  test('a server that breaks it', () => {
    const example = caseOf(rule, 'Wrong', broken)
    const { diagnostics, differences } = lint(rule, example)
    expect(differences).toEqual([])
    const here = diagnostics.filter((d) => d.primary.source.uri === `/${file}`)
    expect(here).not.toEqual([])
    const places = here.flatMap((d) => d.related.map(({ source }) => source.uri))
    if (other !== undefined) expect(places).toContain(`/${other}`)
    if (kind === 'advice') expect(new Set(here.map(({ severity }) => severity))).toEqual(new Set(['info']))
    else expect(here.map(({ severity }) => severity)).not.toContain('hint')
  })

  test('a server that keeps it has both files, and no finding', () => {
    const wrong = caseOf(rule, 'Wrong', broken)
    const right = caseOf(rule, 'Right', kept)
    const { diagnostics, differences } = lint(rule, right)
    expect([diagnostics, differences]).toEqual([[], []])
    const needed = languages(wrong.files, other === undefined ? [file] : [file, other])
    expect(languages(right.files, Object.keys(right.files))).toEqual(expect.arrayContaining(needed))
  })
})

testShared('the table has the first half of the agreements, in their order', () => {
  const all = sharedJson<readonly { readonly id: string }[]>('facts/cross-file.json', [])
  expect(Object.keys(table)).toEqual(all.slice(0, 56).map(({ id }) => id))
})

test('each agreement is judged, or left out with a reason', () => {
  for (const entry of Object.values(table)) {
    if ('leftOut' in entry) expect(entry.leftOut.length).toBeGreaterThan(20)
    else expect(entry.length).toBeGreaterThan(0)
  }
})

afterAll(() => {
  const entries = Object.values(table).filter((entry): entry is readonly Judged[] => !('leftOut' in entry))
  const checked = entries.filter((entry) => entry.some(({ kind }) => kind !== 'advice')).length
  process.stdout.write(
    `agreements, first half: ${checked} checked, ${entries.length - checked} advice only, ${leftOut.length} left out; ` +
      `${new Set(judged.map(([, { rule }]) => rule)).size} rules\n${leftOut.map((row) => `  ${row.join(': ')}\n`).join('')}`,
  )
})
