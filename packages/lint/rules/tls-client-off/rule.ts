/** Mail that leaves unencrypted although the other side could do TLS. */

import { clientTls, type ParameterSetting, smtpClients } from '@mailcfg/model'
import { defineRule, editFix, type Found } from '../../src/rule.ts'
import { appendEdit, atTop, atValue, valueEdit } from '../../src/setting-edits.ts'

interface Off extends Found {
  readonly setting: ParameterSetting | undefined
}

/** Settings that give single destinations a level of their own. */
const POLICIES = ['smtp_tls_policy_maps', 'smtp_tls_per_site']

export const rule = defineRule<'postfix', Off>({
  id: 'tls-client-off',
  summary: 'Outgoing mail is never encrypted.',
  severity: 'warning',
  impact: 'insecure',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    const clients = smtpClients(postfix)
    if (!postfix.main || clients.length === 0 || clients.some((client) => clientTls(postfix, client) !== 'none')) return
    if (POLICIES.some((name) => postfix.value(name).text.trim() !== '')) return
    if (/^(?:error|discard|retry|local|virtual|lmtp)\b/.test(postfix.value('default_transport').text)) return
    const setting = postfix.setting('smtp_tls_security_level')
    const place = setting ? atValue(setting) : atTop(postfix.main)
    if (place) yield { ...place, setting }
  },
  describe({ setting, source }, { postfix }) {
    const decided = setting?.value.text.toLowerCase() === 'none'
    const edit = setting
      ? valueEdit(setting, 'may')
      : postfix?.main && appendEdit(postfix.main, 'smtp_tls_security_level', 'may')
    return {
      what: decided
        ? 'TLS is switched off for outgoing mail.'
        : 'smtp_tls_security_level is not set, so outgoing mail is never encrypted.',
      why: 'Nearly all mail servers take TLS, and level may costs nothing: where it is not offered, mail goes out as before.',
      ...(decided ? { severity: 'info' as const } : {}),
      fixes: edit ? [editFix('Use TLS where the other side offers it', 'review', source, [edit])] : [],
    }
  },
})
