/** Tables as the house reads them against the installed postmap and postalias: the corpus, and random lines. */

import { describe, expect, test } from '@jest/globals'
import { SourceText } from '@mailcfg/core'
import { aliases, cidrTable, type LanguageDefinition, lookupTable, pcreTable, regexpTable } from '@mailcfg/grammars'
import { readTable, type TableDocument } from '@mailcfg/model'
import { corpusFiles, readCorpusFile } from '../kit/corpus.ts'
import { sharedDir } from '../kit/shared.ts'
import { randomAliases, randomLookupTable, randomNetworks, randomPatterns } from './postmap/random.ts'
import { houseOrphans, houseWarnings, programOrphans, programWarnings, storedTable } from './postmap/reading.ts'
import { hasPostmap, type ProgramResult, runPostalias, runPostmap, runQuery } from './postmap/run.ts'

const testPostmap = hasPostmap ? test : test.skip
const describeCorpus = hasPostmap && sharedDir !== undefined ? describe : describe.skip
const files = corpusFiles()
const ofKind = (kind: string) => files.filter((file) => file.kind === kind).map((file) => [file.path, file] as const)
const random = (text: string, language: LanguageDefinition): TableDocument =>
  readTable(SourceText.fromBytes('t', new TextEncoder().encode(text)), language)

/** One character per byte, as the program's output is read. */
function asBytes(table: TableDocument, text: string): string {
  return table.source.encoding === 'one-byte' ? text : Buffer.from(text).toString('latin1')
}

function compareStored(table: TableDocument, colon: string, { lines, stderr }: ProgramResult): void {
  const ours = [...storedTable(table)].map(([key, value]) => asBytes(table, `${key}${colon}\t${value}`))
  expect(ours.sort()).toEqual([...lines].sort())
  expect(houseWarnings(table)).toEqual(programWarnings(stderr))
  expect(houseOrphans(table)).toBe(programOrphans(stderr))
  expect(table.duplicates().total).toBe(stderr.split('duplicate entry').length - 1)
}

function comparePatterns(table: TableDocument, { stderr }: ProgramResult): void {
  expect(houseWarnings(table)).toEqual(programWarnings(stderr))
  expect(houseOrphans(table)).toBe(programOrphans(stderr))
}

describeCorpus('corpus', () => {
  test.each(ofKind('map-hash'))('postmap -s hash:%s', (_path, file) => {
    const table = readTable(readCorpusFile(file), lookupTable)
    compareStored(table, '', runPostmap(table.source.toBytes()))
  })

  test.each(ofKind('map-aliases'))('postalias -s hash:%s', (_path, file) => {
    const table = readTable(readCorpusFile(file), aliases)
    compareStored(table, ':', runPostalias(table.source.toBytes()))
  })

  test.each(ofKind('map-cidr'))('postmap -q x cidr:%s', (_path, file) => {
    const table = readTable(readCorpusFile(file), cidrTable)
    comparePatterns(table, runQuery('cidr', table.source.toBytes()))
  })

  test.each(ofKind('map-regexp'))('postmap -q x regexp:%s and pcre', (_path, file) => {
    for (const [type, language] of [
      ['regexp', regexpTable],
      ['pcre', pcreTable],
    ] as const) {
      const table = readTable(readCorpusFile(file), language)
      comparePatterns(table, runQuery(type, table.source.toBytes()))
    }
  })
})

describe('random lines', () => {
  testPostmap('postmap', () => {
    const text = randomLookupTable(2000)
    compareStored(random(text, lookupTable), '', runPostmap(new TextEncoder().encode(text)))
  })

  testPostmap('postalias', () => {
    const text = randomAliases(2000)
    compareStored(random(text, aliases), ':', runPostalias(new TextEncoder().encode(text)))
  })

  testPostmap('cidr', () => {
    const text = randomNetworks(2000)
    comparePatterns(random(text, cidrTable), runQuery('cidr', new TextEncoder().encode(text)))
  })

  testPostmap.each([
    ['regexp', regexpTable],
    ['pcre', pcreTable],
  ] as const)('%s', (type, language) => {
    const text = randomPatterns(3000)
    const ours = houseWarnings(random(text, language))
    const theirs = programWarnings(runQuery(type, new TextEncoder().encode(text)).stderr)
    const warned = new Set(theirs.map(({ line }) => line))
    // What we report is certain …
    expect(ours.filter(({ line }) => !warned.has(line))).toEqual([])
    // … and we miss nothing but what only the engine knows.
    const reported = new Set(ours.map(({ line }) => line))
    const missed = theirs.filter(({ line }) => !reported.has(line))
    expect(missed.filter(({ code }) => !/error in regex|^nothing-to-repeat$/.test(code))).toEqual([])
    expect(missed.length).toBeLessThan(theirs.length / 10)
  })
})
