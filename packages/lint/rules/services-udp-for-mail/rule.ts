/** UDP ports for services of mail, which are all TCP. */

import { knownServices } from '@mailcfg/knowledge'
import { networkServices } from '@mailcfg/model'
import { defineRule, type Found, isAssignments } from '../../src/rule.ts'

interface ByUdp extends Found {
  readonly name: string
}

export const rule = defineRule<'document', ByUdp>({
  id: 'services-udp-for-mail',
  summary: 'A service of Postfix has a UDP port, which nothing uses.',
  severity: 'hint',
  impact: 'cosmetic',
  confidence: 'high',
  tier: 'strict',
  listens: { on: 'document', languages: ['services'] },
  *check(document, { stack }) {
    if (!isAssignments(document)) return
    const { source } = document
    const services = stack.postfix.flatMap((postfix) => postfix.services)
    const used = new Set(services.filter(({ type }) => type.text === 'inet').map(({ service }) => service.text))
    for (const { name, protocol, portWord } of networkServices(document)) {
      // The lists of distributions have both protocols for names of old.
      const isOwn = used.has(name.text) && !knownServices().some((known) => known.name === name.text)
      if (protocol === 'udp' && isOwn) yield { source, range: portWord.range, name: name.text }
    }
  },
  describe({ name }) {
    return {
      what: `Nothing uses the UDP port of ${name}.`,
      why: 'Mail goes by TCP alone: master(8) looks the name up as a TCP service and never opens this port.',
      help: 'Delete the line, and leave the port closed in the firewall.',
    }
  },
})
