/** Examples of what a configuration is about: domains of each address class, and users in them. */

import { resolveAddress } from '../addresses/resolve.ts'
import { Chooser } from '../chooser.ts'
import { matchList } from '../lists/match-list.ts'
import { OWN_NAME, type Server } from '../server.ts'
import { tableKeys } from './table-keys.ts'

/** The address classes that have recipients of the server's own. */
export type OwnClass = 'local' | 'alias' | 'mailbox' | 'relay'

/** A domain of a class, and an address in it that exists as far as the files tell. */
export interface ClassExample {
  readonly domain: string
  readonly user: string | undefined
}

/** What sessions are made of. */
export interface Examples {
  readonly myhostname: string
  readonly classes: Readonly<Partial<Record<OwnClass, ClassExample>>>
  /** The fingerprint of a certificate that relay_clientcerts lists. */
  readonly certificate: string | undefined
}

const DOMAIN_LISTS = [
  'mydestination',
  'virtual_alias_domains',
  'virtual_mailbox_domains',
  'relay_domains',
  'virtual_alias_maps',
  'virtual_mailbox_maps',
]

/** Items of a list that are looked at. */
const MOST_ITEMS = 60

/** Finds an example of each class in the parameters and tables of a server. */
export function examplesOf(server: Server): Examples {
  const myhostname = server.value('myhostname') || OWN_NAME
  const domains = new Map<string, string[]>()
  const seen = new Set<string>()
  for (const list of DOMAIN_LISTS) {
    for (const domain of itemsOf(server, list).flatMap((item) => domainIn(item) ?? [])) {
      if (seen.has(domain)) continue
      seen.add(domain)
      const name = classOf(server, `probe@${domain}`)
      domains.set(name, [...(domains.get(name) ?? []), domain])
    }
  }
  const of = (name: OwnClass): ClassExample | undefined => {
    const domain = bestOf(domains.get(name) ?? [], myhostname)
    return domain === undefined ? undefined : { domain, user: userOf(server, name, domain) }
  }
  const [local, alias, mailbox, relay] = [of('local'), of('alias'), of('mailbox'), of('relay')]
  return {
    myhostname,
    certificate: server.tables('relay_clientcerts').flatMap(({ reference }) => tableKeys(server, reference))[0],
    classes: { ...(local && { local }), ...(alias && { alias }), ...(mailbox && { mailbox }), ...(relay && { relay }) },
  }
}

/** The words of a list, and the keys of the tables in it. */
function itemsOf(server: Server, parameter: string): string[] {
  return matchList(server, parameter, 'trivial-rewrite')
    .patterns.flatMap((pattern) => {
      if (!pattern.matches) return []
      if (pattern.kind === 'text') return [pattern.text]
      return pattern.kind === 'table' ? tableKeys(server, pattern.table.reference) : []
    })
    .slice(0, MOST_ITEMS)
}

/** The domain that an item of a list or a key of a table is about. */
function domainIn(item: string): string | undefined {
  const domain = item.slice(item.lastIndexOf('@') + 1).toLowerCase()
  if (!/^\.?[\w-]+(\.[\w-]+)*$/.test(domain)) return undefined
  return domain.startsWith('.') ? `sub${domain}` : domain
}

/** The domain that says most: one with a dot that is not just the host. */
function bestOf(domains: readonly string[], myhostname: string): string | undefined {
  const dotted = domains.filter((domain) => domain.includes('.') && !domain.startsWith('localhost'))
  return dotted.find((domain) => domain !== myhostname.toLowerCase()) ?? dotted[0] ?? domains[0]
}

function classOf(server: Server, address: string): string {
  return resolveAddress({ server, chooser: new Chooser() }, '', address).class
}

/** Where the users of a class stand. */
const USER_MAPS: Readonly<Record<Exclude<OwnClass, 'local'>, string>> = {
  alias: 'virtual_alias_maps',
  mailbox: 'virtual_mailbox_maps',
  relay: 'relay_recipient_maps',
}

function userOf(server: Server, name: OwnClass, domain: string): string | undefined {
  if (name === 'local') return localUser(server, domain)
  const keys = server.tables(USER_MAPS[name]).flatMap(({ reference }) => tableKeys(server, reference))
  const known = keys.slice(0, MOST_ITEMS).find((key) => /^[^@]+@/.test(key) && classOf(server, key) === name)
  return known ?? (name === 'alias' ? undefined : `user@${domain}`)
}

/** `root`, where the accounts of the host are asked; else the first user that a table has. */
function localUser(server: Server, domain: string): string {
  const maps = server.tables('local_recipient_maps').map(({ reference }) => reference)
  const asksHost = maps.some((reference) => /^(?:proxy:)?unix:passwd/.test(reference))
  const keys = maps.flatMap((reference) => tableKeys(server, reference)).filter((key) => !key.startsWith('@'))
  const user = (asksHost ? undefined : keys[0]) ?? 'root'
  return user.includes('@') ? user : `${user}@${domain}`
}
