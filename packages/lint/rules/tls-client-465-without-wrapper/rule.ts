/** A relay on port 465 that the client talks to without TLS from the start. */

import { clientTls, type ParameterSetting, type PostfixInstance, smtpClients, smtpPort } from '@mailcfg/model'
import { defineRule, editFix, type Found } from '../../src/rule.ts'
import { atName, atValue, setBesideEdit } from '../../src/setting-edits.ts'

interface PlainRelay extends Found {
  readonly setting: ParameterSetting
  readonly wrapped: boolean
  readonly weak: boolean
}

export const rule = defineRule<'postfix', PlainRelay>({
  id: 'tls-client-465-without-wrapper',
  summary: 'A relay on port 465 needs TLS from the start, and the client does not do that.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    if (!postfix.main) return
    const service = smtpClients(postfix).find((client) => !client || client.service.text === 'smtp')
    const wrapped = postfix.isOn('smtp_tls_wrappermode', service)
    const tls = clientTls(postfix, service)
    if (wrapped === undefined || tls === undefined) return
    const weak = tls !== 'encrypt'
    const relay = ['relayhost', 'default_transport'].map((name) => postfix.value(name)).find(isPort465)
    if (relay?.setting && !(wrapped && !weak))
      yield { ...atValue(relay.setting), setting: relay.setting, wrapped, weak }
    const wrapper = wrapped && weak ? postfix.setting('smtp_tls_wrappermode', service) : undefined
    if (wrapper && !relay) yield { ...atName(wrapper), setting: wrapper, wrapped, weak }
  },
  describe({ setting, wrapped, weak, source }, { postfix }) {
    return {
      what: wrapped
        ? 'smtp_tls_wrappermode needs smtp_tls_security_level = encrypt or stricter.'
        : 'Port 465 speaks TLS at once, and smtp_tls_wrappermode is off.',
      why: wrapped
        ? 'The client refuses this combination and defers all mail.'
        : 'The client waits for a greeting and the relay for a TLS handshake; the mail stays in the queue with "lost connection" or a timeout.',
      fixes: postfix
        ? [editFix('Set wrapper mode and encrypt', 'review', source, edits(postfix, setting, wrapped, weak))]
        : [],
    }
  },
})

function isPort465({ text, known, setting }: ReturnType<PostfixInstance['value']>): boolean {
  return known && setting !== undefined && /:\w+$/.test(text.trim()) && smtpPort(text.trim()) === 'submissions'
}

function edits(postfix: PostfixInstance, setting: ParameterSetting, wrapped: boolean, weak: boolean) {
  return [
    ...(wrapped ? [] : [setBesideEdit(postfix, setting, 'smtp_tls_wrappermode', 'yes')]),
    ...(weak ? [setBesideEdit(postfix, setting, 'smtp_tls_security_level', 'encrypt')] : []),
  ]
}
