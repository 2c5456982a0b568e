/** Keys and values of Courier, Cyrus SASL, extmail, sources of maps, MySQL and the files around them. */

import {
  type CourierFormat,
  courierFormats,
  courierKeys,
  cyrusMechanisms,
  cyrusOptions,
  dovecotPasswordSchemes,
  dovecotSqlConfKeys,
  type ExtmailFile,
  extmailKeys,
  isSecret,
  knownServices,
  mapSourceParameters,
  mysqlOptions,
  type SoftwareSubject,
  saslauthdKeys,
  saslauthdMechanisms,
  sysconfigKeys,
} from '@mailcfg/knowledge'
import type { AssignmentsDocument } from '@mailcfg/model'
import type { Place } from '../place.ts'
import type { AssignedValueSubject, KeySubject } from '../subject/subject.ts'
import { type CompletionItem, continuing, type DocumentationKey, defaultWords, RANK, wordItems } from './item.ts'
import { mapSourceSnippets } from './snippets.ts'

/** A key of any of these files. */
interface Key {
  readonly name: string
  readonly type?: string | undefined
  readonly default?: string | undefined
  readonly values?: readonly string[] | undefined
  readonly required?: boolean | undefined
  readonly isOld?: boolean | undefined
  readonly documentation: DocumentationKey
}

/** How a language writes what stands between a key and its value. */
const SEPARATORS: Readonly<Record<string, string>> = {
  'smtpd.conf': ': ',
  authmysqlrc: '\t',
  authpgsqlrc: '\t',
  authsqliterc: '\t',
  authldaprc: '\t',
  authdaemonrc: '=',
  'courier-imapd': '=',
  'courier-imapd-ssl': '=',
  'courier-pop3d': '=',
  'courier-pop3d-ssl': '=',
  saslauthd: '=',
  sysconfig: '=',
  services: '\t',
}

function software(subject: SoftwareSubject, name: string): DocumentationKey {
  return { of: 'software', subject, name }
}

/** The keys that a file may have. */
function keysOf(place: Place, document: AssignmentsDocument, group: string | undefined): Key[] {
  const { id } = document.language
  const format = courierFormats().find((one) => one === id || `courier-${one}` === id)
  if (format) return courier(format)
  switch (id) {
    case 'smtpd.conf':
      return cyrusOptions().map((one) => ({
        ...one,
        isOld: one.deprecated === true,
        documentation: software('smtpd.conf', one.name),
      }))
    case 'webmail.cf':
    case 'webman.cf':
      return extmailKeys(id as ExtmailFile).map((one) => ({
        ...one,
        isOld: one.notRead === true,
        documentation: software(id, one.name),
      }))
    case 'map-source':
      return mapSource(place, document)
    case 'my.cnf':
      return mysqlOptions()
        .filter(
          ({ groups }) => group === undefined || groups.includes(group) || !/^(?:client|mysqld|mysql)$/.test(group),
        )
        .map((one) => ({ ...one, documentation: software('my.cnf', one.name) }))
    case 'saslauthd':
      return saslauthdKeys().map((one) => ({ ...one, documentation: software('saslauthd', one.name) }))
    case 'sysconfig':
      return sysconfigKeys().map((one) => ({ ...one, documentation: software('sysconfig', one.name) }))
    case 'services':
      return knownServices().map(({ name }) => ({ name, documentation: software('services', name) }))
    case 'dovecot-sql':
      return dovecotSql(document)
    default:
      return []
  }
}

function courier(format: CourierFormat): Key[] {
  return courierKeys(format)
    .filter(({ removedIn }) => removedIn === undefined)
    .map((one) => ({ ...one, documentation: software(format, one.name) }))
}

/** The type of a source: what the configuration calls it, else what its name or its keys tell. */
export function mapSourceType({ postfix }: Place, document: AssignmentsDocument): string {
  const use = postfix?.usesOfFile(document.source.uri)[0]
  if (use) return use.type
  const name = /(mysql|pgsql|sqlite|ldap|memcache|mongodb)/.exec(document.source.uri.replace(/^.*\//, ''))?.[1]
  if (name) return name
  const keys = new Set(document.entries.map((entry) => entry.name.text))
  return keys.has('search_base') || keys.has('server_host') ? 'ldap' : keys.has('dbpath') ? 'sqlite' : 'mysql'
}

function mapSource(place: Place, document: AssignmentsDocument): Key[] {
  const type = mapSourceType(place, document)
  return mapSourceParameters(type).map((one) => ({
    ...one,
    isOld: one.deprecated !== undefined,
    documentation: { of: 'postfix', subject: 'map-source', name: `${type}/${one.name}` },
  }))
}

function dovecotSql(document: AssignmentsDocument): Key[] {
  const isLdap =
    /ldap/.test(document.source.uri) || document.entries.some(({ name }) => /^(?:hosts|uris|base|dn)$/.test(name.text))
  const file = isLdap ? 'ldap' : 'sql'
  return dovecotSqlConfKeys(file).map((one) => ({
    ...one,
    documentation: { of: 'dovecot', subject: 'sql-conf', name: `${file}:${one.name}` },
  }))
}

/** What can stand where a key stands. */
export function keyItems(place: Place, { entry, range }: KeySubject): CompletionItem[] {
  const document = place.document
  if (document.shape !== 'assignments') return []
  const group = entry?.group?.text ?? groupAt(document, range.start)
  const present = new Map(
    document.entries
      .filter((other) => other !== entry && other.group?.text === group)
      .map(({ name, range: at }) => [name.text, document.source.positionAt(at.start).line]),
  )
  // A name without a value is still being typed.
  const separator = entry?.separator ? '' : (SEPARATORS[document.language.id] ?? ' = ')
  const items = keysOf(place, document, group).map((key): CompletionItem => {
    const line = present.get(key.name)
    const behind = key.type === 'switch' ? '' : separator
    const rank = key.isOld ? RANK.deprecated : key.required ? RANK.usual : RANK.common
    return {
      label: key.name,
      kind: 'parameter',
      detail: `${(key.type ?? 'text').replaceAll('-', ' ')}${isSecret(document.language.id, key.name) ? '' : defaultWords(key.default)}${key.required ? ', required' : ''}`,
      documentation: key.documentation,
      rank: line === undefined ? rank : Math.max(rank, RANK.present),
      ...(line === undefined ? {} : { description: `set in line ${line + 1}` }),
      ...(key.isOld ? { deprecated: true } : {}),
      ...(behind === '' ? {} : { text: `${key.name}${behind}`, continues: true }),
    }
  })
  const isEmpty = document.language.id === 'map-source' && document.entries.length === 0
  return isEmpty ? [...items, ...mapSourceSnippets()] : items
}

/** The group that a new line would belong to. */
function groupAt(document: AssignmentsDocument, offset: number): string | undefined {
  return document.entries.findLast(({ range }) => range.end <= offset)?.group?.text
}

/** What can stand in the value of an assignment. */
export function assignedValueItems(place: Place, { entry, text, index }: AssignedValueSubject): CompletionItem[] {
  const { document } = place
  if (document.shape !== 'assignments') return []
  const { id } = document.language
  const name = entry.name.text
  const fixed = name === 'connect' && id === 'dovecot-sql' ? connectWords(document, text) : byName(id, name)
  if (fixed.length > 0) return fixed
  const key = keysOf(place, document, entry.group?.text).find((one) => one.name === name)
  if (key === undefined) return []
  const isList = /list|options/.test(key.type ?? '')
  if (index > 0 && !isList) return []
  const values = valuesOf(key, place, document)
  const words = values.map((label, at): CompletionItem => {
    const isThere = isList && label !== text && entry.value.text.split(/[\s,"']+/).includes(label)
    const rank = isThere ? RANK.present : RANK.usual + Math.min(at, 9)
    return { label, kind: 'enum-member', rank, ...(label === key.default ? { detail: 'default' } : {}) }
  })
  if (words.length > 0 || index > 0 || isSecret(id, name) || !key.default || /\s/.test(key.default)) return words
  return continuing(wordItems([key.default], 'value', RANK.usual, 'default'), text)
}

/** The words of a connect string that are not there yet, by the driver of the file. */
function connectWords(document: AssignmentsDocument, text: string): CompletionItem[] {
  const value = (name: string) => document.entries.find((one) => one.name.text === name)?.value.text ?? ''
  const driver = (['mysql', 'pgsql', 'cassandra'] as const).find((one) => one === (value('driver') || 'mysql'))
  if (driver === undefined || text.includes('=')) return []
  const present = new Set([...value('connect').matchAll(/(\w+)=/g)].map(([, word]) => word))
  return dovecotSqlConfKeys(driver).map(({ name, type }) => ({
    label: `${name}=`,
    kind: 'parameter',
    detail: type,
    documentation: { of: 'dovecot', subject: 'sql-conf', name: `${driver}:${name}` },
    rank: present.has(name) ? RANK.present : /^(?:host|dbname|user|password)$/.test(name) ? RANK.usual : RANK.common,
  }))
}

function valuesOf(key: Key, place: Place, document: AssignmentsDocument): readonly string[] {
  const plain = (key.values ?? []).flatMap((value) => value.split('|')).filter((value) => /^[\w.+-]+$/.test(value))
  if (plain.length > 0) return plain
  if (key.type === 'bool') return ['yes', 'no']
  if (key.type === 'yes/no') return ['YES', 'NO']
  if (key.type === 'bool01') return ['0', '1']
  if (key.name === 'hosts' && document.language.id === 'map-source') {
    const isSql = /sql/.test(mapSourceType(place, document))
    return isSql ? ['localhost', '127.0.0.1', 'unix:/run/mysqld/mysqld.sock'] : ['localhost']
  }
  return []
}

/** Values whose names stand in other tables of the knowledge. */
function byName(language: string, name: string): CompletionItem[] {
  if (language === 'smtpd.conf' && name === 'mech_list') {
    return cyrusMechanisms().map(({ name: label, plaintext }) => ({
      label,
      kind: 'enum-member',
      detail: plaintext ? 'sends the password readable, so it needs TLS' : 'does not send the password',
      documentation: software('sasl-mechanism', label),
      rank: plaintext ? RANK.usual : RANK.common,
    }))
  }
  if (language === 'saslauthd' && /^(?:MECHANISMS|MECH)$/.test(name)) {
    return saslauthdMechanisms().map(({ name: label }) => ({
      label,
      kind: 'enum-member',
      documentation: software('saslauthd', `mechanism:${label}`),
      rank: RANK.usual,
    }))
  }
  if (language === 'dovecot-sql' && name === 'default_pass_scheme') {
    return dovecotPasswordSchemes().map(({ name: label, class: strength }) => ({
      label,
      kind: 'enum-member',
      detail: strength,
      documentation: { of: 'dovecot', subject: 'password-scheme', name: label },
      rank: strength === 'strong' ? RANK.usual : RANK.other,
    }))
  }
  return []
}
