/** Wrapper mode on a port where clients begin with plain SMTP. */

import { type ParameterSetting, type PostfixInstance, type Service, smtpServers } from '@mailcfg/model'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'
import { atName, unique } from '../../src/setting-edits.ts'
import { removeSettingFix } from '../../src/settings.ts'

interface Wrapped extends Found {
  readonly setting: ParameterSetting
  readonly service: Service | undefined
  readonly port: '25' | '587'
}

export const rule = defineRule<'postfix', Wrapped>({
  id: 'tls-wrappermode-on-starttls-port',
  summary: 'TLS wrapper mode on port 25 or 587 locks out all normal clients.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    yield* unique(wrapped(postfix))
  },
  describe({ setting, service, port }, { postfix }) {
    const own = service !== undefined && setting.service === service
    return {
      what: `Wrapper mode is on for port ${port}${service ? ` (service ${service.service.text})` : ''}, where clients expect plain SMTP and STARTTLS.`,
      why: 'The server waits for a TLS handshake and the client for a greeting: no normal client gets a connection.',
      ...(own
        ? {}
        : { help: 'Set it for the service on port 465 only, with -o smtpd_tls_wrappermode=yes in master.cf.' }),
      fixes: own && postfix ? [fix(setting, service, postfix)] : [],
    }
  },
})

function fix(setting: ParameterSetting, service: Service, postfix: PostfixInstance) {
  const override = service.overrides.find(({ name }) => name.range.start === setting.name.range.start)
  const level = postfix.setting('smtpd_tls_security_level', service)
  if (level?.service === service || override?.form !== 'plain') {
    return removeSettingFix('Take wrapper mode away', 'safe', setting)
  }
  const range = { start: setting.name.range.start, end: setting.value.range.end }
  return replaceFix('Demand STARTTLS instead', 'safe', setting.source, range, 'smtpd_tls_security_level=encrypt')
}

function* wrapped(postfix: PostfixInstance): Iterable<Wrapped> {
  for (const { service, port } of smtpServers(postfix)) {
    if ((port !== 'smtp' && port !== 'submission') || postfix.isOn('smtpd_tls_wrappermode', service) !== true) continue
    const setting = postfix.setting('smtpd_tls_wrappermode', service)
    if (setting) yield { ...atName(setting), setting, service, port: port === 'smtp' ? '25' : '587' }
  }
}
