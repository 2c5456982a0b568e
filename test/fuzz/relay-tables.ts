/** Random tables of a relay configuration: keys that sessions often meet, and results of every kind. */

import { type Draft, pickWeighted, sample, type Weighted } from './relay-draft.ts'
import { KEYS, NETWORKS, PATTERNS, RESULTS, type Subject } from './relay-rows.ts'

/** What an access table may answer in this configuration. */
export function accessResult(draft: Draft): string {
  const { dice, classes } = draft
  if (classes.length > 0 && dice.feature('class in a table', 0.1)) return dice.pick(classes)
  const result = draft.generous && dice.chance(0.6) ? 'OK' : pickWeighted(dice, RESULTS)
  dice.features.add(`result ${result.split(/[ ,]/)[0]}`)
  return result
}

/** The reference of a new access table. */
export function accessTable(draft: Draft, subject: Subject): string {
  const { dice } = draft
  const keys = sample(dice, KEYS[subject], 1, 5)
  if (subject === 'sender') draft.senders.push(...keys)
  if (subject === 'recipient') draft.recipients.push(...keys)
  const networks = subject === 'client' || subject === 'address'
  const type = pickWeighted<TableType>(dice, networks ? [...TYPES, [30, 'cidr']] : [...TYPES, [1, 'cidr']])
  return tableOf(draft, type, {
    kind: `${subject}_access`,
    rows: keys.map((key) => [key, accessResult(draft)]),
    patterns: PATTERNS[subject],
    result: () => accessResult(draft),
  })
}

type TableType = 'hash' | 'texthash' | 'btree' | 'lmdb' | 'inline' | 'static' | 'cidr' | 'pcre' | 'regexp' | 'remote'
const TYPES: readonly Weighted<TableType>[] = [
  [36, 'hash'],
  [10, 'texthash'],
  [4, 'btree'],
  [4, 'lmdb'],
  [14, 'inline'],
  [5, 'static'],
  [10, 'pcre'],
  [8, 'regexp'],
  [7, 'remote'],
]

/** What goes into a table: rows for those with keys, patterns for the others. */
export interface Content {
  readonly kind: string
  readonly rows: readonly (readonly [key: string, value: string])[]
  readonly patterns: readonly string[]
  readonly result: () => string
}

/** The reference of a new table of some type. */
export function anyTable(draft: Draft, content: Content): string {
  return tableOf(draft, pickWeighted(draft.dice, TYPES), content)
}

function tableOf(draft: Draft, type: TableType, content: Content): string {
  const { dice } = draft
  const { kind, rows, patterns, result } = content
  dice.features.add(`table ${type}`)
  if (type === 'inline') return inlineTable(dice.feature('odd inline key', 0.03) ? [oddRow(draft), ...rows] : rows)
  if (type === 'static') return staticTable(result())
  if (type === 'remote') return remoteTable(draft, content)
  if (type === 'cidr') return `cidr:${draft.file(kind, cidrText(draft, result))}`
  if (type === 'pcre' || type === 'regexp') {
    const lines = sample(dice, patterns, 1, 3).map((pattern) => rule(draft, pattern, result()))
    return `${type}:${draft.file(kind, lines.join(''))}`
  }
  if (dice.feature('table that is missing', 0.01)) return `${type}:/etc/postfix/no-such-table`
  const reference = `${type}:${draft.file(kind, keyedText(draft, rows))}`
  return dice.feature('proxy:', 0.02) ? `proxy:${reference}` : reference
}

/** Some rules put a part of the key into their result; tables of transports skip those. */
function rule(draft: Draft, pattern: string, result: string): string {
  const { dice } = draft
  if (dice.feature('$1 in a result', 0.06)) {
    const group = pattern.replace(/^\/\^?|\$?\/i?$/g, '')
    const text = dice.pick(['$1', '${1}', `${result} $1`, '$(1)x', '$2', '$$1', '$1 $x'])
    return `/(${group})/ ${text}\n`
  }
  return `${negated(draft)}${pattern} ${result}\n`
}

function negated({ dice }: Draft): string {
  return dice.feature('negated pattern', 0.06) ? '!' : ''
}

function keyedText({ dice }: Draft, rows: Content['rows']): string {
  const lines = rows.map(([key, value]) => `${key}${dice.pick([' ', '\t', '  '])}${value}\n`)
  const first = lines[0]
  if (first && dice.feature('key twice', 0.02)) lines.push(`${first.split(/[ \t]/)[0]} DUNNO\n`)
  if (dice.chance(0.2)) lines.unshift('# made by hand\n')
  if (dice.feature('continuation in a table', 0.04)) lines.push('  and more\n')
  return lines.join('')
}

function inlineTable(rows: Content['rows']): string {
  const pairs = rows.map(([key, value]) => (/[ ,]/.test(value) ? `{ ${key} = ${value} }` : `{${key}=${value}}`))
  return `inline:{ ${pairs.join(', ')} }`
}

/** Blanks in a key make the whole table unavailable, unless they stand in quotes, which stay part of the key. */
function oddRow({ dice }: Draft): Content['rows'][number] {
  return dice.pick([
    ['a b', 'OK'],
    ['"a b"', 'OK'],
    ['example.com x', 'OK'],
    ['"', 'x'],
    ['a=b', 'OK'],
    ['', 'OK'],
  ])
}

function staticTable(value: string): string {
  return /[ ,]/.test(value) ? `static:{ ${value} }` : `static:${value}`
}

function cidrText({ dice }: Draft, result: () => string): string {
  const lines = sample(dice, NETWORKS, 1, 4).map((network) => `${network} ${result()}\n`)
  if (dice.feature('host bits in cidr', 0.03)) lines.unshift(`192.0.2.77/24 ${result()}\n`)
  if (dice.feature('if in cidr', 0.05)) return `if 203.0.113.0/24\n${lines.join('')}endif\n`
  return lines.join('')
}

function remoteTable(draft: Draft, { kind, rows }: Content): string {
  const { dice, oracle } = draft
  const reference = `${dice.pick(['mysql', 'ldap', 'pgsql'])}:/etc/postfix/${kind}-${Object.keys(oracle.tables).length}.cf`
  // A key of the stand-in's source must be one word, and its values one line.
  oracle.tables[reference] = Object.fromEntries(rows)
  return dice.chance(0.4) ? `proxy:${reference}` : reference
}
