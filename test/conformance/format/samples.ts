/** The files that the formatter is shown: what real people wrote, and the fixtures of every language. */

import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { detectLanguage, type LanguageDefinition, matchList } from '@mailcfg/grammars'
import { corpusFiles, readCorpusFile } from '../../kit/corpus.ts'
import { fixtureLanguage } from '../../kit/fixture-language.ts'

/** A file in a language that the house reads. */
export interface Sample {
  readonly name: string
  readonly language: LanguageDefinition
  readonly bytes: Uint8Array
}

const FIXTURES = fileURLToPath(new URL('../../../fixtures/', import.meta.url))

/** The files of the corpus that are in a language of the house; kinds that no language covers are left out. */
export function corpusSamples(): Sample[] {
  return corpusFiles().flatMap((file) => {
    const source = readCorpusFile(file)
    const detected = detectLanguage(file.path, () => source.text.slice(0, 65536)).language
    const language = file.kind === 'list-file' ? matchList : detected
    return language ? [{ name: file.path, language, bytes: source.toBytes() }] : []
  })
}

/** The fixtures: sound and broken files of every language, and the files of the servers, those of tutorials among them. */
export function fixtureSamples(): Sample[] {
  return readdirSync(FIXTURES, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile())
    .flatMap(({ parentPath, name: base }) => {
      const name = `${parentPath}/${base}`.replace('//', '/').slice(FIXTURES.length)
      const bytes = readFileSync(FIXTURES + name)
      const [folder = ''] = name.split('/')
      const own = fixtureLanguage(folder)
      const language = own ?? detectLanguage(`/${name}`, () => bytes.toString('latin1').slice(0, 65536)).language
      return language ? [{ name: `fixtures/${name}`, language, bytes }] : []
    })
}
