/** Names in the files of the other programs: Courier's modules, columns and tables of queries. */

import { directoryOf } from '@mailcfg/model'
import type { Place } from '../place.ts'
import type { Subject } from '../subject/subject.ts'
import { pathName } from './paths.ts'
import { madeInScripts } from './sql-schema.ts'
import type { NameAt } from './thing.ts'

/** Modules of Courier's authdaemond that have a file of their own, beside authdaemonrc. */
const MODULE_FILES: Readonly<Record<string, string>> = {
  authmysql: 'authmysqlrc',
  authpgsql: 'authpgsqlrc',
  authldap: 'authldaprc',
  authsqlite: 'authsqliterc',
}
/** Keys whose value is a table or a column of the database. */
const SQL_KEYS = /(?:_TABLE|_FIELD)$|^(?:table|select_field|where_field)$|^SYS_MYSQL_(?:TABLE|ATTR_\w+)$/

/** The names of a word of another program's file. */
export function namesInOthers(place: Place, subject: Subject): NameAt[] {
  const { text, range } = subject
  if (subject.kind === 'sql-word') return sqlName(place, text, range)
  if (subject.kind !== 'assigned-value') return []
  const { name } = subject.entry
  const file = name.text.startsWith('authmodulelist') ? MODULE_FILES[text] : undefined
  if (file !== undefined) {
    const directory = directoryOf(place.stack.serverPath(place.document.source.uri))
    return pathName(place, `${directory}/${file}`, range)
  }
  return SQL_KEYS.test(name.text) ? sqlName(place, text, range) : []
}

/** A table or column; words that no script makes may as well be words of SQL itself. */
function sqlName({ stack }: Place, text: string, range: NameAt['range']): NameAt[] {
  const name = text.replace(/^`|`$/g, '').toLowerCase()
  return /^[a-z_][\w$]*$/.test(name) && madeInScripts(stack, name).length > 0
    ? [{ thing: { kind: 'sql', name }, range, role: 'reference' }]
    : []
}
