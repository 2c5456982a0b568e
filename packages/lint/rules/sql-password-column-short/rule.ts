/** Columns that are too short for the passwords of the scheme in use. */

import { type Assignment, blockItems, type Document, type DovecotSetting } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'
import { type SqlQuery, sqlQueries, statementOf } from '../../src/sql-queries.ts'
import { type KnownColumn, resolveColumn, schemaOf } from '../../src/sql-schema.ts'

interface TooShort extends Found {
  readonly column: KnownColumn
  readonly length: number
  readonly scheme: string
  readonly needed: number
  readonly setting: Found
}

/** Characters of a password of each scheme as `doveadm pw` writes it, without `{SCHEME}`. */
const LENGTHS: Readonly<Record<string, number>> = {
  'MD5-CRYPT': 34,
  'SHA256-CRYPT': 63,
  'SHA512-CRYPT': 106,
  'BLF-CRYPT': 60,
  'PLAIN-MD5': 32,
  'DIGEST-MD5': 32,
  'LDAP-MD5': 24,
  'CRAM-MD5': 64,
  'HMAC-MD5': 64,
  SMD5: 28,
  SHA: 28,
  SHA1: 28,
  SHA256: 44,
  SHA512: 88,
  SSHA: 32,
  SSHA256: 48,
  SSHA512: 92,
  ARGON2I: 95,
  ARGON2ID: 96,
}

export const rule = defineRule<'document', TooShort>({
  id: 'sql-password-column-short',
  summary: 'The column for passwords is too short for the scheme in use.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'document', languages: ['dovecot-sql', 'dovecot24'] },
  *check(document, { stack }) {
    const queries = sqlQueries(document, stack).filter(({ role }) => role === 'password')
    const setting = queries.length === 0 ? undefined : schemeOf(document)
    if (setting === undefined) return
    const scheme = setting.decoded.toUpperCase()
    const needed = LENGTHS[scheme]
    for (const query of needed === undefined ? [] : queries) {
      const column = passwordColumn(query, schemaOf(stack))
      if (column?.length === undefined || needed === undefined || !/^(?:n?var)?char|^character/.test(column.type))
        continue
      if (column.length >= needed) continue
      const { name, source, length } = column
      const place = { source: document.source, range: setting.value.range }
      yield { source, range: name, column, length, scheme, needed, setting: place }
    }
  },
  describe({ column, length, scheme, needed, setting }) {
    return {
      what: `${column.name.text} holds ${length} characters; a password of ${scheme} has ${needed}.`,
      why: 'The database cuts the password off or refuses it, and the user cannot log in with it.',
      help: `Make the column varchar(255); ALTER TABLE changes a table that exists.`,
      related: [{ ...setting, message: 'the scheme' }],
    }
  },
})

function schemeOf(document: Document): Pick<Assignment | DovecotSetting, 'decoded' | 'value'> | undefined {
  if (document.shape === 'assignments') {
    return document.entries.findLast(({ name }) => name.text === 'default_pass_scheme')
  }
  if (document.shape !== 'blocks') return undefined
  for (const item of blockItems(document)) {
    if (item.kind === 'setting' && /^(?:passdb_)?default_password_scheme$/.test(item.name.text)) return item
  }
  return undefined
}

/** The column of the table that is returned as the password, as it stands. */
function passwordColumn(query: SqlQuery, { tables, trusted }: ReturnType<typeof schemaOf>): KnownColumn | undefined {
  const column = statementOf(query)?.columns.find(({ name }) => name?.toLowerCase() === 'password')
  if (column?.expression.kind !== 'column' || trusted.size === 0) return undefined
  const resolved = resolveColumn(column.expression, tables)
  return resolved?.kind === 'column' ? resolved.column : undefined
}
