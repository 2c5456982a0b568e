/** Server and clients of MySQL with different sockets. */

import type { SourceText } from '@mailcfg/core'
import { CLIENT_GROUPS, isTemplated, normalizePath, optionFiles, optionsNamed, SERVER_GROUPS } from '@mailcfg/model'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'

interface Different extends Found {
  readonly client: string
  readonly server: string
  readonly at: Found
}

export const rule = defineRule<'stack', Different>({
  id: 'mysql-socket-differs',
  summary: 'Clients of MySQL look for the socket elsewhere than the server makes it.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'stack' },
  *check(stack) {
    const { options, complete } = optionFiles(stack)
    if (!complete) return
    const sourceOf = new Map(options.map(({ entry, document }) => [entry, document.source]))
    const entries = options.map(({ entry }) => entry)
    const server = optionsNamed(entries, SERVER_GROUPS, 'socket').at(-1)
    const client = optionsNamed(entries, CLIENT_GROUPS, 'socket').at(-1)
    if (!server || !client || place(server.decoded) === place(client.decoded)) return
    // A name without a directory lies in the data directory, which is a matter of its own.
    if (![server, client].every(({ decoded }) => decoded.startsWith('/') && !isTemplated(decoded))) return
    const at = (entry: typeof server): Found => ({
      source: sourceOf.get(entry) as SourceText,
      range: entry.value.range,
    })
    yield { ...at(client), client: client.decoded, server: server.decoded, at: at(server) }
  },
  describe({ client, server, at, source, range }) {
    return {
      what: `Clients look for the socket in ${client}; the server makes ${server}.`,
      why: 'Whoever says localhost gets "Can\'t connect to local MySQL server through socket": lookups fail, and mail is deferred.',
      related: [{ ...at, message: 'the socket of the server' }],
      fixes: [replaceFix(`Write ${server}`, 'review', source, range, server)],
    }
  },
})

/** A path as the system sees it: /var/run is a link to /run. */
function place(path: string): string {
  return normalizePath(path).replace(/^\/var\/run\//, '/run/')
}
