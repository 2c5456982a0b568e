/** A list of TLS protocols that leaves old ones on. */

import type { ParameterSetting } from '@mailcfg/model'
import { atLeast } from '../../src/releases.ts'
import { defineRule, editFix, type Found } from '../../src/rule.ts'
import { atValue, valueEdit } from '../../src/setting-edits.ts'
import { isEffective } from '../../src/settings.ts'
import { allowedProtocols } from '../../src/tls-protocols.ts'

interface OldProtocols extends Found {
  readonly setting: ParameterSetting
  readonly old: readonly string[]
  /**
   * Whether the list allows nothing else: a name without a sign turns all others off (tls_proto_mask_lims() of
   * src/tls/tls_misc.c; measured with smtpd of 3.7, which refuses TLS 1.2 then).
   */
  readonly alone: boolean
}

const OLD = ['SSLv2', 'SSLv3', 'TLSv1', 'TLSv1.1']

export const rule = defineRule<'parameter', OldProtocols>({
  id: 'tls-obsolete-protocol',
  summary: 'Protocols older than TLS 1.2 are left on.',
  severity: 'warning',
  impact: 'insecure',
  confidence: 'high',
  tier: 'default',
  listens: {
    on: 'parameter',
    names: ['smtpd', 'smtp', 'lmtp', 'tlsproxy_client'].flatMap((side) => [
      `${side}_tls_protocols`,
      `${side}_tls_mandatory_protocols`,
    ]),
  },
  *check(setting, { postfix }) {
    if (!postfix || !isEffective(setting, postfix)) return
    const { text, known } = postfix.expand(setting.value.text, setting.service)
    const allowed = known ? allowedProtocols(text) : undefined
    const old = allowed?.filter((protocol) => OLD.includes(protocol)) ?? []
    if (old.length > 0) yield { ...atValue(setting), setting, old, alone: old.length === allowed?.length }
  },
  describe({ setting, old, alone }, { postfix }) {
    const mandatory = setting.name.text.includes('mandatory')
    const broken = old.some((protocol) => protocol.startsWith('SSL'))
    const floor = atLeast(postfix?.release.oldest, '3.6') ? '>=TLSv1.2' : '!SSLv2, !SSLv3, !TLSv1, !TLSv1.1'
    return {
      what: `${setting.name.text} ${alone ? `allows ${old.join(', ')} alone` : `leaves ${old.join(', ')} on`}.`,
      why: alone
        ? 'A name without ! turns all others off, TLS 1.2 and 1.3 too. Whoever refuses the old ones, as most do today, gets no encryption, and no connection where TLS is demanded.'
        : mandatory
          ? 'Passwords and mail that must be encrypted may then go over protocols that are broken or withdrawn (RFC 8996).'
          : 'Where TLS is optional an old protocol is still better than none, but scanners complain and hardly any server needs it.',
      ...(mandatory || broken || alone ? {} : { severity: 'info' as const }),
      help: `Write ${floor}.`,
      fixes:
        setting.value.text === ''
          ? []
          : [editFix(`Write ${floor}`, 'review', setting.source, [valueEdit(setting, floor)])],
    }
  },
})
