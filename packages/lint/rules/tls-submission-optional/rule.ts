/** Port 587 where users may send without TLS. */

import { hasCertificate, type Service, serverTls, smtpServers } from '@mailcfg/model'
import { defineRule, editFix, type Found } from '../../src/rule.ts'
import { optionEdit } from '../../src/setting-edits.ts'

interface Optional extends Found {
  readonly service: Service
  readonly tls: 'none' | 'may'
}

export const rule = defineRule<'postfix', Optional>({
  id: 'tls-submission-optional',
  summary: 'The submission port does not insist on TLS.',
  severity: 'warning',
  impact: 'insecure',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    if (!postfix.main || !postfix.master) return
    for (const { service, port } of smtpServers(postfix)) {
      const tls = port === 'submission' ? serverTls(postfix, service) : undefined
      if (service && (tls === 'none' || tls === 'may')) {
        yield { source: postfix.master.source, range: service.service.range, service, tls }
      }
    }
  },
  describe({ service, tls, source }, { postfix }) {
    return {
      what: `Service ${service.service.text} does not insist on TLS${tls === 'none' ? ': it does not even offer it' : ''}.`,
      why: 'Users whose mail program does not start TLS by itself send their mail, and perhaps their password, readable.',
      help: 'Add -o smtpd_tls_security_level=encrypt to the service; the server needs a certificate for it.',
      fixes:
        postfix && hasCertificate(postfix, service)
          ? [
              editFix('Demand TLS', 'review', source, [
                optionEdit(postfix, service, 'smtpd_tls_security_level', 'encrypt'),
              ]),
            ]
          : [],
    }
  },
})
