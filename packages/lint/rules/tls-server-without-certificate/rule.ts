/** TLS is switched on for a server that has no certificate. */

import { hasCertificate, type PostfixInstance, type SmtpServer, serverTls, smtpServers } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'
import { atName, atTop, atValue, unique } from '../../src/setting-edits.ts'

interface NoCertificate extends Found {
  readonly server: SmtpServer
  readonly strict: boolean
}

export const rule = defineRule<'postfix', NoCertificate>({
  id: 'tls-server-without-certificate',
  summary: 'TLS is switched on for a server without a certificate.',
  severity: 'error',
  impact: 'insecure',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    if (postfix.main) yield* unique(bare(postfix))
  },
  describe({ server, strict, source }, { postfix }) {
    // A service may take the certificate of main.cf.
    const top = source === postfix?.master?.source ? atTop(postfix?.main) : undefined
    const name = server.service ? `Service ${server.service.service.text}` : 'The SMTP server'
    return {
      what: `${name} has TLS on and no certificate.`,
      why: strict
        ? 'STARTTLS is not offered although TLS is demanded: every client is refused with "530 Must issue a STARTTLS command first".'
        : 'The log says "No server certs available. TLS won\'t be enabled", and mail arrives unencrypted.',
      help: 'Set smtpd_tls_chain_files to the private key and the certificate with its chain (before Postfix 3.4: smtpd_tls_cert_file and smtpd_tls_key_file).',
      ...(strict ? { impact: 'rejects-mail' as const } : {}),
      ...(top ? { related: [{ ...top, message: 'no certificate here either' }] } : {}),
    }
  },
})

/** The settings that turn TLS on, the stronger ones first. */
const SWITCHES = ['smtpd_tls_wrappermode', 'smtpd_tls_security_level', 'smtpd_enforce_tls', 'smtpd_use_tls']

function* bare(postfix: PostfixInstance): Iterable<NoCertificate> {
  for (const server of smtpServers(postfix)) {
    const { service } = server
    const tls = serverTls(postfix, service)
    if ((tls !== 'may' && tls !== 'encrypt') || hasCertificate(postfix, service) !== false) continue
    const on = SWITCHES.find((name) => {
      const { text, setting } = postfix.value(name, service)
      return setting && !/^(?:no|none)?$/i.test(text.trim())
    })
    const setting = on === undefined ? undefined : postfix.setting(on, service)
    if (setting)
      yield {
        ...(on === 'smtpd_tls_security_level' ? atValue(setting) : atName(setting)),
        server,
        strict: tls === 'encrypt',
      }
  }
}
