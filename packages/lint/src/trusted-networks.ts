/** Items of mynetworks and of lists like it, and how many hosts they stand for. */

import { type Network, type NetworkItem, parseNetworks } from '@mailcfg/grammars'
import { isTemplated, type ParameterSetting, type PostfixInstance, type TableDocument } from '@mailcfg/model'
import { type Found, isTable } from './rule.ts'
import { isEffective } from './settings.ts'
import { commentsIn } from './value-comments.ts'

/** The items that stand in a setting itself; none for a value that has no effect or that a template makes. */
export function networksIn(setting: ParameterSetting, postfix: PostfixInstance | undefined): readonly NetworkItem[] {
  const { source, name, value } = setting
  if (isTemplated(value.text) || !isEffective(setting, postfix)) return []
  const comments = commentsIn(source, name.text, value)
  return parseNetworks(value.text).items.filter(
    (item) => !item.text.includes('$') && !comments.some(({ start, end }) => start <= item.start && item.start < end),
  )
}

/** What a block of addresses is. */
export type Scope = 'loopback' | 'link-local' | 'private' | 'public'

const SCOPES: readonly (readonly [Scope, string, number])[] = [
  ['loopback', '7f', 8],
  ['private', '0a', 8],
  ['private', 'ac10', 12],
  ['private', 'c0a8', 16],
  ['private', '6440', 10],
  ['link-local', 'a9fe', 16],
]
const SCOPES6: readonly (readonly [Scope, string, number])[] = [
  ['loopback', '00000000000000000000000000000001', 128],
  ['loopback', '00000000000000000000ffff7f', 104],
  ['private', 'fc', 7],
  ['link-local', 'fe80', 10],
]

/** The scope of a network; `undefined` for items that are no valid network. RFC 1918, 4193, 6598, 3927, 4291. */
export function scopeOf({ network }: NetworkItem): Scope | undefined {
  const { bytes, prefix, family, problem } = network ?? {}
  if (bytes === undefined || prefix === undefined || problem !== undefined) return undefined
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  const within = (hex: string, length: number) => {
    const wanted = [...hex].map((digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0')).join('')
    return prefix >= length && bits.startsWith(wanted.slice(0, length))
  }
  return (family === 4 ? SCOPES : SCOPES6).find(([, hex, length]) => within(hex, length))?.[0] ?? 'public'
}

/** Whether the item stands for everybody, or for half of all addresses, which people write in pairs. */
export function isWorld(item: NetworkItem): boolean {
  const { network, table } = item
  if (item.negated) return false
  if (table?.type === 'static') return true
  if (network?.problem !== undefined || network?.prefix === undefined) return false
  return network.prefix <= 1
}

/** Blocks that no single organisation has any more: whoever names one names strangers, too. */
const WIDE = 8
const WIDE6 = 16

/** Whether a network is that wide. */
export function isWide({ family, prefix }: Network): boolean {
  return prefix !== undefined && prefix <= (family === 4 ? WIDE : WIDE6)
}

/** Whether a network of mynetworks holds so many hosts of the Internet that strangers are among them. */
export function isTooWide(item: NetworkItem): boolean {
  return !item.negated && item.network !== undefined && scopeOf(item) === 'public' && isWide(item.network)
}

/** Whether a setting of mynetworks, or a table that it names, stands for everybody. */
export function isWorldly(setting: ParameterSetting, postfix: PostfixInstance): boolean {
  return networksIn(setting, postfix).some((item) => isWorld(item) || worldRow(item, postfix) !== undefined)
}

/** The row of a cidr table in mynetworks that matches every address. */
export function worldRow(
  { kind, table, negated }: NetworkItem,
  postfix: PostfixInstance | undefined,
): Found | undefined {
  if (kind !== 'table' || table?.type !== 'cidr' || negated) return undefined
  const document = postfix?.member(table.name)
  return document && isTable(document) ? worldRowIn(document) : undefined
}

function worldRowIn(document: TableDocument): Found | undefined {
  for (const row of document.entries()) {
    if (row.used && row.kind === 'entry' && /^(?:0\.0\.0\.0\/0|(?:\[?::\]?)\/0)$/.test(row.key.text)) {
      return { source: document.source, range: row.key.range }
    }
  }
  return undefined
}
