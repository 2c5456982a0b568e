/** Logins by Dovecot without a path to its socket. */

import { offersAuth, type ParameterSetting, smtpdServices, wholeDovecot } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'
import { atValue, unique } from '../../src/setting-edits.ts'

interface NoPath extends Found {
  readonly setting: ParameterSetting
}

export const rule = defineRule<'postfix', NoPath>({
  id: 'sasl-dovecot-path-missing',
  summary: 'Dovecot is asked about logins without smtpd_sasl_path.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix, { stack }) {
    // Where Dovecot was seen too, another rule compares the two.
    if (postfix.main === undefined || wholeDovecot(stack) !== undefined) return
    const services = postfix.master ? smtpdServices(postfix) : [undefined]
    yield* unique(
      services.flatMap((service) => {
        const { text, known, setting } = postfix.value('smtpd_sasl_type', service)
        if (!setting || !known || text.trim() !== 'dovecot' || offersAuth(postfix, service) !== true) return []
        return postfix.isSet('smtpd_sasl_path', service) ? [] : [{ ...atValue(setting), setting }]
      }),
    )
  },
  describe(_, { postfix }) {
    return {
      what: 'With smtpd_sasl_type = dovecot, smtpd_sasl_path must name the socket.',
      why: 'Its default, smtpd, is a name for Cyrus SASL. Postfix looks for a socket smtpd in the queue directory, finds none, and stops when a client connects.',
      help: "Write smtpd_sasl_path = private/auth, and let a unix_listener of Dovecot's service auth make that socket.",
      // A master.cf that was not seen may name it for each service.
      ...(postfix?.master ? {} : { severity: 'warning' as const }),
    }
  },
})
