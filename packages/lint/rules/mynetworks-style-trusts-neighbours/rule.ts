/** A computed mynetworks that trusts the neighbours of the server. */

import type { ParameterSetting } from '@mailcfg/model'
import { foundAtName } from '../../src/restriction-lists.ts'
import { defineRule, type Found, foundIn, replaceFix } from '../../src/rule.ts'
import { removeSettingFix } from '../../src/settings.ts'

interface Neighbours extends Found {
  readonly style: string
  /** The setting of mynetworks_style; `undefined` where the compatibility level decides. */
  readonly setting: ParameterSetting | undefined
}

export const rule = defineRule<'postfix', Neighbours>({
  id: 'mynetworks-style-trusts-neighbours',
  summary: 'Without mynetworks, the style subnet or class trusts all hosts near the server.',
  severity: 'warning',
  impact: 'insecure',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    if (postfix.isSet('mynetworks')) return
    const { text, known, setting } = postfix.value('mynetworks_style')
    const style = text.toLowerCase()
    if (!known || (style !== 'subnet' && style !== 'class')) return
    const level = postfix.setting('compatibility_level')
    if (setting) yield foundIn(setting.source, setting.value, 0, setting.value.text.length, { style, setting })
    else if (level) yield foundAtName({ setting: level }, { style, setting: undefined })
  },
  describe: ({ style, setting, source, range }) => ({
    what: setting
      ? `mynetworks_style = ${style} trusts all hosts near the server.`
      : 'With this compatibility level, mynetworks is the whole subnet of the server.',
    why:
      style === 'class'
        ? 'The whole class A, B or C network of each interface may relay, at a provider up to 16 million strangers.'
        : 'Every host in the subnet of an interface may relay; at a provider those are other customers.',
    help: 'Write mynetworks = 127.0.0.0/8 [::1]/128 and your own hosts, or mynetworks_style = host.',
    fixes: setting
      ? [
          replaceFix('Write host', 'review', source, range, 'host'),
          removeSettingFix('Delete the line, with compatibility_level 2 or higher', 'review', setting),
        ]
      : [],
  }),
})
