/** Courier authmysqlrc, authpgsqlrc, authldaprc and authsqliterc: `KEYWORD value` lines. */

import { backslashStyle } from '@mailcfg/core'
import { share } from '../detect/evidence.ts'
import type { LanguageDefinition } from '../language.ts'
import type { ParsedFile } from '../parse.ts'
import { parseLegacyAuthrc } from './legacy-parser.ts'
import { parseAuthrc } from './parser.ts'
import { AUTHRC_CURRENT, AUTHRC_LEGACY, type AuthrcReading } from './reading.ts'

/** One of the four files; their keywords start with `prefix`. */
function authrc(id: string, prefix: string, database: string): LanguageDefinition {
  const keyword = new RegExp(`^\\s*${prefix}_[A-Z_]+(?:\\s|$)`)
  return {
    id,
    title: `Courier ${id} (${database})`,
    product: 'courier',
    shape: 'assignments',
    lineStyle: backslashStyle(AUTHRC_CURRENT.joining),
    lineReach: 'file',
    parseLine: parseAuthrc,
    values: { glue: AUTHRC_CURRENT.glue, quoting: 'none' },
    layout: { keepsEntries: true },
    names: { counts: 'first', ignoreCase: false },
    files: { names: [id], looksLike: (head) => share(head, (line) => keyword.test(line)) },
  }
}

export const authmysqlrc = authrc('authmysqlrc', 'MYSQL', 'MySQL accounts')
export const authpgsqlrc = authrc('authpgsqlrc', 'PGSQL', 'PostgreSQL accounts')
export const authldaprc = authrc('authldaprc', 'LDAP', 'LDAP accounts')
export const authsqliterc = authrc('authsqliterc', 'SQLITE', 'SQLite accounts')

/** The same language as a release of authlib with the given reading reads it. */
export function authrcAs(language: LanguageDefinition, reading: AuthrcReading): LanguageDefinition {
  return {
    ...language,
    lineStyle: backslashStyle(reading.joining),
    parseLine: reading === AUTHRC_LEGACY ? parseLegacyAuthrc : parseAuthrc,
    values: { ...language.values, glue: reading.glue },
  }
}

/** Whether the file has the comment line without which authlib 0.67 and newer refuse it. */
export function hasAuthrcMarker(file: ParsedFile): boolean {
  return file.lines.some(
    ({ logical }) => logical.kind === 'comment' && file.source.text.startsWith('##NAME: MARKER:', logical.range.start),
  )
}
