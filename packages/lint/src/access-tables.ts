/** The tables that access restrictions ask: what was seen of them, and which rows let somebody pass. */

import { Memo } from '@mailcfg/core'
import { accessAction, restriction, tableType } from '@mailcfg/knowledge'
import type { FlatRestriction, PostfixInstance, TableDocument, TableEntry } from '@mailcfg/model'
import { isOwnDomain } from './domain-lists.ts'
import { isTable } from './rule.ts'

/** What is known of a table. */
export interface AccessTable {
  /** Whether all answers of the table are known. */
  readonly seen: boolean
  readonly document: TableDocument | undefined
  /** The rows that the program uses; of very long tables the first ones. */
  readonly rows: readonly TableEntry[]
  /** Whether the table answers OK whatever is asked. */
  readonly always: boolean
  /** Whether keys are looked up by parts (hash and its kin) or matched one after another (pcre, regexp, cidr). */
  readonly indexed: boolean
  /** Whether a key with a leading dot matches subdomains, as it does only outside smtpd_access_maps. */
  readonly dotted: boolean
}

/** Rows of a table that are looked at; a table beyond that is data of a program, not of a person. */
const ROW_LIMIT = 20_000

const UNSEEN: AccessTable = {
  seen: false,
  document: undefined,
  rows: [],
  always: false,
  indexed: false,
  dotted: false,
}

const cache = new Memo<TableDocument, readonly TableEntry[]>()

/** The table of a restriction's argument. */
export function accessTable(postfix: PostfixInstance, { argument }: FlatRestriction): AccessTable {
  let table = argument?.table
  while (table && (table.type === 'proxy' || table.type === 'debug')) table = table.nested[0]
  if (table === undefined) return UNSEEN
  if (table.type === 'static') {
    const text = table.name.replace(/^\{\s*|\s*\}$/g, '')
    return { ...UNSEEN, seen: true, always: isOk(text) }
  }
  const kind = tableType(table.type)?.kind
  const document = kind === 'file-db' || kind === 'file-text' ? postfix.member(table.name) : undefined
  if (document === undefined || !isTable(document)) return UNSEEN
  const parents = postfix.value('parent_domain_matches_subdomains')
  return {
    seen: document.size <= ROW_LIMIT,
    document,
    rows: rowsOf(document),
    always: false,
    indexed: !['pcre', 'regexp', 'cidr'].includes(table.type),
    dotted: parents.known && !parents.text.split(/[\s,]+/).includes('smtpd_access_maps'),
  }
}

function rowsOf(document: TableDocument): readonly TableEntry[] {
  return cache.getOrInsertComputed(document, usedRows)
}

function usedRows(document: TableDocument): TableEntry[] {
  const rows: TableEntry[] = []
  for (let index = 0; index < Math.min(document.size, ROW_LIMIT); index++) {
    const row = document.entry(index)
    if (row.used && row.kind === 'entry') rows.push(row)
  }
  return rows
}

/** Whether a result ends the list with OK: `OK`, its synonym `RELAY`, digits alone, or a list that begins with permit. */
export function isOk(result: string): boolean {
  const action = accessAction(result)
  if (action) return action.resultClass === 'permit' && action.action !== 'DISCARD'
  return /^permit(?:[\s,]|$)/i.test(result)
}

/**
 * Whether the row lets somebody from outside relay, if it is asked before the guard. Single addresses and networks of
 * clients are somebody's decision, and OK for an own domain is none about relaying.
 */
export function letsPass(
  row: TableEntry,
  item: FlatRestriction,
  table: AccessTable,
  postfix: PostfixInstance,
): 'yes' | 'maybe' | 'no' {
  const key = row.pattern ? row.pattern.text : row.key.text.replace(/^"(.*)"$/, '$1')
  if (!isOk(row.value.text) || row.pattern?.negated) return 'no'
  if (table.indexed && (key === '*' || (key.startsWith('.') && !table.dotted))) return 'no'
  switch (restriction(item.name)?.needs) {
    case 'client':
      return matchesStrangers(key, table) ? 'yes' : 'no'
    case 'recipient':
      return table.indexed ? relaysTo(key, postfix) : /^\^?\.[*+]?\$?$/.test(key) ? 'yes' : 'maybe'
    case 'helo':
    case 'sender':
      return 'yes'
    default:
      return 'no'
  }
}

/** Names stand for whoever has them in DNS; addresses only where the block is a good part of the world. */
function matchesStrangers(key: string, table: AccessTable): boolean {
  if (table.document?.language.id === 'cidr-table') return /\/[0-7]$/.test(key)
  if (table.indexed) return !/^[0-9.]+$|[:/[\]]/.test(key) && !/^localhost(?:\.|$)/i.test(key)
  return !/[0-9]\\?\./.test(key)
}

/** Keys are `user@domain`, `domain`, or `user@` for that user of any domain. */
function relaysTo(key: string, postfix: PostfixInstance): 'yes' | 'maybe' | 'no' {
  if (key.endsWith('@')) return 'yes'
  const domain = key.slice(key.lastIndexOf('@') + 1).replace(/^\./, '')
  if (!/[a-z]/i.test(domain)) return 'no'
  const own = isOwnDomain(postfix, domain)
  return own === undefined ? 'maybe' : own ? 'no' : 'yes'
}

/** Whether the client chooses what is looked up. */
export function isForgeable(item: FlatRestriction): boolean {
  return item.name === 'check_sender_access' || item.name === 'check_helo_access'
}
