/** Keys for tables that real people wrote: those that stand in them, parts of these, and near misses. */

import type { SourceText } from '@mailcfg/core'
import { aliases, cidrTable, lookupTable, pcreTable, regexpTable } from '@mailcfg/grammars'
import { type ByteString, lookupKeys, readTable, type TableEntry } from '@mailcfg/model'
import { Dice } from '../../fuzz/dice.ts'
import { subject } from '../../fuzz/expressions.ts'
import { near } from '../../fuzz/tables.ts'
import type { Query } from './run.ts'

const LANGUAGES = {
  hash: lookupTable,
  lmdb: lookupTable,
  texthash: lookupTable,
  aliases,
  cidr: cidrTable,
  regexp: regexpTable,
  pcre: pcreTable,
} as const

/** Keys for a table of the corpus; the same ones in every run. */
export function corpusKeys(source: SourceText, type: Query['type']): ByteString[] {
  const dice = new Dice(source.length)
  const keys = new Set<ByteString>()
  for (const entry of readTable(source, LANGUAGES[type]).entries()) {
    for (const key of keysOf(entry, type, dice)) {
      const bytes = source.encoding === 'one-byte' ? key : Buffer.from(key).toString('latin1')
      if (!bytes.includes('\n')) for (const one of [bytes, near(dice, bytes), near(dice, bytes)]) keys.add(one)
    }
  }
  // What LMDB makes of an empty key depends on the keys that were asked before.
  return [...keys].filter((key) => type !== 'lmdb' || !/^(?:\0|$)/.test(key))
}

function keysOf(entry: TableEntry, type: Query['type'], dice: Dice): string[] {
  const { text } = entry.key
  if (type === 'cidr') return addresses(text)
  if (type === 'aliases') return [text, text.replaceAll('"', ''), `${text}+ext`]
  if (type === 'regexp' || type === 'pcre') return [...matching(text, dice), subject(dice)]
  const options = { recipientDelimiter: '+', isLocalDomain: () => true }
  const uses = ['check_recipient_access', 'virtual_alias_maps', 'transport_maps']
  return [text, ...uses.flatMap((use) => lookupKeys(use, text, options).map(({ key }) => key))]
}

/** Addresses at and near the borders of a network. */
function addresses(text: string): string[] {
  const address = text.replace(/^[!\s[]+|[\]/].*$/g, '')
  const next = address.replace(/\d+$/, (number) => String((Number(number) + 1) % 256))
  return [address, next, address.replace(/\d+$/, '255'), address.replace(/\d+\.\d+$/, '77.1'), `${address}1`]
}

/** Texts that a pattern may match: its literal parts, with something in the place of everything else. */
function matching(pattern: string, dice: Dice): string[] {
  const literal = (way: (ways: string) => string): string =>
    pattern
      .replace(/^[!\s]*.|.$/g, '')
      .replace(/\(\?[a-z:=!<>]*/g, '(')
      .replace(/\(([^()]*)\)/g, (_all, inside: string) => way(inside))
      .replace(/\\[sSdDwWbB]/g, (found) => ({ s: ' ', d: '7', w: 'w', S: 'S' })[found[1] as string] ?? '')
      .replace(/\[\[?:?\^?(.)[^\]]*\]\]?/g, '$1')
      .replace(/\\(.)/g, '$1')
      .replace(/[.](?=[*+?{])/g, dice.pick(['', 'xx', 'a b']))
      .replace(/\{\d*,?\d*\}|[*+?^$()]/g, '')
  return [
    literal((ways) => ways.split('|')[0] ?? ''),
    literal((ways) => ways.split('|').at(-1) ?? ''),
    `X-${literal((ways) => dice.pick(ways.split('|')))}: 1`,
  ]
}
