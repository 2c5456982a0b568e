/** A list for port 25 that ends in reject: no mail comes in from outside. */

import type { FlatRestriction, PostfixInstance } from '@mailcfg/model'
import { RELAY_LISTS } from '../../src/relay.ts'
import { foundAt, isPort25, listFor, once } from '../../src/restriction-lists.ts'
import { defineRule, type Found } from '../../src/rule.ts'

interface RejectAll extends Found {
  readonly list: string
}

export const rule = defineRule<'postfix', RejectAll>({
  id: 'reject-all-on-mx',
  summary: 'A bare reject on port 25 refuses all mail from outside.',
  severity: 'warning',
  impact: 'rejects-mail',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    const seen = new Set<string>()
    const services = postfix.services.filter(isPort25)
    // Without an entry for port 25 nobody expects mail from outside.
    if (postfix.master && services.length === 0) return
    if (refusesOnPurpose(postfix)) return
    for (const service of services.length > 0 ? services : [undefined]) {
      for (const parameter of ['smtpd_client_restrictions', 'smtpd_helo_restrictions', 'smtpd_sender_restrictions']) {
        const items = listFor(postfix, parameter, service)?.items ?? []
        const at = items.findIndex(({ name, warnOnly }) => name === 'reject' && !warnOnly)
        const place = items[at]?.place
        if (!place || !items.slice(0, at).every(refusesOrTrusts) || !once(seen, place)) continue
        yield foundAt(place, { list: parameter })
      }
    }
  },
  describe: ({ list }) => ({
    what: `This reject refuses every client from outside in ${list}.`,
    why: 'Only hosts of mynetworks and users who log in come past it: mail from other servers for your own domains is refused.',
    help: 'Delete it on a server that gets mail from outside; relaying is refused elsewhere.',
    ...(list === 'smtpd_client_restrictions' ? { severity: 'info' } : {}),
  }),
})

/** Items that let no stranger pass; a table or a server may. */
function refusesOrTrusts({ name, bare }: FlatRestriction): boolean {
  return (
    !bare &&
    (/^permit_(?:mynetworks|sasl_authenticated|tls_clientcerts|inet_interfaces)$/.test(name) ||
      name.startsWith('reject_'))
  )
}

/** A server whose recipient or relay list refuses strangers by a bare reject takes mail from its own people only. */
function refusesOnPurpose(postfix: PostfixInstance): boolean {
  return RELAY_LISTS.some((parameter) => {
    const { items = [] } = listFor(postfix, parameter, undefined) ?? {}
    const at = items.findIndex(({ name, warnOnly }) => name === 'reject' && !warnOnly)
    return at >= 0 && items.slice(0, at).every(refusesOrTrusts)
  })
}
