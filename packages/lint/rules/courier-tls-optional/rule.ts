/** Courier's plain ports take passwords without TLS. */

import { directoryOf } from '@mailcfg/model'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'

interface Optional extends Found {
  readonly protocol: string
}

const SWITCHES: Readonly<Record<string, { readonly file: string; readonly start: string; readonly protocol: string }>> =
  {
    IMAP_TLS_REQUIRED: { file: 'imapd', start: 'IMAPDSTART', protocol: 'IMAP' },
    POP3_TLS_REQUIRED: { file: 'pop3d', start: 'POP3DSTART', protocol: 'POP3' },
  }

export const rule = defineRule<'assignment', Optional>({
  id: 'courier-tls-optional',
  summary: 'Passwords may be sent without TLS.',
  severity: 'warning',
  impact: 'insecure',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'assignment', names: Object.keys(SWITCHES), languages: ['courier-imapd', 'courier-pop3d'] },
  *check({ name, value, decoded }, { document, stack }) {
    const at = SWITCHES[name.text]
    if (at === undefined || decoded !== '0') return
    const plain = stack.documents.get(`${directoryOf(document.source.uri)}/${at.file}`)
    if (plain?.shape === 'assignments') {
      const start = plain.entries.findLast((entry) => entry.name.text === at.start)
      if (start && /^n/i.test(start.decoded)) return
    }
    yield { source: document.source, range: value.range, protocol: at.protocol }
  },
  describe({ source, range, protocol }) {
    return {
      what: `${protocol} clients may send their passwords without TLS.`,
      why: 'A client that is set up wrongly shows its password to everybody on the way, and nobody notices.',
      fixes: [replaceFix('Demand TLS', 'review', source, range, source.slice(range).replace('0', '1'))],
    }
  },
})
