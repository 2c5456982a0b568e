/** Random regular expressions, and subjects that they often match. */

import type { ByteString } from '@mailcfg/model'
import type { Chance } from './chance.ts'

const BOTH = [
  'a',
  'b',
  'c',
  'A',
  'ab',
  '.',
  '[ab]',
  '[^a]',
  '[a-c]',
  '[[:alpha:]]',
  '[^[:space:]]',
  '\\.',
  'x',
  '_',
  '@',
  '-',
  '1',
  '\\w',
  '\\W',
  '[]a]',
  '\xc3\xa9',
  '.*',
  '.+',
  'example',
  '[0-9]',
]
const PCRE = [
  '\\d',
  '\\S',
  '\\s',
  '\\B',
  '\\A',
  '\\z',
  '\\Z',
  '\\h',
  '\\R',
  '\\N',
  '\\x61',
  '\\x{62}',
  '\\Qa.\\E',
  '[\\w-]',
  '(?=a)',
  '(?!b)',
  '(?<=a)',
  '(?<!b)',
  '(?i)',
  '(?-i)',
  '\\1',
  '(?#c)',
  '[^\\d\\s]',
  '\\012',
  '(?i:A)',
]
const POSIX = ['[[.a.]b]', '[[=a=]]', '[b-B]', '[[:upper:]]', '\\a', '\\S']
/** They cannot be repeated, and what repeats a group with one in it, is left unanswered. */
const POSIX_ANCHORS = ['\\<', '\\>', '\\B', '\\b', '^', '$', '(^|a)', '(a|$)', '(^|\\.)', "\\'"]
const REPEATS = ['*', '+', '?', '*', '+', '{2}', '{0,2}', '{1,3}', '{2,}']
const PCRE_REPEATS = ['*?', '+?', '??', '*+', '++', '{1,2}?']
const FAULTS = ['(', ')', '[', '{', '*', ']', '}', '{1', '[[:x:]]', '[b-a]']
const OPENERS = ['', '', '?:', '?>', '?=', '?!', '?i:', '?<n>']

/** An expression of an engine; with `basic` in the syntax of basic POSIX expressions. */
export function expression(chance: Chance, engine: 'regexp' | 'pcre', basic = false): ByteString {
  const anchors = engine === 'regexp' ? POSIX_ANCHORS : ['^', '$', '\\b', '\\A', '\\z', '\\K']
  const anchor = (): ByteString => (chance.oneIn(4) ? chance.of(anchors) : '')
  const start = chance.oneIn(40) ? '(a|b[^c]|x)\\1' : ''
  const text = start + anchor() + branch(chance, engine, 0) + anchor() + branch(chance, engine, 2) + anchor()
  return basic ? text.replace(/[(){}|+?]/g, '\\$&') : text
}

function branch(chance: Chance, engine: 'regexp' | 'pcre', depth: number): ByteString {
  const parts = chance.some(depth === 0 ? 1 : 0, 4, () => {
    const repeat = chance.oneIn(3) ? chance.of(engine === 'pcre' ? [...REPEATS, ...PCRE_REPEATS] : REPEATS) : ''
    const fault = chance.oneIn(90) ? chance.of(FAULTS) : ''
    return `${item(chance, engine, depth)}${repeat}${fault}${chance.oneIn(8) ? '|' : ''}`
  })
  return parts.join('')
}

function item(chance: Chance, engine: 'regexp' | 'pcre', depth: number): ByteString {
  if (depth < 3 && chance.oneIn(3)) {
    const opener = engine === 'pcre' ? chance.of(OPENERS) : ''
    return `(${opener}${branch(chance, engine, depth + 1)})`
  }
  return chance.of(chance.oneIn(3) ? (engine === 'pcre' ? PCRE : POSIX) : BOTH)
}

const PIECES = ['a', 'b', 'a', 'b', 'c', 'A', 'B', ' ', '_', '.', 'x', '1', '@', 'ab', '-', '\xc3\xa9', 'example', '\t']

/** A key to match with. */
export function subject(chance: Chance): ByteString {
  return chance.some(0, 9, () => (chance.oneIn(40) ? '\xff' : chance.of(PIECES))).join('')
}
