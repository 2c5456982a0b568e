/** Transport parameters without a transport. */

import { defineRule, type Found } from '../../src/rule.ts'
import { typedValue } from '../../src/typed-values.ts'

interface NoName extends Found {
  readonly name: string
  readonly nexthop: string
}

export const rule = defineRule<'parameter', NoName>({
  id: 'transport-name-empty',
  summary: 'A transport parameter begins with the name of a service.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: {
    on: 'parameter',
    names: ['default_transport', 'local_transport', 'relay_transport', 'virtual_transport'],
  },
  *check(setting, { postfix }) {
    const value = typedValue(setting, postfix)
    if (!value?.text.startsWith(':')) return
    yield { source: value.source, range: value.range, name: setting.name.text, nexthop: value.text.slice(1) }
  },
  describe({ name, nexthop }) {
    return {
      what: `${name} names no transport before the colon.`,
      why: 'trivial-rewrite warns "null transport is not allowed" and answers nothing: smtpd and the queue manager wait for it, and all mail with them.',
      help: `Write a service of master.cf in front, such as smtp:${nexthop}. Only in transport tables may it be left out.`,
    }
  },
})
