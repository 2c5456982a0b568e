/** Names in /etc/services that have two ports. */

import { knownServices } from '@mailcfg/knowledge'
import { networkServices, tcpPortOf } from '@mailcfg/model'
import { defineRule, type Found, isAssignments } from '../../src/rule.ts'

interface Twice extends Found {
  readonly name: string
  readonly port: number
  readonly first: Found & { readonly port: number }
}

export const rule = defineRule<'document', Twice>({
  id: 'services-name-twice',
  summary: 'A name that mail uses has a port already; the first line counts.',
  severity: 'warning',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'document', languages: ['services'] },
  *check(document, { stack }) {
    if (!isAssignments(document)) return
    const { source } = document
    const used = new Set(stack.postfix.flatMap(({ services }) => services.map(({ service }) => service.text)))
    for (const service of networkServices(document)) {
      const { name, port } = service
      // The lists of distributions have such names as well, which mail has nothing to do with.
      const matters = used.has(name.text) || knownServices().some((known) => known.name === name.text)
      if (service.protocol !== 'tcp' || !matters) continue
      const first = tcpPortOf(document, name.text)
      if (!first || first === service || first.port === port) continue
      const at = { source, range: first.portWord.range, port: first.port }
      yield { source, range: name.range, name: name.text, port, first: at }
    }
  },
  describe({ name, port, first }) {
    return {
      what: `${name} is ${first.port} already; this line with ${port} has no effect.`,
      why: `Programs take the first line with the name: a master.cf service ${name} listens on ${first.port}.`,
      help: 'Choose another name, or change the first line.',
      related: [{ source: first.source, range: first.range, message: 'this one counts' }],
    }
  },
})
