/** The page about the formatter shows what it does: every example is put to it. */

import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { SourceText } from '@mailcfg/core'
import { DEFAULT_OPTIONS, type FormatOptions, formatDocument } from '@mailcfg/format'
import { detectLanguage, type LanguageDefinition } from '@mailcfg/grammars'
import { readDocument } from '@mailcfg/model'
import { parseProjectFile } from '@mailcfg/project'

const page = new URL('../../docs/formatter.md', import.meta.url)
const text = readFileSync(page, 'utf8')
const FENCE = /```(text|json) (before|after|mailcfg\.json)(?: (\S+))?\n([\s\S]*?)```/g

interface Example {
  readonly path: string
  readonly options: FormatOptions
  readonly before: string
  readonly after: string
}

/** The pairs of a section; a project file holds for the rest of its section. */
function examplesOf(section: string): Example[] {
  let options = DEFAULT_OPTIONS
  let before = ''
  return [...section.matchAll(FENCE)].flatMap(([, , kind = '', path = '', content = '']) => {
    if (kind === 'mailcfg.json') {
      options = { ...DEFAULT_OPTIONS, ...parseProjectFile('/mailcfg.json', content, '/').format }
      return []
    }
    if (kind === 'after') return [{ path, options, before, after: content }]
    before = content
    return []
  })
}

function formatted({ path, options, before }: Example): string {
  const language = detectLanguage(`/${path}`, () => before).language as LanguageDefinition
  const document = readDocument(SourceText.fromText(`/${path}`, before), language)
  const outcome = formatDocument(document, options)
  if (outcome.kind === 'refused') throw new Error(`${path}:${outcome.difference.line + 1} is refused`)
  return document.source.edited(outcome.edits, 1).text
}

const examples = text.split(/^## /m).flatMap(examplesOf)

if (process.env['UPDATE'] === '1') {
  const rest = examples.map(formatted)
  writeFileSync(
    page,
    text.replace(FENCE, (fence, _, kind) =>
      kind === 'after' ? fence.replace(/\n[\s\S]*/, `\n${rest.shift()}\`\`\``) : fence,
    ),
  )
}

test('there are examples, each with what becomes of it', () => {
  expect(examples.length).toBeGreaterThan(8)
  expect(text.match(/^```text (?:before|after)/gm)).toHaveLength(2 * examples.length)
})

test.each(examples.map((example, i) => [`${i + 1}, ${example.path}`, example] as const))('example %s', (_, example) => {
  const result = formatted(example)
  expect(result).toBe(example.after)
  expect(formatted({ ...example, before: result })).toBe(result)
})
