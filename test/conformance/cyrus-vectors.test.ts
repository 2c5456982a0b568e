/** libsasl2 2.1.28 as referee: which smtpd.conf files it refuses, and which values it read from the others. */

import { describe, expect, test } from '@jest/globals'
import { SourceText } from '@mailcfg/core'
import { type LanguageDefinition, languageById, parseFile } from '@mailcfg/grammars'
import { type AssignmentsDocument, assignmentOf, assignmentsDocument } from '@mailcfg/model'
import { describeShared, sharedJson } from '../kit/shared.ts'

interface Record_ {
  readonly id: string
  /** Absent in the record that tells what happens without a file. */
  readonly input?: string
  readonly initExit: number
  /** Mechanisms that the library then offered; absent when it offered none or did not start. */
  readonly mechanisms?: string
  readonly log?: readonly string[]
}

/** Exit status of the library for a file that it cannot read. */
const SASL_CONFIGERR = -100

/** Records that say nothing about reading a file. */
const NOT_SYNTAX: Readonly<Record<string, string>> = {
  'missing-file': 'there is no file to read; it gives the list of mechanisms that the machine had',
}

function documentOf(input: string): AssignmentsDocument {
  const language = languageById('smtpd.conf') as LanguageDefinition
  return assignmentsDocument(parseFile(SourceText.fromText('smtpd.conf', input), language))
}

/** What the library offers for a `mech_list`: its blank-parted words, in order, as far as it has them. */
function offered(document: AssignmentsDocument, available: readonly string[]): string[] {
  const list = assignmentOf(document, 'mech_list')?.decoded
  if (list === undefined) return [...available]
  const words = list.toUpperCase().split(/\s+/)
  return words.filter((word) => available.includes(word))
}

/** Values that the library's own messages repeat or imply, as [setting, test of its value]. */
function implied(log: readonly string[]): [string, (value: string) => boolean][] {
  return log.flatMap((line): [string, (value: string) => boolean][] => {
    const verifiers = /unknown password verifier\(s\) (.*)$/.exec(line)?.[1]
    if (verifiers !== undefined) return [['pwcheck_method', (value) => value === verifiers]]
    const plugin = /was searching for '(.*)'$/.exec(line)?.[1]
    if (plugin !== undefined) return [['auxprop_plugin', (value) => value === plugin]]
    if (line.includes('cannot connect to saslauthd')) {
      return [['pwcheck_method', (value) => value.split(/\s+/).includes('saslauthd')]]
    }
    return line.includes('Courier authdaemond') ? [['pwcheck_method', (value) => value === 'authdaemond']] : []
  })
}

const { records } = sharedJson<{ records: readonly Record_[] }>('facts/cyrus-sasl/smtpd-conf.json', { records: [] })
const available = records.find((r) => r.id === 'missing-file')?.mechanisms?.split(',') ?? []

describeShared('Cyrus SASL vectors', () => {
  const syntax = records.filter((r) => r.id in NOT_SYNTAX === false)

  test('every record is either read here or set aside with a reason', () => {
    expect(records).toHaveLength(39)
    expect(syntax).toHaveLength(39 - Object.keys(NOT_SYNTAX).length)
    expect(syntax.every((r) => r.input !== undefined)).toBe(true)
    expect(new Set(records.map((r) => r.initExit))).toEqual(new Set([0, SASL_CONFIGERR]))
  })

  for (const record of syntax) describe(record.id, () => check(record))
})

function check(record: Record_): void {
  const document = documentOf(record.input as string)
  const refused = document.file.lines.some((line) => line.tree.kind === 'broken')

  test(record.initExit === 0 ? 'is accepted' : 'is refused', () => {
    expect(refused).toBe(record.initExit === SASL_CONFIGERR)
  })

  if (record.initExit === 0) {
    test('gives the values that the library used', () => {
      expect(offered(document, available)).toEqual(record.mechanisms?.split(',') ?? [])
      // Without the setting the library falls back to auxprop, which is also what it then complains of.
      for (const [name, holds] of implied(record.log ?? [])) {
        expect(holds(assignmentOf(document, name)?.decoded ?? 'auxprop')).toBe(true)
      }
    })
  }
}
