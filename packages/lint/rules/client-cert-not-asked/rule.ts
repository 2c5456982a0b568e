/** Restrictions about client certificates on servers that never ask for one. */

import { type PostfixInstance, type Service, smtpdServices } from '@mailcfg/model'
import { foundAt, type JudgedList, listsOf } from '../../src/restriction-lists.ts'
import { defineRule, type Found } from '../../src/rule.ts'

interface NotAsked extends Found {
  readonly name: string
}

const CHECKS = new Set(['permit_tls_clientcerts', 'permit_tls_all_clientcerts', 'check_ccert_access'])

export const rule = defineRule<'postfix', NotAsked>({
  id: 'client-cert-not-asked',
  summary: 'Clients send their certificates only when the server asks for them.',
  severity: 'warning',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    if (!postfix.main || !postfix.master) return
    const found = new Map<string, NotAsked | undefined>()
    for (const list of listsOf(postfix)) {
      const asked = readers(list, postfix).some((service) => asks(postfix, service))
      for (const { name, place } of list.items) {
        if (!CHECKS.has(name) || !place) continue
        const key = `${place.setting.source.uri} ${place.range.start}`
        if (asked) found.set(key, undefined)
        else if (!found.has(key)) found.set(key, foundAt(place, { name }))
      }
    }
    for (const finding of found.values()) if (finding) yield finding
  },
  describe({ name }) {
    return {
      what: `${name} never sees a certificate: smtpd_tls_ask_ccert is off.`,
      why: 'The server asks no client for a certificate, so none sends one. Clients that should be let in are refused, and the log warns at each session.',
      help: 'Set smtpd_tls_ask_ccert = yes for the service, beside a certificate of the server.',
    }
  },
})

/** The services that read a list: of main.cf all those without settings of their own. */
function readers({ service }: JudgedList, postfix: PostfixInstance): (Service | undefined)[] {
  return service ? [service] : [undefined, ...smtpdServices(postfix)]
}

/** Whether the server asks, or may ask. */
function asks(postfix: PostfixInstance, service: Service | undefined): boolean {
  return ['smtpd_tls_ask_ccert', 'smtpd_tls_req_ccert'].some((name) => postfix.isOn(name, service) !== false)
}
