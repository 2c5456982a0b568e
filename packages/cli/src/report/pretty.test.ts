/** The pretty report against golden files: carets, wide characters, related places, masking. */

import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { SourceText } from '@mailcfg/core'
import { CLEAN, find, REPORT } from '../../../../test/kit/report.ts'
import { COLORS, PLAIN, styleFor } from './color.ts'
import { widthOf, wrap } from './display-text.ts'
import { frameOf } from './frame.ts'
import { prettyReport } from './pretty.ts'

const golden = (name: string): string =>
  readFileSync(new URL(`../../../../fixtures/report/${name}`, import.meta.url), 'utf8')

describe('the report for people', () => {
  test('equals its golden file', () => {
    expect(prettyReport(REPORT, { width: 100, style: PLAIN })).toBe(golden('pretty.txt'))
  })

  test('fits a narrow terminal', () => {
    const lines = prettyReport(REPORT, { width: 60, style: PLAIN }).split('\n')
    const wide = lines.filter((line) => widthOf(line) > 60)
    // Words behind carets and headlines are not wrapped: they are short by nature.
    expect(wide.filter((line) => !line.includes('^') && !/^\S/.test(line))).toEqual([])
  })

  test('says the same with colours, apart from the colours', () => {
    const colored = prettyReport(REPORT, { width: 100, style: COLORS })
    expect(colored).not.toBe(prettyReport(REPORT, { width: 100, style: PLAIN }))
    expect(colored.replace(/\x1b\[[\d;]*m/g, '')).toBe(golden('pretty.txt'))
  })

  test('never shows a password', () => {
    expect(prettyReport(REPORT, { width: 100, style: PLAIN })).not.toContain('s3cret')
  })

  test('says in one line that nothing was found', () => {
    expect(prettyReport(CLEAN, { width: 100, style: PLAIN })).toBe('No problems in 14 files of 1 server.\n')
  })
})

/** The frame of the only place of a text, as two lines. */
function frame(text: string, part: string, width = 100, secrets: string[] = []): string[] {
  const source = SourceText.fromText('/x', text)
  const lines = frameOf(
    { source, range: find(source, part) },
    { mark: '^', width, secrets: () => secrets.map((secret) => find(source, secret)) },
  )
  return lines.map((line) => line.text)
}

describe('code frames', () => {
  test.each([
    ['East Asian wide characters', '主机名 = x', 'x', ['主机名 = x', '         ^']],
    ['the wide characters themselves', 'a 主机 b', '主机', ['a 主机 b', '  ^^^^']],
    ['combining marks', 'e\u0301e\u0301 x', 'x', ['e\u0301e\u0301 x', '   ^']],
    ['tabs', 'a\tb\tx', 'x', ['a       b       x', '                ^']],
    ['a tab itself', 'a\tb', '\t', ['a       b', ' ^^^^^^^']],
    ['characters that nobody sees', 'a\u200bb', '\u200b', ['a<U+200B>b', ' ^^^^^^^^']],
    ['control characters', 'a\x1b[31mb', 'b', ['a␛[31mb', '      ^']],
    ['a carriage return that is not meant', 'name = x\r\n', 'x', ['name = x', '       ^']],
    ['a carriage return that is', 'name = x\r\n', 'x\r', ['name = x␍', '       ^^']],
  ])('marks stand under %s', (_, text, part, expected) => {
    expect(frame(text, part)).toEqual(expected)
  })

  test('an empty range has one mark, at the end of a line, too', () => {
    const source = SourceText.fromText('/x', 'name =')
    const lines = frameOf({ source, range: { start: 6, end: 6 } }, { mark: '^', width: 80, secrets: () => [] })
    expect(lines.map((line) => line.text)).toEqual(['name =', '      ^'])
  })

  test.each([0, 5, 50, 95, 99])('a long line is cut around character %d', (at) => {
    const text = `${'a'.repeat(at)}X${'b'.repeat(99 - at)}`
    const [line = '', marks = ''] = frame(text, 'X', 30)
    expect(widthOf(line)).toBeLessThanOrEqual(30)
    expect(line[marks.indexOf('^')]).toBe('X')
    expect(line.startsWith('…')).toBe(at >= 30)
    expect(line.endsWith('…')).toBe(at < 80)
  })

  test('a line of a megabyte is no trouble', () => {
    const text = `${'long '.repeat(200_000)}X${' tail'.repeat(200_000)}`
    const [line = '', marks = ''] = frame(text, 'X', 60)
    expect(line[marks.indexOf('^')]).toBe('X')
    expect(widthOf(line)).toBeLessThanOrEqual(60)
  })

  test('marks behind a password stand right, and the mask does not tell its length', () => {
    expect(frame('password = abc next', 'next', 100, ['abc'])).toEqual([
      'password = •••••••• next',
      '                    ^^^^',
    ])
    expect(frame('password = abcdefghijkl next', 'next', 100, ['abcdefghijkl'])[0]).toBe('password = •••••••• next')
    expect(frame('password = abc', 'abc', 100, ['abc'])).toEqual(['password = ••••••••', '           ^^^^^^^^'])
    expect(frame('password = abc', 'bc', 100, ['abc'])).toEqual(['password = ••••••••', '           ^^^^^^^^'])
  })

  test('a range over several lines shows the first and the last', () => {
    expect(frame('a =\n  b\n  c\n  d\ne', 'a =\n  b\n  c\n  d')).toEqual(['a =', '^^^', '', '  d', '  ^'])
    expect(frame('a =\n  b\ne', 'a =\n  b')).toEqual(['a =', '^^^', '  b', '  ^'])
  })
})

test('wrap() breaks at blanks and leaves long words whole', () => {
  expect(wrap('one two three', 7)).toEqual(['one two', 'three'])
  expect(wrap('unbreakable-word x', 5)).toEqual(['unbreakable-word', 'x'])
  expect(wrap('主机 主机', 5)).toEqual(['主机', '主机'])
})

test('colour is for terminals that want it', () => {
  expect(styleFor('auto', true, {})).toBe(COLORS)
  expect(styleFor('auto', false, {})).toBe(PLAIN)
  expect(styleFor('auto', true, { NO_COLOR: '1' })).toBe(PLAIN)
  expect(styleFor('auto', true, { NO_COLOR: '' })).toBe(COLORS)
  expect(styleFor('always', false, { NO_COLOR: '1' })).toBe(COLORS)
  expect(styleFor('never', true, {})).toBe(PLAIN)
})
