/** What the line grammars of the Dovecot family make of a line, and that nothing is lost. */

import { describe, expect, test } from '@jest/globals'
import { SourceText } from '@mailcfg/core'
import fc from 'fast-check'
import {
  dovecot,
  dovecot1,
  dovecot24,
  dovecotDict,
  dovecotSql,
  isGroup,
  type LanguageDefinition,
  type LineTree,
  leavesOf,
  type Part,
  parseFile,
} from '../index.ts'

const LANGUAGES = [dovecot, dovecot1, dovecot24, dovecotSql, dovecotDict]
const kinds = (tree: LineTree): string => {
  const show = (part: Part): string => (isGroup(part) ? `${part.kind}(${words(part)})` : part.kind)
  const words = (node: { readonly parts: readonly Part[] }): string =>
    node.parts
      .filter((part) => isGroup(part) || !part.trivia)
      .map(show)
      .join(' ')
  return `${tree.kind}: ${words(tree)}`
}
const codes = (language: LanguageDefinition, line: string): string =>
  language
    .parseLine(line)
    .problems.map(({ code, start, end }) => `${code} ${line.slice(start, end)}`)
    .join(', ')

describe('lines of 2.0 to 2.3', () => {
  test.each([
    ['a = b c', 'setting: name separator value(text text)'],
    ['a=', 'setting: name separator'],
    ['a = "b # c" # d', 'setting: name separator value(quote quoted quoted quoted quote)'],
    ['a = "', 'setting: name separator value(quote)'],
    ['a = "b', 'setting: name separator value(text)'],
    ['a = < /x y', 'setting: name separator value(file-mark path path)'],
    ['a = $b c$d x\t$y $z', 'setting: name separator value(variable text text variable)'],
    ['a = "b" $c', 'setting: name separator value(text text)'],
    ['} = 3', 'setting: name separator value(text)'],
    ['plugin {', 'section-open: type brace'],
    ['mailbox "a b"{ # c', 'section-open: type name(quote quoted quote) brace'],
    ['local 10.0.0.0/8 {', 'section-open: type name brace'],
    ['} # end', 'section-close: brace'],
    ['!include a b # c', 'include: keyword path(path path)'],
    ['!include = a', 'include: keyword path(path path)'],
    ['!include=a', 'setting: name separator value(text)'],
    ['mail \\\n "x \\\n y" {', 'section-open: type name(quote quoted quote) brace'],
  ])('%s', (line, tree) => {
    expect(kinds(dovecot.parseLine(line))).toBe(tree)
  })

  test.each([
    ['a b', 'expecting-brace a b'],
    ['{', 'expecting-brace {'],
    ['plugin{', 'blank-before-brace plugin{'],
    ['mailbox Sent Messages {', 'unquoted-section-name mailbox Sent Messages {'],
    ["mailbox 'a b' {", "unquoted-section-name mailbox 'a b' {"],
    ['protocol "imap {', 'expecting-brace protocol "imap {'],
    ['plugin { a = b }', 'garbage-after-brace a = b }'],
    ['} else', 'text-after-close } else'],
    ['}}', 'text-after-close }}'],
    ['= b', 'missing-name ='],
    ['a = b#c', 'ambiguous-hash #'],
    ["a = it's # c", 'hidden-comment # c'],
  ])('%s has a problem', (line, problem) => {
    expect(codes(dovecot, line)).toBe(problem)
  })
})

test('2.4 knows quoted keys, groups, and two kinds of reference', () => {
  expect(kinds(dovecot24.parseLine('"a b" = $c $SET:d'))).toBe(
    'setting: name(quote quoted quote) separator value(text variable)',
  )
  expect(kinds(dovecot24.parseLine('group @a b {'))).toBe('section-open: type label name brace')
  expect(kinds(dovecot24.parseLine('group = b'))).toBe('setting: name separator value(text)')
  expect(codes(dovecot24, 'group @a {')).toBe('expecting-brace group @a {')
  expect(codes(dovecot24, 'group @a')).toBe('expecting-group-name group @a')
})

test('1.x ignores what stands behind a brace, has no quoted names, and joins words', () => {
  expect(kinds(dovecot1.parseLine('a b { c }'))).toBe('section-open: type name brace ignored ignored')
  expect(codes(dovecot1, 'a b { c }')).toBe('ignored-after-brace c }')
  expect(codes(dovecot1, 'a "b c" {')).toBe('unquoted-section-name a "b c" {')
  expect(kinds(dovecot1.parseLine('na\\\n# c\n me = x'))).toBe('setting: name separator value(text)')
})

test('the files of args= refer to the environment only', () => {
  expect(kinds(dovecotSql.parseLine('a = $ENV:b $c <d'))).toBe('assignment: name separator value(variable text text)')
  expect(codes(dovecotSql, 'map {')).toBe('ignored-section {')
  expect(codes(dovecotDict, 'map {')).toBe('')
  expect(codes(dovecotSql, 'a = b \\\n \\\n c')).toBe('lone-backslash \\')
})

const anyText = fc.string({
  unit: fc.constantFrom(
    'a',
    'group',
    '!include',
    ' ',
    '\t',
    '\\',
    '\n',
    '\r',
    '#',
    '"',
    "'",
    '=',
    '{',
    '}',
    '$',
    '<',
    '\0',
    'é',
  ),
  maxLength: 40,
})

test('any text gives a tree that gives the text back', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom(...LANGUAGES), (text, language) => {
      const back = parseFile(SourceText.fromText('x', text), language).lines.map(({ logical: { range }, tree }) =>
        [...leavesOf(tree)].map((leaf) => text.slice(range.start + leaf.start, range.start + leaf.end)).join(''),
      )
      expect(back.join('')).toBe(text)
    }),
    { numRuns: 1000 },
  )
})

test('a broken line leaves the trees of its neighbours alone', () => {
  const neighbours = fc.array(fc.constantFrom('a = b', 'plugin {', '}', '!include x', '# c', 'd = "e"'), {
    maxLength: 4,
  })
  const broken = fc.constantFrom('a b', '{', 'x{', '} y', '= z', 'p { q }')
  fc.assert(
    fc.property(neighbours, broken, neighbours, (before, line, after) => {
      const trees = (lines: readonly string[]) =>
        parseFile(SourceText.fromText('x', lines.map((text) => `${text}\n`).join('')), dovecot).lines.map((l) => l.tree)
      const all = trees([...before, line, ...after])
      expect([...all.slice(0, before.length), ...all.slice(before.length + 1)]).toEqual(trees([...before, ...after]))
    }),
  )
})
