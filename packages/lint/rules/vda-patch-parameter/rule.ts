/** Names of a quota patch that stock Postfix never had: there is no quota. */

import type { ParameterSetting } from '@mailcfg/model'
import { nameVerdict } from '../../src/parameter-names.ts'
import { defineRule, type Found } from '../../src/rule.ts'
import { removeSettingFix } from '../../src/settings.ts'

interface PatchName extends Found {
  readonly setting: ParameterSetting
}

export const rule = defineRule<'parameter', PatchName>({
  id: 'vda-patch-parameter',
  summary: 'The parameter belongs to an old quota patch; stock Postfix ignores it.',
  severity: 'error',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  costly: true,
  listens: { on: 'parameter' },
  *check(setting, { postfix }) {
    if (postfix && nameVerdict(setting, postfix).is === 'quota-patch') {
      yield { source: setting.source, range: setting.name.range, setting }
    }
  },
  describe({ setting }) {
    return {
      what: `${setting.name.text} needs the VDA quota patch, which no distribution builds in.`,
      why: 'Postfix ignores the line, so no mailbox has a quota: mail is delivered until the disk is full.',
      help: 'Let the program that writes the mailboxes keep the quota, for instance Dovecot over LMTP with its quota plugin.',
      fixes: [removeSettingFix('Delete the setting, which has no effect', 'review', setting)],
    }
  },
})
