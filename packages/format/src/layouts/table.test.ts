/** Tables: gaps between keys and results, continuation lines, comments, and the rows that no one may touch. */

import { describe, expect, test } from '@jest/globals'
import { SourceText } from '@mailcfg/core'
import {
  access,
  aliases,
  cidrTable,
  type LanguageDefinition,
  matchList,
  pcreTable,
  regexpTable,
  transport,
} from '@mailcfg/grammars'
import fc from 'fast-check'
import { anyText, checkFormat, checkSafety, formatted } from '../../../../test/kit/format.ts'

function stays(language: LanguageDefinition, text: string): void {
  checkFormat(language, text, text)
}

describe('results', () => {
  test.each([
    [access, 'a.test  REJECT\nlong.example.com OK\n', 'a.test           REJECT\nlong.example.com OK\n'],
    [cidrTable, '10.0.0.0/8   OK\n192.168.0.0/16 REJECT  it\n', '10.0.0.0/8     OK\n192.168.0.0/16 REJECT  it\n'],
    [regexpTable, '/^a/   OK\n/^a b/i REJECT\n', '/^a/    OK\n/^a b/i REJECT\n'],
    [pcreTable, '/^a/x   OK\n/^a b/i REJECT\n', '/^a/x   OK\n/^a b/i REJECT\n'],
    [aliases, 'root:joe\npostmaster:   root\n', 'root:         joe\npostmaster:   root\n'],
  ])('of a block line up, in the column of most of them if it holds all keys: $id', (language, before, after) =>
    checkFormat(language, before, after),
  )

  test.each([
    ['a OK\nlonger OK\n', 'single blanks'],
    ['a\tOK\nlonger.example.com\tOK\n', 'single tabs'],
    ['a   OK\nlonger   OK\n', 'three blanks everywhere'],
    ['a       OK\nlonger  OK\nmuch.longer     OK\n', 'blanks up to the next tab stop'],
    ['a\t\tOK\nlonger.com\tOK\n', 'tabs up to one column'],
    [`a       OK\nlonger  OK\n${'x'.repeat(50)} OK\n`, 'one column, and a key that is too long for it'],
    ['a     OK\nb     OK\ncc    OK\nlonger.key   OK\n', 'one column, and few keys that reach over it'],
    ['a    OK\n', 'a row that stands alone'],
  ])('%j stay: %s', (text) => {
    stays(access, text)
    stays(transport, text)
  })

  test('follow two thirds of the rows', () => {
    checkFormat(access, 'a OK\nbbbb OK\ncc   OK\ndddddd OK\n', 'a OK\nbbbb OK\ncc OK\ndddddd OK\n')
    checkFormat(access, 'a\tOK\nbbbb\tOK\nccccccccc OK\ndd\tOK\n', 'a\tOK\nbbbb\tOK\nccccccccc\tOK\ndd\tOK\n')
    checkFormat(access, 'a\t\tOK\nlonger.com\tOK\nb OK\nc\t\tOK\n', 'a\t\tOK\nlonger.com\tOK\nb\t\tOK\nc\t\tOK\n')
  })

  test('move when many keys reach over their column', () => {
    checkFormat(access, 'a     OK\nb     OK\nlonger.key   OK\n', 'a            OK\nb            OK\nlonger.key   OK\n')
  })

  test('of a very long key do not move the others', () => {
    const long = 'x'.repeat(45)
    checkFormat(access, `a  OK\nbbb  OK\ncccc OK\n${long}    OK\n`, `a    OK\nbbb  OK\ncccc OK\n${long} OK\n`)
  })

  test('of other blocks do not count', () => {
    checkFormat(access, 'a   1\nbb 2\n\nlonger 3\n', 'a  1\nbb 2\n\nlonger 3\n')
    checkFormat(access, 'a   1\nbb 2\n# c\nlonger 3\n', 'a  1\nbb 2\n# c\nlonger 3\n')
    checkFormat(
      pcreTable,
      '/a/   1\n/bb/ 2\nif /longer/\n/c/ 3\nendif\n',
      '/a/  1\n/bb/ 2\nif /longer/\n/c/ 3\nendif\n',
    )
  })

  test('are behind one blank without alignment, or one tab where most are', () => {
    checkFormat(access, 'a      OK\nlonger OK\n', 'a OK\nlonger OK\n', { align: false })
    checkFormat(access, 'a\t\tOK\nb\tOK\n', 'a\tOK\nb\tOK\n', { align: false })
    checkFormat(aliases, 'a:     b\nlonger: c\n', 'a: b\nlonger: c\n', { align: false })
  })

  test('line up on the screen: letters of two columns, and of several bytes', () => {
    checkFormat(access, 'bücher.test OK\n邮件.test   OK 拒收\n', 'bücher.test OK\n邮件.test   OK 拒收\n')
    checkFormat(
      access,
      'bücher.test OK\n邮件.test  OK  拒收\nc    OK 😀\n',
      'bücher.test OK\n邮件.test   OK  拒收\nc           OK 😀\n',
    )
  })
})

describe('text of values stays', () => {
  test.each([
    [access, 'a REJECT  two  blanks\n    and a  continuation  \n  line\nb OK\n'],
    [access, 'a\n    REJECT on the next line\n'],
    [access, '"a  b"@x.test OK\nback\\ slash@x.test OK\n'],
    [access, 'a OK\n  # switched off\n  more\n'],
    [pcreTable, '/^a  b$/   REJECT  two\n\t$1  more\n'],
    [aliases, 'a: "|cmd  -x",  b ,c\n   d\n'],
    [aliases, 'a: "x  \n   y"\n'],
    [cidrTable, 'if 10.0.0.0/8\n10.1.0.0/16 REJECT  a\nendif\n'],
    [matchList, 'a  b,  c\ninline:{ {a  = b} }\n'],
  ])('$id: %j', (language, text) => stays(language, text))

  test('blanks at the end of a row are none of it', () => {
    checkFormat(access, 'a OK  \nb  x \n y \n', 'a OK\nb  x \n y\n')
    checkFormat(aliases, 'a: b,  \n   c \nd: e\t\n', 'a: b,\n   c\nd: e\n')
    checkFormat(aliases, 'a: b\\   \n c \n', 'a: b\\ \n c\n')
    checkFormat(aliases, 'a: b, \n c\r \n', 'a: b,\n c\n')
    checkFormat(regexpTable, 'if /a/  \n/b/ \nendif \n', 'if /a/\n/b/ \nendif\n')
    checkFormat(matchList, '  a.test \n\tb.test\n', 'a.test\nb.test\n')
  })
})

describe('rows that Postfix skips stay as they are', () => {
  test.each([
    [access, '  orphan  \n  more \na OK\n'],
    [access, 'key-only  \nb OK\n'],
    [access, '"open   OK  \n'],
    [access, 'a  OK\0  x \n'],
    [access, '\ufeffa   OK  \n'],
    [aliases, 'root   joe  \n'],
    [aliases, 'a,b:   c  \n'],
    [pcreTable, '/(/   OK  \n'],
    [pcreTable, 'word   OK  \n'],
    [cidrTable, '10.1.0.0/8   OK  \n'],
    [cidrTable, 'endif  \n'],
    [pcreTable, '\ufeff/a/   OK  \n'],
  ])('$id: %j', (language, text) => stays(language, text))

  test('bytes that are no UTF-8, of which postmap warns, do not keep the other rows from being laid out', () => {
    const source = SourceText.fromBytes(
      'access',
      Uint8Array.from(Buffer.from('caf\xe9   OK  \nb   OK  \ncc OK\n', 'latin1')),
    )
    expect(checkSafety(access, source)).toBe('caf\xe9   OK  \nb  OK\ncc OK\n')
  })
})

describe.each([access, aliases])('comments and blank lines: $id', (language) => {
  const row = language === aliases ? 'a: b' : 'a b'

  test('comments begin in the first column, and keep their text', () => {
    checkFormat(language, `  # one   two \xa0 \n${row}\n\t#three\n`, `# one   two \xa0\n${row}\n#three\n`)
  })

  test('the empty lines of manual pages in comments stay as Postfix has them', () => {
    checkFormat(language, `# NAME  \n# \n#  \n # \n${row}\n# \r\n# `, `# NAME\n# \n#\n#\n${row}\n# \r\n#\n`)
  })

  test('comments behind and between lines of one row stay where they are', () => {
    stays(language, `${row},\n    # off\n    c\n    # off\n`)
    checkFormat(language, `${row},\n    c\n\n    # own\n`, `${row},\n    c\n\n# own\n`)
  })

  test('runs of blank lines become one, and none stays at the ends', () => {
    checkFormat(language, `\n\t\n${row}\n \n\n# c\n\n\n${row},\n\n \n  d\n\n \n`, `${row}\n\n# c\n\n${row},\n\n  d\n`)
    checkFormat(language, ' \n\n', '')
  })

  test('lines keep their endings, and the last one gets one', () => {
    checkFormat(
      language,
      `# x \r\n\r\n \r\n${row} \r\n${row},\r\n  c \r\n# end`,
      `# x\r\n\r\n${row}\r\n${row},\r\n  c\r\n# end\r\n`,
    )
    checkFormat(language, `${row} `, `${row}\n`)
    checkFormat(language, `# x\r\n${row} \n\r\n\n# y\r\n`, `# x\r\n${row}\n\r\n# y\r\n`)
  })
})

test('the colon of an alias stands at its name, unless the colons of a block stand below each other', () => {
  checkFormat(aliases, 'a : b\n', 'a: b\n')
  checkFormat(aliases, 'a :b\nlonger  :  c\n', 'a:       b\nlonger:  c\n')
  stays(aliases, 'a      : b\nlonger : c\n')
})

describe.each([access, aliases, pcreTable, regexpTable, cidrTable, matchList])('any text of $id', (language) => {
  test('keeps its meaning, and is laid out once', () => {
    const text = anyText(
      'a',
      'Bc',
      '"',
      '   ',
      ':',
      ',',
      '@',
      '(',
      '<',
      'if',
      'endif',
      '!',
      '/x/',
      '/a b/i',
      '10.0.0.0',
      '/8',
      ' OK',
      '邮',
      '😀',
      '\xa0',
    )
    fc.assert(
      fc.property(text, fc.boolean(), fc.boolean(), (value, align, isBytes) => {
        const bytes = Uint8Array.from(Buffer.from(value, 'latin1'))
        const source = isBytes ? SourceText.fromBytes('t', bytes) : SourceText.fromText('t', value)
        expect(checkSafety(language, source, { align })).toEqual(expect.any(String))
      }),
      { numRuns: 1000 },
    )
  })
})

test('a table of many rows is laid out in one pass, as a small one is', () => {
  const rows = (gap: (i: number) => string): string =>
    Array.from(
      { length: 50_000 },
      (_, i) => `${String(10_000 + (i % 1000)).padEnd(5 + (i % 3), 'x')}${gap(i)}OK\n`,
    ).join('')
  expect(
    formatted(
      access,
      rows((i) => (i % 2 ? '   ' : ' ')),
    ),
  ).toBe(rows((i) => ' '.repeat(3 - (i % 3))))
})
