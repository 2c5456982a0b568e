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
  const addresses = new Set(probes.flatMap(({ client }) => reversed(client.address) ?? []))
  const isListed = (name: string) => startsWithAny(name, addresses) || startsWithAny(name, near)
  return {
    ...STRANGERS_WORLD,
    isForeign: (domain) => foreign.has(domain.toLowerCase()) || STRANGERS_WORLD.isForeign?.(domain) === true,
    dns: (asked, type) => {
      const known = STRANGERS_WORLD.dns(asked, type)
      const name = asked.replace(/\.$/, '').toLowerCase()
      // Not even a top-level domain has an underscore.
      if (/_[^.]*$/.test(name)) return MISSING
      if (known.kind !== 'unknown' || (type === 'MX' && far.has(name) && asksServers)) return known
      if (far.has(name) || near.has(name)) return STRANGERS_WORLD.dns('foreign.example', type)
      // What is asked of a DNS list: there are strangers whom none of them holds.
      return isListed(name) || NIBBLES.test(name) ? MISSING : known
    },
  }
}

function mindsMailServers(postfix: PostfixInstance): boolean {
  return relayViews(postfix).some(({ relay, recipient }) =>
    [relay, recipient].some(({ list }) => list.items.some(({ name }) => name === 'permit_mx_backup')),
  )
}

/** An IPv6 address as DNS lists are asked for it. */
const NIBBLES = /^(?:[0-9a-f]\.){32}/

/** Whether words stand before the zone of a DNS list. */
function startsWithAny(name: string, words: ReadonlySet<string>): boolean {
  for (let dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
    if (words.has(name.slice(0, dot))) return true
  }
  return false
}

/** An IPv4 address as DNS lists are asked for it. */
function reversed(address: string): string | undefined {
  return /^[0-9.]+$/.test(address) ? address.split('.').reverse().join('.') : undefined
}
