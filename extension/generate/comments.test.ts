/** What is coloured as a comment is what the programs skip, line by line, in every fixture. */

import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { SourceText } from '@mailcfg/core'
import { detectLanguage, type LanguageDefinition } from '@mailcfg/grammars'
import { root } from '../../test/kit/house.ts'
import { sharedDir, testShared } from '../../test/kit/shared.ts'
import { tokenize } from '../../test/kit/textmate.ts'
import type { Grammar } from './grammars/textmate.ts'
import { editorLanguages } from './languages.ts'
import { grammars } from './outputs.ts'

interface Case {
  readonly path: string
  readonly text: string
  readonly language: LanguageDefinition
  readonly grammar: string
}

/** The larger ones are lists of addresses, of which a part shows as much. */
const MOST_BYTES = 60_000

/** The files of a folder that have a language with a grammar. */
function casesIn(folder: string, leftOut: RegExp): Case[] {
  const isSmallFile = (path: string) => {
    const found = statSync(join(folder, path))
    return found.isFile() && found.size < MOST_BYTES
  }
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => !leftOut.test(path) && isSmallFile(path),
  )
  return paths.sort().flatMap((path) => {
    const { text } = SourceText.fromBytes(path, readFileSync(join(folder, path)))
    const { language } = detectLanguage(path, () => text)
    const grammar = editorLanguages.find(({ definition }) => definition === language)?.grammar
    return language === undefined || grammar === undefined ? [] : [{ path, text, language, grammar }]
  })
}

const made = new Map(Object.entries(grammars).map(([name, make]) => [name, make()]))

/** Numbers of the physical lines that hold text but none of an entry. */
function skippedLines(
  text: string,
  lineStyle: (text: string) => readonly { kind: string; pieces: readonly { start: number; end: number }[] }[],
): number[] {
  const entries = lineStyle(text).filter(({ kind }) => kind === 'entry' || kind === 'orphan')
  const pieces = entries.flatMap(({ pieces: own }) => own)
  const skipped: number[] = []
  let start = 0
  for (const [number, line] of text.split('\n').entries()) {
    const first = start + line.search(/\S|$/)
    if (line.trim() !== '' && !pieces.some((piece) => piece.start <= first && first < piece.end)) skipped.push(number)
    start += line.length + 1
  }
  return skipped
}

/** Numbers of the lines that begin as a comment is coloured. */
async function colouredLines({ text, grammar }: Case): Promise<number[]> {
  const lines = await tokenize(made.get(grammar) as Grammar, text)
  return lines.flatMap((tokens, number) => {
    const first = tokens.find((token) => token.text.trim() !== '')
    return first?.scopes.some((scope) => scope.startsWith('comment.')) ? [number] : []
  })
}

const fixtures = casesIn(join(root, 'fixtures'), /^report|(?:^|\/)broken\//)

test('there are fixtures of many languages', () => {
  expect(new Set(fixtures.map(({ grammar }) => grammar)).size).toBeGreaterThan(12)
})

test.each(fixtures)('$path', async (one) => {
  expect(await colouredLines(one)).toEqual(skippedLines(one.text, one.language.lineStyle))
})

testShared(
  'files that people wrote',
  async () => {
    for (const one of casesIn(join(sharedDir as string, 'corpus'), /^MANIFEST/)) {
      const coloured = { path: one.path, lines: await colouredLines(one) }
      expect(coloured).toEqual({ path: one.path, lines: skippedLines(one.text, one.language.lineStyle) })
    }
  },
  60_000,
)
