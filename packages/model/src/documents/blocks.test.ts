/** Sections, settings and includes folded from lines, in one file and over several. */

import { describe, expect, test } from '@jest/globals'
import { SourceText } from '@mailcfg/core'
import { dovecot, dovecot1, dovecot24, dovecotSql, type LanguageDefinition, parseFile } from '@mailcfg/grammars'
import fc from 'fast-check'
import { assignmentsDocument } from './assignments.ts'
import { type BlocksDocument, blockItems, blockSettings, blocksDocument, type Section } from './blocks.ts'
import { readingProblems } from './blocks-reading.ts'
import { dovecotDialect } from './dovecot-dialect.ts'

const read = (text: string, language: LanguageDefinition = dovecot, uri = 'dovecot.conf'): BlocksDocument =>
  blocksDocument(parseFile(SourceText.fromText(uri, text), language))
const values = (document: BlocksDocument): string[] =>
  [...blockSettings(document)].map(({ path, setting }) => `${path} = ${setting.decoded}`)
const problems = (document: BlocksDocument): string[] =>
  document.problems.map(({ code, range }) => `${code} ${document.source.slice(range)}`)

describe('settings', () => {
  test('have the path of their sections', () => {
    const text = 'service imap-login {\n  inet_listener imap {\n    port = 143\n  }\n}\na = 1\n'
    const document = read(text)
    expect(values(document)).toEqual(['service/inet_listener/port = 143', 'a = 1'])
    const [service] = document.items as [Section]
    expect(document.source.slice(service.range)).toBe(text.slice(0, text.indexOf('a = 1') - 1))
    expect([service.type.text, service.name?.text, service.close]).toEqual([
      'service',
      'imap-login',
      { start: text.lastIndexOf('}'), end: text.lastIndexOf('}') + 1 },
    ])
  })

  test('have decoded values, joined with one blank and mapped back to the file', () => {
    const text = 'a = "b \\" # \\\n   c"\nb = < /x # y\nc = \'e\nd = "\ne =\n'
    const document = read(text)
    expect(values(document)).toEqual(['a = b " # c', 'b = /x', "c = 'e", 'd = ', 'e = '])
    const [first] = blockSettings(document)
    const at = text.indexOf('c"')
    expect(first?.setting.value.rangeOf(8, 9)).toEqual({ start: at, end: at + 1 })
  })

  test('of 1.x are joined without a blank, names too', () => {
    expect(values(read('na\\\n  me = a \\\n b\\\n c\n', dovecot1))).toEqual(['name = a bc'])
  })

  test('of 2.4 may have quoted names', () => {
    expect(values(read('"a b" = c\n', dovecot24))).toEqual(['a b = c'])
    expect(values(read('"a" = c\n'))).toEqual(['"a" = c'])
  })
})

test('text that waits for a continuation that never comes is a problem', () => {
  expect(problems(read('a = b \\\n# c\nd = e\n'))).toEqual(['dropped a = b \\\n'])
})

describe('sections', () => {
  test('without an end, and ends without a section', () => {
    expect(problems(read('a {\n}\n}\nb {\n c x {\n'))).toEqual([
      'unexpected-close }',
      'unclosed-section b {',
      'unclosed-section c x {',
    ])
  })

  test('with a broken header still match their braces', () => {
    expect(problems(read('mailbox a b {\n x = 1\n}\nplugin{\n}\nc {\n d { e = f }\n }\n'))).toEqual([
      'unquoted-section-name mailbox a b {',
      'blank-before-brace plugin{',
      'garbage-after-brace e = f }',
    ])
    expect(values(read('plugin{\n x = 1\n}\n'))).toEqual(['plugin{/x = 1'].map((v) => v.replace('{', '')))
  })

  test('an empty name is one to look up, unless only filters are around it', () => {
    expect(problems(read('= 1\nprotocol imap {\n = 2\n plugin {\n  = 3\n }\n}\n'))).toEqual([
      'missing-name =',
      'missing-name =',
      'empty-name =',
    ])
  })

  test('are not opened by a value, be its name missing', () => {
    expect(problems(read('plugin {\n = x {\n}\n'))).toEqual(['empty-name ='])
  })

  test('that stay open are told from the inside out over several files, as doveconf names the innermost', () => {
    const found = readingProblems(read('a {\n b {\n'), () => [])
    expect(found.map(({ code, range }) => [code, range.start])).toEqual([
      ['unclosed-section', 5],
      ['unclosed-section', 0],
    ])
  })

  test('may end in another file', () => {
    const main = read('!include a\n}\n}\n')
    const included = read('b {\n c = d\n', dovecot, 'a')
    const found = readingProblems(main, ({ path }) => (path.text === 'a' ? [included] : []))
    expect(found.map(({ code, range, document }) => [code, document.source.uri, range.start])).toEqual([
      ['unexpected-close', 'dovecot.conf', 13],
    ])
  })
})

test('the SQL reader passes over sections with all in them', () => {
  const file = parseFile(SourceText.fromText('x', 'a = 1\nb {\n c = 2\n}\nd = "3 \\"" \\\n# e\n 4\n'), dovecotSql)
  const document = assignmentsDocument(file)
  expect(document.entries.map(({ name, decoded }) => [name.text, decoded])).toEqual([
    ['a', '1'],
    ['d', '"3 \\"" 4'],
  ])
})

test('names of sections lose their quotes and escapes', () => {
  const [section] = read('mailbox "a\\x b" {\n}\n').items as [Section]
  expect(section.name).toEqual({ text: 'ax b', range: { start: 9, end: 14 } })
})

test.each([
  ['dovecot_config_version = 2.4.1\n', '2.4'],
  ['auth default {\n mechanisms = plain\n}\n', '1.x'],
  ['passdb {\n driver = pam\n}\n', '2.0-2.3'],
  ['passdb sql {\n}\n', '2.4'],
  ['mail_location = maildir:~/Maildir\nx = %{user | domain}\ny = %{user | username}\n', '2.4'],
  ['disable_plaintext_auth = no\nssl_cert = </x\n', '2.0-2.3'],
  ['log_path = /dev/stderr\n', 'unknown'],
])('%j is of %s', (text, dialect) => {
  expect(dovecotDialect(read(text))).toBe(dialect)
})

test('any text gives a document whose items lie inside it, each in its parent', () => {
  const text = fc.array(
    fc.constantFrom('a = b', 'c {', 'd e {', 'f{', '}', '}}', '= x', '!include y', 'z {w}', '\\', '# c'),
  )
  fc.assert(
    fc.property(text, fc.constantFrom(dovecot, dovecot1, dovecot24), (lines, language) => {
      const document = read(lines.join('\n'), language)
      for (const { range, parent } of blockItems(document)) {
        const outer = parent?.range ?? { start: 0, end: document.source.length }
        expect(outer.start <= range.start && range.start <= range.end && range.end <= outer.end).toBe(true)
      }
    }),
  )
})
