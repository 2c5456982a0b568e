/** Chinese words: on the wrong examples of every translated rule's page, findings are the same and told in Chinese. */

import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import type { Diagnostic } from '@mailcfg/core'
import { inLocale, rules } from '@mailcfg/lint'
import { lintMarked } from '../../test/kit/lint.ts'
import { readRulePage } from '../../test/kit/rule-page.ts'
// @ts-expect-error the generator is a plain script without types
import { translatedIds } from './generate-registry.mjs'

const chinese = await inLocale(rules, 'zh-cn')
const ids = translatedIds() as string[]

/** Every sentence of a finding that people read. */
function sentencesOf({ what, why, help, primary, related, fixes }: Diagnostic): string[] {
  const optional = [why, help, primary.message, ...related.map(({ message }) => message)]
  return [what, ...optional.filter((text) => text !== undefined), ...fixes.map(({ title }) => title)]
}

/** A sentence without names, values and words that are quoted. */
function unquoted(sentence: string): string {
  return sentence.replace(/"[^"]*"|“[^”]*”|`[^`]*`|'[^']*'/g, '')
}

/** The English prose in a sentence, if there is any. */
function englishIn(sentence: string): string[] {
  return unquoted(sentence).match(/\b[a-z]{2,}(?: [a-z]{2,}){3,}/gi) ?? []
}

/** Whether a sentence has no Chinese character although it has words; `alias_maps` and `root@a.example` are none. */
function isUntold(sentence: string): boolean {
  if (/\p{Script=Han}/u.test(sentence)) return false
  return unquoted(sentence)
    .split(/[\s，。；：？！（）、,;?!()]+/)
    .some((word) => /^[a-z]{2,}[.:]?$/i.test(word))
}

describe.each(ids)('%s', (id) => {
  const page = readRulePage(readFileSync(new URL(`./rules/${id}/rule.md`, import.meta.url), 'utf8'))
  const find = (selection: typeof rules) =>
    page.examples
      .filter(({ section }) => section === 'Wrong')
      .flatMap(({ files, versions, disk }) => {
        const isOwn = rules.find((rule) => rule.id === id)?.listens.on !== 'suppression'
        const running = isOwn ? selection.filter((rule) => rule.id === id) : selection
        return lintMarked(files, running, versions, id, disk).diagnostics
      })

  test('the same findings, in Chinese', () => {
    const told = find(chinese)
    const plain = find(rules)
    const place = ({ rule, severity, impact, primary, fixes }: Diagnostic) => ({
      rule,
      severity,
      impact,
      range: primary.range,
      edits: fixes.map((fix) => [...fix.edits]),
    })
    expect(told.map(place)).toEqual(plain.map(place))
    expect(told.length).toBeGreaterThan(0)
    told.forEach((diagnostic, i) => {
      expect(diagnostic.what).toMatch(/\p{Script=Han}/u)
      expect(sentencesOf(diagnostic).flatMap(englishIn)).toEqual([])
      expect(sentencesOf(diagnostic).filter(isUntold)).toEqual([])
      expect(sentencesOf(diagnostic)).toHaveLength(sentencesOf(plain[i] as Diagnostic).length)
    })
  })
})
