/** Addresses of strangers: those for documentation, unless a configuration uses them as if they were its own. */

import { type Address, maskAddress, parseAddress, sameAddress } from '@mailcfg/grammars'
import type { PostfixInstance } from '@mailcfg/model'
import type { Session } from '@mailcfg/relay'
import { isTooWide, isWorld, networksIn } from './trusted-networks.ts'

/** The strangers of the symbolic sessions come from these networks (RFC 5737, RFC 3849). */
const IPV4 = '203.0.113.'
const IPV6 = '2001:db8'
/** What stands for them instead: another network for documentation, and addresses that nobody has. */
const OTHER_IPV4 = '198.51.100.'
const NOBODY = '240.0.0.9'
const NOBODY6 = '4000::9'

/** Tables beyond that are data of a program, and hold no examples. */
const MOST_TEXT = 100_000

/** Gives a symbolic stranger an address that the configuration does not mention. */
export function strangersIn(postfix: PostfixInstance): <S extends Session>(session: S) => S {
  const tables = new Set(postfix.tableUses.flatMap(({ path }) => postfix.member(path) ?? []))
  const documents = [postfix.main, postfix.master, ...tables]
  const texts = documents.flatMap((one) => (one && one.source.length < MOST_TEXT ? one.source.text : []))
  const isFree = (words: string) => !texts.some((text) => text.includes(words))
  // A part of an address stands for all that begins with it.
  const isUnused = (net: string) => isFree(net.split('.').slice(0, 2).join('.'))
  const ipv6 = isFree(IPV6)
  const ipv4 = [IPV4, OTHER_IPV4].find((net) => isUnused(net) && !isOwn(postfix, parseAddress(`${net}9`)))
  return (session) => {
    const { address } = session.client
    if (address.includes(':') ? ipv6 : ipv4 === IPV4) return session
    const other = address.includes(':') ? NOBODY6 : ipv4 === undefined ? NOBODY : address.replace(IPV4, ipv4)
    return { ...session, client: { ...session.client, address: other } }
  }
}

/** Whether a network of mynetworks that may be somebody's own holds an address. */
function isOwn(postfix: PostfixInstance, address: Address | undefined): boolean {
  const settings = [...postfix.mainSettings, ...postfix.masterSettings].filter(({ name }) => name.text === 'mynetworks')
  return settings.some((setting) =>
    networksIn(setting, postfix).some((item) => {
      const { bytes, family, prefix, problem } = item.network ?? {}
      if (!address || !bytes || !family || prefix === undefined || problem !== undefined) return false
      if (family !== address.family || isWorld(item) || isTooWide(item)) return false
      return sameAddress(maskAddress(address, prefix), { family, bytes })
    }),
  )
}
