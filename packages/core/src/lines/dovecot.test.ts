/** How the Dovecot styles strip comments and group physical lines. */

import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { DOVECOT_EXT_RULES, DOVECOT1_RULES, DOVECOT24_RULES, dovecotLines, dovecotStyle } from './dovecot.ts'
import type { LineStyle } from './logical-line.ts'

const shown = (style: LineStyle, text: string): string[] =>
  style(text).map(({ kind, pieces }) => `${kind} ${pieces.map(({ start, end }) => text.slice(start, end)).join('|')}`)

describe('lines of 2.x', () => {
  test('a comment ends a line, except in quotes, paired or not', () => {
    expect(shown(dovecotLines, 'a = b # c\n')).toEqual(['entry a = b'])
    expect(shown(dovecotLines, `a = "b # c" # d\n`)).toEqual(['entry a = "b # c"'])
    expect(shown(dovecotLines, "a = it's # c\n")).toEqual(["entry a = it's # c"])
    expect(shown(dovecotLines, 'a = "b\\" # c" # d\n')).toEqual(['entry a = "b\\" # c"'])
  })

  test('a backslash joins, also before blanks and a comment', () => {
    expect(shown(dovecotLines, 'a = b\\\n  c \\ # d\r\n\t e \n')).toEqual(['entry a = b|c|e'])
    expect(shown(dovecotLines, 'a \\\n \\\n = b\n')).toEqual(['entry a|= b'])
  })

  test('text before a backslash is dropped by comment and blank lines and the end of the file', () => {
    expect(shown(dovecotLines, 'a = b \\\n# c\nd = e\n')).toEqual(['dropped a = b', 'comment # c', 'entry d = e'])
    expect(shown(dovecotLines, 'a = b \\\n \nd\\')).toEqual(['dropped a = b', 'blank  ', 'dropped d'])
  })

  test('a line ends at a NUL', () => {
    expect(shown(dovecotLines, 'a = b \\\0x\nc\0d\n\0e\n')).toEqual(['entry a = b|c', 'blank \0e'])
  })
})

test('1.x and the files of args= read on over comment and blank lines; 1.x keeps the blanks before a backslash', () => {
  const text = 'a = b \\\n# c\n\n  d\ne \\\n# f\n'
  expect(shown(dovecotStyle(DOVECOT1_RULES), text)).toEqual(['entry a = b |d', 'dropped e ', 'comment # f'])
  expect(shown(dovecotStyle(DOVECOT_EXT_RULES), text)).toEqual(['entry a = b|d', 'dropped e', 'comment # f'])
})

test('only 2.4 takes other white space for blanks', () => {
  expect(shown(dovecotLines, '\f\na\v')).toEqual(['entry \f', 'entry a\v'])
  expect(shown(dovecotStyle(DOVECOT24_RULES), '\f\na\v')).toEqual(['blank \f', 'entry a'])
})

test('the lines of any text cover it, and their pieces lie inside them', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', ' ', '\t', '\\', '\\\n', '\n', '\r\n', '#', '"', "'", '=', '\0'),
  })
  const styles = [dovecotLines, ...[DOVECOT1_RULES, DOVECOT_EXT_RULES, DOVECOT24_RULES].map(dovecotStyle)]
  fc.assert(
    fc.property(text, fc.constantFrom(...styles), (source, style) => {
      let at = 0
      for (const { range, pieces } of style(source)) {
        expect(range.start).toBe(at)
        expect(pieces.every(({ start, end }) => range.start <= start && start <= end && end <= range.end)).toBe(true)
        at = range.end
      }
      expect(at).toBe(source.length)
    }),
  )
})
