/** permit_tls_all_clientcerts: every certificate of a known authority may relay. */

import type { PostfixInstance, Service } from '@mailcfg/model'
import { RELAY_LISTS } from '../../src/relay.ts'
import { foundAt, itemsOf } from '../../src/restriction-lists.ts'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'

export const rule = defineRule<'postfix', Found & { readonly relays: boolean; readonly anybody: boolean }>({
  id: 'permit-any-client-cert',
  summary: '`permit_tls_all_clientcerts` trusts everybody with a certificate of a known authority.',
  severity: 'error',
  impact: 'insecure',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    for (const { item, place, list } of itemsOf(postfix)) {
      if (item.name !== 'permit_tls_all_clientcerts') continue
      const relays = RELAY_LISTS.some((name) => name === list.parameter)
      yield foundAt(place, { relays, anybody: trustsPublicAuthorities(postfix, list.service) })
    }
  },
  describe: ({ source, range, relays, anybody }) => ({
    what: 'permit_tls_all_clientcerts lets every valid client certificate pass.',
    why: relays
      ? 'Whoever gets a certificate from any authority that smtpd knows may relay; with the list of public authorities that is everybody.'
      : 'Whoever gets a certificate from any authority that smtpd knows skips the checks behind it.',
    help: 'Use permit_tls_clientcerts with the fingerprints of your clients in relay_clientcerts.',
    fixes: [replaceFix('Write permit_tls_clientcerts', 'review', source, range, 'permit_tls_clientcerts')],
    ...(relays && anybody ? {} : { severity: 'warning' }),
  }),
})

/** Whether smtpd surely knows the authorities that give certificates to everybody. */
function trustsPublicAuthorities(postfix: PostfixInstance, service: Service | undefined): boolean {
  if (postfix.isOn('tls_append_default_CA', service)) return true
  return ['smtpd_tls_CAfile', 'smtpd_tls_CApath'].some((name) =>
    /^\/etc\/(?:ssl\/certs|pki|ca-certificates)(?:\/|$)/.test(postfix.value(name, service).text),
  )
}
