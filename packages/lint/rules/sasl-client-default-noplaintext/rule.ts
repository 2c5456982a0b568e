/** The client logs in at a relay, and may use no mechanism that relays offer. */

import { hasTemplateLines, type ParameterSetting, type PostfixInstance, smtpClients } from '@mailcfg/model'
import { defineRule, editFix, type Found } from '../../src/rule.ts'
import { atName, atValue, setBesideEdit, unique } from '../../src/setting-edits.ts'

interface NoPlain extends Found {
  readonly enable: ParameterSetting
  /** The setting that forbids plain passwords; `undefined` when the default does. */
  readonly options: ParameterSetting | undefined
}

export const rule = defineRule<'postfix', NoPlain>({
  id: 'sasl-client-default-noplaintext',
  summary: 'The client must not send plain passwords, which most relays ask for.',
  severity: 'warning',
  impact: 'defers-mail',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    if (postfix.main && !hasTemplateLines(postfix.main)) yield* unique(withoutPlain(postfix))
  },
  describe({ enable, options }, { postfix }) {
    return {
      what: options
        ? `${options.name.text} forbids PLAIN and LOGIN, also inside TLS.`
        : 'The client may not use PLAIN and LOGIN, also not inside TLS.',
      why: `Most relays offer nothing else: mail stays in the queue with "SASL authentication failed; cannot authenticate to server: no mechanism available".${options ? '' : ' The default of smtp_sasl_security_options is "noplaintext, noanonymous", and the options inside TLS follow it.'}`,
      help: 'Set smtp_sasl_tls_security_options = noanonymous, and demand TLS with smtp_tls_security_level = encrypt.',
      fixes: postfix
        ? [
            editFix('Allow plain passwords inside TLS', 'review', enable.source, [
              setBesideEdit(postfix, enable, 'smtp_sasl_tls_security_options', 'noanonymous'),
            ]),
          ]
        : [],
    }
  },
})

function* withoutPlain(postfix: PostfixInstance): Iterable<NoPlain> {
  for (const client of smtpClients(postfix)) {
    const enable = postfix.setting('smtp_sasl_auth_enable', client)
    if (!enable || postfix.isOn('smtp_sasl_auth_enable', client) !== true) continue
    // Whoever names mechanisms knows what the relay offers.
    if (postfix.value('smtp_sasl_mechanism_filter', client).text.trim() !== '') continue
    const inside = postfix.value('smtp_sasl_tls_security_options', client)
    if (!inside.known || !/\bnoplaintext\b/i.test(inside.text)) continue
    const outside = postfix.setting('smtp_sasl_security_options', client)
    const options = [inside.setting, outside].find((setting) => setting && /noplaintext/i.test(setting.value.text))
    yield { ...(options ? atValue(options) : atName(enable)), enable, options }
  }
}
