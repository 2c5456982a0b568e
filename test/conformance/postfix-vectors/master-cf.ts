/** Compares master.cf with what postconf and master made of it. */

import { expect } from '@jest/globals'
import { SERVICE_COLUMNS } from '@mailcfg/grammars'
import { type ColumnsDocument, fieldProblem } from '@mailcfg/model'
import { readMaster, refusal, serviceLine } from '../postconf/reading.ts'
import { inputSource, observed, type Vector } from './vector.ts'

/** What master refuses for reasons outside the file: names that do not resolve, directories that do not exist. */
const NOT_IN_THE_FILE = /bad hostname or network address|Servname not supported|No such file or directory/

/** Accepted or refused as by postconf and by master; services are those that `postconf -M` prints. */
export function checkMasterCf(vector: Vector): void {
  const document = readMaster(inputSource(vector).toBytes())
  const { stdout, stderr } = observed(vector)
  const refused = refusal(document)
  expect(refused === undefined).toBe(stdout.includes('[postconf exit 0]'))
  if (refused === undefined) {
    const lines = stdout.split('\n').filter((line) => !line.startsWith('['))
    expect(document.entries.map((service) => serviceLine(document, service))).toEqual(lines)
  } else {
    expect(stderr).toContain(refused)
  }
  const outside = NOT_IN_THE_FILE.test(stderr)
  expect(masterRefuses(document) || outside).toBe(!stdout.includes('[master exit 0]'))
  expect(document.problems.some(({ code }) => code === 'orphan')).toBe(
    stderr.includes('must not start with whitespace'),
  )
}

/** What master finds fatal in the file itself; a bad setting behind `-o` it leaves to the daemon. */
function masterRefuses(document: ColumnsDocument): boolean {
  const broken = document.problems.some(({ code }) => /^(?:missing-fields|missing-brace|text-after-brace)$/.test(code))
  const fields = document.entries.some((service) =>
    SERVICE_COLUMNS.some((kind) => fieldProblem(kind, service[kind].text)?.refusedBy.includes('master')),
  )
  const privateInet = document.entries.some((s) => s.type.text === 'inet' && s.private.text !== 'n')
  return broken || fields || privateInet
}
