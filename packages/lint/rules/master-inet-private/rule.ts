/** Network services with a private column that is not n. */

import { isStrayOptions } from '@mailcfg/model'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'

interface PrivateInet extends Found {
  readonly name: string
}

export const rule = defineRule<'service', PrivateInet>({
  id: 'master-inet-private',
  summary: 'A network service cannot be private.',
  severity: 'error',
  impact: 'wont-start',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'service' },
  *check(service, { document: { source } }) {
    const { text, range } = service.private
    if (isStrayOptions(service) || service.type.text !== 'inet' || (text !== 'y' && text !== '-')) return
    yield { source, range, name: service.service.text }
  },
  describe({ source, range, name }) {
    const written = source.slice(range)
    return {
      what:
        written === '-'
          ? `"-" makes ${name} private, which a network service cannot be.`
          : `${name} is a network service and cannot be private.`,
      why: 'master stops here with "inet service cannot be private": no mail is received or sent. postconf says nothing.',
      fixes: [replaceFix('Write n', 'safe', source, range, 'n')],
    }
  },
})
