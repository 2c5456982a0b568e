/** Random table lines that are often well-formed and often nearly so; the same ones in every run. */

import fc from 'fast-check'

const FIXED = { seed: 20240701 } as const

function joined(pieces: readonly string[], maxLength: number): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength }).map((parts) => parts.join(''))
}

function sample<T>(arbitrary: fc.Arbitrary<T>, numRuns: number): T[] {
  return fc.sample(arbitrary, { ...FIXED, numRuns })
}

const CONTINUATIONS = ['\n', '\n', '\n', '\n ', '\n# "c\n', '\n\n\t', '\r\n']

/** Lines for postmap: keys with quotes, backslashes and colons. */
export function randomLookupTable(lines: number): string {
  const part = joined(['a', 'B', 'c', '"', '\\', ' ', '\t', ':', '@', '#', '\0', 'é'], 8)
  return sample(fc.tuple(part, part, fc.constantFrom(...CONTINUATIONS)), lines)
    .map(([key, value, end], i) => `${key}${i % 3 ? i % 400 : ''} ${value}${end}`)
    .join('')
}

/** Lines for postalias: names and targets of all kinds. */
export function randomAliases(lines: number): string {
  const part = joined(
    ['a', 'B c', '"', '\\', ' ', ',', ':', '@', '.', '|', '/', '(', ')', '<', '>', '[', ']', ';', '%', 'é'],
    8,
  )
  return sample(fc.tuple(part, part, fc.constantFrom(...CONTINUATIONS)), lines)
    .map(([name, value, end], i) => `n${i % 700}${i % 4 ? '' : name}: ${value}${end}`)
    .join('')
}

/** Lines for regexp and pcre tables. */
export function randomPatterns(lines: number): string {
  const expression = joined(
    [
      'a',
      'b',
      '(',
      ')',
      '(',
      ')',
      '[a',
      ']',
      '[^',
      '{1',
      '}',
      '{2,3}',
      '{',
      ',',
      '*',
      '+',
      '?',
      '|',
      '^',
      '$',
      '.',
      '\\1',
      '\\(',
      '\\)',
      '\\b',
      '(?:',
      '(?i)',
      '(?=',
      '[[:alpha:]',
      '-z',
      ' ',
    ],
    8,
  )
  const before = fc.constantFrom('', '', '', '!', '! ', 'if ', 'IF !', 'endif', 'x')
  const delimiter = fc.constantFrom('/', '/', '/', '|', '=')
  const flags = fc.constantFrom('', '', '', 'i', 'x', 'im', 'g', 'X', '!/b/', '!')
  const result = joined(['OK', ' ', '$1', '$2', '${1}', '$(2)', '$$', '$', '${', '$a', 'x'], 3)
  const end = fc.constantFrom('\n', '\n', '\n', '\n', '\n ', '\n#/\n  ', '\\\n')
  return sample(fc.tuple(before, delimiter, expression, flags, result, end), lines)
    .map(
      ([start, open, text, letters, value, stop], i) =>
        `${start}${open}${text}${i % 17 ? open : ''}${letters} ${value}${stop}`,
    )
    .join('')
}

/** Lines for cidr tables. */
export function randomNetworks(lines: number): string {
  const address = joined(['10', '.', '.', '0', '0.0', '192.168', '255', '256', '01', ':', '::', 'db8', 'ffff', 'x'], 7)
  const whole = fc.constantFrom(
    '10.0.0.0',
    '10.1.2.3',
    '2001:db8::',
    '::',
    '::1.2.3.4',
    '1:2:3:4:5:6:7:8',
    '::ffff:10.0.0.0',
  )
  const before = fc.constantFrom('', '', '', '!', '! ', '[', '![', 'if ', 'IF', 'endif', 'if!')
  const mask = fc.constantFrom('', '/8', '/32', '/33', '/128', '/129', '/x', '/', '/08', ']', ']/8', '/8]', ']x')
  const result = fc.constantFrom(' OK', ' OK', ' OK', '', '\n OK', '\tREJECT no', ' !x')
  return sample(fc.tuple(before, fc.oneof(whole, address), mask, result), lines)
    .map((parts) => `${parts.join('')}\n`)
    .join('')
}
