/** The world in which probes are put: strangers are ordinary, and no list of spammers holds them. */

import type { PostfixInstance } from '@mailcfg/model'
import { type DnsAnswer, STRANGERS_WORLD, type World } from '@mailcfg/relay'
import { relayViews } from './relay.ts'
import { domainOf, type Probe } from './relay-probes.ts'

const MISSING: DnsAnswer = { kind: 'none', exists: false }

/**
 * The strangers' world, in which the domains of the probes are ordinary, too. Whose mail servers those of the recipients
 * are counts only for permit_mx_backup: without it they are somebody else's.
 */
export function worldOfProbes(probes: readonly Probe[], postfix: PostfixInstance): World {
  const asksServers = mindsMailServers(postfix)
  const foreign = new Set(probes.map((probe) => probe.foreign))
  const far = new Set(probes.flatMap(({ recipients }) => recipients.map(domainOf)))
  const near = new Set(probes.flatMap(({ sender, client, helo }) => [domainOf(sender), client.name ?? '', helo ?? '']))
  return {
    ...STRANGERS_WORLD,
    isForeign: (domain) => foreign.has(domain.toLowerCase()) || STRANGERS_WORLD.isForeign?.(domain) === true,
    dns: (asked, type) => {
      const known = STRANGERS_WORLD.dns(asked, type)
      const name = asked.replace(/\.$/, '').toLowerCase()
      // Not even a top-level domain has an underscore.
      if (/_[^.]*$/.test(name)) return MISSING
      if (known.kind !== 'unknown' || (type === 'MX' && far.has(name) && asksServers)) return known
      return far.has(name) || near.has(name) ? STRANGERS_WORLD.dns('foreign.example', type) : known
    },
  }
}

function mindsMailServers(postfix: PostfixInstance): boolean {
  return relayViews(postfix).some(({ relay, recipient }) =>
    [relay, recipient].some(({ list }) => list.items.some(({ name }) => name === 'permit_mx_backup')),
  )
}
