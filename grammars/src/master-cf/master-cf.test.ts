/** Lines of master.cf: columns, options, braces, no loss. */

import { expect, test } from '@jest/globals'
import { SourceText } from '@mailcfg/core'
import fc from 'fast-check'
import { isGroup, leavesOf, masterCf, type Part, parseFile } from '../index.ts'

const COLUMNS = 'foo unix - - n - 0 discard'

function linesOf(text: string) {
  return parseFile(SourceText.fromText('master.cf', text), masterCf).lines
}

/** `kind(part part …)` of groups, `kind:text` of leaves, without trivia and columns. */
function sketch(text: string): string {
  const line = linesOf(text)[0]
  if (line === undefined) return ''
  const show = (part: Part): string[] =>
    'trivia' in part
      ? []
      : isGroup(part)
        ? [`${part.kind}(${part.parts.flatMap(show).join(' ')})`]
        : [`${part.kind}:${text.slice(part.start, part.end)}`]
  const list = line.tree.parts.filter((part) => part.kind === 'arguments' && isGroup(part))
  return list.flatMap(show).join('').slice('arguments('.length, -1)
}

function problemsIn(text: string): string[] {
  return linesOf(text).flatMap(({ tree }) => tree.problems.map((p) => `${p.code} ${text.slice(p.start, p.end)}`))
}

test.each([
  ['-o a=b', 'override(option:-o name:a separator:= value(text:b))'],
  ['-oa=b', 'override(option:-o name:a separator:= value(text:b))'],
  ['-o smtpd_x=y', 'override(option:-o name:smtpd_x separator:= value(text:y))'],
  ['-osmtpd_foo=y', 'override(option:-o name:smtpd_foo separator:= value(text:y))'],
  ['-vo a=', 'override(option:-vo name:a separator:=)'],
  ['-o { a = b  c=d }', 'override(option:-o open:{ name:a separator:= value(text:b text:c text:= text:d) close:})'],
  ['-o {a={x} y}', 'override(option:-o open:{ name:a separator:= value(text:{ text:x text:} text:y) close:})'],
  ['-o a = b', 'override(option:-o name:a) word:= word:b'],
  ['-v -o -v', 'word:-v override(option:-o name:-v)'],
  ['-o a=b # c', 'override(option:-o name:a separator:= value(text:b)) word:# word:c'],
  [
    'flags=R argv=x -o a=b',
    'word(text:flags text:= text:R) word(text:argv text:= text:x) word:-o word(text:a text:= text:b)',
  ],
  ['-- -o a', 'word:-- word:-o word:a'],
  ['{a {b} c}', 'braced(open:{ text:a text:{ text:b text:} text:c close:})'],
  ['x{a b}c}d e', 'word(text:x text:{ text:a text:b text:} text:c text:} text:d) word:e'],
])('the arguments %s are %s', (text, expected) => {
  expect(sketch(`${COLUMNS} ${text}\n`)).toBe(expected)
  expect(problemsIn(`${COLUMNS} ${text}\n`)).toEqual(/^-o a = |^-v -o -v/.test(text) ? [expect.anything()] : [])
})

test.each([
  ['foo unix - - n - 0', 'missing-fields foo unix - - n - 0'],
  ['foo,unix,-,-,n,-,0,discard', 'missing-fields foo,unix,-,-,n,-,0,discard'],
  [`${COLUMNS} -o`, 'missing-override -o'],
  [`${COLUMNS} -o name`, 'missing-equals name'],
  [`${COLUMNS} -o { a b = c }`, 'missing-equals a b = c'],
  [`${COLUMNS} -o {= c}`, 'missing-name = c'],
  [`${COLUMNS} -o {}`, 'missing-name {'],
  [`${COLUMNS} -o { a = b`, 'missing-brace { a = b'],
  [`${COLUMNS} -o {a=b}c d`, 'text-after-brace c'],
  [`${COLUMNS} {a b}{c}`, 'text-after-brace {c}'],
  [`${COLUMNS} -o a=x{b c\n  -v`, 'open-brace {b c\n  -v'],
  [`${COLUMNS} a{b {c} d`, 'open-brace {b {c} d'],
])('%s has the problem %s', (text, problem) => {
  expect(problemsIn(text)).toEqual([problem])
})

test('a vertical tab continues a line and does not end a word', () => {
  expect(sketch(`${COLUMNS} -v\n\vx y\n`)).toBe('word(text:-v text:\vx) word:y')
})

test('blanks, comments and blank lines may stand between any two words, inside braces too', () => {
  const text = 'foo unix\n# c\n - - n\n\n\t- 0 discard\r\n -o { a = b\n# d\n  c }\n'
  expect(linesOf(text).map(({ tree }) => tree.kind)).toEqual(['service'])
  expect(sketch(text)).toBe('override(option:-o open:{ name:a separator:= value(text:b text:c) close:})')
})

test('a hundred thousand braces do not exhaust the stack', () => {
  expect(problemsIn(`${COLUMNS} -o ${'{'.repeat(100_000)}`).map((p) => p.split(' ')[0])).toEqual([
    'missing-brace',
    'missing-equals',
  ])
})

test('any text has a tree whose leaves give it back', () => {
  const piece = fc.constantFrom(COLUMNS, ...' \t\r\n\v\f\0{}=-o#"$', '\n ', ' -o ', 'name', 'é', '--')
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(piece).map((list) => list.join('')),
      ),
      (text) => {
        const back = linesOf(text).flatMap(({ logical, tree }) =>
          [...leavesOf(tree)].map((leaf) =>
            text.slice(logical.range.start + leaf.start, logical.range.start + leaf.end),
          ),
        )
        expect(back.join('')).toBe(text)
      },
    ),
    { seed: 20260801, numRuns: 1000 },
  )
})
