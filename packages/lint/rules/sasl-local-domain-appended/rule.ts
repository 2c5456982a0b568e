/** A realm that is put behind login names. */

import {
  anyAuth,
  type CyrusWord,
  configuredServers,
  cyrusList,
  isTemplated,
  type ParameterSetting,
  type Stack,
} from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'
import { isEffective, removeSettingFix } from '../../src/settings.ts'

interface Realm extends Found {
  readonly setting: ParameterSetting
  readonly dovecot: boolean
}

export const rule = defineRule<'parameter', Realm>({
  id: 'sasl-local-domain-appended',
  summary: 'A realm is put behind login names, which the accounts may not have.',
  severity: 'warning',
  impact: 'rejects-mail',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'parameter', names: ['smtpd_sasl_local_domain'] },
  *check(setting, { postfix }) {
    const { text, range } = setting.value
    if (!postfix || !isEffective(setting, postfix) || anyAuth(postfix) === false || isTemplated(text)) return
    if (text === '' || /^["'“”‘’]*$/.test(text)) return
    const dovecot = postfix.value('smtpd_sasl_type', setting.service).text === 'dovecot'
    yield { source: setting.source, range, setting, dovecot }
  },
  describe({ setting, dovecot }, { stack }) {
    const word = dovecot ? undefined : passwordCheck(stack)
    return {
      what: `Logins without @ are looked up as name@${setting.value.text}.`,
      why: dovecot
        ? 'Dovecot decides by auth_default_realm and auth_username_format; this setting only misleads those who read it.'
        : 'An account "anna" in saslauthd or the database is then not found, and accounts with full addresses do not need it.',
      ...(dovecot ? { severity: 'info' as const, impact: 'ignored' as const } : {}),
      help: 'Leave it out, unless the accounts were made with just this realm (saslpasswd2 -u).',
      ...(word ? { related: [{ source: word.source, range: word.range, message: 'asked for the account' }] } : {}),
      fixes: [removeSettingFix('Delete the setting', 'review', setting)],
    }
  },
})

/** What is asked whether a password is right, where Cyrus SASL is told so. */
function passwordCheck(stack: Stack): CyrusWord | undefined {
  const [server] = configuredServers(stack)
  return server && (cyrusList(server.conf, 'auxprop_plugin')[0] ?? cyrusList(server.conf, 'pwcheck_method')[0])
}
