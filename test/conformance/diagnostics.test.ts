/** Every message of Postfix about configuration that files alone can show has a rule that finds its cause. */

import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import type { Diagnostic } from '@mailcfg/core'
import { rules } from '@mailcfg/lint'
import { lintMarked } from '../kit/lint.ts'
import { sharedJson, testShared } from '../kit/shared.ts'

/** A message of the facts. `static` ones come from what stands in the files alone. */
interface Fact {
  readonly program: string
  readonly messagePattern: string
  readonly severity: 'panic' | 'fatal' | 'error' | 'warning' | 'info'
  readonly detectable: string
}

/** Files that bring the message about, with marks at what the rule finds in them. */
interface Shown {
  readonly rule: string
  readonly files: Readonly<Record<string, readonly string[]>>
  /** The release that the files are for; any, when it is left out. */
  readonly postfix?: string
  /** Why the rule calls something less than an error that is fatal to the program. */
  readonly milder?: string
}

/** Why no file can bring the message about. */
interface NotShown {
  readonly reason: string
}

type Entry = { readonly program: string; readonly message: string } & (Shown | NotShown)

function read(name: string): Entry[] {
  return JSON.parse(readFileSync(new URL(`./diagnostics/${name}.json`, import.meta.url), 'utf8')) as Entry[]
}

const entries = [...read('first'), ...read('second')]
const facts = sharedJson<Fact[]>('facts/postfix/diagnostics.json', []).filter((fact) => fact.detectable === 'static')
const severities = new Map(facts.map((fact) => [keyOf(fact.program, fact.messagePattern), fact.severity]))

function keyOf(program: string, message: string): string {
  return `${program}: ${message}`
}

/** The findings of the rule and how they differ from the marks; the files end with a newline each. */
function lint({ files, rule, postfix }: Shown): { diagnostics: readonly Diagnostic[]; differences: readonly string[] } {
  const texts = Object.fromEntries(Object.entries(files).map(([path, lines]) => [path, `${lines.join('\n')}\n`]))
  return lintMarked(texts, rules, postfix ? { postfix } : {}, rule)
}

describe.each(entries.map((entry) => [keyOf(entry.program, entry.message), entry] as const))('%s', (key, entry) => {
  if ('reason' in entry) {
    test('no file can show it', () => {
      expect(entry.reason.length).toBeGreaterThan(20)
    })
    return
  }
  test(`${entry.rule} finds it`, () => {
    const { diagnostics, differences } = lint(entry)
    expect(differences).toEqual([])
    expect(diagnostics.length).toBeGreaterThan(0)
  })
  testShared('what ends the program is an error', () => {
    const fatal = severities.get(key) === 'fatal'
    const milder = lint(entry).diagnostics.every(({ severity }) => severity !== 'error')
    expect(entry.milder !== undefined).toBe(fatal && milder)
  })
})

testShared('every message that files can show has exactly one entry', () => {
  const wanted = facts.map((fact) => keyOf(fact.program, fact.messagePattern))
  expect(entries.map((entry) => keyOf(entry.program, entry.message))).toEqual(wanted)
})
