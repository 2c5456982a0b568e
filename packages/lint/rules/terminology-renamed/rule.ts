/** The blacklist and whitelist names of postscreen(8), which 3.6 replaced. */

import type { ParameterSetting } from '@mailcfg/model'
import { isTerminology, type Renamed, renamed } from '../../src/renamed.ts'
import { defineRule, type Found } from '../../src/rule.ts'
import { removeSettingFix, renameFixes } from '../../src/settings.ts'

interface OldWord extends Found {
  readonly setting: ParameterSetting
  readonly to: Renamed
}

export const rule = defineRule<'parameter', OldWord>({
  id: 'terminology-renamed',
  summary: 'Postfix 3.6 replaced blacklist and whitelist in parameter names.',
  severity: 'info',
  impact: 'upgrade',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter' },
  *check(setting, { postfix }) {
    if (!isTerminology(setting.name.text)) return
    const to = renamed(setting, postfix)
    if (to) yield { source: setting.source, range: setting.name.range, setting, to }
  },
  describe({ setting, to }, { postfix }) {
    const old = setting.name.text
    const source = to.beside?.source
    return {
      what: `${old} is called ${to.name} from Postfix 3.6 on.`,
      why: to.beside
        ? `It has no effect here, because ${to.name} is set too.`
        : 'The old name still works; from 3.11 on Postfix warns about it.',
      ...(to.beside && source
        ? { related: [{ source, range: to.beside.name.range, message: 'this one counts' }] }
        : {}),
      fixes: to.beside
        ? [removeSettingFix('Delete the old name, which has no effect', to.everywhere ? 'safe' : 'review', setting)]
        : renameFixes(setting, to.name, postfix, to.everywhere ? 'safe' : 'review'),
    }
  },
})
