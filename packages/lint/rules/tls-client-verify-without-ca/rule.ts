/** The client must verify certificates and knows no authority to verify them with. */

import { isBlank, type ParameterSetting, type PostfixInstance, smtpClients } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'
import { atValue, unique } from '../../src/setting-edits.ts'

interface NoAuthority extends Found {
  readonly setting: ParameterSetting
}

export const rule = defineRule<'postfix', NoAuthority>({
  id: 'tls-client-verify-without-ca',
  summary: 'Certificates must be verified, but no certificate authority is known.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    if (postfix.main) yield* unique(unverifiable(postfix))
  },
  describe({ setting }) {
    return {
      what: `Level ${setting.value.text} needs smtp_tls_CAfile or smtp_tls_CApath.`,
      why: 'Without them every certificate is untrusted, so all mail stays in the queue with "Server certificate not trusted".',
      help: 'Set smtp_tls_CAfile to the bundle of the system, such as /etc/ssl/certs/ca-certificates.crt (Debian) or /etc/pki/tls/certs/ca-bundle.crt (Red Hat).',
    }
  },
})

function* unverifiable(postfix: PostfixInstance): Iterable<NoAuthority> {
  for (const client of smtpClients(postfix)) {
    const { text, known, setting } = postfix.value('smtp_tls_security_level', client)
    if (!setting || !known || !/^(?:verify|secure)$/i.test(text.trim())) continue
    if (!['smtp_tls_CAfile', 'smtp_tls_CApath'].every((name) => isBlank(postfix, name, client))) continue
    if (postfix.isOn('tls_append_default_CA', client) === false) yield { ...atValue(setting), setting }
  }
}
