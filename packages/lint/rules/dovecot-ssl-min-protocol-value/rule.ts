/** A value of `ssl_min_protocol` that is no TLS version: Dovecot notices only when a client connects. */

import { dovecotSetting, suggest } from '@mailcfg/knowledge'
import { plainValue, valueRange } from '@mailcfg/model'
import { ownSettings } from '../../src/dovecot-settings.ts'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'

interface UnknownVersion extends Found {
  readonly text: string
  readonly values: readonly string[]
}

export const rule = defineRule<'dovecot', UnknownVersion>({
  id: 'dovecot-ssl-min-protocol-value',
  summary: 'The value of ssl_min_protocol is no TLS version that Dovecot knows.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'dovecot' },
  *check(dovecot, { stack }) {
    const values = dovecotSetting('ssl_min_protocol')?.values ?? []
    for (const { item, document } of ownSettings(dovecot, stack, 'ssl_min_protocol')) {
      const text = plainValue(item)
      if (text === undefined || values.some((value) => value.toLowerCase() === text.toLowerCase())) continue
      yield { source: document.source, range: valueRange(item), text, values }
    }
  },
  describe({ source, range, text, values }) {
    const [near] = suggest(text, values)
    return {
      what: `${text === '' ? 'An empty value' : text} is no TLS version.`,
      why: 'doveconf does not check it; each TLS connection fails with "Unknown ssl_min_protocol setting".',
      help: `Write one of ${values.join(', ')}; TLSv1.2 fits most servers.`,
      ...(near ? { fixes: [replaceFix(`Write ${near}`, 'review', source, range, near)] } : {}),
    }
  },
})
