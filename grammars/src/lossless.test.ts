/** Random text in every language: parsing never throws and loses no character. */

import { describe, expect, test } from '@jest/globals'
import { SourceText } from '@mailcfg/core'
import fc from 'fast-check'
import { type LanguageDefinition, languages, leavesOf, type ParsedFile, parseFile } from './index.ts'

/** Inputs in all, shared out evenly among the languages. */
const RUNS = 20_000

/** The file put together again from the leaves of its lines. */
function leavesText(source: SourceText, language: LanguageDefinition): string {
  let text = ''
  for (const { logical, tree } of parseFile(source, language).lines) {
    for (const leaf of leavesOf(tree)) {
      text += source.text.slice(logical.range.start + leaf.start, logical.range.start + leaf.end)
    }
  }
  return text
}

const BLANKS = [' ', '  ', '\t', '\n', '\r\n', '\n\t', '\n  ', '\\\n', '\\ \n', '\v', '\f']
const MARKS = [
  ...'=:#;{}()<>[]"\'\\$,/!|@%*.-+?^&~`',
  '#',
  '=',
  '"',
  '\\',
  '{',
  '}',
  '$',
  '/',
  ' = ',
  ': ',
  '\n#',
  '{\n',
  '}\n',
]
const ODD = ['\0', '\u00a0', '\u2028', '\ufeff', '\ufffd', '\u00ff', 'é', '中', '\ud83d\ude00', '\ud800', '\uffff']

/** Words of the products' formats, so that random text gets past the first token. */
const WORDS: Readonly<Record<LanguageDefinition['shape'], readonly string[]>> = {
  assignments: [
    ...['name', 'MYSQL_SERVER', 'export ', 'pwcheck_method', 'SYS_CONFIG', 'hosts', '$mydomain', '$(x)'],
    ...['[mysqld]', '!include ', '$ORIGIN a.', '@ IN MX 10 ', 'smtp 25/tcp', '<VirtualHost ', '</x>'],
  ],
  columns: ['smtp inet n - y - - smtpd', ' -o ', 'a=b', 'unix', 'pipe', 'user=x', '{ a = b }', '-'],
  table: ['key', 'REJECT', '/^x$/', '/x/i', 'if ', 'endif', '127.0.0.0/8', '::1', 'user@example.com', '|"cmd"', '$1'],
  blocks: [
    'passdb {',
    'service x {',
    '!include ',
    '!include_try',
    'args',
    '</etc/x',
    '%{user}',
    '$base',
    'protocol !x',
  ],
}

function inputs(language: LanguageDefinition): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...BLANKS) },
    { weight: 5, arbitrary: fc.constantFrom(...MARKS) },
    { weight: 4, arbitrary: fc.constantFrom(...WORDS[language.shape]) },
    { weight: 1, arbitrary: fc.constantFrom(...ODD) },
    { weight: 1, arbitrary: fc.string({ maxLength: 4 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
  )
  return fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''))
}

/** Several entries, so that an edit leaves lines before and behind it that it does not touch. */
function entries(language: LanguageDefinition): fc.Arbitrary<string> {
  const start = fc.constantFrom('a=', 'b = ', 'c ', 'd: ', '# ', ' ', ...WORDS[language.shape])
  const rest = fc.array(fc.constantFrom('x', ' ', '"', "'", '\\', '\\\n', '#', '{', '}'), { maxLength: 4 })
  const line = fc.tuple(start, rest).map(([word, pieces]) => `${word}${pieces.join('')}\n`)
  return fc.array(line, { minLength: 4, maxLength: 12 }).map((lines) => lines.join(''))
}

/** What an edit inserts: above all what opens, closes and joins. */
const EDITS = ['', '"', "'", '\\', '\\\n', '\n', '#', '{', '}', 'x', ' ', '\n ']

/** The lines of a file as plain data, however they keep their offsets. */
const linesOf = (file: ParsedFile) => file.lines.map(({ logical, tree }) => ({ logical, tree }))

describe.each(languages.map((language) => [language.id, language] as const))('%s', (_id, language) => {
  const numRuns = Math.ceil(RUNS / languages.length / 2)

  test('gives line-structured text back', () => {
    fc.assert(
      fc.property(inputs(language), (text) => {
        expect(leavesText(SourceText.fromText('x', text), language)).toBe(text)
      }),
      { numRuns },
    )
  })

  test('gives bytes back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const source = SourceText.fromBytes('x', bytes)
        const text = leavesText(source, language)
        expect(SourceText.fromText('x', text, 0, source.encoding).toBytes()).toEqual(bytes)
      }),
      { numRuns },
    )
  })

  test('gives after an edit what parsing from scratch gives', () => {
    fc.assert(
      fc.property(entries(language), fc.constantFrom(...EDITS), fc.nat(), fc.nat(5), (text, inserted, a, b) => {
        const start = a % (text.length + 1)
        const end = Math.min(text.length, start + b)
        const before = parseFile(SourceText.fromText('x', text), language)
        const source = before.source.edited([{ range: { start, end }, text: inserted }], 1)
        expect(linesOf(parseFile(source, language, before))).toEqual(linesOf(parseFile(source, language)))
      }),
      { numRuns: 300 },
    )
  })
})
