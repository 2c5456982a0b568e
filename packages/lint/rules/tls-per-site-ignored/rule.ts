/** The old table of TLS policies beside the new one. */

import type { ParameterSetting } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'
import { atName } from '../../src/setting-edits.ts'
import { isEffective } from '../../src/settings.ts'

interface Ignored extends Found {
  readonly setting: ParameterSetting
  readonly policy: string
  readonly counts: ParameterSetting | undefined
}

export const rule = defineRule<'parameter', Ignored>({
  id: 'tls-per-site-ignored',
  summary: 'The table smtp_tls_per_site is not read beside smtp_tls_policy_maps.',
  severity: 'warning',
  impact: 'insecure',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter', names: ['smtp_tls_per_site', 'lmtp_tls_per_site'] },
  *check(setting, { postfix }) {
    if (!postfix || !isEffective(setting, postfix) || setting.value.text === '') return
    const policy = setting.name.text.replace('per_site', 'policy_maps')
    const { text, known, setting: counts } = postfix.value(policy, setting.service)
    if (known && text.trim() !== '') yield { ...atName(setting), setting, policy, counts }
  },
  describe({ setting, policy, counts }) {
    return {
      what: `${setting.name.text} is not read, as ${policy} is set.`,
      why: 'What the old table demands for single destinations does not hold: mail that was to be encrypted or verified may go in the clear.',
      help: `Move the rows to ${policy}: NONE is none, MAY is may, MUST_NOPEERMATCH is encrypt, MUST is verify.`,
      ...(counts ? { related: [{ ...atName(counts), message: 'this one counts' }] } : {}),
    }
  },
})
