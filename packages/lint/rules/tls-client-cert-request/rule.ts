/** Client certificates that a server cannot ask for, or cannot insist on. */

import { hasCertificate, type PostfixInstance, type Service, serverTls, smtpdServices } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'
import { atName, unique } from '../../src/setting-edits.ts'

interface Useless extends Found {
  readonly name: string
  readonly lacks: 'encryption' | 'certificate'
}

const REQUIRE = 'smtpd_tls_req_ccert'

export const rule = defineRule<'postfix', Useless>({
  id: 'tls-client-cert-request',
  summary: 'A server can insist on client certificates only where it insists on TLS.',
  severity: 'warning',
  impact: 'insecure',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    if (!postfix.main) return
    const servers = postfix.master ? smtpdServices(postfix) : [undefined]
    yield* unique(servers.flatMap((server) => [...useless(postfix, server)]))
  },
  describe({ name, lacks }) {
    return lacks === 'encryption'
      ? {
          what: `${name} has no effect while TLS is optional.`,
          why: 'smtpd warns "Can\'t require client certs unless TLS is required" and serves everybody, with a certificate or without.',
          help: 'Set smtpd_tls_security_level = encrypt for the service, which must not be port 25 of a public server.',
        }
      : {
          what: `${name} needs a certificate of the server, and there is none.`,
          why: 'smtpd warns "Need a server cert to request client certs" and offers no TLS at all.',
          help: 'Set smtpd_tls_chain_files, or smtpd_tls_cert_file and smtpd_tls_key_file.',
        }
  },
})

function* useless(postfix: PostfixInstance, service: Service | undefined): Iterable<Useless> {
  const tls = serverTls(postfix, service)
  if (tls !== 'may' && tls !== 'encrypt') return
  const required = postfix.isOn(REQUIRE, service) ? postfix.setting(REQUIRE, service) : undefined
  if (required && tls === 'may') yield { ...atName(required), name: REQUIRE, lacks: 'encryption' }
  const asked = postfix.isOn('smtpd_tls_ask_ccert', service)
    ? postfix.setting('smtpd_tls_ask_ccert', service)
    : tls === 'encrypt'
      ? required
      : undefined
  if (asked && withoutCertificate(postfix, service)) {
    yield { ...atName(asked), name: asked.name.text, lacks: 'certificate' }
  }
}

/** No certificate at all is the finding of another rule; this one is about those who say so. */
function withoutCertificate(postfix: PostfixInstance, service: Service | undefined): boolean {
  const { text, known } = postfix.value('smtpd_tls_cert_file', service)
  const chain = postfix.value('smtpd_tls_chain_files', service)
  if (!known || chain.text.trim() !== '' || !chain.known) return false
  return /^none$/i.test(text.trim()) && hasCertificate(postfix, service) === true
}
