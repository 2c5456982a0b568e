/** Services of master.cf with their options as the daemon gets them. */

import { expect, test } from '@jest/globals'
import { SourceText } from '@mailcfg/core'
import { masterCf, parseFile, SERVICE_COLUMNS } from '@mailcfg/grammars'
import { columnsDocument } from './columns.ts'
import { fieldProblem } from './service-fields.ts'

const TEXT = [
  '#smtp inet n - y - 1 postscreen',
  'smtp inet n - y 60? - smtpd -v',
  '  -o { smtpd_banner = a',
  '# between',
  '    b } -vo x={1 2}',
  '  -osmtpd_y=z -o sp = v',
  'pipe unix - n n - - pipe flags=R {argv = x} -o a=b',
  '',
].join('\n')

function read(text = TEXT) {
  return columnsDocument(parseFile(SourceText.fromText('master.cf', text), masterCf))
}

test('a service has its eight columns with their places', () => {
  const { entries, source } = read()
  const words = entries.map((service) => SERVICE_COLUMNS.map((kind) => service[kind]))
  expect(words[0]?.map(({ text }) => text)).toEqual(['smtp', 'inet', 'n', '-', 'y', '60?', '-', 'smtpd'])
  for (const { text, range } of words.flat()) expect(source.slice(range)).toBe(text)
})

test('overrides know name, value and form, and values go on over comments', () => {
  const { entries, source } = read()
  const overrides = entries[0]?.overrides ?? []
  expect(
    overrides.map((o) => [o.name.text, o.separator && '=', o.value.text, o.form, o.joined, o.option.text]),
  ).toEqual([
    ['smtpd_banner', '=', 'a    b', 'braced', false, '-o'],
    ['x', '=', '{1 2}', 'plain', false, '-vo'],
    ['smtpd_y', '=', 'z', 'plain', true, '-o'],
    ['sp', undefined, '', 'plain', false, '-o'],
  ])
  expect(overrides.map((o) => source.slice(o.range))).toEqual([
    '-o { smtpd_banner = a\n# between\n    b }',
    '-vo x={1 2}',
    '-osmtpd_y=z',
    '-o sp',
  ])
  for (const { name } of overrides) expect(source.slice(name.range)).toBe(name.text)
})

test('words that belong to no override are arguments, as the daemon gets them', () => {
  const { entries } = read()
  expect(entries.map((service) => service.arguments.map(({ value, form }) => [value.text, form]))).toEqual([
    [
      ['-v', 'plain'],
      ['=', 'plain'],
      ['v', 'plain'],
    ],
    [
      ['flags=R', 'plain'],
      ['argv = x', 'braced'],
      ['-o', 'plain'],
      ['a=b', 'plain'],
    ],
  ])
  expect(entries[1]?.overrides).toEqual([])
})

test('a line with too few columns is a problem and no entry', () => {
  const { entries, problems } = read('foo unix - - n - 0\nbar unix - - n - 0 x\n')
  expect(entries.map(({ service }) => service.text)).toEqual(['bar'])
  expect(problems.map(({ code, range }) => [code, range])).toEqual([['missing-fields', { start: 0, end: 18 }]])
})

test.each([
  ['type', 'udp', 'postconf,master'],
  ['type', '-', 'postconf,master'],
  ['type', 'unix-dgram', undefined],
  ['private', 'N', 'postconf,master'],
  ['chroot', '-', undefined],
  ['wakeup', '60?', undefined],
  ['wakeup', '60s', 'postconf'],
  ['wakeup', '?', 'master'],
  ['wakeup', '-?', 'master'],
  ['wakeup', 'x', 'postconf,master'],
  ['maxproc', '10x', 'postconf'],
  ['maxproc', '-1', 'postconf,master'],
  ['maxproc', '2147483648', 'master'],
  ['command', '-', 'master'],
  ['service', '-', undefined],
] as const)('the %s column %s is refused by %s', (kind, text, programs) => {
  expect(fieldProblem(kind, text)?.refusedBy.join()).toBe(programs)
})
