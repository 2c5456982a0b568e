/** Random tables of each type with keys that often match, as byte strings. */

import type { ByteString } from '@mailcfg/model'
import type { Chance } from './chance.ts'
import { expression, subject } from './expressions.ts'
import type { Query } from './run.ts'

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

function address(chance: Chance): ByteString {
  const domain = chance.of(DOMAINS)
  return chance.of([
    `${chance.of(LOCAL)}@${domain}`,
    domain,
    `.${domain}`,
    `@${domain}`,
    chance.of(LOCAL),
    '192.0.2',
    'STRASSE.example',
  ])
}

function keyed(chance: Chance): { text: ByteString; keys: ByteString[] } {
  const keys = chance.some(1, 12, () => address(chance))
  const lines = keys.map((key) => {
    const gap = chance.of([' ', '\t', '   ', ' \t', '\n ', ''])
    const start = chance.oneIn(12) ? chance.of([' ', '#', '\t']) : ''
    const odd = chance.oneIn(25) ? chance.of([':', '"', '\\', '\0']) : ''
    return `${start}${key}${odd}${gap}${chance.oneIn(15) ? '' : chance.of(VALUES)}${chance.of(ENDS)}`
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

function aliasFile(chance: Chance): { text: ByteString; keys: ByteString[] } {
  const keys = chance.some(1, 12, () => chance.of(NAMES))
  const lines = keys.map((name) => {
    const colon = chance.of([':', ': ', ':\t', ' : ', ':\n ', ' '])
    return `${chance.oneIn(15) ? ' ' : ''}${name}${colon}${chance.of(TARGETS)}${chance.of(ENDS)}`
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

function networks(chance: Chance): { text: ByteString; keys: ByteString[] } {
  const lines = chance.some(1, 12, () => {
    const kind = chance.below(8)
    const network = `${chance.of(['', '', '', '!', '! '])}${chance.of(NETWORKS)}`
    if (kind === 0) return `if ${network}\n`
    if (kind === 1) return chance.of(['endif\n', 'endif\n', 'ENDIF\n', 'endif x\n'])
    return `${network}${chance.of([' ', '\t', '\n '])}${chance.of(VALUES)}${chance.of(ENDS)}`
  })
  return { text: lines.join(''), keys: chance.some(4, 8, () => chance.of(ADDRESSES)) }
}

function patterns(chance: Chance, engine: 'regexp' | 'pcre'): { text: ByteString; keys: ByteString[] } {
  const lines = chance.some(1, 8, () => patternLine(chance, engine))
  return { text: lines.join(''), keys: chance.some(8, 20, () => subject(chance)) }
}

function patternLine(chance: Chance, engine: 'regexp' | 'pcre'): ByteString {
  const kind = chance.below(14)
  if (kind === 0) return chance.of(['endif\n', 'endif\n', 'Endif x\n'])
  const delimiter = chance.of(['/', '/', '/', '=', '~'])
  const flags = chance.of([
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
  const text = expression(chance, engine, flags.includes('x') && engine === 'regexp').replaceAll(
    delimiter,
    `\\${delimiter}`,
  )
  const pattern = `${chance.oneIn(8) ? '!' : ''}${delimiter}${text}${delimiter}${flags}`
  if (kind < 3) return `if ${pattern}\n`
  const second = engine === 'regexp' && chance.oneIn(15) ? '!/b/' : ''
  const groups = [...text.matchAll(/\((?!\?)/g)].length
  const reference = groups > 0 ? chance.of(['$1', '${1}', '$(1)', `$${groups}`, 'x$1y', '$1-$2']) : '$$x'
  const result = chance.oneIn(2) ? chance.of(VALUES) : `${chance.of(['OK ', '', '$$'])}${reference}`
  return `${pattern}${second} ${result}${chance.of(ENDS)}`
}

/** Near misses of a key: other case, a letter more or less, another domain, an extension. */
export function near(chance: Chance, key: ByteString): ByteString {
  const at = chance.below(key.length + 1)
  return chance.of([
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
export function randomQuery(chance: Chance, type: Query['type']): Query {
  const made =
    type === 'aliases'
      ? aliasFile(chance)
      : type === 'cidr'
        ? networks(chance)
        : type === 'regexp' || type === 'pcre'
          ? patterns(chance, type)
          : keyed(chance)
  const ends = chance.oneIn(10) ? made.text.replace(/\n$/, '') : made.text
  const keys = made.keys.flatMap((key) => (type === 'cidr' || chance.oneIn(2) ? [key, near(chance, key)] : [key]))
  // What LMDB makes of an empty key depends on the keys that were asked before.
  const asked = type === 'lmdb' ? keys.filter((key) => !/^(?:\0|$)/.test(key)) : keys
  return { type, table: Buffer.from(ends, 'latin1'), keys: asked, smtputf8: chance.oneIn(2) }
}
