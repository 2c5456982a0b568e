/** The filters of a configuration: which connections a `protocol`, `local`, `remote` or `local_name` section is for. */

import { isInNetwork, type Network, readNetwork } from './networks.ts'

/** For which connections settings are; what is missing does not matter. */
export interface Filter {
  readonly service?: string
  readonly localName?: string
  readonly local?: Network
  readonly remote?: Network
}

/** The filter of a section inside another one, or what doveconf says; `undefined` for a section that is no filter. */
export function innerFilter(
  parent: Filter,
  type: string,
  name: string,
  resolve: (host: string) => string | undefined,
): { readonly filter: Filter } | { readonly error: string } | undefined {
  switch (type) {
    case 'protocol':
      if (parent.service !== undefined) return { error: 'Nested protocol { protocol { .. } } block not allowed' }
      return { filter: { ...parent, service: name } }
    case 'local_name':
      if (parent.remote) return { error: wrongOrder('remote', type) }
      if (parent.service !== undefined) return { error: wrongOrder('protocol', type) }
      return { filter: { ...parent, localName: name } }
    case 'local':
      if (parent.remote) return { error: wrongOrder('remote', type) }
      if (parent.service !== undefined) return { error: wrongOrder('protocol', type) }
      if (parent.localName !== undefined) return { error: wrongOrder('local_name', type) }
      return innerNetwork(parent, type, name, resolve)
    case 'remote':
      if (parent.service !== undefined) return { error: wrongOrder('protocol', type) }
      return innerNetwork(parent, type, name, resolve)
    default:
      return undefined
  }
}

function wrongOrder(outer: string, inner: string): string {
  return `${outer} { ${inner} { .. } } not allowed (use ${inner} { ${outer} { .. } } instead)`
}

function innerNetwork(
  parent: Filter,
  type: 'local' | 'remote',
  name: string,
  resolve: (host: string) => string | undefined,
): { readonly filter: Filter } | { readonly error: string } {
  const read = readNetwork(name, resolve)
  if ('error' in read) return read
  // Nobody here asks the DNS: a host stands for itself.
  const net: Network = 'unresolved' in read ? { bytes: [], bits: 32, text: name } : read
  const outer = parent[type]
  // That the host does not exist is found out first.
  if (outer && net.bytes.length > 0 && (outer.bits > net.bits || (outer.bits > 0 && !isInNetwork(net, outer))))
    return { error: `${type} net1 { ${type} net2 { .. } } requires net2 to be inside net1` }
  // A network of no bits is no condition at all (struct config_filter).
  return { filter: { ...parent, [type]: net } }
}

/** Whether two filters are the same, so that their sections are one. */
export function filtersEqual(a: Filter, b: Filter): boolean {
  return (
    a.service === b.service &&
    a.localName?.toLowerCase() === b.localName?.toLowerCase() &&
    networksEqual(a.local, b.local) &&
    networksEqual(a.remote, b.remote)
  )
}

function networksEqual(a: Network | undefined, b: Network | undefined): boolean {
  return a?.bits === b?.bits && a?.bytes.join() === b?.bytes.join() && (a?.bytes.length !== 0 || a?.text === b?.text)
}

/** Whether what a filter is for includes what another one is for (config_filter_match()). */
export function filterMatches(mask: Filter, filter: Filter): boolean {
  if (!serviceMatches(mask, filter.service)) return false
  if (mask.localName !== undefined) {
    const name = filter.localName
    if (name === undefined || !mask.localName.split(' ').some((one) => wildcardMatches(name, one))) return false
  }
  return networkMatches(mask.remote, filter.remote) && networkMatches(mask.local, filter.local)
}

/** Whether a filter is for a service; `!` in front stands for all but this one. */
export function serviceMatches({ service: mask }: Filter, service: string | undefined): boolean {
  if (mask === undefined) return true
  if (service === undefined) return false
  return mask.startsWith('!') ? mask.slice(1) !== service : mask === service
}

function networkMatches(mask: Network | undefined, network: Network | undefined): boolean {
  if (!mask?.bits) return true
  return (network?.bits ?? 0) > 0 && isInNetwork(network as Network, mask)
}

/** A host name against a mask whose `*` stands for the first part (dns_match_wildcard()). */
function wildcardMatches(name: string, mask: string): boolean {
  let n = 0
  let m = 0
  for (; n < name.length && m < mask.length; n++, m++) {
    if (mask[m] === '*') {
      const dot = name.indexOf('.', n)
      if (dot < 0 || mask[m + 1] !== '.') return false
      n = dot
      m++
    } else if (mask[m] !== '?' && name[n]?.toLowerCase() !== mask[m]?.toLowerCase()) return false
  }
  if (mask[m] === '*') m++
  return (name[n] ?? '').toLowerCase() === (mask[m] ?? '').toLowerCase()
}

/** Order of filters, the most particular first (config_filter_parser_cmp()). */
export function compareFilters(a: Filter, b: Filter): number {
  return (
    given(b.localName) - given(a.localName) ||
    (b.local?.bits ?? 0) - (a.local?.bits ?? 0) ||
    (b.remote?.bits ?? 0) - (a.remote?.bits ?? 0) ||
    given(b.service) - given(a.service)
  )
}

function given(text: string | undefined): number {
  return text === undefined ? 0 : 1
}

/** Whether one filter is for more than another one that matches the same connections. */
export function isSuperset(sup: Filter, filter: Filter): boolean {
  if ((sup.local?.bits ?? 0) > (filter.local?.bits ?? 0)) return false
  if ((sup.remote?.bits ?? 0) > (filter.remote?.bits ?? 0)) return false
  if (sup.localName !== undefined && filter.localName === undefined) return false
  return sup.service === undefined || filter.service !== undefined
}
