/** The TLS switches of Postfix before 2.3, such as smtpd_use_tls, and the security levels that replaced them. */

import { postfixParameter } from '@mailcfg/knowledge'
import type { ParameterSetting, PostfixInstance } from '@mailcfg/model'

/** What an old switch comes to beside the level of the same programs. */
export interface TlsSwitch {
  /** The parameter that replaced it. */
  readonly level: string
  /** `enforce` demands TLS, `use` offers it. */
  readonly kind: 'use' | 'enforce'
  readonly on: boolean
  /** The level that counts instead; `undefined` while the old switches decide. */
  readonly overruledBy: { readonly text: string; readonly setting: ParameterSetting | undefined } | undefined
  /** The level that says the same as both switches together: `undefined` when neither is on. */
  readonly sameAs: string | undefined
  /** The other switch says it all, so that this one adds nothing. */
  readonly implied: boolean
}

/** Reads an old switch; `undefined` for other parameters, and where values depend on what was not seen. */
export function tlsSwitch(setting: ParameterSetting, postfix: PostfixInstance): TlsSwitch | undefined {
  const [, prefix, kind] = /^(\w+?)_(use|enforce)_tls$/.exec(setting.name.text) ?? []
  const level = postfixParameter(setting.name.text)?.replacedBy
  if (prefix === undefined || level === undefined) return undefined
  const { service } = setting
  const use = postfix.isOn(`${prefix}_use_tls`, service)
  const enforce = postfix.isOn(`${prefix}_enforce_tls`, service)
  const now = postfix.value(level, service)
  if (use === undefined || enforce === undefined || !now.known) return undefined
  const strict = prefix.startsWith('smtpd') || prefix === 'postscreen' || prefix === 'tlsproxy'
  const named = !strict && postfix.isOn(`${prefix}_tls_enforce_peername`, service) !== false
  return {
    level,
    kind: kind as 'use' | 'enforce',
    on: kind === 'use' ? use : enforce,
    overruledBy: now.text.trim() === '' ? undefined : { text: now.text.trim(), setting: now.setting },
    sameAs: enforce ? (named ? 'verify' : 'encrypt') : use ? 'may' : undefined,
    implied: kind === 'use' && enforce,
  }
}
