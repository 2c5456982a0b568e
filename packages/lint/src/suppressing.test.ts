/** Comments that silence findings, put in by the machine: in every language, above every finding of every page. */

import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { type AnyRule, lintStack, rules, suppressingEdit, withSources } from '@mailcfg/lint'
import type { Document, Stack } from '@mailcfg/model'
import { readMarkers } from '../../../test/kit/markers.ts'
import { type Example, readRulePage } from '../../../test/kit/rule-page.ts'
import { stackOf } from '../../../test/kit/stack.ts'
import '../../../test/kit/sql.ts'

const folder = new URL('../rules/', import.meta.url)

function stackIn({ files, versions, disk }: Example): Stack {
  const texts = Object.entries(files).map(([path, text]) => [path, readMarkers(text).text])
  return stackOf(Object.fromEntries(texts), versions, disk)
}

/** What the comments do not do that they should. */
function faultsOf(rule: AnyRule, stack: Stack): string[] {
  const { diagnostics } = lintStack(stack, { rules: [rule] })
  return diagnostics.flatMap((finding) => {
    const { source } = finding.primary
    const document = stack.documents.get(source.uri) as Document
    return (['line', 'file'] as const).flatMap((scope) => {
      const suppressing = suppressingEdit(document, finding, scope)
      if (suppressing === undefined) return scope === 'file' ? [`${rule.id}: no comment for the file`] : []
      const edited = source.edited([suppressing.edit], source.version + 1)
      const after = lintStack(withSources(stack, [edited]), { rules: [rule] })
      const isGone = after.diagnostics.length < diagnostics.length && after.suppressed.length > 0
      return isGone ? [] : [`${rule.id}: still there with a comment for the ${scope} in ${source.uri}`]
    })
  })
}

test('a comment above its line, or for its file, silences each finding of all pages', () => {
  const faults = rules.flatMap((rule) => {
    if (rule.listens.on === 'suppression') return []
    const page = readRulePage(readFileSync(new URL(`${rule.id}/rule.md`, folder), 'utf8'))
    const wrong = page.examples.filter(({ section }) => section === 'Wrong')
    return wrong.flatMap((example) => faultsOf(rule, stackIn(example)))
  })
  expect(faults).toEqual([])
}, 120_000)

test('a finding about the file as a whole is silenced for the file alone', () => {
  const stack = stackOf({ '/etc/postfix/main.cf': 'myhostname = mx.example.com\n' })
  const document = stack.documents.get('/etc/postfix/main.cf') as Document
  const finding = { rule: 'x', primary: { source: document.source, range: { start: 0, end: 0 } } }
  const edit = (scope: 'line' | 'file') => suppressingEdit(document, finding as never, scope)?.edit.text
  expect([edit('line'), edit('file')]).toEqual([undefined, '# mailcfg-ignore-file x: reason\n'])
})
