/** How the programs of a server log in to a database: host, database, user and password, each with its place. */

import type { JoinedText, Range, SourceText } from '@mailcfg/core'
import { type Assignment, type AssignmentsDocument, assignmentOf, isTemplated, type Stack } from '@mailcfg/model'
import { isAssignments } from './rule.ts'

/** A word of a file. */
export interface PlacedWord {
  readonly text: string
  readonly range: Range
}

/** One login to a database. */
export interface SqlConnection {
  readonly source: SourceText
  /** Host as written, without `inet:` and `unix:` before it; a path is a socket. */
  readonly host: PlacedWord | undefined
  readonly database: PlacedWord | undefined
  readonly user: PlacedWord | undefined
  readonly password: PlacedWord | undefined
}

/** The logins of map sources, of Dovecot's SQL files, of courier-authlib, ExtMail and ExtMan, in the order of the files. */
export function sqlConnections(stack: Stack): SqlConnection[] {
  return [...stack.documents.values()].flatMap((document) => {
    const reader = isAssignments(document) ? READERS[document.language.id] : undefined
    return reader && isAssignments(document) ? [{ source: document.source, ...reader(document) }] : []
  })
}

type Reader = (document: AssignmentsDocument) => Omit<SqlConnection, 'source'>

const READERS: Readonly<Record<string, Reader>> = {
  'map-source': (document) => {
    const hosts = wordOf(document, 'hosts')
    // A list of hosts is asked one after another.
    const single = hosts && !/[\s,]/.test(assignmentOf(document, 'hosts')?.value.text.trim() ?? '')
    return {
      host: single ? plainHost(hosts) : undefined,
      ...named(document, { database: 'dbname', user: 'user', password: 'password' }),
    }
  },
  'dovecot-sql': (document) => {
    const value = assignmentOf(document, 'connect')?.value
    const key = (name: string): PlacedWord | undefined => value && connectKey(value, name)
    return { host: key('host'), database: key('dbname'), user: key('user'), password: key('password') }
  },
  authmysqlrc: (document) => ({
    host: wordOf(document, 'MYSQL_SOCKET') ?? wordOf(document, 'MYSQL_SERVER'),
    ...named(document, { database: 'MYSQL_DATABASE', user: 'MYSQL_USERNAME', password: 'MYSQL_PASSWORD' }),
  }),
  'webmail.cf': ofExtmail,
  'webman.cf': ofExtmail,
}

function ofExtmail(document: AssignmentsDocument): Omit<SqlConnection, 'source'> {
  return {
    host: wordOf(document, 'SYS_MYSQL_HOST'),
    ...named(document, { database: 'SYS_MYSQL_DB', user: 'SYS_MYSQL_USER', password: 'SYS_MYSQL_PASS' }),
  }
}

function named<K extends string>(
  document: AssignmentsDocument,
  names: Readonly<Record<K, string>>,
): Record<K, PlacedWord | undefined> {
  const entries = Object.entries(names) as [K, string][]
  return Object.fromEntries(entries.map(([key, name]) => [key, wordOf(document, name)])) as Record<
    K,
    PlacedWord | undefined
  >
}

function wordOf(document: AssignmentsDocument, name: string): PlacedWord | undefined {
  const entry: Assignment | undefined = assignmentOf(document, name)
  const text = /^\S+/.exec(entry?.value.text ?? '')?.[0]
  if (entry === undefined || text === undefined || isFilledIn(text) || isTemplated(entry.value.text)) return undefined
  return { text, range: entry.value.rangeOf(0, text.length) }
}

/** `key=value` of a connect string; a value in quotes without them. */
function connectKey(value: JoinedText, name: string): PlacedWord | undefined {
  const match = new RegExp(`(?:^|[\\s"])${name}=(?:'([^']*)'|([^\\s"']+))`).exec(value.text)
  const text = match?.[1] ?? match?.[2]
  if (match === null || text === undefined || text === '' || isFilledIn(text) || isTemplated(text)) return undefined
  const end = match.index + match[0].length - (match[1] === undefined ? 0 : 1)
  return { text, range: value.rangeOf(end - text.length, end) }
}

/** A `$name` that a script fills in: none of these files knows variables. */
function isFilledIn(text: string): boolean {
  return /^\$\{?[a-z_]\w+\}?(?:$|:)/i.test(text)
}

function plainHost(word: PlacedWord): PlacedWord {
  return { text: word.text.replace(/^(?:inet|unix):/, ''), range: word.range }
}
