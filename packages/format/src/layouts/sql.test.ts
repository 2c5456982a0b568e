/** The layout of SQL scripts: ends of lines outside of text, and every kind of text in which blanks count. */

import { describe, expect, test } from '@jest/globals'
import { sql } from '@mailcfg/grammars'
import fc from 'fast-check'
import { checkFormat, checkSafety, formatted } from '../../../../test/kit/format.ts'

describe('outside of text', () => {
  test('blanks at line ends go, runs of blank lines become one, and the last line ends', () => {
    checkFormat(
      sql,
      '\n\nCREATE TABLE a (  \n  b   int,\t\n\n\n \n  c text\n);   \n\n',
      'CREATE TABLE a (\n  b   int,\n\n  c text\n);\n',
    )
    checkFormat(sql, 'SELECT 1;  ', 'SELECT 1;\n')
    checkFormat(
      sql,
      "INSERT INTO a VALUES ('b  c');  \r\n\r\n\r\n-- d \r\n",
      "INSERT INTO a VALUES ('b  c');\r\n\r\n-- d\r\n",
    )
  })

  test('indentation, blanks inside of lines and comments stay', () => {
    const text = 'SELECT   a,\n\tb -- c  d\n  # e\n;\n/* f  \n\n\n g */\n'
    checkFormat(sql, text, text)
  })
})

test.each([
  ['a string', "SELECT 'a  \n\n\n b';\n"],
  ['a name', 'SELECT "a  \n\n\n b";\n'],
  ['a name of MySQL', 'SELECT `a  \n\n\n b`;\n'],
  ['a string that never ends', "SELECT 'a  \n\n\n b  "],
  ['a string that ends for some readers only', "SELECT 'a\\' ,  \n\n\n b';\n"],
  ['a string after an escape', "SELECT E'\\'  \n\n\n b';\n"],
  ['a string of PostgreSQL', "CREATE FUNCTION a() AS $b$  \n\n\n it's  \n$b$;\n"],
  ['a string without a tag', 'DO $$  \n\n\n a  \n$$;\n'],
  ['data', "COPY a (b, c) FROM stdin;\n1\t  \n\n\n2\t'  \n\\.\n"],
  ['a comment that may end late', '/* a /* b */  \n\n\n */\n'],
  ['a comment that starts for some readers only', "SELECT 1 # it's  \n\n\n ;\n"],
  ['a backslash', 'SELECT 1 \\  \n;\n'],
])('%s keeps its blanks', (_what, text) => {
  checkFormat(sql, text, text)
})

test('behind a text the script goes on', () => {
  checkFormat(sql, "SELECT 'a\n  ';  \n\n\nSELECT 1;  \n", "SELECT 'a\n  ';\n\nSELECT 1;\n")
  checkFormat(sql, 'COPY a FROM stdin;\nb  \n\\.\n\n\nSELECT 1;\n', 'COPY a FROM stdin;\nb  \n\\.\n\nSELECT 1;\n')
  checkFormat(sql, '/* a  \n */  \n\n\n;\n', '/* a  \n */\n\n;\n')
})

const unit = fc.constantFrom(
  ...'a; \t\r\n\'"`$#-/*\\eE'.split(''),
  '\n\n',
  '  ',
  '--',
  '/*',
  '*/',
  '$$',
  '$a$',
  'copy a from stdin;\n',
)

test('any text is formatted once and for all, blanks only, and says the same', () => {
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
      checkSafety(sql, text)
    }),
    { numRuns: 500 },
  )
})

test('a large dump takes linear time', () => {
  const row = `INSERT INTO a VALUES ${"('b', 'it\\'s', \"c\"),".repeat(20_000)}('d');  \n`
  const text = `${row}SELECT '${'x'.repeat(1_000_000)}';\n`.repeat(2)
  expect(formatted(sql, text).length).toBe(text.length - 4)
})
