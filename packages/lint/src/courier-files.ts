/** Courier's account files: which ones there are, their keys, and where their values stand. */

import { type CourierFormat, courierKey } from '@mailcfg/knowledge'
import type { Assignment, AssignmentsDocument, Document } from '@mailcfg/model'

/** The languages of Courier's SQL account files. */
export const COURIER_SQL = ['authmysqlrc', 'authpgsqlrc', 'authsqliterc']
/** The languages of files that a shell sources. */
export const COURIER_SHELL = ['authdaemonrc', 'courier-imapd', 'courier-pop3d']

/** Key of a SQL account file, by its name without the database: `keyOf(document, 'SELECT_CLAUSE')`. */
export function sqlEntry(document: Document, suffix: string): Assignment | undefined {
  if (document.shape !== 'assignments') return undefined
  const name = `${prefixOf(document)}_${suffix}`
  return document.entries.find((entry) => entry.name.text === name)
}

/** `MYSQL`, `PGSQL` or `SQLITE`. */
export function prefixOf({ language }: AssignmentsDocument): string {
  return language.id.replace(/^auth|rc$/g, '').toUpperCase()
}

/** Type of a key in the words of the knowledge package; `undefined` for names that the file does not know. */
export function typeOfKey({ language }: Document, name: string): string | undefined {
  return courierKey(language.id as CourierFormat, name)?.type
}
