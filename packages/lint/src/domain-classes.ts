/** The domains of the four address classes of Postfix, as far as they can be read. */

import { parseList, parseTableReference } from '@mailcfg/grammars'
import { tableType } from '@mailcfg/knowledge'
import {
  assignmentOf,
  isTemplated,
  type ParameterSetting,
  type PostfixInstance,
  type Stack,
  type TableDocument,
} from '@mailcfg/model'
import { type Found, isAssignments, isTable } from './rule.ts'

/** The classes in the order in which trivial-rewrite(8) asks them (src/trivial-rewrite/resolve.c). */
export const CLASSES = ['mydestination', 'virtual_alias_domains', 'virtual_mailbox_domains', 'relay_domains'] as const
export type DomainClass = (typeof CLASSES)[number]

/** A domain in a class; without a place when it comes from a default. */
export interface ClassDomain {
  readonly domain: string
  readonly class: DomainClass
  readonly place: Found | undefined
  /** The item as written in main.cf, such as `$mydomain`; the key of a table. */
  readonly written: string
}

/** The default of mydestination, item by item, since one of them may depend on the host while others do not. */
const DEFAULT_DESTINATIONS = ['$myhostname', 'localhost.$mydomain', 'localhost']

/** Larger tables are left out: a list of domains is not that long. */
const LARGEST = 20000

/** The domains of a class that main.cf, or a table that was seen, spells out; lower case. */
export function* domainsOf(postfix: PostfixInstance, name: DomainClass): Iterable<ClassDomain> {
  const setting = postfix.setting(name)
  if (setting) {
    yield* fromSetting(postfix, name, setting)
    return
  }
  if (name === 'virtual_alias_domains') {
    const maps = postfix.setting('virtual_alias_maps')
    if (maps) yield* [...fromSetting(postfix, name, maps)].filter(({ domain }) => domain.includes('.'))
    return
  }
  if (name !== 'mydestination') return
  for (const written of DEFAULT_DESTINATIONS) {
    const { text, known } = postfix.expand(written)
    if (known) yield { domain: text.toLowerCase(), class: name, place: undefined, written }
  }
}

/**
 * The domains that are in mydestination because the host is called so: by default it holds the name of the host, which
 * /etc/sysconfig/network gives on older systems.
 */
export function* hostDomainsOf(postfix: PostfixInstance, stack: Stack): Iterable<ClassDomain> {
  if (!postfix.main || ['mydestination', 'myhostname', 'mydomain'].some((name) => postfix.isSet(name))) return
  const file = stack.member('/etc/sysconfig/network')
  const entry = file && isAssignments(file) ? assignmentOf(file, 'HOSTNAME') : undefined
  const host = entry?.decoded.trim().toLowerCase() ?? ''
  if (!file || !entry || !/^[\w-]+(?:\.[\w-]+)+$/.test(host)) return
  const place = { source: file.source, range: entry.value.range }
  const domain = host.slice(host.indexOf('.') + 1)
  for (const one of [host, `localhost.${domain}`]) yield { domain: one, class: 'mydestination', place, written: one }
}

function* fromSetting(postfix: PostfixInstance, name: DomainClass, setting: ParameterSetting): Iterable<ClassDomain> {
  const { source, value } = setting
  if (isTemplated(value.text)) return
  for (const item of parseList(value.text, { braces: true }).items) {
    const { text, known } = postfix.expand(item.text)
    if (!known || item.text.startsWith('!') || item.text.startsWith('#')) continue
    const place = { source, range: value.rangeOf(item.start, item.end) }
    for (const word of words(text)) {
      const table = tableOf(postfix, word)
      if (table) yield* keysOf(table, name)
      else if (!/[:/*{}]/.test(word)) yield { domain: word, class: name, place, written: item.text }
    }
  }
}

function words(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((word) => word !== '')
}

function tableOf(postfix: PostfixInstance, word: string): TableDocument | undefined {
  let table = parseTableReference(word)
  if (table.type === 'proxy' && table.nested[0]) table = table.nested[0]
  const kind = tableType(table.type)?.kind
  const document = kind === 'file-db' || table.type === 'texthash' ? postfix.member(table.name) : undefined
  return document && isTable(document) && document.size <= LARGEST ? document : undefined
}

function* keysOf(table: TableDocument, name: DomainClass): Iterable<ClassDomain> {
  for (const row of table.entries()) {
    const domain = row.key.text.toLowerCase()
    if (!row.used || row.kind !== 'entry' || domain.includes('@') || domain.startsWith('.')) continue
    yield { domain, class: name, place: { source: table.source, range: row.key.range }, written: row.key.text }
  }
}
