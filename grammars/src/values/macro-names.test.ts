// biome-ignore-all lint/suspicious/noTemplateCurlyInString: values of Postfix look like templates
/** The names in a value, in the order of Postfix, and where a refused reference ends the search. */

import { expect, test } from '@jest/globals'
import { macroNames } from './macro-names.ts'

test.each([
  ['plain', []],
  ['$a ${b} $(c) $$d', ['a', 'b', 'c']],
  ['${a?{$b}:{$c}} ${d:$e}', ['a', 'b', 'c', 'd', 'e']],
  ['${{$a} <level {$b} ? {$c} : {$d}}', ['a', 'b', 'c', 'd']],
  ['$a ${ $b', ['a']],
  ['$a ${b-c} $d', ['a']],
  ['${a?{$b}x} $c', ['a', 'b']],
  ['${{$a}=={b}x} $c', ['a']],
  ['${{$a} = {$b}} $c', []],
  ['${{$}=={$b}?{$c}} $d', ['b']],
  ['${a?{${b-}}:{$c}}', ['a']],
] as const)('%s', (text, names) => {
  expect(macroNames(text).map(({ name }) => name)).toEqual(names)
})

test('functions are read in releases that have them', () => {
  expect(macroNames('${domain_to_ascii{$a}} $b', true).map(({ name }) => name)).toEqual(['a', 'b'])
  expect(macroNames('${domain_to_ascii{$a}} $b', false)).toEqual([])
})

test('a name has its place', () => {
  const text = 'x ${ab?{$c}}'
  expect(macroNames(text).map(({ start, end }) => text.slice(start, end))).toEqual(['ab', 'c'])
})
