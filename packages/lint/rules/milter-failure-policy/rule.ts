/** Mail passes by milters that do not answer. */

import type { ParameterSetting } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'
import { atValue } from '../../src/setting-edits.ts'
import { isEffective } from '../../src/settings.ts'

interface Passing extends Found {
  readonly setting: ParameterSetting
}

export const rule = defineRule<'parameter', Passing>({
  id: 'milter-failure-policy',
  summary: 'Mail passes unscanned and unsigned when a milter is down.',
  severity: 'info',
  impact: 'insecure',
  confidence: 'high',
  tier: 'strict',
  listens: { on: 'parameter', names: ['milter_default_action'] },
  *check(setting, { postfix }) {
    if (!postfix || !isEffective(setting, postfix)) return
    const { text, known } = postfix.expand(setting.value.text, setting.service)
    const used = ['smtpd_milters', 'non_smtpd_milters'].some(
      (name) => postfix.value(name, setting.service).text.trim() !== '',
    )
    if (known && used && text.trim().toLowerCase() === 'accept') yield { ...atValue(setting), setting }
  },
  describe: () => ({
    what: 'Mail passes when a milter cannot be reached.',
    why: 'It goes out without a DKIM signature and comes in unscanned, and nothing but a warning in the log tells of it.',
    help: 'Decide for each milter: a filter against malware wants tempfail (senders try again later), one that only marks mail may have accept. Since Postfix 3.0 each milter can have its own: { inet:localhost:11332, default_action=tempfail }.',
  }),
})
