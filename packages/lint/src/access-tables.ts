/** The tables that access restrictions ask: what was seen of them, and which rows let somebody pass. */

import { accessAction, restriction, tableType } from '@mailcfg/knowledge'
import type { FlatRestriction, PostfixInstance, TableDocument, TableEntry } from '@mailcfg/model'
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

const cache = new WeakMap<TableDocument, readonly TableEntry[]>()

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
  const known = cache.get(document)
  if (known) return known
  const rows: TableEntry[] = []
  for (let index = 0; index < Math.min(document.size, ROW_LIMIT); index++) {
    const row = document.entry(index)
    if (row.used && row.kind === 'entry') rows.push(row)
  }
  cache.set(document, rows)
  return rows
}

/** Whether a result ends the list with OK: `OK`, its synonym `RELAY`, digits alone, or a list that begins with permit. */
export function isOk(result: string): boolean {
  const action = accessAction(result)
  if (action) return action.resultClass === 'permit' && action.action !== 'DISCARD'
  return /^permit(?:[\s,]|$)/i.test(result)
}

/** Whether the row answers OK to somebody outside; single addresses and networks are somebody's decision. */
export function letsAnyonePass(row: TableEntry, item: FlatRestriction, table: AccessTable): boolean {
  const key = row.pattern ? row.pattern.text : row.key.text.replace(/^"(.*)"$/, '$1')
  if (!isOk(row.value.text) || row.pattern?.negated) return false
  if (table.indexed && (key === '*' || (key.startsWith('.') && !table.dotted))) return false
  const needs = restriction(item.name)?.needs
  if (needs === 'session-sasl' || needs === 'session-tls') return false
  if (needs !== 'client') return true
  if (table.document?.language.id === 'cidr-table') return /\/[0-7]$/.test(key)
  if (table.indexed) return !/^[0-9.]+$|[:/[\]]/.test(key) && !/^localhost(?:\.|$)/i.test(key)
  return !/[0-9]\\?\./.test(key)
}

/** Whether the client chooses what is looked up. */
export function isForgeable(item: FlatRestriction): boolean {
  return item.name === 'check_sender_access' || item.name === 'check_helo_access'
}
