/** Services of master.cf: columns, arguments, comments, and what stays as it is. */

import { describe, expect, test } from '@jest/globals'
import { masterCf } from '@mailcfg/grammars'
import fc from 'fast-check'
import { anyText, checkFormat, checkSafety } from '../../../../test/kit/format.ts'

const SMTPD = 'smtp      inet  n       -       y       -       -       smtpd'

function becomes(before: string, after: string, options = {}): void {
  checkFormat(masterCf, before, after, options)
}

function stays(text: string): void {
  becomes(text, text)
}

describe('columns', () => {
  test('stand where Postfix has them', () => {
    becomes('smtp inet n - y - - smtpd\n', `${SMTPD}\n`)
    becomes(
      'smtp\tinet n   -   y   60?\t1 smtpd -v\n',
      'smtp      inet  n       -       y       60?     1       smtpd -v\n',
    )
  })

  test('are pushed by a longer cell, and come back', () => {
    becomes(
      '127.0.0.1:10025 inet n - n - - smtpd\nproxywrite  unix  -  -  n  -  1  proxymap\n',
      '127.0.0.1:10025 inet n  -       n       -       -       smtpd\nproxywrite unix -       -       n       -       1       proxymap\n',
    )
    becomes('a inet n - n verylongcell - smtpd\n', 'a         inet  n       -       n       verylongcell -  smtpd\n')
  })

  test('stay where tabs do the same', () => {
    stays('smtp\t  inet  n\t-\ty\t-\t-\tsmtpd\n')
  })

  test('stay where a long name has moved the whole row', () => {
    stays('scalemail-backend unix\t-\tn\tn\t-\t2\tpipe\n  flags=R user=scalemail\n')
    stays('localhost:submission inet n       -       n       -       -       smtpd\n')
  })

  test('of a short name do not stay when they are moved', () => {
    becomes('smtp       inet  n       -       y       -       -       smtpd\n', `${SMTPD}\n`)
  })

  test('are counted as they are seen: some signs are two columns wide', () => {
    stays('smtp2     inet  n       -       n       -       －      smtpd\n')
  })

  test('are parted by single blanks without alignment', () => {
    becomes(`${SMTPD}\n`, 'smtp inet n - y - - smtpd\n', { align: false })
  })
})

describe('arguments', () => {
  test('several overrides have a line each', () => {
    becomes(`${SMTPD} -v -o a=b -o c=d\n`, `${SMTPD} -v\n  -o a=b\n  -o c=d\n`)
    becomes(`${SMTPD}\n\t-o a=b -o c=d\n`, `${SMTPD}\n  -o a=b\n  -o c=d\n`)
  })

  test('one override stays where it is, unless the line is too long', () => {
    stays(`${SMTPD} -o a=b\n`)
    stays(`${SMTPD}\n  -o a=b\n`)
    const long = `smtpd_relay_restrictions=${'permit_mynetworks,'.repeat(2)}reject`
    becomes(`${SMTPD} -o ${long}\n`, `${SMTPD}\n  -o ${long}\n`)
    becomes(`${SMTPD} -o a=bcdefghijk\n`, `${SMTPD}\n  -o a=bcdefghijk\n`, { width: 70 })
  })

  test('an option and its setting are one', () => {
    becomes(`${SMTPD}\n -o   a=b\n -o\n    c=d\n`, `${SMTPD}\n  -o a=b\n  -o c=d\n`)
    stays(`${SMTPD}\n  -oa=b\n  -o c=d\n`)
  })

  test('the indentation can be chosen', () => {
    becomes(`${SMTPD}\n  -o a=b\n # c\n`, `${SMTPD}\n    -o a=b\n    # c\n`, { indent: 4 })
  })

  test('other words keep their lines, and stand as deep below each other as before', () => {
    becomes(
      'x unix - n n - - pipe flags=R   user=x\n    argv=/usr/bin/x\n      -f ${sender}\n',
      'x         unix  -       n       n       -       -       pipe flags=R user=x\n  argv=/usr/bin/x\n    -f ${sender}\n',
    )
  })

  test('braces and what they hold stay as they are, over lines too', () => {
    becomes(`${SMTPD}\n -o {  a =  b   c }\n`, `${SMTPD}\n  -o {  a =  b   c }\n`)
    becomes(`${SMTPD}\n -o { a =\n      b,\n# d\n\t c  }\n`, `${SMTPD}\n  -o { a =\n      b,\n# d\n\t c  }\n`)
    stays('x         unix  -       n       n       -       -       pipe { a  b }  \n'.replace('  \n', '\n'))
  })

  test('a comment between an option and its setting keeps the service as it is', () => {
    stays('smtp inet n - y - - smtpd -o\n # c\n   a=b\n')
  })
})

describe('comments and blank lines', () => {
  test('stay between the same arguments, indented like these or in the first column', () => {
    becomes(
      `${SMTPD}\n    -o a=b  \n    # one \n#  -o c=d\n\n\n    -o e=f\n`,
      `${SMTPD}\n  -o a=b\n  # one\n#  -o c=d\n\n  -o e=f\n`,
    )
  })

  test('below a service are indented like arguments, elsewhere not at all', () => {
    becomes(`  # a\n${SMTPD}\n    # -o b=c\n\n    # d\n`, `# a\n${SMTPD}\n  # -o b=c\n\n# d\n`)
  })

  test('runs of blank lines become one, and none stays at the ends', () => {
    becomes(`\n \n${SMTPD}\n\n\t\n\n${SMTPD}\n\n`, `${SMTPD}\n\n${SMTPD}\n`)
  })
})

describe('left alone', () => {
  test.each([
    ['  smtp inet  n\n', 'an indented line that continues nothing'],
    ['smtp inet  n - y  -\n', 'a line with too few columns'],
    ['smtp inet  n - y - - smtpd  -o a = b\n', 'an override that the daemon refuses'],
    ['smtp inet  n - y - - smtpd  -o { a = b\n', 'a brace that nothing closes'],
    ['smtp  inet n\n - y - - smtpd\n', 'columns on several lines'],
    ['smtp inet  n - y - - smtpd\0 x\n', 'text behind a NUL'],
    ['smtp inet  n - y - - smtpd\r\n -o a=b\n', 'line ends of two kinds'],
  ])('%j: %s', (text) => stays(text))
})

test('CRLF stays, and a byte that is no UTF-8', () => {
  becomes('smtp inet n - y - - smtpd -o a=b -o c=d', `${SMTPD}\n  -o a=b\n  -o c=d\n`)
  becomes('# x \r\nsmtp inet n - y - - smtpd -o a=b -o c=d\r\n', `# x\r\n${SMTPD}\r\n  -o a=b\r\n  -o c=d\r\n`)
  becomes(
    `${SMTPD}\r\n # c \\ \r\n\r\n\r\n    -o a=b\r\n -o { c =\r\n   d }\r\n`,
    `${SMTPD}\r\n  # c \\ \r\n\r\n  -o a=b\r\n  -o { c =\r\n   d }\r\n`,
  )
  becomes('# caf\xe9\xa0 \nsmtp inet n - y - - smtpd\n', `# caf\xe9\xa0\n${SMTPD}\n`)
})

test('any text keeps its meaning, and is laid out once', () => {
  const text = anyText('smtp inet n - y - - smtpd', 'a', '-o', '-o a=b', '-v', '=')
  const options = fc.constantFrom({}, { align: false }, { indent: 4, width: 60 })
  fc.assert(
    fc.property(text, options, (value, chosen) => {
      expect(checkSafety(masterCf, value, chosen)).toEqual(expect.any(String))
    }),
    { numRuns: 1000 },
  )
})
