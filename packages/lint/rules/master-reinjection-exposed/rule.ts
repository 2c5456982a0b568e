/** Return ports of content filters that are open to the network. */

import { endpointOf, type PostfixInstance, portNumber, realServices, type Service } from '@mailcfg/model'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'

interface Exposed extends Found {
  readonly service: Service
}

export const rule = defineRule<'postfix', Exposed>({
  id: 'master-reinjection-exposed',
  summary: 'The port on which a content filter returns mail listens on the loopback address only.',
  severity: 'error',
  impact: 'insecure',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    for (const service of realServices(postfix)) {
      if (!postfix.master || !isReturnPort(service) || !isOpen(postfix, service)) continue
      yield { source: postfix.master.source, range: service.service.range, service }
    }
  },
  describe({ source, range, service }) {
    const at = { start: range.start, end: range.start }
    return {
      what: `Port ${service.service.text} takes mail back from a filter, and the whole network can reach it.`,
      why: 'What comes in here is not filtered again, and often not checked at all: senders of spam and viruses can go round the filter.',
      fixes: [replaceFix('Listen on 127.0.0.1 only', 'review', source, at, '127.0.0.1:')],
    }
  },
})

/** smtpd on a port that nobody else uses, with the content filter switched off. */
function isReturnPort(service: Service): boolean {
  const { host, port } = endpointOf(service)
  if (service.type.text !== 'inet' || service.command.text !== 'smtpd' || host !== '') return false
  if (!/^\d+$/.test(port) || ['25', '465', '587', '2525'].includes(portNumber(port))) return false
  return service.overrides.some(
    ({ name, value, separator }) => name.text === 'content_filter' && separator && value.text === '',
  )
}

function isOpen(postfix: PostfixInstance, service: Service): boolean {
  const { text, known } = postfix.value('inet_interfaces', service)
  if (known && /^(?:loopback-only|localhost|127\.[\d.]+|\[?::1\]?)$/i.test(text.trim())) return false
  const networks = postfix.value('mynetworks', service)
  const local = networks.setting?.service === service && /^\s*127\.0\.0\.0\/8\s*$/.test(networks.text)
  return !(local && refusesOthers(postfix, service))
}

/** `permit_mynetworks,reject` in a list of the service itself. */
function refusesOthers(postfix: PostfixInstance, service: Service): boolean {
  return postfix.masterSettings.some(
    (s) => s.service === service && /_restrictions$/.test(s.name.text) && /(?:^|[\s,])reject\s*$/i.test(s.value.text),
  )
}
