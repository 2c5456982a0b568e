/** The modules by which Dovecot and courier-authlib reach a database: files that packages of their own bring. */

import type { Range } from '@mailcfg/core'
import { blockItems } from '../documents/blocks.ts'
import type { Document } from '../documents/read.ts'

/** A module that a file asks for, and where packages put it. */
export interface DatabaseModule {
  /** Where the file names the database. */
  readonly document: Document
  readonly range: Range
  readonly program: 'Dovecot' | 'courier-authlib'
  readonly database: string
  /** Directories of modules, whichever the system has. */
  readonly directories: readonly string[]
  /** Name of the file in one of them. */
  readonly file: string
}

const OF_DOVECOT = ['/usr/lib/dovecot/modules', '/usr/lib64/dovecot']
const OF_COURIER = ['/usr/lib/courier-authlib', '/usr/lib64/courier-authlib']

/** The modules that a file asks for: `driver` of Dovecot's SQL files, `sql_driver` of 2.4, `authmodulelist` of Courier. */
export function databaseModules(document: Document): DatabaseModule[] {
  if (document.shape === 'blocks') {
    return [...blockItems(document)].flatMap((item) =>
      item.kind === 'setting' && item.name.text === 'sql_driver'
        ? ofDovecot(document, item.decoded, item.value.range)
        : [],
    )
  }
  if (document.shape !== 'assignments') return []
  const last = (name: string) => document.entries.findLast((entry) => entry.name.text === name)
  if (document.language.id === 'dovecot-sql') {
    const driver = last('driver')
    return driver ? ofDovecot(document, driver.decoded, driver.value.range) : []
  }
  const list = document.language.id === 'authdaemonrc' ? last('authmodulelist') : undefined
  return [...(list?.value.text.matchAll(/\bauth(mysql|pgsql|sqlite)\b/g) ?? [])].map((match) => ({
    document,
    range: list?.value.rangeOf(match.index, match.index + match[0].length) as Range,
    program: 'courier-authlib',
    database: match[1] as string,
    directories: OF_COURIER,
    file: `lib${match[0]}.so`,
  }))
}

function ofDovecot(document: Document, driver: string, range: Range): DatabaseModule[] {
  if (!/^(?:mysql|pgsql|sqlite)$/.test(driver)) return []
  const file = `libdriver_${driver}.so`
  return [{ document, range, program: 'Dovecot', database: driver, directories: OF_DOVECOT, file }]
}
