/** An emptied local_recipient_maps: every local name is accepted. */

import type { ParameterSetting } from '@mailcfg/model'
import { foundAtName } from '../../src/restriction-lists.ts'
import { defineRule, type Found } from '../../src/rule.ts'
import { isEffective, removeSettingFix } from '../../src/settings.ts'

export const rule = defineRule<'parameter', Found & { readonly setting: ParameterSetting }>({
  id: 'backscatter-local-recipients',
  summary: 'An empty local_recipient_maps accepts mail for every name.',
  severity: 'error',
  impact: 'backscatter',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter', names: ['local_recipient_maps'] },
  *check(setting, { postfix }) {
    // A port for filters, with -o, takes only what was checked before.
    if (setting.service || setting.value.text !== '' || !isEffective(setting, postfix)) return
    const [relay, destination] = ['luser_relay', 'mydestination'].map((name) => postfix?.value(name))
    if (relay && relay.text !== '') return
    if (destination?.known && destination.text === '') return
    yield foundAtName({ setting }, { setting })
  },
  describe: ({ setting }) => ({
    what: 'local_recipient_maps is empty, so every name in mydestination is accepted.',
    why: 'Mail for users who do not exist is taken, and bounced to senders that are mostly forged.',
    fixes: [removeSettingFix('Delete the line', 'review', setting)],
  }),
})
