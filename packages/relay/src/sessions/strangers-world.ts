/** What is known of the strangers of the symbolic sessions: they are ordinary, and have nothing to do with the server. */

import type { DnsAnswer, DnsType, World } from '../world.ts'
import { UNKNOWN_WORLD } from '../world.ts'
import { EVERYWHERE } from './clients.ts'
import { FOREIGN, FOREIGN_LITERAL } from './symbols.ts'

/** The domains that strangers write from, write to, and have their names in. */
const DOMAINS = [FOREIGN, 'foreign.example', 'stranger.example']
const SOMEWHERE = '198.51.100.25'
const MISSING: DnsAnswer = { kind: 'none', exists: false }

/**
 * A world in which nothing is known but this: the domains of strangers exist, have an address and a mail server, and no
 * database makes them the server's. The mail servers of a recipient's domain are not known, since its owner may name
 * whichever server he likes (permit_mx_backup). Files that were not seen are there: without them all mail is put off. No DNS
 * list holds them, since there are always strangers whom none of them has heard of.
 */
export const STRANGERS_WORLD: World = {
  ...UNKNOWN_WORLD,
  isForeign: isStrangers,
  exists: () => true,
  isListed: false,
  dns: (asked, type) => {
    const name = asked.toLowerCase().replace(/\.$/, '')
    if (name.endsWith('.invalid')) return MISSING
    if (!isStrangers(name)) return { kind: 'unknown' }
    return name === FOREIGN && type === 'MX' ? { kind: 'unknown' } : ordinary(name, type)
  },
}

/** Subdomains that nobody has set up count as strangers', too. */
function isStrangers(domain: string): boolean {
  const name = `.${domain.toLowerCase()}`
  if (domain === FOREIGN_LITERAL || name.startsWith('.sub.') || name.endsWith('.invalid')) return true
  return DOMAINS.some((own) => name.endsWith(`.${own}`))
}

function ordinary(name: string, type: DnsType): DnsAnswer {
  const known = EVERYWHERE.find(({ client }) => client.name === name)?.client.address
  if (type === 'MX') return { kind: 'found', values: [`10 mx.${name}`] }
  if (type === 'NS') return { kind: 'found', values: [`ns.${name}`] }
  const wanted = type === 'AAAA' ? known?.includes(':') === true : type === 'A' && known?.includes(':') !== true
  return wanted ? { kind: 'found', values: [known ?? SOMEWHERE] } : { kind: 'none', exists: true }
}
