/** An empty inet_interfaces, which leaves network services without an address to listen on. */

import { endpointOf, type PostfixInstance, realServices, type Service } from '@mailcfg/model'
import { atLeast } from '../../src/releases.ts'
import { defineRule, type Found } from '../../src/rule.ts'
import { atValue } from '../../src/setting-edits.ts'

interface NoAddress extends Found {
  readonly service: Service | undefined
}

export const rule = defineRule<'postfix', NoAddress>({
  id: 'inet-interfaces-empty',
  summary: 'Network services need an address, and inet_interfaces names none.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    const { text, known, setting } = postfix.value('inet_interfaces')
    if (!setting || !known || !/^[\s,]*$/.test(text) || setting.value.text.includes('$')) return
    const service = withoutHost(postfix)
    if (postfix.master === undefined || service) yield { ...atValue(setting), service }
  },
  describe({ service }, { document, postfix }) {
    const stops = atLeast(postfix?.release.oldest, '3.9')
    const master = postfix?.master?.source
    return {
      what: `inet_interfaces is empty${service ? `, so ${service.service.text} listens nowhere` : ''}.`,
      why: stops
        ? 'master stops with "service definition requires valid host name or address": no mail is received or sent.'
        : 'No mail comes in from the network, not even from programs on this machine; from Postfix 3.9 on master does not start at all.',
      ...(stops ? { impact: 'wont-start' as const } : {}),
      ...(service && master && document.source !== master
        ? { related: [{ source: master, range: service.service.range, message: 'has no address of its own' }] }
        : {}),
      help: 'Write all, loopback-only or addresses; to have no network service, take the inet entries out of master.cf.',
    }
  },
})

/** The first network service that names no address itself. */
function withoutHost(postfix: PostfixInstance): Service | undefined {
  return realServices(postfix).find((service) => service.type.text === 'inet' && endpointOf(service).host === '')
}
