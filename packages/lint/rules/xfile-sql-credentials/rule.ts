/** Files of one server that look for the same database in different places. */

import { type Assignment, type AssignmentsDocument, assignmentOf, type Stack } from '@mailcfg/model'
import { isTemplated } from '../../src/placeholders.ts'
import { defineRule, type Found, foundIn, isAssignments } from '../../src/rule.ts'

interface Place extends Found {
  readonly host: string
  readonly database: string
}

interface Differs extends Place {
  readonly other: Place
}

export const rule = defineRule<'stack', Differs>({
  id: 'xfile-sql-credentials',
  summary: 'Files of the same server name different hosts for one database.',
  severity: 'info',
  impact: 'defers-mail',
  confidence: 'low',
  tier: 'default',
  listens: { on: 'stack' },
  *check(stack) {
    const byDatabase = grouped(places(stack), ({ database }) => database)
    for (const same of byDatabase.values()) {
      const byHost = [...grouped(same, ({ host }) => host).values()]
      // What most files say is taken for meant; of equals, what comes first.
      const [usual = [], ...others] = byHost.sort((a, b) => b.length - a.length)
      const other = usual[0] as Place
      for (const place of others.flat()) if (!mayBeSame(place.host, other.host)) yield { ...place, other }
    }
  },
  describe({ host, database, other }) {
    return {
      what: `The database ${database} is at ${host} here, but at ${other.host} in another file.`,
      why: 'If they are not the same server, or it does not listen in both ways, one of the programs finds no database; rights in MySQL are given per host too.',
      help: 'Write the same host or socket in all files.',
      related: [{ source: other.source, range: other.range, message: 'the other place' }],
    }
  },
})

function grouped(all: Iterable<Place>, key: (place: Place) => string): Map<string, Place[]> {
  const groups = new Map<string, Place[]>()
  for (const place of all) groups.set(key(place), [...(groups.get(key(place)) ?? []), place])
  return groups
}

/** Libraries take `localhost` for their default socket, whose path is not known here. */
function mayBeSame(a: string, b: string): boolean {
  return (a === 'localhost' && b.startsWith('/')) || (b === 'localhost' && a.startsWith('/'))
}

function* places(stack: Stack): Iterable<Place> {
  for (const document of stack.documents.values()) {
    if (!isAssignments(document)) continue
    const id = document.language.id
    const place =
      id === 'map-source'
        ? ofMap(document)
        : id === 'dovecot-sql'
          ? ofConnect(document)
          : id === 'authmysqlrc'
            ? ofCourier(document)
            : undefined
    if (place && !isTemplated(place.host + place.database)) yield place
  }
}

function ofMap(document: AssignmentsDocument): Place | undefined {
  // A list of hosts is asked one after another.
  const [hosts, database] = ['hosts', 'dbname'].map((name) => assignmentOf(document, name))
  return hosts && database && !/[\s,]/.test(hosts.value.text) ? whole(document, hosts, database) : undefined
}

function ofCourier(document: AssignmentsDocument): Place | undefined {
  const [socket, server, database] = ['MYSQL_SOCKET', 'MYSQL_SERVER', 'MYSQL_DATABASE'].map((name) =>
    assignmentOf(document, name),
  )
  const host = socket?.value.text ? socket : server
  return host && database ? whole(document, host, database) : undefined
}

function whole({ source }: AssignmentsDocument, host: Assignment, database: Assignment): Place | undefined {
  const word = /^\S+/.exec(host.value.text)?.[0] ?? ''
  const name = /^\S+/.exec(database.value.text)?.[0]
  return word && name ? foundIn(source, host.value, 0, word.length, { host: normal(word), database: name }) : undefined
}

function ofConnect(document: AssignmentsDocument): Place | undefined {
  const value = assignmentOf(document, 'connect')?.value
  const database = /\bdbname=([^\s"']+)/.exec(value?.text ?? '')?.[1]
  const match = /\bhost=([\w./:-]+)/.exec(value?.text ?? '')
  if (!value || !match || !database) return undefined
  const end = match.index + match[0].length
  return foundIn(document.source, value, end - (match[1] as string).length, end, {
    host: normal(match[1] as string),
    database,
  })
}

/** One spelling for each place. */
function normal(host: string): string {
  return host.replace(/^inet:/, '').replace(/^unix:/, '')
}
