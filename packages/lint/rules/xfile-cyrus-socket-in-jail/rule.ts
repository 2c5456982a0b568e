/** What Cyrus SASL needs from outside the jail that smtpd runs in. */

import {
  assignmentOf,
  type ConfiguredServer,
  configuredServers,
  cyrusList,
  isTemplated,
  jailedService,
  methodOf,
  type Service,
} from '@mailcfg/model'
import { defineRule, type Found, foundIn } from '../../src/rule.ts'

interface Outside extends Found {
  readonly needs: 'socket' | 'accounts'
  readonly path: string
  readonly queue: string
  readonly service: Service
  readonly server: ConfiguredServer
}

export const rule = defineRule<'stack', Outside>({
  id: 'xfile-cyrus-socket-in-jail',
  summary: 'Smtpd in the jail cannot reach what smtpd.conf names outside of it.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'stack' },
  *check(stack) {
    for (const server of configuredServers(stack)) {
      const service = jailedService(server)
      const queue = server.postfix.value('queue_directory')
      if (service && queue.known) {
        yield* socketOutside(server, service, queue.text)
        yield* accountsOutside(server, service, queue.text)
      }
    }
  },
  describe({ needs, path, queue, service, server }) {
    const master = server.postfix.master
    return {
      what: `${service.service.text} runs in the jail, where this path is ${queue}${path}.`,
      why:
        needs === 'socket'
          ? 'smtpd looks below the queue directory and finds no socket: "cannot connect to Courier authdaemond", and every login fails.'
          : 'smtpd looks below the queue directory: without a copy of the file there, "user not found" although sasldblistusers2 shows the account.',
      help:
        needs === 'socket'
          ? `Write n in the chroot column, or mount the directory of the socket below the queue directory${
              path.startsWith(`${queue}/`) ? `, which smtpd.conf then calls ${path.slice(queue.length)}` : ''
            }.`
          : 'Write n in the chroot column, or copy the file after each change of a password.',
      ...(needs === 'socket' ? {} : { severity: 'info' as const }),
      related: master ? [{ source: master.source, range: service.chroot.range, message: 'chroot column' }] : [],
    }
  },
})

function* socketOutside(server: ConfiguredServer, service: Service, queue: string): Iterable<Outside> {
  const entry = assignmentOf(server.conf, 'authdaemond_path')
  if (entry === undefined || methodOf(server.conf, 'authdaemond') === undefined) return
  const path = entry.value.text.replace(/\s+#.*$/, '')
  if (!path.startsWith('/') || isTemplated(path)) return
  yield foundIn(server.conf.source, entry.value, 0, path.length, { needs: 'socket', path, queue, service, server })
}

/** A sasldb that is named, or the usual one. */
function* accountsOutside(server: ConfiguredServer, service: Service, queue: string): Iterable<Outside> {
  const { conf } = server
  const plugin = cyrusList(conf, 'auxprop_plugin').find(({ text }) => text.toLowerCase() === 'sasldb')
  if (plugin === undefined) return
  const entry = assignmentOf(conf, 'sasldb_path')
  const path = entry?.value.text ?? '/etc/sasldb2'
  if (!path.startsWith('/')) return
  const { source, range } = entry ? { source: conf.source, range: entry.value.range } : plugin
  yield { source, range, needs: 'accounts', path, queue, service, server }
}
