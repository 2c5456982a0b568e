/** Blank lines, ends of lines and final newlines, as all files of lines have them. */

import { expect, test } from '@jest/globals'
import { authmysqlrc, courierImapd, dovecotSql, mainCf } from '@mailcfg/grammars'
import { checkFormat } from '../../../test/kit/format.ts'
import { withoutTrailingBlanks } from './blank-lines.ts'

test.each<[string, string]>([
  ['\n \n\na = b\n\n\n\nc = d\n\n', 'a = b\n\nc = d\n'],
  ['a = b\n \t\n# c \t\nd = e', 'a = b\n\n# c\nd = e\n'],
  ['a = b\n# c', 'a = b\n# c\n'],
  ['\n\n', ''],
  ['', ''],
])('%j becomes %j', (before, after) => {
  checkFormat(mainCf, before, after)
})

test('every line keeps its own ending, and a new one gets that of the file', () => {
  checkFormat(mainCf, 'a=b \r\n\r\n\r\n# c\t\r\nd=e', 'a = b\r\n\r\n# c\r\nd = e\r\n')
  checkFormat(mainCf, 'a=b \n# c\r\n \r\nd=e', 'a = b\n# c\r\n\r\nd = e\n')
})

test('a carriage return that would be read is not added', () => {
  checkFormat(courierImapd, 'A=b\r\nB=c', 'A=b\r\nB=c\n')
})

test('a line that would join the one behind it stays unfinished', () => {
  checkFormat(courierImapd, 'A=b\\', 'A=b\\')
  checkFormat(authmysqlrc, '# c \\', '# c \\')
  checkFormat(dovecotSql, 'a = b \\\n\n\nc = d\n', 'a = b \\\n\n\nc = d\n')
})

test('blanks behind a backslash stay', () => {
  expect(withoutTrailingBlanks('a \\ \r\n')).toBe('a \\ ')
  expect(withoutTrailingBlanks('a \r\n')).toBe('a')
})
