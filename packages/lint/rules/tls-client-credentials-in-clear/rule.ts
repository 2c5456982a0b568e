/** The client's password for a relay may be sent without TLS. */

import { clientTls, isLoopback, type ParameterSetting, type PostfixInstance, smtpClients } from '@mailcfg/model'
import { defineRule, editFix, type Found } from '../../src/rule.ts'
import { atName, setBesideEdit, unique } from '../../src/setting-edits.ts'

interface ClearPassword extends Found {
  readonly setting: ParameterSetting
  readonly tls: 'none' | 'may'
}

export const rule = defineRule<'postfix', ClearPassword>({
  id: 'tls-client-credentials-in-clear',
  summary: 'The password for the relay may be sent without TLS.',
  severity: 'error',
  impact: 'insecure',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    if (postfix.main) yield* unique(clearPasswords(postfix))
  },
  describe({ setting, tls, source }, { postfix }) {
    return {
      what: `The relay's password is sent ${tls === 'none' ? 'without TLS' : 'also when the relay offers no TLS'}.`,
      why: 'smtp_sasl_security_options allows plain passwords, and TLS is not demanded: whoever sits between the servers can take STARTTLS away and read the password.',
      fixes: postfix
        ? [
            editFix('Demand TLS', 'review', source, [
              setBesideEdit(postfix, setting, 'smtp_tls_security_level', 'encrypt'),
            ]),
          ]
        : [],
    }
  },
})

function* clearPasswords(postfix: PostfixInstance): Iterable<ClearPassword> {
  for (const client of smtpClients(postfix)) {
    const setting = postfix.setting('smtp_sasl_auth_enable', client)
    const tls = clientTls(postfix, client)
    if (!setting || postfix.isOn('smtp_sasl_auth_enable', client) !== true || (tls !== 'none' && tls !== 'may'))
      continue
    const options = postfix.value('smtp_sasl_security_options', client)
    if (!options.known || /\bnoplaintext\b/i.test(options.text)) continue
    const local = isLoopback(postfix.value('relayhost', client).text.trim().replace(/:\w+$/, ''))
    if (local || postfix.value('smtp_tls_policy_maps', client).text.trim() !== '') continue
    yield { ...atName(setting), setting, tls }
  }
}
