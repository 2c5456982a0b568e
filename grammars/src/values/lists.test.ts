/** Lists split as mystrtok() and mystrtokq() do. */

import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type ListOptions, parseList, parseTableList, parseTableReference } from '../index.ts'

const words = (text: string, options?: ListOptions) => parseList(text, options).items.map((item) => item.text)
const codes = (text: string, options?: ListOptions) => parseList(text, options).problems.map(({ code }) => code)

test.each([
  ['a, b\tc\r\n d', ['a', 'b', 'c', 'd']],
  ['a;b', ['a;b']],
  ['a{b c}d', ['a{b', 'c}d']],
])('words of %j', (text, expected) => {
  expect(words(text)).toEqual(expected)
})

test.each([
  ['a{b c}d {e,{f} g}h', ['a{b c}d', '{e,{f} g}h']],
  ['a} b', ['a}', 'b']],
  ['a {b, c', ['a', '{b, c']],
  ['{{a} b', ['{{a} b']],
])('words of %j where braces keep together', (text, expected) => {
  expect(words(text, { braces: true })).toEqual(expected)
})

test.each([
  ['a,,b', ['empty-item']],
  ['a, ,b,', ['empty-item', 'trailing-comma']],
  [', a', ['leading-comma']],
  ['a # b c', ['comment-in-value']],
  ['a,b', []],
  ['', []],
])('what is odd in %j', (text, expected) => {
  expect(codes(text)).toEqual(expected)
})

test('a match list ends at a comment', () => {
  expect(words('a # b c', { stopsAtComment: true })).toEqual(['a'])
  expect(words('a# b', { stopsAtComment: true })).toEqual(['a#', 'b'])
})

test('item ranges give the text back, and nothing but separators stands between', () => {
  const value = fc.string({ unit: fc.constantFrom('a', 'b', ' ', ',', '{', '}', '#', '\t', 'é'), maxLength: 30 })
  fc.assert(
    fc.property(value, fc.boolean(), (text, braces) => {
      const { items } = parseList(text, { braces })
      let rest = ''
      let at = 0
      for (const { start, end, text: item } of items) {
        expect(text.slice(start, end)).toBe(item)
        rest += text.slice(at, start)
        at = end
      }
      expect(`${rest}${text.slice(at)}`).toMatch(/^[ \t,]*$/)
    }),
  )
})

test('nested tables with their ranges', () => {
  const text = 'hash:/a, proxy:unionmap:{static:{x y},pipemap:{inline:{k=m, {n = o p}},pcre:{{/q/ r}}}}'
  const { tables, problems } = parseTableList(text)
  expect(problems).toEqual([])
  const show = ({ nested, start, end }: (typeof tables)[number]): unknown =>
    nested.length === 0 ? text.slice(start, end) : nested.map(show)
  expect(tables.map(show)).toEqual(['hash:/a', [['static:{x y}', ['inline:{k=m, {n = o p}}', 'pcre:{{/q/ r}}']]]])
  const inline = tables[1]?.nested[0]?.nested[1]?.nested[0]
  expect(inline?.entries.map(({ name, value }) => [name, value])).toEqual([
    ['k', 'm'],
    ['n', 'o p'],
  ])
})

test.each([
  ['x', 'missing-table-type'],
  [':x', 'empty-table-type'],
  ['static:', 'empty-table-name'],
  ['pipemap:{}', 'empty-table'],
  ['pipemap:{static:a', 'unbalanced-braces'],
  ['pipemap:static:a', 'missing-braces'],
  ['pipemap:{static:a}x', 'text-after-brace'],
  ['pipemap:{static}', 'missing-table-type'],
  ['pipemap:{static: b}', 'empty-table-name missing-table-type'],
  ['randmap:{}', 'empty-table'],
  ['inline:{}', 'empty-table'],
  ['inline:{ }', 'empty-table'],
  ['inline:{a}', 'missing-equals'],
  ['inline:{k = a}', 'missing-equals missing-equals'],
  ['inline:{{a b = c}}', 'missing-equals'],
  ['inline:{{"a b" = c}, {"a=b"@x=c}, {a\\ b=c}, {a == c}}', ''],
  ['inline:{{"a b = c}}', 'missing-equals'],
  ['inline:{{a=b}x}', 'text-after-brace'],
  ['static:{a', 'missing-closing-brace'],
  ['static:{a}b', 'text-after-brace'],
  ['pcre:{/k/ yes}', 'missing-braces missing-braces'],
  ['regexp:{{/k/ y}', 'missing-closing-brace'],
  ['unionmap:{ static:a , static:b,}', ''],
  ['pcre:{{/k/ yes},}', ''],
  ['static: x', ''],
  ['texthash:{x', ''],
])('the table %s', (text, expected) => {
  expect(
    parseTableReference(text)
      .problems.map(({ code }) => code)
      .join(' '),
  ).toBe(expected)
})

test('tables inside each other without end are no danger', () => {
  expect(parseTableReference('proxy:'.repeat(10000)).type).toBe('proxy')
})
