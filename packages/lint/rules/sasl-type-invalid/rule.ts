/** A SASL implementation that Postfix does not have. */

import { suggest } from '@mailcfg/knowledge'
import { isTemplated } from '@mailcfg/model'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'
import { isEffective } from '../../src/settings.ts'

interface NoType extends Found {
  readonly name: string
  readonly known: readonly string[]
}

export const rule = defineRule<'parameter', NoType>({
  id: 'sasl-type-invalid',
  summary: 'Postfix has no SASL implementation of that name.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter', names: ['smtpd_sasl_type', 'smtp_sasl_type', 'lmtp_sasl_type'] },
  *check(setting, { postfix }) {
    const { text, range } = setting.value
    if (!isEffective(setting, postfix) || isTemplated(text) || text === '' || /[$#"']/.test(text)) return
    const known = setting.name.text === 'smtpd_sasl_type' ? ['cyrus', 'dovecot'] : ['cyrus']
    if (!known.includes(text)) yield { source: setting.source, range, name: text, known }
  },
  describe({ name, known, source, range }) {
    const nearest = known.find((type) => type === name.toLowerCase()) ?? suggest(name, known)[0]
    return {
      what: `Postfix has no SASL implementation "${name}".`,
      why:
        known.length > 1
          ? 'smtpd stops with "SASL per-process initialization failed" at every connection where logins are on.'
          : 'The client stops with "SASL library initialization" at every delivery that logs in; dovecot is for the server side only.',
      help: `Write ${known.join(' or ')}.`,
      fixes: nearest ? [replaceFix(`Write ${nearest}`, 'review', source, range, nearest)] : [],
    }
  },
})
