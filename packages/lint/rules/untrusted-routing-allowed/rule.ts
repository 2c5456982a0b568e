/** allow_untrusted_routing: strangers may route mail through relay domains. */

import type { ParameterSetting } from '@mailcfg/model'
import type { Hole } from '../../src/relay-holes.ts'
import { holesFor } from '../../src/relay-speakers.ts'
import { prepareVerdicts } from '../../src/relay-verdicts.ts'
import { witnessed } from '../../src/relay-words.ts'
import { defineRule, type Found, foundIn, replaceFix } from '../../src/rule.ts'
import { isEffective } from '../../src/settings.ts'

export const rule = defineRule<
  'parameter',
  Found & { readonly setting: ParameterSetting; readonly hole: Hole | undefined }
>({
  id: 'untrusted-routing-allowed',
  summary: '`allow_untrusted_routing` lets strangers relay by user%other@our-domain.',
  severity: 'error',
  impact: 'open-relay',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter', names: ['allow_untrusted_routing'] },
  prepare: prepareVerdicts,
  *check(setting, { postfix, rules }) {
    const { source, value } = setting
    if (isEffective(setting, postfix) && /^yes$/i.test(value.text)) {
      const holes = postfix ? holesFor('untrusted-routing-allowed', postfix, rules) : []
      const hole = holes.find((one) => one.kind === 'certain' && one.setting === setting)
      yield foundIn(source, value, 0, value.text.length, { setting, hole })
    }
  },
  describe: ({ source, range, hole }) => ({
    what: 'allow_untrusted_routing lets strangers choose where relayed mail goes on to.',
    why: hole
      ? `Such mail passes the guard as mail for one of your relay domains, and the server behind sends it on. ${witnessed(hole)}`
      : 'user%other.test@domain and other.test!user@domain pass the guard as mail for a relay domain; nothing shows here that strangers can write to one today.',
    fixes: [replaceFix('Write no', 'review', source, range, 'no')],
    ...(hole ? {} : { severity: 'warning', impact: 'insecure' }),
  }),
})
