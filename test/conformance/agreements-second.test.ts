/** The second half of the agreements between files: a server that breaks each one, and the same server put in order. */

import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from '@jest/globals'
import type { Label } from '@mailcfg/core'
import { rules } from '@mailcfg/lint'
import { type Linted, lintMarked } from '../kit/lint.ts'
import { readMarkers } from '../kit/markers.ts'
import { type Example, readRulePage } from '../kit/rule-page.ts'
import { sharedJson, testShared } from '../kit/shared.ts'

/** One rule that judges an agreement. */
interface Judged {
  readonly agreement: string
  readonly rule: string
  /** Worded as advice, since the machine decides. */
  readonly advice: boolean
  /** `path:line` of the other half; `undefined` where the agreement is one within a line, or with the disk. */
  readonly other: string | undefined
  readonly broken: Example
  /** The files of the server that keeps it. */
  readonly kept: Example
}

const text = readFileSync(new URL('./agreements-second.md', import.meta.url), 'utf8')
const BREAKS = /^breaks ([a-z0-9-]+)( as advice)?(?: with (\S+:\d+))?/

/** `## agreement`, below it pairs of `### breaks RULE [as advice] [with PATH:LINE]` and `### keeps`. */
function judgedIn(examples: readonly Example[]): Judged[] {
  return examples.flatMap((broken, i) => {
    const [, rule, advice, other] = BREAKS.exec(broken.title) ?? []
    if (rule === undefined) return []
    const change = examples[i + 1]
    if (!change?.title.startsWith('keeps')) throw new Error(`${broken.section}: nothing keeps it after ${rule}`)
    // A server that keeps the agreement is the same one with these files instead.
    const kept = { ...change, files: { ...unmarked(broken), ...change.files }, disk: change.disk ?? broken.disk }
    return [{ agreement: broken.section, rule, advice: advice !== undefined, other, broken, kept }]
  })
}

function unmarked({ files }: Example): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([path, marked]) => [path, readMarkers(marked).text]))
}

const judged = judgedIn(readRulePage(text).examples)
const leftOut = [...text.matchAll(/^## (\S+)\n+Left out: ([^\n]+)$/gm)].map(([, id, why]) => [id, why] as const)
const named = judged.map((one) => [`${one.agreement}: ${one.rule}`, one] as const)

function lint(id: string, { files, versions, disk }: Example): Linted {
  const own = rules.filter((rule) => rule.id === id)
  expect(own).toHaveLength(1)
  return lintMarked(files, own, versions, id, disk)
}

function placeOf({ source, range }: Label): string {
  return `${source.uri.slice(1)}:${source.positionAt(range.start).line + 1}`
}

describe.each(named)('%s', (_, { rule, advice, other, broken, kept }) => {
  test('a server that breaks it', () => {
    const { diagnostics, differences } = lint(rule, broken)
    expect(differences).toEqual([])
    expect(diagnostics).not.toEqual([])
    if (other !== undefined) expect(diagnostics.flatMap(({ related }) => related.map(placeOf))).toContain(other)
    if (advice) expect(new Set(diagnostics.map(({ severity }) => severity))).toEqual(new Set(['info']))
  })

  test('the same server, put in order', () => {
    expect(kept.files).not.toEqual(unmarked(broken))
    expect(lint(rule, kept).diagnostics.map(({ what }) => what)).toEqual([])
  })
})

testShared('every agreement of the second half is judged or left out, in their order', () => {
  const all = sharedJson<readonly { readonly id: string }[]>('facts/cross-file.json', [])
  const headings = [...text.matchAll(/^## (\S+)$/gm)].map((match) => match[1])
  expect(headings).toEqual(all.slice(56).map(({ id }) => id))
  const known = new Set([...judged.map(({ agreement }) => agreement), ...leftOut.map(([id]) => id)])
  expect(headings.filter((id) => id === undefined || !known.has(id))).toEqual([])
})

afterAll(() => {
  const ids = [...new Set(judged.map(({ agreement }) => agreement))]
  const checked = ids.filter((id) => judged.some((one) => one.agreement === id && !one.advice))
  process.stdout.write(
    `agreements, second half: ${checked.length} checked, ${ids.length - checked.length} advice only, ` +
      `${leftOut.length} left out; ${new Set(judged.map(({ rule }) => rule)).size} rules\n` +
      leftOut.map(([id, why]) => `  ${id}: ${why}\n`).join(''),
  )
})
