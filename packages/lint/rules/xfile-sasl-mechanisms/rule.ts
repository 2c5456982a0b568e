/** A filter of Postfix that lets none of the mechanisms through. */

import { parseList } from '@mailcfg/grammars'
import {
  isTemplated,
  offersAuth,
  type ParameterSetting,
  type PostfixInstance,
  type Service,
  smtpdServices,
} from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'
import { type OfferedMechanism, offeredMechanisms } from '../../src/sasl-mechanisms.ts'
import { atValue, unique } from '../../src/setting-edits.ts'

interface NoneLeft extends Found {
  readonly setting: ParameterSetting
  readonly offered: readonly OfferedMechanism[]
}

export const rule = defineRule<'postfix', NoneLeft>({
  id: 'xfile-sasl-mechanisms',
  summary: 'The filter of mechanisms lets none of those through that the SASL server offers.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix, { stack }) {
    const services = postfix.master ? smtpdServices(postfix) : [undefined]
    yield* unique(
      services.flatMap((service) => {
        const offered = offeredMechanisms(stack, postfix.value('smtpd_sasl_type', service).text)
        return offered ? filtered(postfix, service, offered) : []
      }),
    )
  },
  describe({ offered }) {
    const names = [...new Set(offered.map(({ name }) => name.toUpperCase()))].join(', ')
    return {
      what: `The filter lets none of the offered mechanisms through: ${names}.`,
      why: 'smtpd stops with "smtpd_sasl_mechanism_filter … discards all mechanisms", and clients lose the connection.',
      help: 'Name a mechanism that is offered, or end the list with static:rest.',
      related: offered.slice(0, 1).map(({ place }) => place),
    }
  },
})

function filtered(
  postfix: PostfixInstance,
  service: Service | undefined,
  offered: readonly OfferedMechanism[],
): NoneLeft[] {
  const { text, known, setting } = postfix.value('smtpd_sasl_mechanism_filter', service)
  if (!setting || !known || isTemplated(text) || text.trim() === '' || offersAuth(postfix, service) !== true) return []
  const items = parseList(text).items.map((item) => item.text)
  // Whatever else is a table, whose keys nobody looked at here.
  if (items.some((item) => /^!?(?:\w+:|\/)/.test(item) && item !== 'static:rest')) return []
  return offered.some(({ name }) => passes(name, items)) ? [] : [{ ...atValue(setting), setting, offered }]
}

/** The first item that fits decides; what fits none is left out (postconf(5): smtpd_sasl_mechanism_filter). */
function passes(name: string, items: readonly string[]): boolean {
  const item = items.find((one) => one === 'static:rest' || one.replace(/^!/, '').toLowerCase() === name.toLowerCase())
  return item !== undefined && !item.startsWith('!')
}
