/** Files that real people wrote, in the language they are in and in all others: nothing throws, nothing is lost. */

import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { SourceText } from '@mailcfg/core'
import { detectLanguage, languages } from '@mailcfg/grammars'
import { corpusFiles, readCorpusFile } from '../kit/corpus.ts'
import { lossOf } from '../kit/lossless.ts'
import { describeShared } from '../kit/shared.ts'

/** Up to this length a file is read in every language, above it in the one that it is in. */
const SMALL = 4096

const FIXTURES = fileURLToPath(new URL('../../fixtures/', import.meta.url))

function fixtureFiles(): SourceText[] {
  return readdirSync(FIXTURES, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .map((path) => SourceText.fromBytes(path, readFileSync(path)))
}

/** What is lost in the files; empty when every leaf is in its place and the text gives the bytes back. */
function losses(sources: readonly SourceText[]): string[] {
  return sources.flatMap((source) => {
    const detected = detectLanguage(source.uri, () => source.text.slice(0, 65536)).language
    const all = source.length <= SMALL ? languages : detected ? [detected] : []
    const found = all.flatMap((language) => lossOf(source, language) ?? [])
    const again = SourceText.fromText(source.uri, source.text, 0, source.encoding).toBytes()
    if (Buffer.compare(again, source.toBytes()) !== 0) found.push('bytes differ')
    return found.map((loss) => `${source.uri}: ${loss}`)
  })
}

describeShared('the corpus', () => {
  const sources = corpusFiles().map(readCorpusFile)

  test('is complete', () => {
    expect(sources).toHaveLength(969)
  })

  test('comes back byte for byte', () => {
    expect(losses(sources)).toEqual([])
  })
})

describe('the fixtures', () => {
  test('come back byte for byte', () => {
    expect(losses(fixtureFiles())).toEqual([])
  })
})
