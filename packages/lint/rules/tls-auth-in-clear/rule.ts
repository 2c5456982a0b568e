/** Logins offered on connections without TLS: passwords travel readable. */

import type { Label } from '@mailcfg/core'
import {
  hasCertificate,
  offersAuth,
  type ParameterSetting,
  type PostfixInstance,
  type SmtpServer,
  type Stack,
  serverTls,
  smtpServers,
} from '@mailcfg/model'
import { defineRule, editFix, type Found } from '../../src/rule.ts'
import { atName, setBesideEdit, unique, valueEdit } from '../../src/setting-edits.ts'

interface ClearAuth extends Found {
  readonly setting: ParameterSetting
  readonly server: SmtpServer
  readonly tls: 'none' | 'may'
}

export const rule = defineRule<'postfix', ClearAuth>({
  id: 'tls-auth-in-clear',
  summary: 'Logins are offered without TLS, so passwords cross the network readable.',
  severity: 'error',
  impact: 'insecure',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    if (postfix.main) yield* unique(clearLogins(postfix))
  },
  describe({ setting, server, tls, source }, { postfix, stack }) {
    const place = server.service && server.service.service.text !== setting.service?.service.text
    const offered = postfix?.setting('smtpd_tls_auth_only', server.service)
    const protects = postfix && tls === 'may' && hasCertificate(postfix, server.service) === true
    return {
      what: `Logins are offered without TLS on ${server.service ? `service ${server.service.service.text}` : 'port 25'}.`,
      why: 'A mail program that does not start TLS sends user name and password readable, and whoever listens can send mail as that user.',
      help:
        tls === 'none'
          ? 'Give the server a certificate, set smtpd_tls_security_level to may, and add smtpd_tls_auth_only = yes.'
          : 'Add smtpd_tls_auth_only = yes.',
      // A service that repairs it may stand in a master.cf that was not seen; a port of one's own may be closed to others.
      ...(postfix?.master && server.port !== 'other' ? {} : { severity: 'warning' as const }),
      related: [
        ...(place && server.service
          ? [
              {
                source: postfix?.master?.source ?? source,
                range: server.service.service.range,
                message: 'offered here',
              },
            ]
          : []),
        ...(postfix?.value('smtpd_sasl_type', server.service).text === 'dovecot' ? guardsOfDovecot(stack) : []),
      ],
      fixes: protects
        ? [
            offered
              ? editFix('Offer logins over TLS only', 'review', offered.source, [valueEdit(offered, 'yes')])
              : editFix('Offer logins over TLS only', 'review', source, [
                  setBesideEdit(postfix, setting, 'smtpd_tls_auth_only', 'yes'),
                ]),
          ]
        : [],
    }
  },
})

/** Settings that guard passwords in Dovecot's own protocols, and that SMTP is not among. */
function guardsOfDovecot(stack: Stack): Label[] {
  const message = 'this guards IMAP and POP3 only'
  return stack.dovecot.flatMap((dovecot) =>
    Object.entries({ disable_plaintext_auth: 'yes', auth_allow_cleartext: 'no' }).flatMap(([name, value]) => {
      const placed = dovecot.setting(name)
      if (placed?.item.decoded.toLowerCase() !== value) return []
      return [{ source: placed.document.source, range: placed.item.range, message }]
    }),
  )
}

function* clearLogins(postfix: PostfixInstance): Iterable<ClearAuth> {
  for (const server of smtpServers(postfix)) {
    const { service } = server
    const setting = postfix.setting('smtpd_sasl_auth_enable', service)
    const tls = serverTls(postfix, service)
    if (!setting || offersAuth(postfix, service) !== true || (tls !== 'none' && tls !== 'may')) continue
    if (postfix.isOn('smtpd_tls_auth_only', service) !== false) continue
    // With noplaintext only mechanisms that hide the password are left.
    const options = postfix.value('smtpd_sasl_security_options', service)
    if (!options.known || /\bnoplaintext\b/i.test(options.text)) continue
    yield { ...atName(setting), setting, server, tls }
  }
}
