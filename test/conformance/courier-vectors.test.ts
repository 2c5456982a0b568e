/** Courier's readers as referees: 28 inputs of auth*rc files in two versions, 16 of authdaemonrc. */

import { describe, expect, test } from '@jest/globals'
import { SourceText } from '@mailcfg/core'
import {
  AUTHRC_CURRENT,
  AUTHRC_LEGACY,
  type AuthrcReading,
  authrcAs,
  hasAuthrcMarker,
  type LanguageDefinition,
  languageById,
  parseFile,
} from '@mailcfg/grammars'
import { type AssignmentsDocument, assignmentOf, assignmentsDocument } from '@mailcfg/model'
import { describeShared, sharedJson } from '../kit/shared.ts'

interface Record_ {
  readonly id: string
  readonly input: string
  readonly keys?: readonly string[]
  readonly 'v0.67plus'?: string
  readonly 'v0.66'?: string
  readonly output?: string
}

function documentOf(input: string, language: LanguageDefinition): AssignmentsDocument {
  return assignmentsDocument(parseFile(SourceText.fromText(language.id, input), language))
}

/** What the readers printed for the keys of a record: `KEY=[value]`, or `KEY=(unset)`. Values may hold newlines. */
function observedValues(printed: string, keys: readonly string[]): Record<string, string | undefined> {
  const values: Record<string, string | undefined> = {}
  for (const key of keys) {
    const found = new RegExp(`^${key}=(?:\\[([\\s\\S]*?)\\]$|\\(unset\\))`, 'm').exec(printed)
    if (!found) throw new Error(`no ${key} in ${printed}`)
    values[key] = found[1]
  }
  return values
}

/** The harness printed a carriage return inside a value as a newline. */
function valuesOf(document: AssignmentsDocument, keys: readonly string[]): Record<string, string | undefined> {
  return Object.fromEntries(
    keys.map((key) => [key, assignmentOf(document, key)?.decoded.replace(/\r/g, '\n')] as const),
  )
}

/** The four files that one reader reads. */
const AUTHRC_FILES = ['authmysqlrc', 'authpgsqlrc', 'authsqliterc', 'authldaprc']

describeShared('Courier vectors', () => {
  const records = sharedJson<{ records: readonly Record_[] }>('facts/courier/syntax.json', { records: [] }).records
  const authrc = records.filter((r) => r.id.startsWith('authrc:'))
  const daemon = records.filter((r) => r.id.startsWith('authdaemonrc:'))

  test('all records belong to one of the two groups', () => {
    expect([records.length, authrc.length, daemon.length]).toEqual([44, 28, 16])
  })

  const versions: readonly [string, 'v0.67plus' | 'v0.66', AuthrcReading][] = [
    ['authlib 0.67 and newer', 'v0.67plus', AUTHRC_CURRENT],
    ['authlib 0.66', 'v0.66', AUTHRC_LEGACY],
  ]
  describe.each(versions)('%s', (_title, version, reading) => {
    describe.each(AUTHRC_FILES)('%s', (id) => {
      const language = authrcAs(languageById(id) as LanguageDefinition, reading)
      for (const record of authrc) test(record.id, () => check(record, language))
    })

    function check(record: Record_, language: LanguageDefinition): void {
      const printed = record[version] as string
      const document = documentOf(record.input, language)
      const refused = reading.needsMarker && !hasAuthrcMarker(document.file)
      expect(refused).toBe(/^marker line not found/.test(printed))
      if (refused) return
      expect(valuesOf(document, record.keys ?? [])).toEqual(observedValues(printed, record.keys ?? []))
      // The value with places in the file is the same text, ends trimmed.
      for (const { value, decoded } of document.entries) expect(value.text).toBe(decoded.trim())
    }
  })

  test('the registered language is the current reader', () => {
    for (const id of AUTHRC_FILES) expect(languageById(id)?.values.glue).toBe(AUTHRC_CURRENT.glue)
  })

  describe('authdaemond', () => {
    const language = languageById('authdaemonrc') as LanguageDefinition

    for (const record of daemon) test(record.id, () => check(record))

    function check(record: Record_): void {
      const document = documentOf(record.input, language)
      const bad = document.file.lines.find((line) => line.tree.kind === 'broken')
      const text = bad && record.input.slice(bad.logical.range.start, bad.logical.range.end).trimEnd()
      // The daemon reads `daemons` with atoi().
      const daemons = Number.parseInt(assignmentOf(document, 'daemons')?.decoded ?? '', 10) || 0
      const modules = assignmentOf(document, 'authmodulelist')?.decoded ?? '(none)'
      const result =
        text === undefined
          ? `INFO: modules="${modules}", daemons=${daemons} | rc=0`
          : `ERR: Bad line in FILE: ${text} | rc=-1`
      expect(result).toBe(record.output)
    }
  })
})
