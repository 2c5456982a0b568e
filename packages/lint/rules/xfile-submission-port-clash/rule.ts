/** Postfix and Dovecot both listen on one port. */

import type { Label } from '@mailcfg/core'
import {
  type DovecotInstance,
  type DovecotSection,
  endpointOf,
  isAllSeen,
  type PostfixInstance,
  plainValue,
  portNumber,
  protocolsOf,
  realServices,
  type Service,
  type Stack,
} from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'

interface Clash extends Found {
  readonly port: string
  readonly place: Label
}

interface Port {
  readonly number: string
  readonly hosts: readonly string[]
  readonly place: Label
}

export const rule = defineRule<'postfix', Clash>({
  id: 'xfile-submission-port-clash',
  summary: 'Postfix and Dovecot both listen on the same port.',
  severity: 'error',
  impact: 'wont-start',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix, { stack }) {
    const { master } = postfix
    if (master === undefined || stack.postfix.length > 1) return
    const taken = stack.dovecot.filter((dovecot) => isAllSeen(dovecot, stack)).flatMap((one) => ports(one, stack))
    for (const service of realServices(postfix)) {
      if (service.type.text !== 'inet') continue
      const { port, host } = endpointOf(service)
      const clash = taken.find(
        (one) => one.number === portNumber(port) && overlap(one.hosts, hostsOf(postfix, service, host)),
      )
      if (clash) yield { source: master.source, range: service.service.range, port: clash.number, place: clash.place }
    }
  },
  describe({ port, place }) {
    return {
      what: `Postfix and Dovecot both want port ${port}.`,
      why: 'The one that starts second stops with "Address already in use".',
      help: 'Take the service out of one of them, or give the two different addresses.',
      related: [place],
    }
  },
})

/** The ports of services that run: of each listener that is written, and of submission by itself. */
function ports(dovecot: DovecotInstance, stack: Stack): Port[] {
  const listen = dovecot.setting('listen')
  const all = listen
    ? (plainValue(listen.item)
        ?.split(/[\s,]+/)
        .filter(Boolean) ?? ['?'])
    : ['*']
  const protocols = protocolsOf(dovecot, stack)
  const runs = (service: string): boolean =>
    /^(?:imap|pop3|submission)-login$|^lmtp$/.test(service)
      ? (protocols?.has(service.replace('-login', '')) ?? false)
      : service !== ''
  const written = dovecot.sections('inet_listener').flatMap(({ item, around, document }): Port[] => {
    const service = around[around.length - 1]?.name?.text ?? ''
    const number = portOf(dovecot, item) ?? (item.name?.text === 'submission' ? '587' : undefined)
    const own = dovecot.settingOf(item, 'address') ?? dovecot.settingOf(item, 'listen')
    const hosts = own ? [plainValue(own) ?? '?'] : all
    if (number === undefined || number === '0' || !runs(service)) return []
    const range = (item.name ?? item.type).range
    return [{ number, hosts, place: { source: document.source, range, message: 'Dovecot listens here' } }]
  })
  const isWritten = dovecot
    .sections('inet_listener')
    .some(({ item, around }) => around[0]?.name?.text === 'submission-login' && item.name?.text === 'submission')
  const setting = dovecot.setting('protocols') ?? dovecot.settings.find(({ item }) => item.name.text === 'submission')
  if (isWritten || !protocols?.has('submission') || setting === undefined) return written
  const place = {
    source: setting.document.source,
    range: setting.item.range,
    message: 'Dovecot listens for submission on port 587',
  }
  return [...written, { number: '587', hosts: all, place }]
}

function portOf(dovecot: DovecotInstance, section: DovecotSection): string | undefined {
  const placed = dovecot.settingsOf(section).findLast(({ item }) => /^(?:inet_listener_)?port$/.test(item.name.text))
  return placed && plainValue(placed.item)
}

/** The addresses of a service: its own, or inet_interfaces. */
function hostsOf(postfix: PostfixInstance, service: Service, host: string): string[] {
  if (host !== '') return [host.replace(/^\[(.*)\]$/, '$1')]
  const { text, known } = postfix.value('inet_interfaces', service)
  return known ? text.split(/[\s,]+/).filter(Boolean) : ['?']
}

const ALL = new Set(['*', '::', 'all', '0.0.0.0'])
const LOOPBACK = /^(?:127\.0\.0\.1|localhost|loopback-only|::1)$/

/** Whether two lists share an address; names of hosts may be any, so they count as different. */
function overlap(a: readonly string[], b: readonly string[]): boolean {
  if (a.includes('?') || b.includes('?')) return false
  if (a.some((host) => ALL.has(host)) || b.some((host) => ALL.has(host))) return true
  const loops = (list: readonly string[]): boolean => list.some((host) => LOOPBACK.test(host))
  return a.some((host) => b.includes(host)) || (loops(a) && loops(b))
}
