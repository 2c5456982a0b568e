/** Compares main.cf, and files in its format, with what postconf made of them. */

import { expect } from '@jest/globals'
import { asLogged, asPrinted, readMain, refusal, settingsOf } from '../postconf/reading.ts'
import { inputSource, observed, type Vector } from './vector.ts'

/** Accepted or refused as by postconf; names and values are those that it prints or warns of. */
export function checkMainCf(vector: Vector): void {
  const document = readMain(inputSource(vector).toBytes())
  const { stdout, stderr, exit } = observed(vector)
  const refused = refusal(document)
  expect(refused === undefined).toBe(exit === 0)
  if (refused !== undefined) {
    expect(stderr).toContain(refused)
    return
  }
  const settings = settingsOf(document)
  const show = / -h(x?) (\w+)/.exec(vector.command)
  if (show) expect(shown(settings, show[2] as string, show[1] === 'x', vector)).toBe(stdout)
  else
    expect([...printed(settings, stderr)].sort()).toEqual(
      Buffer.from(stdout).toString('latin1').split('\n').filter(Boolean).sort(),
    )
  expect(document.problems.some(({ code }) => code === 'orphan')).toBe(
    stderr.includes('must not start with whitespace'),
  )
}

/** Lines of `postconf -n`: what is set, without the names that postconf calls unused. */
function printed(settings: ReadonlyMap<string, string>, stderr: string): string[] {
  const unused = new Set([...stderr.matchAll(/unused parameter: (.*)$/gm)].map((match) => match[1]))
  const used = [...settings].filter(([name, value]) => !unused.delete(asLogged(`${name}=${value}`)))
  expect([...unused]).toEqual([])
  return used.map(([name, value]) => asPrinted(`${name} = ${value}`))
}

/** Output of `postconf -h`, or `-hx` for plain names, or the length of it. */
function shown(settings: ReadonlyMap<string, string>, name: string, expand: boolean, vector: Vector): string {
  const raw = settings.get(name) as string
  const value = expand ? raw.replace(/\$(\w+)/g, (_all, inner) => settings.get(inner) ?? '') : raw
  return vector.command.endsWith('| wc -c') ? String(value.length + 1) : value
}
