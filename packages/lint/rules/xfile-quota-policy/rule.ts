/** Postfix asks a quota service where Dovecot has none. */

import type { Label } from '@mailcfg/core'
import {
  type DovecotInstance,
  dovecotListeners,
  type FlatRestriction,
  isTemplated,
  joinPath,
  type PostfixInstance,
  plainValue,
  socketPath,
  wholeDovecot,
} from '@mailcfg/model'
import { placeInArgument } from '../../src/argument-places.ts'
import { itemsOf } from '../../src/restriction-lists.ts'
import { defineRule, type Found } from '../../src/rule.ts'

interface NoService extends Found {
  readonly endpoint: string
  readonly related: readonly Label[]
}

export const rule = defineRule<'postfix', NoService>({
  id: 'xfile-quota-policy',
  summary: 'Postfix asks a quota service where Dovecot does not listen.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix, { stack }) {
    const dovecot = wholeDovecot(stack)
    if (dovecot === undefined) return
    for (const { item } of itemsOf(postfix)) {
      const endpoint = item.name === 'check_policy_service' ? endpointOf(item) : undefined
      if (endpoint === undefined || isTemplated(endpoint.text) || !isForQuota(endpoint.text, dovecot)) continue
      if (isServed(endpoint.text, postfix, dovecot)) continue
      const place = placeInArgument(item, endpoint.start, endpoint.end)
      if (place) yield { ...place, endpoint: endpoint.text, related: listeners(dovecot) }
    }
  },
  describe({ endpoint, related }) {
    return {
      what: `No service of Dovecot listens at ${endpoint}.`,
      why: 'smtpd cannot ask, and answers "451 4.3.5 Server configuration problem" to all mail.',
      help:
        related.length > 0 && related[0]?.message === QUOTA_HERE
          ? 'Let the listener of service quota-status and this policy service name the same place.'
          : 'Give Dovecot a service quota-status { executable = quota-status -p postfix } with a listener there.',
      related,
    }
  },
})

const QUOTA_HERE = 'the quota service listens here'

function endpointOf({ argument }: FlatRestriction): { text: string; start: number; end: number } | undefined {
  const range = argument?.endpoint
  if (argument === undefined || range === undefined) return undefined
  return { ...range, text: argument.text.slice(range.start - argument.start, range.end - argument.start) }
}

/**
 * Other policy services are no matter of Dovecot: a socket called after its quota service, or after quota where there
 * is such a service, or the port of its documentation.
 */
function isForQuota(endpoint: string, dovecot: DovecotInstance): boolean {
  const hasService = dovecot.sections('service').some(({ item }) => item.name?.text === 'quota-status')
  if (/^(?:unix|local):.*(?:quota-?status|dovecot)/i.test(endpoint)) return true
  if (/^(?:unix|local):.*quota/i.test(endpoint)) return hasService
  return /^inet:(?:127\.0\.0\.1|localhost|\[::1\]):12340$/.test(endpoint)
}

function isServed(endpoint: string, postfix: PostfixInstance, dovecot: DovecotInstance): boolean {
  const path = /^(?:unix|local):(.*)$/.exec(endpoint)?.[1]
  const port = /:(\w+)$/.exec(endpoint)?.[1]
  if (path === undefined) return ports(dovecot).some(({ number }) => number === undefined || number === port)
  const queue = postfix.value('queue_directory')
  // Without the jail an absolute path is one of the server; within it, one below the queue directory.
  const places = [path, joinPath(queue.text || '/var/spool/postfix', path.replace(/^\//, ''))].map(socketPath)
  const own = postfix.services.some(({ service, type }) => type.text === 'unix' && path.endsWith(`/${service.text}`))
  return own || dovecotListeners(dovecot).some((one) => one.path === undefined || places.includes(one.path))
}

/** The ports of all services of Dovecot; `undefined` for one that is not told in plain words. */
function ports(dovecot: DovecotInstance): { number: string | undefined; label: Label; service: string }[] {
  return dovecot.sections('inet_listener').flatMap(({ item, around }) => {
    const service = around[around.length - 1]?.name?.text ?? ''
    const placed = dovecot.settingsOf(item).findLast(({ item: one }) => /^(?:inet_listener_)?port$/.test(one.name.text))
    if (placed === undefined) return []
    const label = { source: placed.document.source, range: placed.item.value.range, message: QUOTA_HERE }
    return [{ number: plainValue(placed.item), label, service }]
  })
}

function listeners(dovecot: DovecotInstance): Label[] {
  const own = [
    ...dovecotListeners(dovecot)
      .filter(({ service }) => service === 'quota-status')
      .map(({ section, at }) => ({ source: section.document.source, range: at.range, message: QUOTA_HERE })),
    ...ports(dovecot)
      .filter(({ service }) => service === 'quota-status')
      .map(({ label }) => label),
  ]
  if (own.length > 0) return own
  const [first] = dovecot.items
  return first === undefined
    ? []
    : [{ source: first.document.source, range: first.item.range, message: 'no service quota-status here' }]
}
