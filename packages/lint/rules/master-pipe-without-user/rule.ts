/** pipe(8) and spawn(8) entries without `user=`. */

import { deliveryCommand, isStrayOptions, type Service } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'
import { optionsGotLost } from '../../src/services.ts'

interface NoUser extends Found {
  readonly service: Service
}

export const rule = defineRule<'service', NoUser>({
  id: 'master-pipe-without-user',
  summary: 'Services that start commands need `user=`.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'service' },
  *check(service, { document: { source } }) {
    const { text, range } = service.command
    if (isStrayOptions(service) || (text !== 'pipe' && text !== 'spawn')) return
    const { attributes } = deliveryCommand(service)
    if (attributes.some(({ name }) => name === 'user') || optionsGotLost(service, source)) return
    yield { source, range, service }
  },
  describe({ service }) {
    const late = service.arguments.some(({ value }) => /^user=/i.test(value.text))
    return {
      what: late
        ? `The user= of ${service.service.text} stands behind argv=, where it is an argument of the command.`
        : `${service.service.text} does not say as which user its command runs.`,
      why: `${service.command.text} stops with "missing user= command-line attribute", and what it was to do waits.`,
      help: 'Write user=NAME, of a user made for this purpose, before argv=.',
    }
  },
})
