/** `smtp_` for `smtpd_` or the other way round: the client's name for a thing of the server. */

import type { ParameterSetting } from '@mailcfg/model'
import { nameVerdict } from '../../src/parameter-names.ts'
import { defineRule, type Found } from '../../src/rule.ts'
import { renameFixes } from '../../src/settings.ts'

interface OtherSide extends Found {
  readonly setting: ParameterSetting
  readonly name: string
}

export const rule = defineRule<'parameter', OtherSide>({
  id: 'parameter-smtp-smtpd-mixup',
  summary: 'The name exists only for the other side: smtpd_ receives mail, smtp_ sends it.',
  severity: 'error',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  costly: true,
  listens: { on: 'parameter' },
  *check(setting, { postfix }) {
    if (postfix === undefined) return
    const verdict = nameVerdict(setting, postfix)
    if (verdict.is !== 'other-side') return
    yield { source: setting.source, range: setting.name.range, setting, name: verdict.name }
  },
  describe({ setting, name }, { postfix }) {
    const server = name.startsWith('smtpd_')
    return {
      what: `Postfix has ${name}, but no ${setting.name.text}.`,
      why: server
        ? 'smtp_ is the client that sends mail; the server that receives it never looks at this name, so the setting is not there.'
        : 'smtpd_ is the server that receives mail; the client that sends it never looks at this name, so the setting is not there.',
      label: `did you mean ${name}?`,
      help: `Write ${name}, or delete the line.`,
      fixes: renameFixes(setting, name, postfix),
    }
  },
})
