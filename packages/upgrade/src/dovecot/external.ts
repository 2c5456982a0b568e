/** Files with SQL or LDAP settings that `args =` of 2.3 names: 2.4 reads them as parts of the configuration. */

import type { Assignment, AssignmentsDocument } from '@mailcfg/model'
import { block, spliced } from '../rewriting.ts'
import { columnsFor24 } from './columns.ts'
import type { DovecotUpgrade, Place } from './context.ts'
import { fieldsFor } from './fields.ts'
import { sqlConnection } from './sql-connection.ts'
import { assigned, nameWritten } from './values.ts'
import { textFor24, type VariableEdit, variablesFor24 } from './variables.ts'
import { weakSchemeWarning } from './weak-schemes.ts'

/** New names of the keys whose value stays, but for variables. */
const SQL_KEYS: Readonly<Record<string, string>> = {
  driver: 'sql_driver',
  password_query: 'passdb_sql_query',
  user_query: 'userdb_sql_query',
  update_query: 'passdb_sql_update_query',
  iterate_query: 'userdb_sql_iterate_query',
  default_pass_scheme: 'passdb_default_password_scheme',
}

const LDAP_KEYS: Readonly<Record<string, string>> = {
  uris: 'ldap_uris',
  dn: 'ldap_auth_dn',
  dnpass: 'ldap_auth_dn_password',
  auth_bind: 'passdb_ldap_bind',
  auth_bind_userdn: 'passdb_ldap_bind_userdn',
  tls: 'ldap_starttls',
  sasl_mech: 'ldap_auth_sasl_mechanisms',
  sasl_realm: 'ldap_auth_sasl_realm',
  sasl_authz_id: 'ldap_auth_sasl_authz_id',
  tls_ca_cert_file: 'ssl_client_ca_file',
  tls_ca_cert_dir: 'ssl_client_ca_dir',
  tls_cert_file: 'ssl_client_cert_file',
  tls_key_file: 'ssl_client_key_file',
  tls_cipher_suite: 'ssl_cipher_list',
  deref: 'ldap_deref',
  scope: 'ldap_scope',
  base: 'ldap_base',
  ldap_version: 'ldap_version',
  debug_level: 'ldap_debug_level',
  user_filter: 'userdb_ldap_filter',
  pass_filter: 'passdb_ldap_filter',
  iterate_filter: 'userdb_ldap_iterate_filter',
  default_pass_scheme: 'passdb_default_password_scheme',
  blocking: 'passdb_use_worker',
}

const MOVED = 'the configuration includes this file now, and 2.4 has longer names for the settings in it'

/** Whether a file has the settings of 2.4 already. */
export function isUpgraded({ entries }: AssignmentsDocument): boolean {
  return entries.some(({ name }) => /^(?:sql_driver|ldap_uris|(?:pass|user)db_\w+)$/.test(name.text))
}

/** Rewrites a file with SQL or LDAP settings, once. */
export function upgradeExternal(upgrade: DovecotUpgrade, document: AssignmentsDocument, kind: 'sql' | 'ldap'): void {
  if (isUpgraded(document) || document.entries.some((entry) => upgrade.isDone(placeIn(document, entry)))) return
  const driver = document.entries.findLast(({ name }) => name.text === 'driver')?.decoded
  for (const entry of document.entries) {
    if (kind === 'sql') sqlEntry(upgrade, document, entry, driver)
    else ldapEntry(upgrade, document, entry)
  }
  defaultScheme(upgrade, document, kind)
}

function placeIn(document: AssignmentsDocument, { line, range }: Assignment): Place {
  return { document, line, range }
}

function sqlEntry(upgrade: DovecotUpgrade, document: AssignmentsDocument, entry: Assignment, driver?: string): void {
  const { name } = entry
  const place = placeIn(document, entry)
  const now = SQL_KEYS[name.text]
  if (now !== undefined) {
    if (name.text === 'default_pass_scheme') warnOfScheme(upgrade, place, unquoted(entry))
    renameEntry(upgrade, place, entry, now)
  } else if (name.text === 'connect') {
    const lines = sqlConnection(driver ?? '', unquoted(entry))
    const why = '2.4 has a block with the settings of each database server in place of connect'
    if (lines) upgrade.replace(place, lines, { what: `connect becomes ${lines[0]} … }`, why })
    else upgrade.commentOut(place, { kind: 'undecided', what: 'connect is left to you', why })
  } else {
    upgrade.commentOut(place, {
      kind: 'removed',
      what: `${name.text} becomes a comment`,
      why: `2.4 does not have ${name.text}`,
    })
  }
}

/** The value without the quotes around the whole of it. */
function unquoted({ value: { text } }: Assignment): string {
  return /^(["']).*\1$/.test(text) ? text.slice(1, -1).replace(/\\(.)/g, '$1') : text
}

function renameEntry(upgrade: DovecotUpgrade, place: Place, entry: Assignment, now: string): void {
  const { name, value, range } = entry
  const columns = /_query$/.test(name.text) ? columnsFor24(value.text) : { edits: [], undecided: [] }
  const outside = variablesFor24(value.text, 'auth')
  const isOutside = ({ start, end }: VariableEdit): boolean =>
    columns.edits.every((column) => end <= column.start || column.end <= start)
  const edits = [...columns.edits.map(withVariables), ...outside.edits.filter(isOutside)]
  const all = [
    { range: name.range, text: now },
    ...edits.map((e) => ({ range: value.rangeOf(e.start, e.end), text: e.text })),
  ]
  const text = spliced(place.document.source, range, all)
  for (const why of columns.undecided) warn(upgrade, place, why)
  if (outside.undecided.length > 0)
    warn(upgrade, place, `2.4 has nothing that is ${outside.undecided.join(' ')}; write it anew`)
  upgrade.replace(place, [text], { what: `${name.text} becomes ${now}`, why: MOVED })
  if (columns.edits.length > 0) {
    const why = '2.4 has other names for what a query may set, and a setting for each part of a location'
    upgrade.say(place, { what: `${columns.edits.length} columns of ${name.text} are written anew`, why })
  }
}

/** A column is put in as a whole, so the variables in it are translated here. */
function withVariables({ text, ...edit }: VariableEdit): VariableEdit {
  return { ...edit, text: textFor24(text, 'auth').text }
}

function warn(upgrade: DovecotUpgrade, place: Place, why: string): void {
  upgrade.of(place.document).insertBefore(place.line, [`# mailcfg: ${why}`])
  upgrade.say(place, { kind: 'undecided', what: 'a part is left to you', why })
}

function warnOfScheme(upgrade: DovecotUpgrade, place: Place, scheme: string): void {
  const why = weakSchemeWarning(scheme)
  if (why !== undefined) warn(upgrade, place, why)
}

/** 2.3 took passwords without {SCHEME} for MD5-CRYPT (SQL) or CRYPT (LDAP); 2.4 takes them for plain text. */
function defaultScheme(upgrade: DovecotUpgrade, document: AssignmentsDocument, kind: 'sql' | 'ldap'): void {
  const has = (name: string): boolean => document.entries.some((entry) => entry.name.text === name)
  const query = document.entries.find(({ name }) => /^(?:password_query|pass_filter)$/.test(name.text))
  if (query === undefined || has('default_pass_scheme')) return
  const scheme = kind === 'sql' ? 'MD5' : 'CRYPT'
  warnOfScheme(upgrade, placeIn(document, query), scheme)
  upgrade.of(document).insertBefore(query.line, [`passdb_default_password_scheme = ${scheme}`])
  const why = `without a scheme 2.3 took passwords for ${scheme}, 2.4 takes them for plain text`
  upgrade.say(placeIn(document, query), { what: `passdb_default_password_scheme = ${scheme} is added`, why })
}

function ldapEntry(upgrade: DovecotUpgrade, document: AssignmentsDocument, entry: Assignment): void {
  const place = placeIn(document, entry)
  const { name } = entry
  const now = LDAP_KEYS[name.text]
  if (now !== undefined) {
    renameEntry(upgrade, place, entry, now)
    return
  }
  const lines = ldapLines(name.text, unquoted(entry))
  if (lines) upgrade.replace(place, lines, { what: `${name.text} becomes ${lines[0]}`, why: MOVED })
  else
    upgrade.commentOut(place, {
      kind: 'undecided',
      what: `${name.text} is left to you`,
      why: `2.4 has no ${name.text} for LDAP`,
    })
}

function ldapLines(name: string, value: string): string[] | undefined {
  if (name === 'hosts')
    return [
      assigned(
        'ldap_uris',
        value
          .split(/\s+/)
          .map((host) => `ldap://${host}`)
          .join(' '),
      ),
    ]
  if (name === 'tls_require_cert')
    return [`ssl_client_require_valid_cert = ${/^(?:never|allow|try)$/.test(value) ? 'no' : 'yes'}`]
  const fields = {
    user_attrs: 'userdb_fields',
    pass_attrs: 'passdb_fields',
    iterate_attrs: 'userdb_ldap_iterate_fields',
  }[name]
  return fields === undefined ? undefined : block(fields, attributeLines(value))
}

/** `attribute=field`, `=field=text` and `attribute=field=text %$` as lines of a block of fields. */
function attributeLines(value: string): string[] {
  return value.split(',').flatMap((item) => {
    const [attribute = '', field = '', ...rest] = item.trim().split('=')
    if (attribute === '' && field === '') return []
    const source = attribute === '' ? '' : `%{ldap:${attribute}}`
    const template = rest.length === 0 ? source : rest.join('=').replaceAll('%$', source)
    return fieldsFor(field || attribute, template).map(([name, text]) => assigned(nameWritten(name), text))
  })
}
