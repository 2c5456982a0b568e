/** DANE without DNSSEC, which it stands on. */

import { type ParameterSetting, type PostfixInstance, smtpClients } from '@mailcfg/model'
import { defineRule, editFix, type Found } from '../../src/rule.ts'
import { atValue, setBesideEdit, unique } from '../../src/setting-edits.ts'

interface Dane extends Found {
  readonly setting: ParameterSetting
}

export const rule = defineRule<'postfix', Dane>({
  id: 'tls-dane-without-dnssec',
  summary: 'DANE needs DNSSEC lookups, which are off.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    if (postfix.main) yield* unique(daneAlone(postfix))
  },
  describe({ setting, source }, { postfix }) {
    const only = /only/i.test(setting.value.text)
    return {
      what: `Level ${setting.value.text} needs smtp_dns_support_level = dnssec.`,
      why: only
        ? 'The client logs "dnssec lookups disabled" and leaves all mail in the queue.'
        : 'The client logs "dnssec lookups disabled" and does as if the level were may: certificates are not checked.',
      ...(only ? {} : { impact: 'insecure' as const }),
      help: 'The name server in /etc/resolv.conf must validate DNSSEC, and should run on this machine.',
      fixes: postfix
        ? [
            editFix('Set smtp_dns_support_level = dnssec', 'safe', source, [
              setBesideEdit(postfix, setting, 'smtp_dns_support_level', 'dnssec'),
            ]),
          ]
        : [],
    }
  },
})

function* daneAlone(postfix: PostfixInstance): Iterable<Dane> {
  for (const client of smtpClients(postfix)) {
    const { text, known, setting } = postfix.value('smtp_tls_security_level', client)
    const dns = postfix.value('smtp_dns_support_level', client)
    if (!setting || !known || !/^dane(?:-only)?$/i.test(text.trim())) continue
    if (dns.known && /^(?:|disabled|enabled)$/i.test(dns.text.trim())) yield { ...atValue(setting), setting }
  }
}
