/** Programs that look for the database at another socket than the one that it makes. */

import type { Fix, Label, Range, SourceText } from '@mailcfg/core'
import {
  type Assignment,
  type AssignmentsDocument,
  assignmentOf,
  inGroups,
  isTemplated,
  normalizePath,
  optionFiles,
  optionName,
  SERVER_GROUPS,
  type Stack,
} from '@mailcfg/model'
import { defineRule, type Found, foundIn, isAssignments, replaceFix } from '../../src/rule.ts'
import { sqlConnections } from '../../src/sql-connections.ts'

interface OtherSocket extends Found {
  readonly written: string
  readonly socket: string
  /** The socket of the server. */
  readonly place: Label
}

/** Sockets that packages of the client library have built in. */
const USUAL = /^(?:\/var)?\/(?:run|lib)\/(?:mysqld?|mariadb)\/(?:mysqld?|mariadb)\.sock$/

export const rule = defineRule<'stack', OtherSocket>({
  id: 'xfile-sql-socket',
  summary: 'A program looks for the database at another socket than the one that mysqld makes.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'stack' },
  *check(stack) {
    const server = serverSocket(stack)
    if (server === undefined) return
    const { socket, place } = server
    for (const { source, host } of sqlConnections(stack)) {
      if (host === undefined) continue
      const differs = host.text.startsWith('/')
        ? !isSame(host.text, socket)
        : host.text === 'localhost' && !USUAL.test(socket)
      // ExtMail has a setting of its own for the socket behind localhost.
      if (differs && !hasOwnSocket(stack, source.uri))
        yield { source, range: host.range, written: host.text, socket, place }
    }
    for (const { entry, document } of ownSockets(stack)) {
      const path = /^\/\S+/.exec(entry.value.text)?.[0]
      if (path && !isSame(path, socket) && !isTemplated(path))
        yield foundIn(document.source, entry.value, 0, path.length, { written: path, socket, place })
    }
  },
  describe({ source, range, written, socket, place }) {
    const library = written === 'localhost'
    return {
      what: library
        ? `"localhost" is the socket that the client library has built in; mysqld makes ${socket}.`
        : `mysqld makes its socket at ${socket}, not at ${written}.`,
      why: 'The program gets "Can\'t connect to local MySQL server through socket" and finds no users: mail waits, logins fail.',
      help: 'Write the path of the socket that mysqld makes, or 127.0.0.1.',
      // A library of one's own may have just this socket built in.
      ...(library ? { severity: 'warning' as const } : {}),
      related: [place],
      fixes: library ? [] : pathFixes(source, range, written, socket),
    }
  },
})

/** Writes the other path, where the old one stands there as it is read. */
function pathFixes(source: SourceText, range: Range, written: string, socket: string): Fix[] {
  const text = source.slice(range)
  const at = text.indexOf(written)
  if (at < 0 || text.includes(written, at + 1)) return []
  const path = { start: range.start + at, end: range.start + at + written.length }
  return [replaceFix(`Write ${socket}`, 'review', source, path, socket)]
}

/** The last socket of the server's groups; `undefined` when a file that may set it was not seen. */
function serverSocket(stack: Stack): { socket: string; place: Label } | undefined {
  const { options, complete } = optionFiles(stack)
  const last = options.findLast(({ entry }) => inGroups(entry, SERVER_GROUPS) && optionName(entry) === 'socket')
  if (last === undefined || !complete || !last.entry.decoded.startsWith('/')) return undefined
  const place = { source: last.document.source, range: last.entry.value.range, message: 'the socket of mysqld' }
  return { socket: last.entry.decoded.trim(), place }
}

function isSame(a: string, b: string): boolean {
  const clean = (path: string): string => normalizePath(path).replace(/^\/var\/run\//, '/run/')
  return clean(a) === clean(b)
}

/** SYS_MYSQL_SOCKET of ExtMail and ExtMan, where they go through a socket. */
function ownSockets(stack: Stack): { entry: Assignment; document: AssignmentsDocument }[] {
  return [...stack.documents.values()].flatMap((document) => {
    if (!isAssignments(document) || !/^webma(?:il|n)\.cf$/.test(document.language.id)) return []
    const host = assignmentOf(document, 'SYS_MYSQL_HOST')?.value.text.trim() ?? 'localhost'
    const entry = assignmentOf(document, 'SYS_MYSQL_SOCKET')
    return entry && entry.value.text !== '' && host === 'localhost' ? [{ entry, document }] : []
  })
}

function hasOwnSocket(stack: Stack, uri: string): boolean {
  return ownSockets(stack).some(({ document }) => document.source.uri === uri)
}
