/** The layout of Apache's configuration: indentation by containers, and nothing else inside of lines. */

import { expect, test } from '@jest/globals'
import { httpdVhost } from '@mailcfg/grammars'
import fc from 'fast-check'
import { checkFormat, checkSafety } from '../../../../test/kit/format.ts'

const checkStays = (text: string): void => checkFormat(httpdVhost, text, text)

test('directives are indented by four per container, as httpd ships its own', () => {
  checkFormat(
    httpdVhost,
    '\n<VirtualHost *:80>  \nServerName   mail.example.com\n# a\n  <Directory "/a b">\n\tOptions  All  \n</directory>\n</VirtualHost>',
    '<VirtualHost *:80>\n    ServerName   mail.example.com\n    # a\n    <Directory "/a b">\n        Options  All\n    </directory>\n</VirtualHost>\n',
  )
  checkFormat(httpdVhost, '<If a>\nB\n</If>\n', '<If a>\n  B\n</If>\n', { indent: 2 })
})

test('lines that a backslash joins keep their indentation, and blanks behind a backslash', () => {
  checkFormat(httpdVhost, '<If a>\nAlias /b \\\n /c  \n</If>\n', '<If a>\n    Alias /b \\\n /c\n</If>\n')
  checkFormat(httpdVhost, '<If a>\nAlias "/b \\\n   c"\n</If>\n', '<If a>\n    Alias "/b \\\n   c"\n</If>\n')
  checkStays('Alias /b \\  \nServerName c\n')
  checkStays('# a \\  \n')
})

test.each([
  ['a tag that closes another', '<If a>\n  </Files>\n      B c\n'],
  ['a tag that closes nothing', '  </Files>\n      B c\n'],
  ['a tag that is never closed', 'A b\n  <If a>\n      B c\n'],
  ['a tag that cannot be read', '  <If a\n      B c\n'],
])('%s: the lines behind it keep their indentation', (_what, text) => {
  checkStays(text)
})

const unit = fc.constantFrom(
  'a',
  ' ',
  '  ',
  '\t',
  '\n',
  '\r\n',
  '\\',
  '\\\n',
  '#',
  '"',
  '<If a>',
  '</If>',
  '<',
  '>',
  '\r',
)

test('any text is formatted once and for all, blanks only, and says the same', () => {
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 30 }), (text) => {
      expect(checkSafety(httpdVhost, text)).toBeDefined()
    }),
    { numRuns: 500 },
  )
})
