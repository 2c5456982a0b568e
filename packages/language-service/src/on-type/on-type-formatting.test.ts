/** What is put right while somebody types: the text behind the sign, and what becomes of it. */

import { describe, expect, test } from '@jest/globals'
import { onTypeEdits } from '@mailcfg/language-service'
import { markedFiles } from '../../../../test/kit/language-service.ts'

/** The text after the edits that follow the sign before the cursor. */
function typed(path: string, marked: string, indent?: number): string {
  const { place } = markedFiles({ [path]: marked })
  const { source } = place.document
  const edits = onTypeEdits(place, source.text.charAt(place.offset - 1), { indent })
  return source.edited(edits, 2).text
}

/** As {@link typed} for a newline, behind which the editor has put some blanks already. */
function entered(path: string, marked: string, indent?: number): string {
  const { place } = markedFiles({ [path]: marked })
  return place.document.source.edited(onTypeEdits(place, '\n', { indent }), 2).text
}

const MAIN = '/etc/postfix/main.cf'

describe('main.cf', () => {
  test.each([
    ['behind a comma', 'a = b,\n‸', 'a = b,\n    '],
    ['as its siblings', 'a =\n  b,\n‸\n  c\n', 'a =\n  b,\n  \n  c\n'],
    ['as the sibling above, tabs too', 'a =\n\tb,\n‸', 'a =\n\tb,\n\t'],
    ['inside a list', 'a = b,\n      c,\n‸d\n', 'a = b,\n      c,\n      d\n'],
    ['behind the equals sign', 'a =\n‸', 'a =\n    '],
    ['a word that is cut off', 'smtpd_x = permit,\n‸reject\n', 'smtpd_x = permit,\n    reject\n'],
    ['a word cut off without a comma', 'a = b\n‸c d\n', 'a = b\n    c d\n'],
  ])('goes on %s', (_, text, expected) => {
    expect(typed(MAIN, text)).toBe(expected)
  })

  test.each([
    ['behind a finished value', 'a = b\n‸'],
    ['before the next setting', 'a = b\n‸c = d\n'],
    ['in a comment that ends in a comma', '# a,\n‸'],
    ['at the beginning of the file', '\n‸'],
    ['before another setting, although a comma stands above', 'a = b,\n‸c = d\n'],
  ])('leaves alone %s', (_, text) => {
    expect(typed(MAIN, text)).toBe(text.replace('‸', ''))
  })

  test('the end of a list keeps what the editor does', () => {
    expect(entered(MAIN, 'a =\n  b\n  ‸')).toBe('a =\n  b\n  ')
  })

  test('a second newline ends the entry', () => {
    expect(entered(MAIN, 'a =\n  b\n  \n  ‸\nc = d\n')).toBe('a =\n  b\n\n\nc = d\n')
  })

  test('ends of lines of Windows stay', () => {
    expect(typed(MAIN, 'a = b,\r\n‸\r\n')).toBe('a = b,\r\n    \r\n')
    expect(entered(MAIN, 'a =\r\n  b\r\n  \r\n  ‸\r\n')).toBe('a =\r\n  b\r\n\r\n\r\n')
  })

  test('as deep as the person wants', () => {
    expect(typed(MAIN, 'a = b,\n‸', 2)).toBe('a = b,\n  ')
  })
})

test('master.cf: an option that is cut off stands as its siblings do', () => {
  const path = '/etc/postfix/master.cf'
  expect(typed(path, 'smtp inet n - n - - smtpd\n‸-o a=b\n')).toBe('smtp inet n - n - - smtpd\n  -o a=b\n')
  expect(typed(path, 'smtp inet n - n - - smtpd\n   -o a=b\n‸-o c=d\n')).toBe(
    'smtp inet n - n - - smtpd\n   -o a=b\n   -o c=d\n',
  )
  expect(typed(path, 'smtp inet n - n - - smtpd\n‸x unix - - n - - pipe\n')).toBe(
    'smtp inet n - n - - smtpd\nx unix - - n - - pipe\n',
  )
})

describe('Dovecot', () => {
  const path = '/etc/dovecot/dovecot.conf'
  test.each([
    ['inside of a section', 'service imap {\n‸\n}\n', 'service imap {\n  \n}\n'],
    ['inside of one that is not closed yet', 'service imap {\n‸', 'service imap {\n  '],
    ['two sections deep', 'a {\n  b {\n‸\n  }\n}\n', 'a {\n  b {\n    \n  }\n}\n'],
    ['by tabs', 'a {\n\tb {\n‸\n\t}\n}\n', 'a {\n\tb {\n\t\t\n\t}\n}\n'],
    ['before the brace', 'a {\n  b = c\n‸}\n', 'a {\n  b = c\n}\n'],
  ])('a newline %s', (_, text, expected) => {
    expect(typed(path, text)).toBe(expected)
  })

  test('a brace goes back to its section', () => {
    expect(typed(path, 'a {\n  b = c\n  }‸\n')).toBe('a {\n  b = c\n}\n')
    expect(typed(path, 'a {\n  b {\n    c = d\n    }‸\n}\n')).toBe('a {\n  b {\n    c = d\n  }\n}\n')
  })

  test('a brace inside of a value stays', () => {
    expect(typed(path, 'a {\n    b = %{user}‸\n}\n')).toBe('a {\n    b = %{user}\n}\n')
  })

  test('behind the last section the first column', () => {
    expect(entered(path, 'a {\n  b = c\n}\n  ‸\n')).toBe('a {\n  b = c\n}\n\n')
  })

  test('a continued value keeps its indentation', () => {
    expect(entered(path, 'a {\n  b = c \\\n        ‸d\n}\n')).toBe('a {\n  b = c \\\n        d\n}\n')
  })
})

test('other files are left alone', () => {
  expect(typed('/etc/authlib/authmysqlrc', 'MYSQL_USER a,\n‸')).toBe('MYSQL_USER a,\n')
  expect(typed('/etc/postfix/access', 'a b,\n‸')).toBe('a b,\n')
})
