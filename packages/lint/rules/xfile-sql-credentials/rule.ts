/** Files of one server that look for the same database in different places. */

import type { Stack } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'
import { sqlConnections } from '../../src/sql-connections.ts'

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
  for (const { source, host, database } of sqlConnections(stack)) {
    if (host && database) yield { source, range: host.range, host: host.text, database: database.text }
  }
}
