/** noplaintext on a server whose SASL offers nothing but PLAIN and LOGIN. */

import { cyrusMechanism } from '@mailcfg/knowledge'
import {
  offersAuth,
  type ParameterSetting,
  type PostfixInstance,
  type Service,
  type Stack,
  smtpdServices,
} from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'
import { type OfferedMechanism, offeredMechanisms } from '../../src/sasl-mechanisms.ts'
import { atValue, unique } from '../../src/setting-edits.ts'

interface Blocked extends Found {
  readonly setting: ParameterSetting
  /** The mechanisms where they were seen; else they are likely. */
  readonly seen: readonly OfferedMechanism[] | undefined
}

export const rule = defineRule<'postfix', Blocked>({
  id: 'sasl-noplaintext-blocks-plain',
  summary: 'Noplaintext leaves no mechanism when SASL offers only PLAIN and LOGIN.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix, { stack }) {
    if (!postfix.main) return
    const services = postfix.master ? smtpdServices(postfix) : [undefined]
    yield* unique(services.flatMap((service) => blocked(postfix, service, stack)))
  },
  describe({ setting, seen }) {
    return {
      what: `noplaintext in ${setting.name.text} leaves no way to log in.`,
      why: `${seen ? 'The SASL server offers PLAIN and LOGIN only' : 'Most SASL servers offer PLAIN and LOGIN only'}, and both are plain text: smtpd stops with "no SASL authentication mechanisms", and clients lose the connection.`,
      help: 'Write noanonymous, and protect the passwords with smtpd_tls_auth_only = yes.',
      ...(seen ? { related: seen.slice(0, 1).map(({ place }) => place) } : { severity: 'warning' as const }),
    }
  },
})

function blocked(postfix: PostfixInstance, service: Service | undefined, stack: Stack): Blocked[] {
  if (offersAuth(postfix, service) !== true) return []
  const tlsOnly = postfix.isOn('smtpd_tls_auth_only', service)
  if (tlsOnly === undefined) return []
  const name =
    tlsOnly && postfix.isSet('smtpd_sasl_tls_security_options', service)
      ? 'smtpd_sasl_tls_security_options'
      : 'smtpd_sasl_security_options'
  const { text, known, setting } = postfix.value(name, service)
  if (!setting || !known || !/\bnoplaintext\b/i.test(text)) return []
  const mechanisms = offeredMechanisms(stack, postfix.value('smtpd_sasl_type', service).text)
  if (mechanisms?.some(({ name: mechanism }) => cyrusMechanism(mechanism)?.plaintext !== true)) return []
  return [{ ...atValue(setting), setting, seen: mechanisms }]
}
