/** Entries of lookup tables and what postmap would store of them. */

import { describe, expect, test } from '@jest/globals'
import { SourceText } from '@mailcfg/core'
import { access, aliases, cidrTable, type LanguageDefinition, regexpTable } from '@mailcfg/grammars'
import fc from 'fast-check'
import { readTable } from './table.ts'

const read = (text: string, language: LanguageDefinition) => readTable(SourceText.fromText('t', text), language)

test('an entry is a view of its row', () => {
  const text = '# é\nÜser@x.com\n# note\n  REJECT  no\n\tmore \nkey\n'
  const table = read(text, access)
  const entry = table.entry(0)
  expect([table.size, entry.key.text, entry.value.text, entry.lineNumber, entry.used]).toEqual([
    2,
    'Üser@x.com',
    'REJECT  no\tmore',
    1,
    true,
  ])
  expect(text.slice(entry.key.range.start, entry.key.range.end)).toBe('Üser@x.com')
  expect(text.slice(entry.value.range.start, entry.value.range.end)).toBe('REJECT  no\n\tmore')
  expect([table.entry(1).used, table.problems.map(({ code }) => code)]).toEqual([false, ['no-value']])
  expect(table.indexAt(text.indexOf('more'))).toBe(0)
  expect(() => table.entry(2)).toThrow(RangeError)
})

test('problems are listed up to a limit and counted to the end', () => {
  const table = read('key\n'.repeat(1500), access)
  expect([table.problems.length, table.problemCount]).toEqual([1000, 1500])
})

test('duplicates are found in aliases too', () => {
  const table = read('a: b\n"A": c\nd: e\n', aliases)
  expect(table.duplicates()).toEqual({ pairs: [{ row: 1, first: 0 }], total: 1 })
  expect(table.stored(1)).toEqual({ key: 'a', value: 'c' })
})

test('rules of pattern tables know their pattern and the ifs around them', () => {
  const table = read('if /a/\n!/(b)/i!|c| OK\nendif\nendif\n/x/g no\n', regexpTable)
  const rule = table.entry(1)
  expect(rule.pattern).toMatchObject({ text: '(b)', negated: true, depth: 1, flags: { text: 'i' } })
  expect(rule.pattern?.second).toMatchObject({ text: 'c', negated: true })
  expect([...table.entries()].map(({ kind, used }) => `${kind} ${used}`)).toEqual([
    'if true',
    'entry true',
    'endif true',
    'endif false',
    'entry false',
  ])
  expect(table.problems.map(({ code }) => code)).toEqual(['endif-without-if', 'unknown-flag'])
})

test('an if that is skipped has no endif', () => {
  const table = read('if 10/8\n10.0.0.0/8 x\nendif\nif 10.0.0.0/8\n', cidrTable)
  expect(table.problems.map(({ code }) => code)).toEqual(['bad-address', 'endif-without-if', 'if-without-endif'])
})

describe.each([access, aliases, cidrTable, regexpTable])('$id', (language) => {
  test('no text makes a document throw', () => {
    const text = fc
      .array(
        fc.constantFrom(
          'a',
          ' ',
          '\n',
          '\n ',
          '#',
          ':',
          ',',
          '"',
          '\\',
          '/',
          '!',
          'if',
          'endif',
          '\0',
          'é',
          '😀',
          '$1',
          '(',
        ),
        {
          maxLength: 30,
        },
      )
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, (source) => {
        const table = read(source, language)
        for (const { index, key, range } of table.entries()) {
          expect(table.line(index).logical.range.start).toBe(range.start)
          expect(key.range.start >= range.start && key.range.end <= range.end).toBe(true)
          table.stored(index)
        }
        for (const { range } of table.problems)
          expect(range.end <= source.length && range.start <= range.end).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})
