/** What tables and services say: texts that look alike and say something else have other facts. */

import { expect, test } from '@jest/globals'
import { SourceText } from '@mailcfg/core'
import {
  access,
  aliases,
  cidrTable,
  type LanguageDefinition,
  masterCf,
  matchList,
  pcreTable,
  regexpTable,
} from '@mailcfg/grammars'
import { readDocument } from '@mailcfg/model'
import { meaningOf } from '../meaning.ts'

function factsOf(language: LanguageDefinition, text: string): string[] {
  return [...meaningOf(readDocument(SourceText.fromText('t', text), language))].map((fact) => fact.text)
}

const SERVICE = 'x inet n - y - - smtpd'

test.each<[LanguageDefinition, string, string]>([
  [access, 'a REJECT  b\n', 'a REJECT b\n'],
  [access, 'a REJECT\n  b\n', 'a REJECT\n b\n'],
  [access, 'a REJECT \n  b\n', 'a REJECT\n  b\n'],
  [access, 'a REJECT\r\n  b\n', 'a REJECT\n  b\n'],
  [access, '"a b" OK\n', '"a  b" OK\n'],
  [access, 'a OK\nb OK\n', 'b OK\na OK\n'],
  [access, 'a OK\n b OK\n', 'a OK\nb OK\n'],
  [access, '#a OK\n', 'a OK\n'],
  [access, '# a  b\n', '# a b\n'],
  [access, 'a OK\n# c\n', 'a OK\n#c\n'],
  [access, '# c\na OK\n', 'a OK\n# c\n'],
  [access, 'key\n', 'key \n'],
  [access, ' orphan\n', '  orphan\n'],
  [access, 'a OK\xa0\n', 'a OK\n'],
  [access, '# c\xa0\n', '# c\n'],
  [aliases, 'a: b c\n', 'a: bc\n'],
  [aliases, 'a: "b  c"\n', 'a: "b c"\n'],
  [aliases, 'a: "b\n  c"\n', 'a: "b\n c"\n'],
  [aliases, 'a b: c\n', 'ab: c\n'],
  [aliases, 'a\n', 'a \n'],
  [aliases, 'a: b\n# c\n d\n', 'a: b\n d\n# c\n#\n'],
  [pcreTable, '/a b/ OK\n', '/a  b/ OK\n'],
  [pcreTable, '/a/ OK  x\n', '/a/ OK x\n'],
  [pcreTable, '/a/ OK\n  x\n', '/a/ OK\n x\n'],
  [pcreTable, '/(/ OK\n', '/(/  OK\n'],
  [regexpTable, '/a/!/b/ OK\n', '/a/ !/b/ OK\n'],
  [regexpTable, 'if /a/\n/b/ OK\nendif\n', 'if /a/\nendif\n/b/ OK\n'],
  [cidrTable, '! 10.0.0.0/8 OK\n', '10.0.0.0/8 OK\n'],
  [cidrTable, '10.0.0.0/8 OK x\n', '10.0.0.0/8 OK  x\n'],
  [matchList, 'a b\n', 'a\nb\n'],
  [matchList, 'a {b  c}\n', 'a {b c}\n'],
  [masterCf, `${SERVICE} -o a=b\n`, `${SERVICE} -oa=b\n`],
  [masterCf, `${SERVICE} -o {a=b  c}\n`, `${SERVICE} -o {a=b c}\n`],
  [masterCf, `${SERVICE} {a  b}\n`, `${SERVICE} {a b}\n`],
  [masterCf, `${SERVICE} -v -o a=b\n`, `${SERVICE} -o a=b -v\n`],
  [masterCf, `${SERVICE} a b\n`, `${SERVICE} ab\n`],
  [masterCf, `${SERVICE}\n -v\n`, `${SERVICE}\n#-v\n`],
  [masterCf, `${SERVICE}\n# c\n -v\n`, `${SERVICE}\n -v\n`],
  [masterCf, 'x inet n\n', 'x  inet n\n'],
])('$id: %j and %j', (language, one, other) => {
  expect(factsOf(language, one)).not.toEqual(factsOf(language, other))
})

test.each<[LanguageDefinition, string, string]>([
  [access, 'a OK\n', 'a\t OK \n\n'],
  [access, 'a OK\n# c', '\na OK\r\n  # c \n'],
  [aliases, 'a: b, c\n', 'a :  b,c'],
  [aliases, 'a: b,\n c\n', 'a: b,  \n\n    c \n'],
  [pcreTable, '/a/ OK\n', '/a/   OK  '],
  [masterCf, `${SERVICE} -o a=b\n`, 'x\tinet n  - y - - smtpd\n\n  -o\n   a=b\r\n'],
])('$id: %j and %j say the same', (language, one, other) => {
  expect(factsOf(language, one)).toEqual(factsOf(language, other))
})

test('facts know their lines', () => {
  const lines = (language: LanguageDefinition, text: string): number[] =>
    [...meaningOf(readDocument(SourceText.fromText('t', text), language))].map(({ line }) => line)
  expect(lines(access, '# c\n\na OK\n  b\né OK\n')).toEqual([0, 2, 2, 2, 4, 4, 4])
  expect(lines(aliases, '# c\n\na: b,\n  c\nd: e\n')).toEqual([0, 2, 4])
  expect(lines(masterCf, `# c\n\n${SERVICE}\n  -v\nbroken\n`)).toEqual([0, 2, 4])
})
