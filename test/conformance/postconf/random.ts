/** Random main.cf and master.cf files, one character per byte, made of what tends to go wrong. */

import fc from 'fast-check'

const joined = (parts: fc.Arbitrary<string>, maxLength: number) =>
  fc.array(parts, { maxLength }).map((list) => list.join(''))

/** Several alternatives of which the first is by far the commonest. */
const mostly = (common: string, ...rare: string[]) =>
  fc.oneof({ weight: 12, arbitrary: fc.constant(common) }, { weight: rare.length, arbitrary: fc.constantFrom(...rare) })

const blank = mostly(
  ' ',
  '',
  '\t',
  '  ',
  ' \r',
  '\v',
  '\f',
  '\n ',
  '\n\t',
  '\n# note\n  ',
  '\n\n \n ',
  '\n\v',
  '\n#\n\f',
)
const lineEnd = mostly('\n', '\r\n', ' \n', '\n\n', '\n#c\n', '\n  # c\n', '\n \t\n', '\0x\n')
const letters = fc.constantFrom(
  'a',
  'b.example',
  '#c',
  '"',
  "'",
  '=',
  ',',
  '\\',
  '\xe9',
  '\xc3\xa9',
  '%',
  '!',
  '{',
  '}',
  '\x01',
)

const mainName = fc.constantFrom(
  'relay_domains',
  'mydestination',
  'myorigin',
  'myhostname',
  'proxy_interfaces',
  'x_y',
  'Foo',
  'b-c',
  '\xefz',
)
const mainValue = joined(fc.oneof(letters, blank), 6)
const assignment = fc
  .tuple(mainName, blank, mostly('=', '=', '==', '', '\n ='), blank, mainValue, lineEnd)
  .map((p) => p.join(''))
const noise = fc.constantFrom('# comment\n', '\n', '  indented\n', '\xef\xbb\xbf', '; x\n', '[s]\n', '= v\n', '\0\n')
const mainLine = fc.oneof({ weight: 30, arbitrary: assignment }, { weight: 1, arbitrary: noise })

/** A main.cf; names are such as postconf reads without acting on their values. */
export const randomMain: fc.Arbitrary<string> = joined(mainLine, 6)

const gap = mostly(' ', '\t', '   ', ' \r ', '\n ', '\n# note\n\t', '\n\n  ', ' \n\v', ' \f')
const flag = fc.oneof(
  { weight: 40, arbitrary: fc.constantFrom('-', 'y', 'n') },
  { weight: 1, arbitrary: fc.constantFrom('N', 'yes') },
)
const columns = fc
  .tuple(
    fc.constantFrom('smtp', '127.0.0.1:25', 'a{b c}d', 'x', '\xe9'),
    mostly('unix', 'inet', 'fifo', 'pass', 'unix-dgram', 'unix', 'unix', 'udp'),
    flag,
    flag,
    flag,
    mostly('-', '0', '60', '60?', '?', '-?', '60', '6s'),
    mostly('-', '0', '1', '99', '007', '10x'),
    fc.constantFrom('smtpd', 'pipe', '/x', '-'),
  )
  .chain((fields) => fc.tuple(...fields.flatMap((field) => [fc.constant(field), gap])).map((parts) => parts.join('')))

const word = fc
  .array(fc.oneof(fc.constantFrom('a', 'b', '=', '#', '"', ',', '$x', '\xe9', '}', '{c d}', '{e}', '{ f  {g} }')), {
    minLength: 1,
    maxLength: 5,
  })
  .map((list) => list.join(''))
const name = fc.constantFrom('a', 'x_y', 'ab')
const plainSetting = fc.tuple(name, mostly('=', ''), word).map((parts) => parts.join(''))
const bracedSetting = (close: fc.Arbitrary<string>) =>
  fc.tuple(fc.constant('{'), gap, name, gap, mostly('=', ''), gap, word, gap, close).map((parts) => parts.join(''))

/** Joined settings hold no letter `o` and close their braces: postconf splits words at every further `o`, getopt() does not. */
const option = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('-o', '-vo'),
      fc.constantFrom(' ', '\n '),
      fc.oneof(plainSetting, bracedSetting(mostly('}', '', '}t'))),
    )
    .map((parts) => parts.join('')),
  fc
    .tuple(fc.constantFrom('-o', '-vo'), fc.oneof(plainSetting, bracedSetting(fc.constant('}'))))
    .map((parts) => parts.join('')),
  fc.constantFrom('-v', '-D', '-vv'),
)
const rest = fc.array(
  fc
    .oneof(word, fc.constantFrom('--', '-o', '-o a=b', 'flags=R', 'user=u:g', '{', '{p q'))
    .filter((text) => !text.startsWith('{-')),
  { maxLength: 4 },
)

const service = fc
  .tuple(columns, fc.array(option, { maxLength: 3 }), rest)
  .chain(([fields, options, words]) =>
    fc
      .tuple(fc.constant(fields), ...[...options, ...words].flatMap((text) => [fc.constant(text), gap]))
      .map((p) => p.join('')),
  )
const masterLine = fc.oneof(
  { weight: 40, arbitrary: fc.tuple(service, lineEnd).map((p) => p.join('')) },
  { weight: 1, arbitrary: fc.constantFrom('# c\n', '\n', ' indented\n', 'a b c\n', '\0\n', '\xef\xbb\xbf') },
)

/** A master.cf, well-formed more often than not. */
export const randomMaster: fc.Arbitrary<string> = joined(masterLine, 3)
