/** Random regular expressions, and subjects that they often match. */

import type { ByteString } from '@mailcfg/model'
import type { Dice } from './dice.ts'

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
export function expression(dice: Dice, engine: 'regexp' | 'pcre', basic = false): ByteString {
  const anchors = engine === 'regexp' ? POSIX_ANCHORS : ['^', '$', '\\b', '\\A', '\\z', '\\K']
  const anchor = (): ByteString => (dice.chance(1 / 4) ? dice.pick(anchors) : '')
  const start = dice.chance(1 / 40) ? '(a|b[^c]|x)\\1' : ''
  const text = start + anchor() + branch(dice, engine, 0) + anchor() + branch(dice, engine, 2) + anchor()
  return basic ? text.replace(/[(){}|+?]/g, '\\$&') : text
}

function branch(dice: Dice, engine: 'regexp' | 'pcre', depth: number): ByteString {
  const parts = dice.several(depth === 0 ? 1 : 0, 4, () => {
    const repeat = dice.chance(1 / 3) ? dice.pick(engine === 'pcre' ? [...REPEATS, ...PCRE_REPEATS] : REPEATS) : ''
    const fault = dice.chance(1 / 90) ? dice.pick(FAULTS) : ''
    return `${item(dice, engine, depth)}${repeat}${fault}${dice.chance(1 / 8) ? '|' : ''}`
  })
  return parts.join('')
}

function item(dice: Dice, engine: 'regexp' | 'pcre', depth: number): ByteString {
  if (depth < 3 && dice.chance(1 / 3)) {
    const opener = engine === 'pcre' ? dice.pick(OPENERS) : ''
    return `(${opener}${branch(dice, engine, depth + 1)})`
  }
  return dice.pick(dice.chance(1 / 3) ? (engine === 'pcre' ? PCRE : POSIX) : BOTH)
}

const PIECES = ['a', 'b', 'a', 'b', 'c', 'A', 'B', ' ', '_', '.', 'x', '1', '@', 'ab', '-', '\xc3\xa9', 'example', '\t']

/** A key to match with. */
export function subject(dice: Dice): ByteString {
  return dice.several(0, 9, () => (dice.chance(1 / 40) ? '\xff' : dice.pick(PIECES))).join('')
}
