/** What files of blocks, SQL scripts and containers say: layouts that say the same, and changes that do not. */

import { describe, expect, test } from '@jest/globals'
import { SourceText } from '@mailcfg/core'
import { dovecot, dovecot1, dovecot24, httpdVhost, type LanguageDefinition, sql } from '@mailcfg/grammars'
import { readDocument } from '@mailcfg/model'
import { meaningOf } from '../meaning.ts'

const facts = (language: LanguageDefinition, text: string): string[] =>
  [...meaningOf(readDocument(SourceText.fromText('x', text), language))].map((fact) => fact.text)

describe('blocks', () => {
  test.each<[LanguageDefinition, string, string]>([
    [dovecot, 'a=b\n', '  a  =  b  \n'],
    [dovecot, 'a {\nb = c # d\n}\n', '\na  {\n\n b=c    # d  \n  }'],
    [dovecot, 'a = b \\\n  c\n', 'a = b\\\nc\n'],
    [dovecot1, 'a = b \\\n  c\n', 'a = b \\  \n     c\n'],
    [dovecot24, '"a b"=c\n', '"a b" = c\n'],
  ])('of %# say the same', (language, before, after) => {
    expect(facts(language, after)).toEqual(facts(language, before))
  })

  test.each<[LanguageDefinition, string, string]>([
    [dovecot, 'a = b c\n', 'a = b  c\n'],
    [dovecot, 'a = "b "\n', 'a = "b"\n'],
    [dovecot, 'a = "b"\n', 'a = b\n'],
    [dovecot, 'a = <b\n', 'a = < b\n'],
    [dovecot, 'a = b \\\n\nc = d\n', 'a = b \\\nc = d\n'],
    [dovecot, 'a {\n}\nb = c\n', 'a {\nb = c\n}\n'],
    [dovecot, 'a {\n}\nb = c\n', 'a {\n}\nb = c\n}\n'],
    [dovecot, 'a {\n}\n', 'a {\n'],
    [dovecot, 'mailbox "a b" {\n}\n', 'mailbox "a  b" {\n}\n'],
    [dovecot, 'a b  c\n', 'a b c\n'],
    [dovecot, '!include a  b\n', '!include a b\n'],
    [dovecot, '!include a\n', '!include_try a\n'],
    [dovecot, '# a  b\n', '# a b\n'],
    [dovecot, '# a\n# b\n', '# b\n# a\n'],
    [dovecot, 'a = b # c\n', 'a = b #c\n'],
    [dovecot, 'a = b#c\n', 'a = b #c\n'],
    [dovecot, 'a = b \\\n# c\nd = e\n', 'a = b \\\n# c\n# d = e\n'],
    [dovecot, 'a = b \\\n# c\n', 'a = b\\\n# c\n'],
    [dovecot, 'a\0b\n', 'a\0c\n'],
    [dovecot1, 'a = b \\\nc\n', 'a = b\\\nc\n'],
    [dovecot1, 'a = b \\\n# d\nc\n', 'a = b \\\nc\n'],
  ])('of %# do not', (language, before, after) => {
    expect(facts(language, after)).not.toEqual(facts(language, before))
  })
})

test.each([
  ['SELECT 1;\n\n\n-- a', 'SELECT   1;  \n-- a  \n', true],
  ["SELECT 'a b';\n", "SELECT 'a  b';\n", false],
  ["SELECT 'a\n';\n", "SELECT 'a \n';\n", false],
  ["SELECT 'a\\' , '  ;\n", "SELECT 'a\\' ,'  ;\n", false],
  ['SELECT 1 -- a\n;\n', 'SELECT 1 -- a ;\n', false],
  ['DO $$ a\n$$;\n', 'DO $$ a \n$$;\n', false],
  ['COPY a FROM stdin;\nb\t\n\\.\n', 'COPY a FROM stdin;\nb\n\\.\n', false],
])('SQL: %j and %j', (before, after, same) => {
  expect(JSON.stringify(facts(sql, after)) === JSON.stringify(facts(sql, before))).toBe(same)
})

test.each([
  ['<If a>\nAlias /a \\\n /b\n</If>\n', '<If a>\n    Alias /a \\\n /b  \n\n</If>\n', true],
  ['Alias "/a b"\n', 'Alias "/a  b"\n', false],
  ['Alias /a \\\n/b\n', 'Alias /a\\\n/b\n', false],
  ['Alias /a \\ \n/b\n', 'Alias /a \\\n/b\n', false],
  ['# a  b\n', '# a b\n', false],
])('containers: %j and %j', (before, after, same) => {
  expect(JSON.stringify(facts(httpdVhost, after)) === JSON.stringify(facts(httpdVhost, before))).toBe(same)
})
