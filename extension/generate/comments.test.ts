/** What is coloured as a comment is what the programs skip, line by line, in every fixture. */

import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { SourceText } from '@mailcfg/core'
import { detectLanguage } from '@mailcfg/grammars'
import { root } from '../../test/kit/house.ts'
import { tokenize } from '../../test/kit/textmate.ts'
import { editorLanguages } from './languages.ts'
import { grammars } from './outputs.ts'

const folder = join(root, 'fixtures')

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(
    (path) => !path.startsWith('report') && !/(?:^|\/)broken\//.test(path) && statSync(join(folder, path)).isFile(),
  )
  .sort()

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

test.each(files)('%s', async (path) => {
  const { text } = SourceText.fromBytes(path, readFileSync(join(folder, path)))
  const { language } = detectLanguage(path, () => text)
  const editor = editorLanguages.find(({ definition }) => definition === language)
  const grammar = grammars[editor?.grammar ?? '']?.()
  if (language === undefined || grammar === undefined) return
  const lines = await tokenize(grammar, text)
  const coloured = lines.flatMap((tokens, number) => {
    const first = tokens.find((token) => token.text.trim() !== '')
    return first?.scopes.some((scope) => scope.startsWith('comment.')) ? [number] : []
  })
  expect(coloured).toEqual(skippedLines(text, language.lineStyle))
})
