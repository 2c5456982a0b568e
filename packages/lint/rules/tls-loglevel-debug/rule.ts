/** TLS logging at a level for debugging. */

import type { ParameterSetting } from '@mailcfg/model'
import { defineRule, editFix, type Found } from '../../src/rule.ts'
import { valueEdit } from '../../src/setting-edits.ts'

interface Loud extends Found {
  readonly setting: ParameterSetting
}

export const rule = defineRule<'parameter', Loud>({
  id: 'tls-loglevel-debug',
  summary: 'TLS is logged at a level for debugging.',
  severity: 'info',
  impact: 'cosmetic',
  confidence: 'high',
  tier: 'default',
  listens: {
    on: 'parameter',
    names: ['smtpd_tls_loglevel', 'smtp_tls_loglevel', 'lmtp_tls_loglevel', 'tlsproxy_tls_loglevel'],
  },
  *check(setting) {
    if (/^[34]$/.test(setting.value.text)) yield { source: setting.source, range: setting.value.range, setting }
  },
  describe({ setting }) {
    const all = setting.value.text === '4'
    return {
      what: `${setting.name.text} = ${setting.value.text} writes ${all ? 'all that is sent over TLS' : 'each handshake byte by byte'} to the log.`,
      why: all
        ? 'The log fills up with the contents of mails and with passwords.'
        : 'The log fills up with hexadecimal dumps that hide what matters.',
      fixes: [editFix('Write 1', 'review', setting.source, [valueEdit(setting, '1')])],
      ...(all ? { severity: 'warning' as const, impact: 'insecure' as const } : {}),
    }
  },
})
