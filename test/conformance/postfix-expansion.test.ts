// biome-ignore-all lint/suspicious/noTemplateCurlyInString: values of Postfix look like templates
/** Random `$name` text, expanded here and by the installed postconf. */

import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { expandMacros } from '@mailcfg/grammars'
import fc from 'fast-check'
import { asPrinted } from './postconf/reading.ts'
import { postfixVersion } from './postconf/run.ts'

const CASES = 500
/** A refused value ends postconf, which sleeps for a second first; so only some of them are given to it, each alone. */
const REFUSED = 40

/** Parameters that the cases refer to; the names are free in Postfix. */
const parameters: Readonly<Record<string, string>> = {
  xa: '1',
  xempty: '',
  xb: 'v ${xa}',
  xd: '$$xa',
  x_u: '$nosuch',
  xl: '3.10',
}

const name = fc.constantFrom('xa', 'xempty', 'xb', 'xd', 'x_u', 'xl', 'nosuch')
const space = fc.constantFrom('', '', '', ' ', '\t ')
const odd = fc.constantFrom('$$', '$', '{', '}', '(', ')', '?', ':', '${', '$(', '==', '.', '-', 'é', '{}', '# ', ', ')

const { value } = fc.letrec<{ value: string; reference: string; branch: string }>((tie) => ({
  value: fc
    .array(
      fc.oneof(
        { depthSize: 'small' },
        { weight: 3, arbitrary: fc.constantFrom('a', 'b c', '10', '2', '3.6', 'true') },
        { weight: 1, arbitrary: odd },
        { weight: 4, arbitrary: tie('reference') },
      ),
      { maxLength: 4 },
    )
    .map((parts) => parts.join('')),
  branch: fc.oneof(
    { weight: 3, arbitrary: fc.tuple(space, tie('value'), space).map(([a, v, b]) => `${a}{${v}}${b}`) },
    { weight: 1, arbitrary: tie('value') },
  ),
  reference: fc.oneof(
    { depthSize: 'small' },
    name.map((n) => `$${n}`),
    fc.tuple(space, name, space).map(([a, n, b]) => `\${${a}${n}${b}}`),
    name.map((n) => `$(${n})`),
    fc.tuple(name, space, fc.constantFrom('?', ':'), tie('branch')).map((p) => `\${${p.join('')}}`),
    fc.tuple(name, tie('branch'), tie('branch')).map(([n, t, f]) => `\${${n}?${t}:${f}}`),
    fc.tuple(name, tie('branch')).map(([n, t]) => `$(${n}?${t})`),
    fc
      .tuple(
        tie('value'),
        space,
        fc.constantFrom('==', '!=', '<', '<=', '>=', '>', '=', '==level', '<level', '<=foo', ''),
        space,
        tie('value'),
        space,
        fc.constantFrom('?', ':', '', 'x'),
        tie('branch'),
      )
      .map(([l, a, op, b, r, c, sign, t]) => `\${{${l}}${a}${op}${b}{${r}}${c}${sign}${sign === '' ? '' : t}}`),
  ),
}))

const lookup = (wanted: string) => (Object.hasOwn(parameters, wanted) ? parameters[wanted] : undefined)
const root = postfixVersion === undefined ? '' : mkdtempSync(join(tmpdir(), 'mailcfg-expansion-'))
afterAll(() => {
  if (root !== '') rmSync(root, { recursive: true, force: true })
})

/** Writes a main.cf in which each value is that of a restriction class, since postconf forgets other free names. */
function configuration(label: string, values: readonly string[]): { directory: string; classes: string[] } {
  const directory = join(root, label)
  mkdirSync(directory)
  const classes = values.map((_, index) => `case${index}`)
  const lines = [
    `smtpd_restriction_classes = ${[...Object.keys(parameters), ...classes].join(' ')}`,
    ...Object.entries(parameters).map(([key, text]) => `${key} = ${text}`),
    ...values.map((text, index) => `case${index} = ${text}`),
  ]
  writeFileSync(join(directory, 'main.cf'), `${lines.join('\n')}\n`)
  writeFileSync(join(directory, 'master.cf'), '')
  return { directory, classes }
}

/** Exit status of `postconf -hx` for one value. */
function exitOf(label: string, text: string): Promise<number | null> {
  const { directory, classes } = configuration(label, [text])
  const child = spawn('postconf', ['-c', directory, '-hx', ...classes], { stdio: 'ignore' })
  return new Promise((resolve) => child.on('close', resolve))
}

const describePostfix = postfixVersion === undefined ? describe.skip : describe

describePostfix('expansion of random values equals postconf', () => {
  const samples = fc.sample(value, { numRuns: CASES, seed: 20240229 }).map((text) => text.trim())
  const expanded = samples.map((given) => ({ given, ...expandMacros(given, lookup) }))
  const accepted = expanded.filter(({ problems }) => problems.length === 0)
  const refused = expanded.filter(({ problems }) => problems.length > 0)

  test('what is accepted has the same text', () => {
    expect(accepted.length).toBeGreaterThan(CASES / 4)
    const { directory, classes } = configuration(
      'accepted',
      accepted.map(({ given }) => given),
    )
    const printed = execFileSync('postconf', ['-c', directory, '-hx', ...classes], { encoding: 'utf8', stdio: 'pipe' })
    const lines = printed.split('\n')
    expect(accepted.map(({ given }, index) => [given, lines[index]])).toEqual(
      accepted.map(({ given, text }) => [given, asPrinted(text)]),
    )
  })

  test('what is refused is refused', async () => {
    const some = refused.slice(0, REFUSED)
    expect(some).toHaveLength(REFUSED)
    const exits = await Promise.all(some.map(({ given }, index) => exitOf(`refused${index}`, given)))
    expect(some.map(({ given }, index) => [given, exits[index] === 0])).toEqual(some.map(({ given }) => [given, false]))
  })
})

test('any text is expanded without an exception, and segments give the result', () => {
  fc.assert(
    fc.property(fc.oneof(value, fc.string()), (text) => {
      const { text: result, segments, problems } = expandMacros(text, lookup)
      let at = 0
      for (const { start, end, origin, parameter, offset } of segments) {
        expect(start).toBe(at)
        at = end
        const source = origin === 'parameter' ? lookup(parameter as string) : text
        if (origin !== 'computed') expect(source?.slice(offset, offset + end - start)).toBe(result.slice(start, end))
      }
      expect(at).toBe(result.length)
      if (!text.includes('$')) expect({ result, problems }).toEqual({ result: text, problems: [] })
    }),
  )
})
