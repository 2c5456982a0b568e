/** Logins on port 25. */

import { offersAuth, type PostfixInstance, smtpServers } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'
import { atName, unique } from '../../src/setting-edits.ts'

export const rule = defineRule<'postfix', Found>({
  id: 'sasl-auth-on-mx-port',
  summary: 'Logins are offered on port 25, where the world tries passwords.',
  severity: 'info',
  impact: 'insecure',
  confidence: 'high',
  tier: 'strict',
  listens: { on: 'postfix' },
  *check(postfix) {
    if (postfix.main) yield* unique(onPort25(postfix))
  },
  describe() {
    return {
      what: 'Logins are offered on port 25.',
      why: 'Port 25 is open to everybody, and password guessers come there first; users send through ports 587 and 465.',
      help: 'Set smtpd_sasl_auth_enable = no in main.cf, and -o smtpd_sasl_auth_enable=yes for the submission services.',
    }
  },
})

function* onPort25(postfix: PostfixInstance): Iterable<Found> {
  for (const { service, port } of smtpServers(postfix)) {
    const setting = postfix.setting('smtpd_sasl_auth_enable', service)
    if (port === 'smtp' && setting && offersAuth(postfix, service) === true) yield atName(setting)
  }
}
