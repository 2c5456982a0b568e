/** The cases of relay-oracle: what each configuration answers to its sessions, as a real Postfix did. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import type { OracleWorld } from '@mailcfg/relay'
import { describeShared, sharedDir } from '../kit/shared.ts'
import { compareOne } from './relay/compare.ts'
import type { Verdicts } from './relay/oracle.ts'
import { shown } from './relay/report.ts'

const cases = sharedDir === undefined ? '' : join(sharedDir, 'tools/relay-oracle/cases')
const names = existsSync(cases) ? readdirSync(cases) : []
/** Files that Postfix does not get to see. */
const ABOUT = ['case.json', 'sessions.json', 'oracle.json', 'verdicts.json']

function readCase(name: string): { files: Record<string, string>; oracle: OracleWorld; verdicts: Verdicts } {
  const read = (file: string) => readFileSync(join(cases, name, file), 'utf8')
  const all = readdirSync(join(cases, name))
  return {
    files: Object.fromEntries(all.filter((file) => !ABOUT.includes(file)).map((file) => [file, read(file)])),
    oracle: all.includes('oracle.json') ? (JSON.parse(read('oracle.json')) as OracleWorld) : {},
    verdicts: JSON.parse(read('verdicts.json')) as Verdicts,
  }
}

describeShared('cases of relay-oracle', () => {
  test('all are there', () => {
    expect(names).toHaveLength(48)
  })

  test.each(names)('%s', (name) => {
    const { verdicts, ...given } = readCase(name)
    const { compared, equal, depends, differing, startups } = compareOne(name, given, verdicts)
    expect(startups).toEqual([])
    expect(differing.map((one) => `${shown(one)}: ${one.ours}`)).toEqual([])
    expect(depends.map((one) => `${shown(one)}: ${one.depends.join(', ')}`)).toEqual([])
    expect(equal).toBe(compared)
    expect(compared > 0).toBe(verdicts.startup.ok)
  })
})
