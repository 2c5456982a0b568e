/** Two entries of master.cf for one socket: the later one replaces the earlier, or neither can listen. */

import { endpointOf, isStrayOptions, isTemplated, portNumber, type Service } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'

interface Duplicate extends Found {
  readonly service: Service
  readonly first: Service
}

export const rule = defineRule<'postfix', Duplicate>({
  id: 'master-duplicate-service',
  summary: 'Two entries of master.cf with the same name and type: only one of them can run.',
  severity: 'error',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check({ master }) {
    const seen = new Map<string, Service>()
    for (const service of master?.entries ?? []) {
      const key = keyOf(service)
      const first = seen.get(key)
      if (isStrayOptions(service) || isTemplated(service.service.text)) continue
      if (first === undefined) seen.set(key, service)
      else if (master) yield { source: master.source, range: service.service.range, service, first }
    }
  },
  describe({ source, service, first }) {
    const same = service.service.text === first.service.text
    return {
      what: same
        ? `${service.service.text} ${service.type.text} has an entry above already.`
        : `${service.service.text} is the same port as ${first.service.text} above.`,
      why: same
        ? 'master uses the last entry and logs a warning; the settings of the earlier one are lost.'
        : 'master cannot listen on one port twice: it stops with "Address already in use".',
      ...(same ? {} : { impact: 'wont-start' as const }),
      help: 'Keep one of the two, with the options of both.',
      related: [{ source, range: first.service.range, message: 'the first entry' }],
    }
  },
})

/** What master compares: for sockets of the file system type, name and directory, which is private/ or public/. */
function keyOf(service: Service): string {
  const { text } = service.type
  if (text !== 'inet') return `${text} ${service.private.text === 'n' ? 'public' : 'private'}/${service.service.text}`
  const { host, port } = endpointOf(service)
  return `inet ${host}:${portNumber(port)}`
}
