/** TLS demanded on port 25, where mail from everywhere arrives. */

import { type ParameterSetting, type PostfixInstance, serverTls, smtpServers } from '@mailcfg/model'
import { defineRule, editFix, type Found } from '../../src/rule.ts'
import { atName, atValue, unique, valueEdit } from '../../src/setting-edits.ts'

interface Mandatory extends Found {
  readonly setting: ParameterSetting
}

export const rule = defineRule<'postfix', Mandatory>({
  id: 'tls-mandatory-on-mx',
  summary: 'Port 25 demands TLS and refuses mail from servers without it.',
  severity: 'warning',
  impact: 'rejects-mail',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    if (postfix.main) yield* unique(mandatory(postfix))
  },
  describe({ setting }) {
    const level = setting.name.text === 'smtpd_tls_security_level'
    return {
      what: 'Port 25 demands TLS from every server that brings mail.',
      why: 'Servers without TLS, and those that cannot agree on a protocol, are refused with "530 Must issue a STARTTLS command first"; RFC 2487 forbids that on public mail servers.',
      help: 'Write may in main.cf, and encrypt with -o for the submission service.',
      fixes: level ? [editFix('Write may', 'review', setting.source, [valueEdit(setting, 'may')])] : [],
    }
  },
})

function* mandatory(postfix: PostfixInstance): Iterable<Mandatory> {
  for (const { service, port } of smtpServers(postfix)) {
    if (port !== 'smtp' || serverTls(postfix, service) !== 'encrypt') continue
    // Wrapper mode there is another mistake, and a port that only users may use is no mail exchanger.
    if (postfix.isOn('smtpd_tls_wrappermode', service) !== false || onlyUsers(postfix, service)) continue
    const level = postfix.setting('smtpd_tls_security_level', service)
    const setting = level?.value.text ? level : postfix.setting('smtpd_enforce_tls', service)
    if (setting) yield { ...(setting === level ? atValue(setting) : atName(setting)), setting }
  }
}

function onlyUsers(postfix: PostfixInstance, service: Parameters<typeof serverTls>[1]): boolean {
  return ['smtpd_client_restrictions', 'smtpd_recipient_restrictions', 'smtpd_relay_restrictions'].some((name) =>
    /(?:^|[\s,])reject[\s,]*$/.test(postfix.value(name, service).text),
  )
}
