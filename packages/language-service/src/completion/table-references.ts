/** References to lookup tables: types, and tables that the server has. */

import { compareVersions, existsIn, type TableType, tableTypes } from '@mailcfg/knowledge'
import { languageOfTable, type ParameterSetting, type PostfixInstance } from '@mailcfg/model'
import type { Place } from '../place.ts'
import type { TableSubject } from '../subject/subject.ts'
import { type CompletionItem, RANK } from './item.ts'
import { type CompletionPlace, pathItems } from './paths.ts'

const KINDS: Readonly<Record<TableType['kind'], string>> = {
  'file-db': 'indexed file, made by postmap',
  'file-text': 'text file, read as it is',
  composite: 'made of other tables',
  builtin: 'no file of its own',
  'query-config': 'database, described in a file',
}

const USUAL = new Set([
  'hash',
  'lmdb',
  'cidr',
  'pcre',
  'regexp',
  'texthash',
  'proxy',
  'mysql',
  'pgsql',
  'ldap',
  'static',
])
const FOREIGN = new Set(['dbm', 'sdbm', 'netinfo', 'nis', 'nisplus', 'internal', 'fail', 'debug'])

/** The types of tables; `withColon` where the colon has to be written, too. */
export function tableTypeItems({ postfix }: Place, withColon: boolean): CompletionItem[] {
  const release = postfix?.versions.postfix
  return tableTypes()
    .filter((type) => release === undefined || existsIn(type, release))
    .map((type): CompletionItem => {
      const { name, deprecatedSince, kind, argument } = type
      const deprecated =
        deprecatedSince !== undefined && release !== undefined && compareVersions(deprecatedSince, release) <= 0
      return {
        label: withColon ? `${name}:` : name,
        kind: 'table',
        detail: `${KINDS[kind]}; ${name}:${argument.replace(/ or legacy.*/, '')}`,
        documentation: { of: 'postfix', subject: 'table-type', name },
        rank: deprecated
          ? RANK.deprecated
          : USUAL.has(name)
            ? RANK.common
            : FOREIGN.has(name)
              ? RANK.unlikely
              : RANK.other,
        ...(deprecated ? { deprecated: true } : {}),
        ...(withColon ? { continues: true } : {}),
      }
    })
}

/** A reference to a table in a file, as a suggestion needs it. */
interface Written {
  readonly label: string
  readonly type: string
  /** The restriction or parameter that asks the table. */
  readonly asking: string
  readonly setting: ParameterSetting
}

/** A type with a path, and the restriction before it. */
const REFERENCE = /(?:(check_\w+)[\s,]+)?(?<![\w:/])([a-z]+):([/$][^\s,{}]+)/g

/**
 * The references that stand in values as they are. Unlike the table uses of the instance it expands nothing but paths,
 * since it is asked for at every keystroke.
 */
function writtenReferences(postfix: PostfixInstance): Written[] {
  const kinds = new Map(tableTypes().map(({ name, kind }) => [name, kind]))
  return [...postfix.mainSettings, ...postfix.masterSettings].flatMap((setting) => {
    const { text } = setting.value
    if (!text.includes(':')) return []
    return [...text.matchAll(REFERENCE)].flatMap(([, restriction, type = '', path = '']) => {
      if (!FILE_KINDS.has(kinds.get(type))) return []
      const label = `${type}:${postfix.expand(path, setting.service).text}`
      return [{ label, type, asking: restriction ?? setting.name.text, setting }]
    })
  })
}

/** Whole references that the configuration has already, those that are asked for the same first, then files of tables. */
export function usedTableItems(
  { postfix, stack }: Place,
  setting: ParameterSetting,
  asking?: string,
): CompletionItem[] {
  if (postfix === undefined) return []
  const written = writtenReferences(postfix)
  const items = new Map<string, CompletionItem>()
  const wanted = asking ?? setting.name.text
  for (const { label, asking: other, setting: from } of written) {
    if (from === setting && asking === undefined) continue
    const isSame = other === wanted
    const known = items.get(label)
    if (known && (!isSame || known.rank === RANK.usual)) continue
    items.set(label, {
      label,
      kind: 'reference',
      detail: `used by ${other}`,
      rank: isSame ? RANK.usual : RANK.unlikely,
    })
  }
  const fitting = languageOfTable('hash', setting.name.text, asking)
  const type = indexType(postfix, written)
  for (const { language, source } of stack.documents.values()) {
    if (language !== fitting || language.id === 'lookup-table') continue
    const label = `${type}:${stack.serverPath(source.uri)}`
    if (!items.has(label)) items.set(label, { label, kind: 'reference', detail: 'not used yet', rank: RANK.usual })
  }
  return [...items.values()]
}

/** The type of index that the configuration uses most. */
function indexType(postfix: PostfixInstance, written: readonly Written[]): string {
  const counts = new Map<string, number>()
  for (const { type } of written) {
    if (/^(?:hash|lmdb|btree|cdb)$/.test(type)) counts.set(type, (counts.get(type) ?? 0) + 1)
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1])
  return first?.[0] ?? (postfix.value('default_database_type').text || 'hash')
}

const FILE_KINDS = new Set<string | undefined>(['file-db', 'file-text', 'query-config'])

/** What can stand where the cursor is in a reference. */
export function tableItems(place: CompletionPlace, subject: TableSubject): CompletionItem[] {
  const { part, type } = subject
  if (part === 'type') return tableTypeItems(place, false)
  const fact = tableTypes().find(({ name }) => name === type)
  if (type === 'proxy' || type === 'debug') return tableTypeItems(place, true)
  if (!FILE_KINDS.has(fact?.kind)) return []
  return pathItems(
    place,
    subject.text.slice(0, place.offset - subject.range.start),
    fact?.kind === 'query-config' ? /^(?!(?:main|master)\.cf$).*\.cf$/ : /^(?!.*\.(?:cf|conf|pem|key|crt|proto|sh)$)/,
  )
}
