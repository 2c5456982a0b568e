/** Programs that come to the database by network, where the server takes no such clients, or others by their address. */

import type { Label } from '@mailcfg/core'
import { optionFiles, SERVER_GROUPS, type Stack, switchOption } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'
import { sqlConnections } from '../../src/sql-connections.ts'

interface ByNetwork extends Found {
  readonly kind: 'off' | 'address'
  readonly user: string | undefined
  readonly place: Label
}

export const rule = defineRule<'stack', ByNetwork>({
  id: 'xfile-sql-host-grant',
  summary: 'The database takes no clients by network, or knows them by their address.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'stack' },
  *check(stack) {
    const clients = sqlConnections(stack).filter(({ host }) => /^127\.\d+\.\d+\.\d+(?::\d+)?$/.test(host?.text ?? ''))
    if (clients.length === 0) return
    const off = switchOf(stack, 'skip-networking')
    const byAddress = switchOf(stack, 'skip-name-resolve')
    const place = off ?? byAddress
    if (place === undefined) return
    for (const { source, host, user } of clients) {
      if (host) yield { source, range: host.range, kind: off ? 'off' : 'address', user: user?.text, place }
    }
  },
  describe({ kind, user, place }) {
    return kind === 'off'
      ? {
          what: 'mysqld takes no connections by network.',
          why: 'With skip-networking it listens at its socket only: the program gets "Can\'t connect", mail waits and logins fail.',
          help: 'Name the socket, or take skip-networking out and set bind-address = 127.0.0.1.',
          related: [place],
        }
      : {
          what: `Rights for ${user ?? 'this user'}@localhost do not count for 127.0.0.1 here.`,
          why: 'With skip-name-resolve the database knows clients by their address alone. Without rights for the address the program gets "Access denied".',
          help: `Check with SHOW GRANTS that there are rights for '${user ?? 'user'}'@'127.0.0.1'.`,
          severity: 'info',
          related: [place],
        }
  },
})

/** Where a switch of the server is on; `undefined` when it is not, or when a file that may say so was not seen. */
function switchOf(stack: Stack, name: string): Label | undefined {
  const { options, complete } = optionFiles(stack)
  const entries = options.map(({ entry }) => entry)
  const found = complete ? switchOption(entries, SERVER_GROUPS, name) : undefined
  const document = options.find(({ entry }) => entry === found?.entry)?.document
  return found?.on && document
    ? { source: document.source, range: found.entry.name.range, message: 'the server says so here' }
    : undefined
}
