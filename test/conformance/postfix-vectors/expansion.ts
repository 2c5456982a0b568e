/** Compares the expansion of `$name` with what `postconf -hx` printed and complained of. */

import { expect } from '@jest/globals'
import { expandMacros } from '@mailcfg/grammars'
import { asPrinted, readMain, settingsOf } from '../postconf/reading.ts'
import { inputSource, type Observed, type Vector } from './vector.ts'

/** Problem → the words of Postfix's warning. */
const WARNINGS: Readonly<Record<string, string>> = {
  'truncated-reference': 'truncated macro reference',
  'empty-name': 'empty macro name',
  'bad-name-character': 'attribute name syntax error',
  'bad-operator': '"==" or "!=""',
  'colon-expected': '":" expected',
  'unexpected-text': 'unexpected input',
  'nesting-too-deep': 'unreasonable macro call nesting',
}

/** Functions that Postfix has since 3.11. */
const FUNCTIONS_3_11 = { domain_to_ascii: (name: string) => new URL(`http://${name}`).hostname }

/** Result, refusal and unknown names are those of postconf, in both versions. */
export function checkExpansion(vector: Vector): void {
  const settings = settingsOf(readMain(inputSource(vector).toBytes()))
  const results = vector.sameInBothVersions
    ? [{ result: vector.observed as Observed, functions: {} }]
    : Object.entries(vector.observed as Record<string, Observed>).map(([version, result]) => ({
        result,
        functions: version.startsWith('3.12') ? FUNCTIONS_3_11 : {},
      }))
  for (const { result, functions } of results) checkOne(settings, result, functions)
}

function checkOne(
  settings: ReadonlyMap<string, string>,
  { stdout, stderr, exit }: Observed,
  functions: typeof FUNCTIONS_3_11 | Record<string, never>,
): void {
  // Settings are read byte by byte; the names that the functions take are not.
  const value = Buffer.from(settings.get('relay_domains') as string, 'latin1').toString()
  const { text, problems, unknown } = expandMacros(value, (name) => settings.get(name), { functions })
  const [problem] = problems
  expect(problem === undefined).toBe(exit === 0)
  if (problem !== undefined) {
    expect(WARNINGS).toHaveProperty(problem.code)
    expect(stderr).toContain(WARNINGS[problem.code])
    return
  }
  expect(asPrinted(text)).toBe(stdout)
  const warned = [...stderr.matchAll(/undefined parameter: (\w+)/g)].map((match) => match[1])
  expect(unknown.map(({ name }) => name)).toEqual(warned)
}
