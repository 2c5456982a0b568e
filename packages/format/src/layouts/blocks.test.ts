/** The layout of Dovecot's configuration: every decision with before and after, and what has to stay byte for byte. */

import { describe, expect, test } from '@jest/globals'
import { SourceText } from '@mailcfg/core'
import { dovecot, dovecot1, dovecot24, dovecotDict, type LanguageDefinition } from '@mailcfg/grammars'
import fc from 'fast-check'
import { checkFormat, checkSafety, formatted } from '../../../../test/kit/format.ts'

const LANGUAGES = [dovecot, dovecot1, dovecot24, dovecotDict]

/** Expects that nothing is changed. */
const checkStays = (language: LanguageDefinition, text: string): void => checkFormat(language, text, text)

describe('sections', () => {
  test('are indented by two per level, with one blank between the parts of a line', () => {
    checkFormat(
      dovecot,
      'service   imap-login{\ninet_listener  imap  {\n\tport=143\n    address =   *\n }\n\t\t}\n',
      'service   imap-login{\ninet_listener imap {\n\tport = 143\n    address = *\n }\n\t\t}\n',
    )
    checkFormat(
      dovecot,
      'service   imap-login  {\ninet_listener  imap\t{\n\tport=143\n    address =   *\n }\n\t\t}\n',
      'service imap-login {\n  inet_listener imap {\n    port = 143\n    address = *\n  }\n}\n',
    )
  })

  test('may have names in quotes, labels, and a brace that touches a quote', () => {
    checkFormat(dovecot, 'mailbox "a  b"{\n  x=y\n}\n', 'mailbox "a  b" {\n  x = y\n}\n')
    checkFormat(dovecot24, 'group  @a   b  {\n"x  y"=z\n}\n', 'group @a b {\n  "x  y" = z\n}\n')
  })

  test('of dict maps are sections, too', () => {
    checkFormat(dovecotDict, 'map {\npattern=priv/x\n}\n', 'map {\n  pattern = priv/x\n}\n')
  })

  test('are indented as people wish', () => {
    checkFormat(dovecot, 'a {\n  b {\n}\n}\n', 'a {\n    b {\n    }\n}\n', { indent: 4 })
    checkFormat(dovecot, 'a {\n  b = c\n}\n', 'a {\nb = c\n}\n', { indent: 0 })
  })

  test.each([
    ['a brace too many', 'a {\n      b = 1\n}\n    }\n      c = 2\n', 'a {\n  b = 1\n}\n    }\n      c = 2\n'],
    ['a missing brace', 'a {\n      b = 1\n}\n  c {\n      d = 2\n', 'a {\n  b = 1\n}\n  c {\n      d = 2\n'],
    ['a line with a brace that is refused', '  a {\n b{\n  c = 1\n }\n}\n', 'a {\n b{\n  c = 1\n }\n}\n'],
    ['a header without a brace', 'a\n  b =c\n  d {\n}\n', 'a\n  b = c\n  d {\n}\n'],
  ])('keep the indentation from %s on', (_what, before, after) => {
    checkFormat(dovecot, before, after)
  })

  test('on one line, which are refused, stay as they are', () => {
    checkFormat(dovecot, '  a = 1\n b  { c = d }\n e = 2\n', 'a = 1\n b  { c = d }\ne = 2\n')
  })

  test('keep it behind a brace with text that 1.x does not read', () => {
    checkStays(dovecot1, 'a { b = c }\n     d = 1\n')
  })

  test('are still tidied where their depth is not known', () => {
    checkFormat(dovecot, '}\n   a=b  \n\n\n', '}\n   a = b\n')
  })
})

describe('settings', () => {
  test('have one blank on both sides of the equals sign', () => {
    checkFormat(dovecot, 'a=b\nc  =  d\ne\t=\tf\ng =h\n', 'a = b\nc = d\ne = f\ng = h\n')
  })

  test('without a value end with the equals sign', () => {
    checkFormat(dovecot, 'a=\nb =   \nc\t= # d\n', 'a =\nb =\nc = # d\n')
  })

  test.each([
    'args = a  b\t\tc',
    'a = "b   c  "',
    "a = '  b  '",
    'a = <  /etc/ssl/x  y',
    'a = b   # c',
    'a = b\t# c',
    'a = $b  c  $d',
    'a = b \\# c',
    "a = it's  # no comment",
    'a = b#c',
    'a b  c',
    '=  b',
    'mailbox Sent  Items {',
  ])('%j stays', (line) => {
    checkStays(dovecot, `${line}\n`)
  })

  test('that are followed by their text, as 2.4.5 has it, leave that text and all behind it alone', () => {
    const text = '<<END\n  b=c  \n\n\n# d  \nEND\n  e=f  \n\n'
    checkFormat(dovecot24, `a=${text}`, `a = ${text}`)
  })

  test('lose the blanks at their end, but not those in quotes', () => {
    checkFormat(dovecot, 'a = b \t\nc = "d  "  \n', 'a = b\nc = "d  "\n')
  })

  test('that draw a warning are only indented', () => {
    checkFormat(dovecot, "a {\nb=c#d\n  e=it's # f\n}\n", "a {\n  b=c#d\n  e=it's # f\n}\n")
  })

  test('that are refused stay as they are', () => {
    checkFormat(dovecot, 'a {\n      b  c\n      d=e\n}\n', 'a {\n      b  c\n  d = e\n}\n')
  })

  test('of 2.3 may begin with a form feed, which is a blank only to 2.4', () => {
    checkStays(dovecot, 'a = \f b\n')
    checkStays(dovecot24, 'a = \f b\n')
  })
})

describe('includes', () => {
  test('have one blank before the path', () => {
    checkFormat(
      dovecot,
      ' !include   conf.d/*.conf\n!include_try\tx  y\n',
      '!include conf.d/*.conf\n!include_try x  y\n',
    )
  })

  test('are settings when an equals sign touches them', () => {
    checkStays(dovecot, '!include=a\n')
    checkStays(dovecot24, '!include_try=a\n')
    checkFormat(dovecot24, 'group=a\n', 'group = a\n')
  })
})

describe('continued lines', () => {
  test('move along with the first', () => {
    checkFormat(dovecot, 'a {\n      b = c \\\n        d \\\n      e\n}\n', 'a {\n  b = c \\\n    d \\\n  e\n}\n')
    checkFormat(dovecot, 'a {\nb = \\\nc\n}\n', 'a {\n  b = \\\n  c\n}\n')
  })

  test('stay below the value when they stand there', () => {
    checkFormat(dovecot, 'a  =  b \\\n      c\n', 'a = b \\\n    c\n')
  })

  test('keep the blanks before the backslash, which 1.x reads', () => {
    checkFormat(dovecot1, 'a=b  \\  \n  c\n', 'a = b  \\\n    c\n')
    checkStays(dovecot, 'a = b  \\\n  c\n')
  })

  test('keep blanks in quotes that are in one line', () => {
    checkFormat(dovecot, 'a="b  c \\\n   d  e"\n', 'a = "b  c \\\n   d  e"\n')
  })

  test.each(['a = b \\\n# c\n', 'a = b \\\n\nc = d\n', '  a = b \\', 'x = y\n  a = b \\   '])(
    'that nobody continues stay: %j',
    (text) => {
      checkStays(dovecot, text)
    },
  )

  test('of 1.x go on behind comments and blank lines', () => {
    checkFormat(dovecot1, 'a {\nb=c\\\n# d  \n\n   e\n}\n', 'a {\n  b = c\\\n  # d\n\n     e\n}\n')
  })
})

describe('comments', () => {
  test('are indented like the section around them', () => {
    checkFormat(dovecot, '  # a\nb {\n# c\nd = e\n      # f\n}\n\t# g\n', '# a\nb {\n  # c\n  d = e\n  # f\n}\n# g\n')
  })

  test('keep the shape of commented-out sections', () => {
    checkFormat(
      dovecot,
      'a {\n    #b {\n        #c = d\n\n        #e {\n            #f\n        #}\n    #}\n    #g\n}\n',
      'a {\n  #b {\n    #c = d\n\n    #e {\n      #f\n    #}\n  #}\n  #g\n}\n',
    )
    checkStays(dovecot, '#passdb {\n  # Some text.\n  #driver = pam\n#}\n# Text.\n')
    checkStays(dovecot, '#a {\n#  b = c\n#}\n')
  })

  test('stay in the first column when they are lines with a mark before them', () => {
    checkStays(dovecot, 'a {\n#  b {\n#    c = d\n#\n#  }\n  e = f\n}\n')
    checkFormat(dovecot, 'a {\n#b = c\n#  d\n}\n', 'a {\n  #b = c\n  #  d\n}\n')
  })

  test('behind a line keep their distance, and those below go along', () => {
    checkFormat(dovecot, 'a {\nb=c   # d\n      # e\n# f\n}\n', 'a {\n  b = c   # d\n          # e\n  # f\n}\n')
  })

  test('keep their text but for blanks at the end', () => {
    checkFormat(dovecot, '#  a =  b  \n##\tc\\\nd = e #f  \n', '#  a =  b\n##\tc\\\nd = e #f\n')
  })
})

describe('lines', () => {
  test('that are blank come alone, and not at either end', () => {
    checkFormat(dovecot, '\n \na = b\n\n\t\n\nc {\n\n\n}\n\n', 'a = b\n\nc {\n\n}\n')
  })

  test('end with a newline, the last one, too', () => {
    checkFormat(dovecot, 'a = b', 'a = b\n')
    checkFormat(dovecot, 'a = b\r\nc {\r\n}', 'a = b\r\nc {\r\n}\r\n')
  })

  test('keep their own endings', () => {
    checkFormat(dovecot, 'a=b\r\nc=d\ne {\r\nf=\\\r\ng\r\n}\r\n', 'a = b\r\nc = d\ne {\r\n  f =\\\r\n  g\r\n}\r\n')
    checkStays(dovecot, 'a=b \\\r\n  c\n'.replace('a=b', 'a = b'))
    checkStays(dovecot, 'a=b \\\r\n  c\n')
  })

  test('keep a carriage return that is a part of the value', () => {
    checkStays(dovecot, 'a=b\r \n')
    checkStays(dovecot, 'a = b\r\r\n')
  })

  test('keep a byte-order mark, and what stands behind a NUL', () => {
    checkFormat(dovecot, '\ufeffa=b\n', '\ufeffa = b\n')
    checkStays(dovecot, '  a=b  \0 c  \n\0  \n')
  })

  test('keep bytes that are no UTF-8', () => {
    const source = SourceText.fromBytes('x', Uint8Array.from([0x61, 0x3d, 0xe9, 0x20, 0x0a]))
    expect(formatted(dovecot, source)).toBe('a = \u00e9\n')
  })
})

test('an example of all of it', () => {
  checkFormat(
    dovecot,
    '\n!include_try  /usr/share/dovecot/protocols.d/*.protocol\nprotocols=imap\n\n\nservice auth {\n' +
      '    unix_listener /var/spool/postfix/private/auth {\n        mode=0660   # rw\n        user  = postfix\n    }\n' +
      '    #unix_listener x {\n        #mode = 0600\n    #}\n}\nplugin {\n\tquota_rule=Trash:storage=+100M  \n}',
    '!include_try /usr/share/dovecot/protocols.d/*.protocol\nprotocols = imap\n\nservice auth {\n' +
      '  unix_listener /var/spool/postfix/private/auth {\n    mode = 0660   # rw\n    user = postfix\n  }\n' +
      '  #unix_listener x {\n    #mode = 0600\n  #}\n}\nplugin {\n  quota_rule = Trash:storage=+100M\n}\n',
  )
})

const anyText = fc.oneof(
  fc.string({
    unit: fc.constantFrom(
      ...'ab \t\n\r#"\'={}$<\0\f\ufeff\u00a0'.split(''),
      '\\\n',
      '\\',
      '!include',
      '  ',
      '\r\n',
      'é',
    ),
    maxLength: 60,
  }),
  fc
    .array(
      fc.tuple(
        fc.constantFrom('', ' ', '  ', '\t', '    '),
        fc.constantFrom(
          'a {',
          'b "c  d"{',
          '}',
          'x=y',
          'x  = "y ',
          'z \\',
          '# e',
          '#f {',
          '#}',
          '#  g',
          '!include  h',
          '',
        ),
        fc.constantFrom('', ' ', ' # i', '#', '\r', ' \\'),
        fc.constantFrom('\n', '\n', '\r\n', ''),
      ),
      { maxLength: 12 },
    )
    .map((lines) => lines.flat().join('')),
)

test('any text is formatted once and for all, blanks only, and says the same', () => {
  fc.assert(
    fc.property(anyText, fc.nat(LANGUAGES.length - 1), fc.constantFrom(undefined, 0, 1, 4), (text, n, indent) => {
      checkSafety(LANGUAGES[n] as LanguageDefinition, text, indent === undefined ? {} : { indent })
    }),
    { numRuns: 500 },
  )
})

test('very deep and very long files are formatted in linear time', () => {
  const deep = `${'a {\n'.repeat(20_000)}${'}\n'.repeat(20_000)}`
  const lines = formatted(dovecot, deep).split('\n')
  expect([lines[99], lines[101]]).toEqual([`${' '.repeat(198)}a {`, 'a {'])
  const long = `a =${' '.repeat(200_000)}b${' '.repeat(200_000)}\n`
  expect(formatted(dovecot, long)).toBe('a = b\n')
})
