/** `size=` of a pipe(8) entry that is no plain number. */

import { readNumber } from '@mailcfg/grammars'
import { deliveryCommand, isStrayOptions, isTemplated } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'

interface BadSize extends Found {
  readonly size: string
}

export const rule = defineRule<'service', BadSize>({
  id: 'master-pipe-size',
  summary: 'The size= of a pipe service is a number of bytes without a unit.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'service' },
  *check(service, { document: { source } }) {
    if (isStrayOptions(service) || service.command.text !== 'pipe') return
    for (const { name, value, argument } of deliveryCommand(service).attributes) {
      // An empty size counts as 0, which is no limit.
      if (name !== 'size' || value === '' || isTemplated(value) || value.includes('$')) continue
      if (readNumber(value, 'long').problems.length === 0 && !value.startsWith('-')) continue
      yield { source, range: argument.value.rangeOf('size='.length, 'size='.length + value.length), size: value }
    }
  },
  describe({ size }) {
    return {
      what: `size= takes a number of bytes, not "${size}".`,
      why: 'pipe stops with "bad size= value" at each delivery, and the mail waits in the queue.',
      help: 'Write digits only, such as 20971520 for 20 megabytes, or 0 for no limit.',
    }
  },
})
