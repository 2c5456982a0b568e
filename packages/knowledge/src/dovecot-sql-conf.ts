/** The files that passdb and userdb name up to 2.3: dovecot-sql.conf.ext, dovecot-ldap.conf.ext and what queries return. */
import columnData from '../data/dovecot/sql-conf-columns.json' with { type: 'json' }
import keyData from '../data/dovecot/sql-conf-keys.json' with { type: 'json' }
import { table } from './table.ts'

/** `sql` and `ldap` are the files themselves; the others are the words in `connect =` by driver. */
export type DovecotSqlConfFile = 'sql' | 'ldap' | 'mysql' | 'pgsql' | 'sqlite' | 'cassandra'

/** A key of such a file, or a word of its connect string. */
export interface DovecotSqlConfKey {
  readonly file: DovecotSqlConfFile
  readonly name: string
  readonly type: string
  readonly dialects?: readonly string[]
  readonly default?: string
  readonly values?: readonly string[]
  readonly required?: true
  readonly since?: string
  /** Its successor in 2.4. */
  readonly to24?: string
  readonly note?: string
}

/** A column that means something when a query returns it. */
export interface DovecotSqlColumn {
  readonly query: 'password_query' | 'user_query' | 'iterate_query'
  readonly field: string
  readonly required?: true
  readonly meaning?: string
}

const keys = table<DovecotSqlConfKey>(keyData, ({ file, name }) => `${file}:${name}`)
const columns = table<DovecotSqlColumn>(columnData, ({ query, field }) => `${query}:${field}`)

/** The key of this name in a file or connect string. */
export function dovecotSqlConfKey(file: DovecotSqlConfFile, name: string): DovecotSqlConfKey | undefined {
  return keys.get(`${file}:${name}`)
}

/** The keys; with a file, those of that file or connect string. */
export function dovecotSqlConfKeys(file?: DovecotSqlConfFile): readonly DovecotSqlConfKey[] {
  return keys.all().filter((key) => file === undefined || key.file === file)
}

/** The columns that queries may return; with a query, those of one. */
export function dovecotSqlColumns(query?: DovecotSqlColumn['query']): readonly DovecotSqlColumn[] {
  return columns.all().filter((column) => query === undefined || column.query === query)
}
