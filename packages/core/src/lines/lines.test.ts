/** How the shell and backslash styles group physical lines. */

import { describe, expect, test } from '@jest/globals'
import { backslashStyle, type LineStyle, plainStyle, shellLines } from '../index.ts'

/** Each logical line as its kind and the text of its pieces. */
function grouped(style: LineStyle, text: string): string[] {
  const lines = style(text)
  expect(lines.map(({ range }) => text.slice(range.start, range.end)).join('')).toBe(text)
  return lines.map(({ kind, pieces }) => `${kind} ${pieces.map((p) => text.slice(p.start, p.end)).join('|')}`)
}

describe('shell', () => {
  test('quotes and backslashes carry a line on', () => {
    expect(grouped(shellLines, 'A="x\ny"\nB=a\\\nb\nC=\'\\\'\n')).toEqual([
      'entry A="x|y"',
      'entry B=a\\|b',
      "entry C='\\'",
    ])
  })

  test('a quote in a comment opens nothing', () => {
    expect(grouped(shellLines, "A=1 # don't\nB=2\n")).toEqual(["entry A=1 # don't", 'entry B=2'])
    expect(grouped(shellLines, "A=1#'\n'\n")).toEqual(["entry A=1#'|'"])
  })

  test('a quote that nothing closes keeps to its line', () => {
    expect(grouped(shellLines, 'A="x\nB=2\n')).toEqual(['entry A="x', 'entry B=2'])
  })
})

describe('backslash', () => {
  const strict = backslashStyle({ blanksBehind: false, dropsIndent: false, anywhere: true })
  const lenient = backslashStyle({ blanksBehind: true, dropsIndent: true, anywhere: false })

  test('blanks behind the backslash', () => {
    expect(grouped(lenient, 'K a \\ \n  b\n')).toEqual(['entry K a |b'])
    expect(grouped(strict, 'K a \\ \n  b\n')).toEqual(['entry K a \\ ', 'entry   b'])
  })

  test('comments and first words', () => {
    expect(grouped(lenient, '# c \\\nK\\\nb\n')).toEqual(['comment # c \\', 'entry K\\', 'entry b'])
    expect(grouped(strict, '# c \\\nK\\\nb\n')).toEqual(['comment # c |K|b'])
  })

  test('a blank line ends what goes on, and belongs to it', () => {
    expect(grouped(lenient, 'K a \\\n\nb\n')).toEqual(['entry K a |', 'entry b'])
  })
})

test('the plain style knows its comment marks', () => {
  expect(grouped(plainStyle('#;'), ' ; x\n#y\n\nz')).toEqual(['comment  ; x', 'comment #y', 'blank ', 'entry z'])
})
