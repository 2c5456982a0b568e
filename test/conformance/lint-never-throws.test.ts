/** No rule throws on damaged files, every finding lies in its file, and no fix has edits that overlap. */

import '../kit/sql.ts'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { applyEdits, type Diagnostic, SourceText } from '@mailcfg/core'
import { detectLanguage } from '@mailcfg/grammars'
import { lintStack, rules } from '@mailcfg/lint'
import { readDocument, Stack } from '@mailcfg/model'
import fc from 'fast-check'

const root = fileURLToPath(new URL('../../fixtures/stacks/', import.meta.url))

/** The files of the fixture servers: server → path on it → text. */
const servers = readdirSync(root).map((server) =>
  readdirSync(`${root}${server}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = `${entry.parentPath}/${entry.name}`
      return { path: path.slice(root.length + server.length), text: readFileSync(path, 'utf8') }
    }),
)

/** Text that decides how lines, values and blocks are read. */
const PIECES =
  '{|}|$|${|${a?{b}:{c}}|=| = |\n|\n  |#| # x|,|,,|:|hash:|"|\'|\\|\\\n|\0|\ufeff|，|!|[|]|/|static:|pcre:{{|<|%{|-o|-o {|…|\r\n|inline:{|/33|reject,|permit |(|/x/|if /x/\n|endif\n'.split(
    '|',
  )

const damage = fc.array(fc.record({ at: fc.nat(), cut: fc.nat({ max: 20 }), insert: fc.constantFrom(...PIECES, '') }), {
  maxLength: 5,
})

function damaged(text: string, places: readonly { at: number; cut: number; insert: string }[]): string {
  return places.reduce((t, { at, cut, insert }) => {
    const start = at % (t.length + 1)
    return t.slice(0, start) + insert + t.slice(start + cut)
  }, text)
}

function check(stack: Stack, { primary, fixes }: Diagnostic): void {
  const { range, source } = primary
  expect(range.start >= 0 && range.start <= range.end && range.end <= source.length).toBe(true)
  for (const { edits } of fixes) {
    for (const [uri, list] of edits) {
      const text = stack.documents.get(uri)?.source.text as string
      expect(list.every((edit) => edit.range.end <= text.length)).toBe(true)
      applyEdits(text, list) // throws where two edits overlap
    }
  }
}

test('damaged servers', () => {
  fc.assert(
    fc.property(fc.nat(), fc.array(damage, { minLength: 40, maxLength: 40 }), (pick, places) => {
      const files = servers[pick % servers.length] ?? []
      const documents = files.flatMap(({ path, text }, i) => {
        const source = SourceText.fromText(path, damaged(text, places[i] ?? []))
        const { language } = detectLanguage(path, () => source.text)
        return language ? [readDocument(source, language)] : []
      })
      const stack = new Stack('/', documents)
      for (const diagnostic of lintStack(stack, { rules }).diagnostics) check(stack, diagnostic)
    }),
    { numRuns: 150 },
  )
})
