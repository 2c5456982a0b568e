/** Lines of regexp and pcre tables: patterns, flags, results, conditions. */

import { describe, expect, test } from '@jest/globals'
import { SourceText } from '@mailcfg/core'
import fc from 'fast-check'
import {
  type LanguageDefinition,
  leavesOf,
  parseFile,
  pcreTable,
  readPattern,
  readReplacement,
  regexpTable,
} from '../index.ts'

function problems(language: LanguageDefinition, line: string): { code: string; text: string }[] {
  return language.parseLine(line).problems.map(({ code, start, end }) => ({ code, text: line.slice(start, end) }))
}

describe.each([regexpTable, pcreTable])('$id', (language) => {
  test.each([
    ['/a(b/ x', 'unclosed-group', '(b'],
    ['/a[b/ x', 'unclosed-bracket', '[b'],
    ['|a/b|g x', 'unknown-flag', 'g'],
    ['/a/ cost $', 'empty-reference', '$'],
    ['/a/ $name', 'not-a-group-number', '$name'],
    ['/a/ a${1', 'unclosed-reference', '${1'],
    ['!/(a)/ $1', 'reference-in-negated-rule', '$1'],
    ['/(a)/ $2', 'group-out-of-range', '/(a)/'],
    ['/a x', 'missing-delimiter', '/a x'],
    ['!', 'no-pattern', '!'],
    ['example yes', 'unrecognized-line', 'example'],
    ['if /a/ /b/ x', 'text-after-if', '/b/ x'],
    ['EndIf x', 'text-after-endif', 'x'],
    ['/a/', 'no-result', '/a/'],
  ])('%s: %s', (line, code, text) => {
    expect(problems(language, `${line}\n`)[0]).toEqual({ code, text: expect.stringContaining(text) })
  })

  test('a place behind a join is the place in the file', () => {
    const line = '/ab\n# )\n  c(d/ x\n'
    expect(problems(language, line)).toEqual([{ code: 'unclosed-group', text: '(d' }])
  })

  test('any text is parsed without loss', () => {
    const text = fc
      .array(
        fc.constantFrom(
          '/',
          '|',
          '!',
          'if',
          'endif',
          'a',
          '(',
          ')',
          '[',
          ']',
          '{1',
          '}',
          '\\',
          '*',
          '$',
          '$1',
          '${',
          ' ',
          '\n',
          '\n ',
          '#',
          '\0',
          'é',
          '😀',
          'x',
          '(?<',
          '(?',
        ),
        { maxLength: 25 },
      )
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, (source) => {
        const file = parseFile(SourceText.fromText('t', source), language)
        const back = file.lines.flatMap(({ logical, tree }) =>
          [...leavesOf(tree)].map(({ start, end }) =>
            source.slice(logical.range.start + start, logical.range.start + end),
          ),
        )
        expect(back.join('')).toBe(source)
        for (const { logical, tree } of file.lines) {
          for (const { start, end } of tree.problems) {
            expect(start >= 0 && start <= end && end <= logical.range.end - logical.range.start).toBe(true)
          }
        }
      }),
      { numRuns: 2000 },
    )
  })
})

test('groups are counted as each engine counts them', () => {
  expect(readPattern('(a)\\((b)[(]', 'regexp', '').groups).toBe(2)
  expect(readPattern('(a)\\(b\\)', 'regexp', 'x').groups).toBe(1)
  expect(readPattern('(a)(?:b)(?<n>c)(?P<m>d)(?=e)[(]\\Q(\\E(?#()', 'pcre', '').groups).toBe(3)
  expect(readPattern('a # (\n(b)', 'pcre', 'x').groups).toBe(1)
  expect(readPattern('(?|(a)|(b))', 'pcre', '').groups).toBeUndefined()
})

test('references are read up to the first that is refused', () => {
  expect(readReplacement('$$1 ${2}$(3)')).toEqual({ highest: 3 })
  expect(readReplacement('a $0')).toEqual({ bad: 'group-out-of-range', start: 2, end: 4 })
})
