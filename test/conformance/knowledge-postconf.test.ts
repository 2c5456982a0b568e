/** What knowledge says of parameters and their defaults against `postconf -d` of real releases. */

import { describe, expect, test } from '@jest/globals'
import { defaultFor, postfixParameters, serviceParameters, tableMembership } from '@mailcfg/knowledge'
import { PACKAGED } from './postconf/packaging.ts'
import { askPostconf, debian13Postconf, installedPostconf, type PostconfProgram } from './postconf/program.ts'
import { asPrinted } from './postconf/reading.ts'

/** Parameters whose default the running program makes up: knowledge has none. */
const COMPUTED = [
  'mail_release_date',
  'mail_version',
  'mydomain',
  'myhostname',
  'mynetworks',
  'process_id',
  'process_name',
  'service_name',
]

const branchOf = (version: string): string => version.split('.').slice(0, 2).join('.')

/** Services of the master.cf that the program reads: they make parameters of their own. */
function services(program: PostconfProgram): { name: string; command: string }[] {
  return askPostconf(program, ['-M'])
    .split('\n')
    .map((line) => line.split(/ +/))
    .map((columns) => ({ name: columns[0] ?? '', command: columns[7] ?? '' }))
}

function describeWith(name: string, program: PostconfProgram | undefined, body: (program: PostconfProgram) => void) {
  if (program === undefined) describe.skip(name, () => test('all', () => {}))
  else describe(`${name} ${program.version}`, () => body(program))
}

describe.each([
  ['the installed Postfix', installedPostconf],
  ['Postfix of Debian 13', debian13Postconf],
] as const)('%s', (name, found) => {
  describeWith(name, found, (program) => {
    const printed = new Map(
      askPostconf(program, ['-d'])
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => [line.slice(0, line.indexOf(' =')), line.slice(line.indexOf(' =') + 2).trim()]),
    )
    const { version } = program
    const known = postfixParameters().filter((parameter) => tableMembership(parameter, version) === 'parameter')
    const made = serviceParameters(services(program), version)

    test('has the parameters that knowledge says it has, and no others', () => {
      expect([...known.map((parameter) => parameter.name), ...made.keys()].sort()).toEqual([...printed.keys()].sort())
      expect(printed.size).toBeGreaterThan(700)
    })

    test('has the defaults that knowledge says it has, apart from what its package changed', () => {
      const packaged = PACKAGED[branchOf(version)] ?? {}
      const computed = known.filter((parameter) => defaultFor(parameter, version) === undefined)
      expect(computed.map((parameter) => parameter.name)).toEqual(COMPUTED)
      const ours = new Map(known.map((parameter) => [parameter.name, defaultFor(parameter, version)]))
      const differing = [...ours, ...made].filter(
        ([parameter, value]) => value !== undefined && asPrinted(value) !== printed.get(parameter),
      )
      expect(Object.fromEntries(differing.map(([parameter]) => [parameter, printed.get(parameter)]))).toEqual(
        Object.fromEntries(Object.entries(packaged).map(([parameter, { value }]) => [parameter, value])),
      )
    })
  })
})
