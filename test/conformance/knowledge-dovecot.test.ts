/** What knowledge says of Dovecot against the installed programs: settings, services, password schemes, plugins. */

import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import {
  compareVersions,
  dovecotKnows,
  dovecotPasswordSchemes,
  dovecotServices,
  dovecotSetting,
  dovecotTexts,
} from '@mailcfg/knowledge'
import { doveconfVersion } from '../kit/doveconf.ts'

const MODULES = '/usr/lib/dovecot/modules'

const [line] = /^\d+\.\d+/.exec(doveconfVersion ?? '') ?? []
const describe23 = line === '2.3' ? describe : describe.skip

const ask = (program: string, ...args: string[]): string => spawnSync(program, args, { encoding: 'utf8' }).stdout ?? ''

interface Printed {
  /** Names of the sections around it, without those that follow their types: `service/unix_listener`. */
  readonly path: string
  /** What follows the outermost type. */
  readonly section: string
  readonly name: string
  readonly value: string
}

/** What `doveconf -d` prints, one record per setting. */
function printed(): Printed[] {
  const open: string[] = []
  const found: Printed[] = []
  for (const text of ask('doveconf', '-d').split('\n')) {
    const [, name, value] = /^\s*([\w-]+) = ?(.*)$/.exec(text) ?? []
    if (/\{$/.test(text)) open.push(text.replace(/\{$/, '').trim())
    else if (/^\s*\}$/.test(text)) open.pop()
    else if (name !== undefined && value !== undefined) {
      const path = open.map((section) => section.split(' ')[0]).join('/')
      found.push({ path, section: open[0]?.split(' ')[1] ?? '', name, value: plainValue(value) })
    }
  }
  return found
}

/** Without the quotes around blanks at the ends; the largest number is how 2.3 prints `unlimited`. */
const plainValue = (value: string): string =>
  value
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .replace(/^4294967295 secs$/, 'unlimited')

/** Where distributions or the host decide: the default of the source does not hold. */
const notComparable = (name: string): boolean =>
  dovecotSetting(name)?.default23Note !== undefined || /_dir$|^hostname$|^base_dir$|^protocols$/.test(name)

describe23('the installed doveconf', () => {
  const all = printed()

  test('prints no setting that is unknown here, or said to be unknown to 2.3', () => {
    expect(all.length).toBeGreaterThan(700)
    const unknown = all
      .map(({ path, name }) => (path === '' ? name : `${path}/${name}`))
      .filter((name) => {
        const setting = dovecotSetting(name)
        return setting === undefined || dovecotKnows(setting, '2.3') !== true
      })
    expect(unknown).toEqual([])
  })

  test('prints the defaults that knowledge has', () => {
    const others = all
      .filter(({ path, name }) => path === '' && !notComparable(name))
      .filter(({ name, value }) => dovecotSetting(name)?.default23 !== value)
      .map(({ name, value }) => `${name}: ${value}, known ${dovecotSetting(name)?.default23}`)
    expect(others).toEqual([])
  })

  test('prints the services and what they set', () => {
    const known = dovecotServices().filter(({ version }) => version === '2.3')
    const services = new Set(all.filter(({ path }) => path === 'service').map(({ section }) => section))
    expect(known.map(({ service }) => service).sort()).toEqual([...services].sort())
    for (const { service, settings } of known) {
      const own = all.filter(({ path, section }) => path === 'service' && section === service)
      const values = Object.fromEntries(own.map(({ name, value }) => [name, value]))
      expect({ service, settings: values }).toMatchObject({ service, settings })
    }
  })
})

describe23('the installed doveadm', () => {
  test('lists the password schemes of its release', () => {
    const version = doveconfVersion ?? ''
    const listed = ask('doveadm', 'pw', '-l').trim().split(/\s+/)
    const known = dovecotPasswordSchemes().filter(
      ({ since, lastIn, removedIn }) =>
        compareVersions(since, version) <= 0 &&
        (lastIn === undefined || compareVersions(lastIn, version) >= 0) &&
        (removedIn === undefined || compareVersions(removedIn, version) > 0),
    )
    expect(listed.sort()).toEqual(known.map(({ name }) => name).sort())
  })
})

;(existsSync(MODULES) ? test : test.skip)('every installed plugin has a text', () => {
  const known = new Set(dovecotTexts('plugin').map(({ name }) => name))
  const installed = readdirSync(MODULES).flatMap((name) => /^lib\d\d_(\w+?)(?:_plugin)?\.so$/.exec(name)?.[1] ?? [])
  expect(installed.length).toBeGreaterThan(20)
  expect(installed.filter((name) => !known.has(name))).toEqual([])
})
