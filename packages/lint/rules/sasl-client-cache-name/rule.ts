/** The cache of failed logins, which the SMTP client reaches through proxymap only. */

import { clientsOf } from '../../src/client-services.ts'
import { defineRule, type Found } from '../../src/rule.ts'
import { typedValue } from '../../src/typed-values.ts'

interface BadCache extends Found {
  readonly name: string
  readonly several: boolean
}

export const rule = defineRule<'parameter', BadCache>({
  id: 'sasl-client-cache-name',
  summary: 'The cache of failed logins is one table behind proxy:.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter', names: ['smtp_sasl_auth_cache_name', 'lmtp_sasl_auth_cache_name'] },
  *check(setting, { postfix }) {
    const value = typedValue(setting, postfix)
    if (!postfix || value === undefined || value.text === '') return
    const several = /[\s,]/.test(value.text)
    if (!several && value.text.startsWith('proxy:')) return
    const login = setting.name.text.replace('_cache_name', '_enable')
    if (!clientsOf(setting, postfix).some((client) => postfix.isOn(login, client) === true)) return
    yield { source: value.source, range: value.range, name: setting.name.text, several }
  },
  describe({ name, several }) {
    return {
      what: several ? `${name} takes one table.` : `The table of ${name} must stand behind proxy:.`,
      why: 'The client stops with a fatal error each time it is started, so no mail leaves.',
      help: 'Write proxy: and one table, such as proxy:btree:/var/lib/postfix/sasl_auth_cache, and list it in proxy_write_maps.',
    }
  },
})
