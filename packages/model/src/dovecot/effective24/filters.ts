/** Which filter a section of 2.4 opens, or why it may not stand where it does. */

import { innerFilter } from '../effective/filter.ts'
import type { DovecotHost } from '../effective/host.ts'
import type { FilterKey, FilterNode } from './filter-node.ts'

const CONNECTIONS = new Set(['protocol', 'local', 'local_name', 'remote'])

/** The filter of a section for some connections; `undefined` for any other section (config_filter_parse()). */
export function connectionFilter(
  parent: FilterNode,
  type: string,
  name: string,
  host: DovecotHost,
): FilterKey | { readonly error: string } | undefined {
  if (!CONNECTIONS.has(type)) return undefined
  if (type === 'local_name' && name.includes(' '))
    return { error: 'Multiple names no longer supported in local_name value' }
  // Only the section right around counts here.
  const { service, localName, local, remote, section } = parent.key
  const around = {
    ...(service === undefined ? {} : { service }),
    ...(localName === undefined ? {} : { localName }),
    ...(local ? { local } : {}),
    ...(remote ? { remote } : {}),
  }
  const inner = innerFilter(around, type, name, (one) => host.resolve?.(one))
  if (inner === undefined) return undefined
  if ('error' in inner) return inner
  if (section !== undefined) {
    const outer = section.split('/')[0]
    return { error: `${outer} { ${type} { .. } } not allowed (use ${type} { ${outer} { .. } } instead)` }
  }
  const net = type === 'local' ? inner.filter.local : type === 'remote' ? inner.filter.remote : undefined
  if (net && net.bytes.length === 0 && (host.knowsHosts || net.text === ''))
    return { error: `gethostbyname(${net.text.replace(/\/.*/, '')}) failed: Name or service not known` }
  if (type === 'protocol') return { service: name }
  if (type === 'local_name') return { localName: name.toLowerCase() }
  return net ? { [type]: net } : {}
}

/** The filter of any other section (config_filter_add_new_filter()). */
export function sectionFilter(
  parent: FilterNode,
  { key, type }: { readonly key: string; readonly type: string },
  name: string,
  isQuoted: boolean,
): FilterKey | { readonly error: string } {
  if (type === 'filter') {
    if (name !== '' || isQuoted) return { error: `${key} { } must not have a section name` }
    return { section: key }
  }
  const outer = parent.key.isNamed ? parent.type : undefined
  const forbidden =
    (key === 'namespace' && (outer === 'namespace' || outer === 'mailbox')) ||
    (key === 'mailbox' && outer === 'mailbox') ||
    (key === 'service' && outer !== undefined && !outer.startsWith('@'))
  if (forbidden) return { error: `${key} { .. } not allowed under ${outer} { .. }` }
  if (name === '' && !isQuoted) return { error: `${key} { } is missing section name` }
  return { section: `${key}/${name}`, isNamed: true }
}

/** Whether a filter or one around it is for some addresses or names of the server only. */
export function isInLocalRemote(node: FilterNode): boolean {
  return [...node.chain()].some(
    ({ key: { localName, local, remote } }) => localName !== undefined || local?.bits || remote?.bits,
  )
}
