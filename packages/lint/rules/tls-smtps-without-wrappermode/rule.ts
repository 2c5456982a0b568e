/** A server on port 465 that does not speak TLS at once. */

import { type Service, smtpServers } from '@mailcfg/model'
import { defineRule, editFix, type Found } from '../../src/rule.ts'
import { optionEdit } from '../../src/setting-edits.ts'

interface PlainPort extends Found {
  readonly service: Service
}

export const rule = defineRule<'postfix', PlainPort>({
  id: 'tls-smtps-without-wrappermode',
  summary: 'Port 465 must speak TLS at once, and this service does not.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    for (const { service, port } of smtpServers(postfix)) {
      if (port !== 'submissions' || !service || !postfix.master) continue
      // Behind a balancer that takes TLS off the port is another thing.
      if (postfix.value('smtpd_upstream_proxy_protocol', service).text !== '') continue
      if (postfix.isOn('smtpd_tls_wrappermode', service) === false) {
        yield { source: postfix.master.source, range: service.service.range, service }
      }
    }
  },
  describe({ service, source }, { postfix }) {
    return {
      what: `Service ${service.service.text} does not speak TLS at once.`,
      why: 'Mail programs start a TLS handshake on port 465 and wait for an answer, while the server waits for plain SMTP commands: they hang until the timeout.',
      fixes: postfix
        ? [
            editFix('Add -o smtpd_tls_wrappermode=yes', 'safe', source, [
              optionEdit(postfix, service, 'smtpd_tls_wrappermode', 'yes'),
            ]),
          ]
        : [],
    }
  },
})
