/** pickup and qmgr as FIFOs, as they were before Postfix 2.10. */

import { compareVersions, daemon } from '@mailcfg/knowledge'
import { isStrayOptions } from '@mailcfg/model'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'

interface Fifo extends Found {
  readonly name: string
}

export const rule = defineRule<'service', Fifo>({
  id: 'master-fifo-obsolete',
  summary: 'Services of the type fifo are unix services since Postfix 2.10.',
  severity: 'info',
  impact: 'upgrade',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'service' },
  *check(service, { document: { source }, stack }) {
    if (isStrayOptions(service) || service.type.text !== 'fifo') return
    // What never could be a FIFO is the matter of another rule.
    if (!['trigger', undefined].includes(daemon(service.command.text)?.skeleton)) return
    const { postfix } = stack.versions
    if (postfix !== undefined && compareVersions(postfix, '2.10') < 0) return
    yield { source, range: service.type.range, name: service.service.text }
  },
  describe({ source, range, name }) {
    return {
      what: `${name} is a FIFO, as it was before Postfix 2.10.`,
      why: 'Since then Postfix uses a socket, which does not touch the disk at every wake-up; FIFOs will go away.',
      fixes: [replaceFix('Write unix', 'safe', source, range, 'unix')],
    }
  },
})
