/** Courier's account files: which ones there are, their keys, and where their values stand. */

import { type CourierFormat, type CourierKey, courierKey, courierKeys, suggest } from '@mailcfg/knowledge'
import { type Assignment, type AssignmentsDocument, baseName, type Document } from '@mailcfg/model'

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

/** The format of a Courier file: the language of IMAP and POP3 settings has two, told apart by the file's name. */
export function courierFormatOf({ language, source }: Document): CourierFormat {
  if (!/^courier-(?:imapd|pop3d)$/.test(language.id)) return language.id as CourierFormat
  const plain = language.id === 'courier-imapd' ? 'imapd' : 'pop3d'
  return /-ssl\b/.test(baseName(source.uri)) ? `${plain}-ssl` : plain
}

/** The formats whose keys a Courier file may hold: the TLS listeners read the file of the plain one as well. */
export function courierFormatsOf(document: Document): CourierFormat[] {
  const format = courierFormatOf(document)
  const plain = /^(imapd|pop3d)(?:-ssl)?$/.exec(format)?.[1] as 'imapd' | 'pop3d' | undefined
  return plain === undefined ? [format] : [plain, `${plain}-ssl`]
}

/** The key that a name in a Courier file means. */
export function courierKeyIn(document: Document, name: string): CourierKey | undefined {
  return courierFormatsOf(document)
    .map((format) => courierKey(format, name))
    .find((key) => key !== undefined)
}

/** What a name that Courier does not read was most likely meant for. */
export interface MeantKey {
  readonly name: string
  /** `documented`: the comments of the distributed file spell it so; `equals`: a = glues the value to the name. */
  readonly by: 'documented' | 'equals' | 'slip'
}

/** The key that an unknown name of a Courier file was meant for, or `undefined` when nothing is near. */
export function meantKey(document: Document, text: string): MeantKey | undefined {
  const before = /^(\w+)=/.exec(text)?.[1]
  if (before !== undefined && courierKeyIn(document, before)) return { name: before, by: 'equals' }
  const keys = courierFormatsOf(document).flatMap(courierKeys)
  const documented = keys.find(({ commonMisspelling }) => commonMisspelling === text)
  if (documented) return { name: documented.name, by: 'documented' }
  const names = keys.filter(({ pattern }) => pattern === undefined).map(({ name }) => name)
  const [slip] = suggest(text, names)
  return slip === undefined ? undefined : { name: slip, by: 'slip' }
}

/** The keys that misspelt names of a file were meant for: to call them missing would say the same twice. */
export function misspeltKeys(document: AssignmentsDocument): Set<string> {
  const unknown = document.entries.filter(({ name }) => !courierKeyIn(document, name.text))
  return new Set(unknown.flatMap(({ name }) => meantKey(document, name.text)?.name ?? []))
}
