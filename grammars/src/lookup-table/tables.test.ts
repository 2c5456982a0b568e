/** Lines of lookup tables and aliases as postmap and postalias read them. */

import { describe, expect, test } from '@jest/globals'
import { SourceText } from '@mailcfg/core'
import fc from 'fast-check'
import { access, aliases, cidrTable, type LanguageDefinition, leavesOf, parseFile, partOf, partsOf } from '../index.ts'

function parts(language: LanguageDefinition, line: string, kind: string): string[] {
  const value = partOf(language.parseLine(line), 'value') as Parameters<typeof partsOf>[0]
  return partsOf(value, kind).map(({ start, end }) => line.slice(start, end))
}

function codes(language: LanguageDefinition, line: string): string[] {
  return language.parseLine(line).problems.map(({ code }) => code)
}

test.each([
  [access, 'a', ['no-value']],
  [access, '"a b c', ['unbalanced-quote']],
  [access, 'root: joe', ['key-ends-with-colon']],
  [access, '"a b"@x.com REJECT', []],
  [aliases, 'root joe', ['missing-colon']],
  [aliases, 'root:', ['no-value']],
  [aliases, ': joe', ['missing-name']],
  [aliases, 'a, b: c', ['several-names']],
  [aliases, 'a@b: c', ['name-not-local']],
  [aliases, '"a@b": c', []],
  [cidrTable, '10.0.0.0/8', ['no-result']],
  [cidrTable, '10.1.0.0/8 x', ['host-bits-set']],
  [cidrTable, 'endif x', ['text-after-endif']],
  [cidrTable, '! 10.0.0.0/8 x', []],
  [cidrTable, 'if', ['no-pattern']],
])('$id: %s', (language, line, expected) => {
  expect(codes(language, `${line}\n`)).toEqual(expected)
})

test.each([
  ['joe, "|cmd a, b", :include:/etc/l ,/var/f', ['joe', '"|cmd a, b"', ':include:/etc/l', '/var/f']],
  ['joe "jane doe"@x', ['joe', '"jane doe"@x']],
  ['Foo Bar <a@b>, c', ['Foo Bar <a@b>', 'c']],
  ['|/bin/cmd -x', ['|/bin/cmd', '-x']],
])('targets of an alias end at commas and where local(8) puts one: %s', (value, targets) => {
  expect(parts(aliases, `x: ${value}\n`, 'target')).toEqual(targets)
})

describe.each([access, aliases, cidrTable])('$id', (language) => {
  test('any text is parsed without loss', () => {
    const text = fc
      .array(
        fc.constantFrom(
          'a',
          'B',
          '"',
          '\\',
          ' ',
          '\t',
          '\n',
          '\n ',
          '#',
          ':',
          ',',
          '@',
          '(',
          ')',
          '[',
          ']',
          '<',
          '>',
          '|',
          '!',
          'if',
          'endif',
          '10.0.0.0',
          '/8',
          '\0',
          'é',
          '😀',
        ),
        { maxLength: 25 },
      )
      .map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(text, (source) => {
        const file = parseFile(SourceText.fromText('t', source), language)
        const back = file.lines.flatMap(({ logical, tree }) =>
          [...leavesOf(tree)].map(({ start, end }) =>
            source.slice(logical.range.start + start, logical.range.start + end),
          ),
        )
        expect(back.join('')).toBe(source)
      }),
      { numRuns: 2000 },
    )
  })
})
