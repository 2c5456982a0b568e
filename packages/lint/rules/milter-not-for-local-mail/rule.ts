/** A milter that signs mail sees only what comes in by SMTP. */

import { hasTemplateLines, isBlank, isTemplated, type ParameterSetting } from '@mailcfg/model'
import { defineRule, editFix, type Found } from '../../src/rule.ts'
import { atName, setBesideEdit } from '../../src/setting-edits.ts'

interface Unsigned extends Found {
  readonly setting: ParameterSetting
}

/** Names and usual ports of milters that sign: OpenDKIM, dkimpy, Rspamd, amavisd. */
const SIGNER = /dkim|rspamd|:(?:8891|8892|12301|11332)\b/i

export const rule = defineRule<'postfix', Unsigned>({
  id: 'milter-not-for-local-mail',
  summary: 'Mail that is submitted on the machine itself passes no milter.',
  severity: 'info',
  impact: 'ignored',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    const setting = postfix.setting('smtpd_milters')
    if (!setting || isTemplated(setting.value.text) || (postfix.main && hasTemplateLines(postfix.main))) return
    const { text, known } = postfix.value('smtpd_milters')
    if (!known || !SIGNER.test(text) || !isBlank(postfix, 'non_smtpd_milters', undefined)) return
    // Local mail may be picked up or cleaned with milters of its own.
    if (postfix.masterSettings.some(({ name, value }) => name.text === 'non_smtpd_milters' && value.text !== '')) return
    yield { ...atName(setting), setting }
  },
  describe({ setting, source }, { postfix }) {
    return {
      what: 'Mail from this machine itself is not signed: non_smtpd_milters is empty.',
      why: "smtpd_milters sees what comes in by SMTP. Mail of cron jobs, web applications and the server's own users comes in through sendmail(1), passes no milter, and may fail DMARC at the receiver.",
      help: 'Set non_smtpd_milters = $smtpd_milters.',
      fixes: postfix
        ? [
            editFix('Use the milters for local mail, too', 'review', source, [
              setBesideEdit(postfix, setting, 'non_smtpd_milters', '$smtpd_milters'),
            ]),
          ]
        : [],
    }
  },
})
