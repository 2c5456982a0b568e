/** Grades of ciphers below medium. */

import type { ParameterSetting } from '@mailcfg/model'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'
import { atValue } from '../../src/setting-edits.ts'
import { isEffective } from '../../src/settings.ts'

interface WeakGrade extends Found {
  readonly setting: ParameterSetting
  readonly grade: string
}

export const rule = defineRule<'parameter', WeakGrade>({
  id: 'tls-weak-cipher-grade',
  summary: 'The grade of ciphers allows broken ones or no encryption.',
  severity: 'warning',
  impact: 'insecure',
  confidence: 'high',
  tier: 'default',
  listens: {
    on: 'parameter',
    names: ['smtpd_tls', 'smtp_tls', 'lmtp_tls', 'tlsproxy_tls', 'tlsproxy_client', 'postscreen_tls'].flatMap(
      (side) => [`${side}_ciphers`, `${side}_mandatory_ciphers`],
    ),
  },
  *check(setting, { postfix }) {
    if (!postfix || !isEffective(setting, postfix)) return
    const { text, known } = postfix.expand(setting.value.text, setting.service)
    const grade = text.trim().toLowerCase()
    if (known && /^(?:low|export|null)$/.test(grade)) yield { ...atValue(setting), setting, grade }
  },
  describe({ setting, grade }) {
    return {
      what:
        grade === 'null'
          ? 'The grade null is no encryption at all.'
          : `The grade ${grade} adds ciphers that anybody can break.`,
      why:
        grade === 'null'
          ? 'Only ciphers without encryption are offered: passwords and mail are readable on the way, though the log speaks of TLS. Most peers refuse.'
          : 'OpenSSL from 1.1.0 on does not have them any more, and Postfix gives the grade up with 3.8; until then a client may choose them.',
      fixes: [replaceFix('Write medium', 'review', setting.source, setting.value.range, 'medium')],
    }
  },
})
