/** Runs every rule's page: what is announced under `Wrong` is found, nothing under `Right`, and the fix mends it. */

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { rules } from '@mailcfg/lint'
import { applyFixes, lintMarked } from '../../test/kit/lint.ts'
import { readMarkers } from '../../test/kit/markers.ts'
import { type Example, HEADINGS, readRulePage } from '../../test/kit/rule-page.ts'
// @ts-expect-error the generator is a plain script without types
import { chineseText, idsText, registryText, ruleIds, translatedIds } from './generate-registry.mjs'

const folder = new URL('./rules/', import.meta.url)
const pageOf = (id: string) => readRulePage(readFileSync(new URL(`${id}/rule.md`, folder), 'utf8'))

test('the registry lists exactly the folders', () => {
  const generated = readFileSync(new URL('./src/generated/rules.ts', import.meta.url), 'utf8')
  expect(generated).toBe(registryText(ruleIds()))
  const ids = readFileSync(new URL('./src/generated/rule-ids.ts', import.meta.url), 'utf8')
  expect(ids).toBe(idsText(ruleIds()))
  const chinese = readFileSync(new URL('./src/generated/zh-cn.ts', import.meta.url), 'utf8')
  expect(chinese).toBe(chineseText(translatedIds()))
})

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const page = pageOf(id)
  // Rules about suppressions need the rules that are suppressed; their findings are not the page's matter.
  const running = rule.listens.on === 'suppression' ? rules : [rule]
  const lint = ({ files, versions, disk }: Pick<Example, 'files' | 'versions' | 'disk'>) =>
    lintMarked(files, running, versions, id, disk)
  const examples = (section: string): Example[] => page.examples.filter((example) => example.section === section)

  test('the page is complete', () => {
    expect(page.id).toBe(id)
    const files = readdirSync(new URL(`${id}/`, folder)).filter((file) => file !== 'zh-cn.ts')
    expect(files.sort()).toEqual(['rule.md', 'rule.ts'])
    expect(page.headings).toEqual([...HEADINGS])
    expect(rule.summary).toMatch(/^[A-Z`$].*\.$/)
    expect(examples('Wrong').length).toBeGreaterThan(0)
    expect(examples('Right').length).toBeGreaterThan(0)
  })

  test.each(examples('Wrong').map((e, i) => [e.title || `example ${i + 1}`, e] as const))('finds: %s', (_, example) => {
    const { differences } = lint(example)
    const announced = Object.values(example.files).flatMap((text) => readMarkers(text).expected)
    expect(announced.map((e) => e.rule)).toContain(id)
    expect(differences).toEqual([])
  })

  test.each(examples('Right').map((e, i) => [e.title || `example ${i + 1}`, e] as const))(
    'is silent: %s',
    (_, example) => {
      expect(lint(example).differences).toEqual([])
    },
  )

  const wrong = examples('Wrong')[0] as Example
  const fixable = lint(wrong).diagnostics.some((d) => d.fixes.length > 0)
  const fixed = examples('How to fix')[0]
  if (fixable || fixed) {
    test('the fix of the first wrong example gives the text under "How to fix", which is silent', () => {
      const { diagnostics } = lint(wrong)
      const result = applyFixes(wrong.files, diagnostics)
      expect(result).toEqual({ ...result, ...fixed?.files })
      expect(fixed).toBeDefined()
      expect(lint({ ...wrong, files: result }).differences).toEqual([])
    })
  }
})
