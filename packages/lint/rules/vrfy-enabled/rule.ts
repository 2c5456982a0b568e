/** The VRFY command answers who exists. */

import { type ParameterSetting, smtpdServices } from '@mailcfg/model'
import { foundAtName } from '../../src/restriction-lists.ts'
import { defineRule, type Found, foundIn, replaceFix } from '../../src/rule.ts'

export const rule = defineRule<'postfix', Found & { readonly setting: ParameterSetting | undefined }>({
  id: 'vrfy-enabled',
  summary: 'VRFY tells everybody which addresses exist.',
  severity: 'info',
  impact: 'insecure',
  confidence: 'high',
  tier: 'strict',
  listens: { on: 'postfix' },
  *check(postfix) {
    if (postfix.isOn('disable_vrfy_command') !== false) return
    const setting = postfix.setting('disable_vrfy_command')
    if (setting) yield foundIn(setting.source, setting.value, 0, setting.value.text.length, { setting })
    // A main.cf without master.cf may be a part of a configuration, or that of a server without smtpd.
    const first = postfix.setting('myhostname') ?? postfix.mainSettings[0]
    if (!setting && first && smtpdServices(postfix).length > 0) {
      yield foundAtName({ setting: first }, { setting: undefined })
    }
  },
  describe: ({ source, range, setting }) => ({
    what: setting ? 'VRFY is left on.' : 'VRFY is on, as disable_vrfy_command is not set.',
    why: 'Spammers ask for names with it, without sending anything. No mail client needs it.',
    ...(setting
      ? { fixes: [replaceFix('Write yes', 'review', source, range, 'yes')] }
      : { help: 'Write disable_vrfy_command = yes.' }),
  }),
})
