/** Logins bound to TLS on servers that never offer TLS: AUTH is not announced at all. */

import { offersAuth, type ParameterSetting, serverTls, smtpServers } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'
import { atName } from '../../src/setting-edits.ts'

interface NoLogins extends Found {
  readonly auth: ParameterSetting | undefined
}

export const rule = defineRule<'postfix', NoLogins>({
  id: 'tls-auth-only-but-tls-off',
  summary: 'Logins are allowed over TLS only, but no server offers TLS.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    if (postfix.main === undefined) return
    const servers = smtpServers(postfix).filter(({ service }) => offersAuth(postfix, service) !== false)
    if (servers.some(({ service }) => serverTls(postfix, service) !== 'none')) return
    const bound = servers.find(({ service }) => postfix.isOn('smtpd_tls_auth_only', service) === true)
    const setting = bound && postfix.setting('smtpd_tls_auth_only', bound.service)
    if (setting) yield { ...atName(setting), auth: postfix.setting('smtpd_sasl_auth_enable', bound.service) }
  },
  describe({ auth }, { postfix }) {
    return {
      what: 'Logins need TLS here, and TLS is off: nobody can log in.',
      why: 'The server then does not announce AUTH, and mail programs report that it supports no authentication.',
      help: 'Set smtpd_tls_security_level = may and give the server a certificate.',
      ...(postfix?.master ? {} : { severity: 'warning' as const }),
      ...(auth
        ? { related: [{ source: auth.source, range: auth.name.range, message: 'logins are switched on here' }] }
        : {}),
    }
  },
})
