/** Random tables of each type with keys that often match, as byte strings. */

import type { ByteString } from '@mailcfg/model'
import type { Query } from '../conformance/query/run.ts'
import type { Dice } from './dice.ts'
import { expression, subject } from './expressions.ts'

const LOCAL = [
  'joe',
  'Jane',
  'info',
  'joe+list',
  'root',
  'postmaster',
  'a.b',
  '"a b"',
  'a\\ b',
  '"x\\"y"',
  'j\xc3\xb6',
  '',
]
const DOMAINS = [
  'example.com',
  'Example.ORG',
  'mx.example.com',
  'example',
  'stra\xc3\x9fe.example',
  '[192.0.2.1]',
  'x\xffy',
]
const VALUES = [
  'OK',
  'REJECT no',
  'joe@example.com',
  'a, b',
  '"|cmd x"',
  '550 5.7.1 gone',
  '\xc3\xa9',
  '\xff',
  'x # y',
  '"',
  'smtp:[mx]:25',
]
const ENDS = ['\n', '\n', '\n', '\n', '\n', '\n\n', '\n# note\n', '\n  more\n', '\n# c\n\tmore\n', ' \t\n', '\r\n']

function address(dice: Dice): ByteString {
  const domain = dice.pick(DOMAINS)
  return dice.pick([
    `${dice.pick(LOCAL)}@${domain}`,
    domain,
    `.${domain}`,
    `@${domain}`,
    dice.pick(LOCAL),
    '192.0.2',
    'STRASSE.example',
  ])
}

function keyed(dice: Dice): { text: ByteString; keys: ByteString[] } {
  const keys = dice.several(1, 12, () => address(dice))
  const lines = keys.map((key) => {
    const gap = dice.pick([' ', '\t', '   ', ' \t', '\n ', ''])
    const start = dice.chance(1 / 12) ? dice.pick([' ', '#', '\t']) : ''
    const odd = dice.chance(1 / 25) ? dice.pick([':', '"', '\\', '\0']) : ''
    return `${start}${key}${odd}${gap}${dice.chance(1 / 15) ? '' : dice.pick(VALUES)}${dice.pick(ENDS)}`
  })
  return { text: lines.join(''), keys }
}

const NAMES = [
  'root',
  'Root',
  'joe',
  'a b',
  '"a b"',
  '"joe"',
  'owner-list',
  'list-request',
  'a.b',
  '(note) joe',
  'j\xc3\xb6',
  'x\xff',
  '"@"',
  'a@b',
  'J\xc3\x96',
  'a,b',
]
const TARGETS = [
  'joe',
  'joe, jane',
  '"|cmd a, b"',
  ':include:/etc/l',
  '/var/f',
  'Foo <a@b>',
  'a b',
  '\\joe',
  '"a\\"b"@c',
  '(x) y',
  'a@[1.2.3.4]',
  '',
  '\xc3\xa9',
  '\xff',
  'a;b',
  '<>',
  '|/x',
]

function aliasFile(dice: Dice): { text: ByteString; keys: ByteString[] } {
  const keys = dice.several(1, 12, () => dice.pick(NAMES))
  const lines = keys.map((name) => {
    const colon = dice.pick([':', ': ', ':\t', ' : ', ':\n ', ' '])
    return `${dice.chance(1 / 15) ? ' ' : ''}${name}${colon}${dice.pick(TARGETS)}${dice.pick(ENDS)}`
  })
  return { text: lines.join(''), keys: [...keys.map((key) => key.replace(/"/g, '')), '@', 'YP_LAST_MODIFIED'] }
}

const NETWORKS = [
  '10.0.0.0/8',
  '10.1.0.0/16',
  '10.1.2.3',
  '192.0.2.0/24',
  '192.0.2.128/25',
  '0.0.0.0/0',
  '::/0',
  '2001:db8::/32',
  '2001:db8::1',
  '[::1]',
  '[2001:db8::]/64',
  '10.1.2.3/8',
  '10/8',
  '::ffff:10.1.2.3',
  '10.0.0.0/264',
  '10.0.0.0/33',
]
const ADDRESSES = [
  '10.1.2.3',
  '10.2.0.1',
  '192.0.2.1',
  '192.0.2.200',
  '::1',
  '2001:db8::1',
  '2001:DB8:0:0::1',
  '2001:db8:1::',
  '10.1.2',
  '010.1.2.3',
  'example.com',
  '::ffff:10.1.2.3',
  '',
  ' 10.1.2.3',
  '255.255.255.255',
]

function networks(dice: Dice): { text: ByteString; keys: ByteString[] } {
  const lines = dice.several(1, 12, () => {
    const kind = dice.integer(0, 8 - 1)
    const network = `${dice.pick(['', '', '', '!', '! '])}${dice.pick(NETWORKS)}`
    if (kind === 0) return `if ${network}\n`
    if (kind === 1) return dice.pick(['endif\n', 'endif\n', 'ENDIF\n', 'endif x\n'])
    return `${network}${dice.pick([' ', '\t', '\n '])}${dice.pick(VALUES)}${dice.pick(ENDS)}`
  })
  return { text: lines.join(''), keys: dice.several(4, 8, () => dice.pick(ADDRESSES)) }
}

function patterns(dice: Dice, engine: 'regexp' | 'pcre'): { text: ByteString; keys: ByteString[] } {
  const lines = dice.several(1, 8, () => patternLine(dice, engine))
  return { text: lines.join(''), keys: dice.several(8, 20, () => subject(dice)) }
}

function patternLine(dice: Dice, engine: 'regexp' | 'pcre'): ByteString {
  const kind = dice.integer(0, 14 - 1)
  if (kind === 0) return dice.pick(['endif\n', 'endif\n', 'Endif x\n'])
  const delimiter = dice.pick(['/', '/', '/', '=', '~'])
  const flags = dice.pick([
    '',
    '',
    '',
    '',
    'i',
    'm',
    'x',
    'im',
    'q',
    ...(engine === 'pcre' ? ['s', 'A', 'E', 'U', 'X'] : []),
  ])
  const text = expression(dice, engine, flags.includes('x') && engine === 'regexp').replaceAll(
    delimiter,
    `\\${delimiter}`,
  )
  const pattern = `${dice.chance(1 / 8) ? '!' : ''}${delimiter}${text}${delimiter}${flags}`
  if (kind < 3) return `if ${pattern}\n`
  const second = engine === 'regexp' && dice.chance(1 / 15) ? '!/b/' : ''
  const groups = [...text.matchAll(/\((?!\?)/g)].length
  const reference = groups > 0 ? dice.pick(['$1', '${1}', '$(1)', `$${groups}`, 'x$1y', '$1-$2']) : '$$x'
  const result = dice.chance(1 / 2) ? dice.pick(VALUES) : `${dice.pick(['OK ', '', '$$'])}${reference}`
  return `${pattern}${second} ${result}${dice.pick(ENDS)}`
}

/** Near misses of a key: other case, a letter more or less, another domain, an extension. */
export function near(dice: Dice, key: ByteString): ByteString {
  const at = dice.integer(0, key.length + 1 - 1)
  return dice.pick([
    key,
    key.replace(/[a-z]+/g, (letters) => letters.toUpperCase()),
    key.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()),
    key.slice(0, at) + key.slice(at + 1),
    `${key.slice(0, at)}x${key.slice(at)}`,
    key.replace('@', '+ext@'),
    key.replace(/@.*/, '@other.example'),
    `${key} `,
    ` ${key}`,
    key.replace(/^[^@]*@/, ''),
    key.replace(/@.*/, ''),
    '',
    `${key}\0z`,
    `${key}\xff`,
    key.replace('\xc3\x9f', 'SS'),
    key.replace('\xc3\xb6', '\xc3\x96'),
  ])
}

/** A random table of a type, with keys of which many are in it. */
export function randomQuery(dice: Dice, type: Query['type']): Query {
  const made =
    type === 'aliases'
      ? aliasFile(dice)
      : type === 'cidr'
        ? networks(dice)
        : type === 'regexp' || type === 'pcre'
          ? patterns(dice, type)
          : keyed(dice)
  const ends = dice.chance(1 / 10) ? made.text.replace(/\n$/, '') : made.text
  const keys = made.keys.flatMap((key) => (type === 'cidr' || dice.chance(1 / 2) ? [key, near(dice, key)] : [key]))
  // What LMDB makes of an empty key depends on the keys that were asked before.
  const asked = type === 'lmdb' ? keys.filter((key) => !/^(?:\0|$)/.test(key)) : keys
  return { type, table: Buffer.from(ends, 'latin1'), keys: asked, smtputf8: dice.chance(1 / 2) }
}
