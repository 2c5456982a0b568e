/** A certificate or key as a bare path: before 2.4 Dovecot takes the path itself for the certificate. */

import { dovecotSetting } from '@mailcfg/knowledge'
import { plainValue, settingPath, valueRange } from '@mailcfg/model'
import { ownSettings } from '../../src/dovecot-settings.ts'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'

interface BarePath extends Found {
  readonly name: string
  readonly quoted: boolean
}

export const rule = defineRule<'dovecot', BarePath>({
  id: 'dovecot-ssl-path-without-lt',
  summary: 'Certificates and keys of Dovecot 2.0 to 2.3 need < in front of the path.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'dovecot' },
  *check(dovecot, { stack }) {
    if (dovecot.dialect === '2.4' || dovecot.dialect === '1.x') return
    for (const placed of ownSettings(dovecot, stack)) {
      const { item, document } = placed
      if (dovecotSetting(settingPath(placed))?.type !== 'pem-content') continue
      if (!plainValue(item)?.startsWith('/')) continue
      const quoted = item.form === 'quoted'
      yield { source: document.source, range: valueRange(item), name: item.name.text, quoted }
    }
  },
  describe({ source, range, name, quoted }) {
    const wide = quoted ? { start: range.start - 1, end: range.end + 1 } : range
    return {
      what: `${name} lacks the < in front of its path.`,
      why: 'Dovecot 2.0 to 2.3 take the path itself for the certificate: it starts, but every TLS connection fails.',
      fixes: [replaceFix('Put < in front', 'safe', source, wide, `<${source.slice(range)}`)],
    }
  },
})
