/** my_print_defaults of MariaDB 10.11 as referee: which option files it refuses, and which options it read from the others. */

import { describe, expect, test } from '@jest/globals'
import { SourceText } from '@mailcfg/core'
import { myCnf } from '@mailcfg/grammars'
import { type AssignmentsDocument, readDocument } from '@mailcfg/model'
import { describeShared, sharedJson } from '../kit/shared.ts'

interface Record_ {
  readonly id: string
  readonly input: string
  readonly rc: number
  /** What it printed for the group `client`. */
  readonly stdout: readonly string[]
}

const { records } = sharedJson<{ records: readonly Record_[] }>('facts/other/my-cnf.json', { records: [] })

function documentOf(input: string): AssignmentsDocument {
  return readDocument(SourceText.fromText('my.cnf', input), myCnf) as AssignmentsDocument
}

/** The options of a group as my_print_defaults shows them. */
function printed({ entries }: AssignmentsDocument, group: string): string[] {
  return entries
    .filter((entry) => entry.group?.text === group)
    .map(({ name, separator, decoded }) => `--${name.text}${separator ? `=${decoded}` : ''}`)
}

/** A broken line, or an option before the first group, ends the program. */
function isRefused({ file, entries }: AssignmentsDocument): boolean {
  return file.lines.some(({ tree }) => tree.kind === 'broken') || entries.some(({ group }) => group === undefined)
}

describeShared('option file vectors', () => {
  test('all records are here', () => {
    expect(records).toHaveLength(18)
  })

  for (const { id, input, rc, stdout } of records) {
    describe(id, () => {
      test(rc === 0 ? 'is accepted' : 'is refused', () => {
        expect(isRefused(documentOf(input))).toBe(rc !== 0)
      })

      if (rc === 0) {
        test('gives the options that the program printed', () => {
          expect(printed(documentOf(input), 'client')).toEqual(stdout)
        })
      }
    })
  }
})
