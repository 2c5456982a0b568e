/** An old name of a parameter: still honoured through the new one's default, or no longer read at all. */

import type { ParameterSetting } from '@mailcfg/model'
import { isTerminology, type Renamed, renamed } from '../../src/renamed.ts'
import { defineRule, type Found } from '../../src/rule.ts'
import { removeSettingFix, renameFixes } from '../../src/settings.ts'

interface OldName extends Found {
  readonly setting: ParameterSetting
  readonly to: Renamed
}

export const rule = defineRule<'parameter', OldName>({
  id: 'parameter-renamed',
  summary: 'The parameter has another name now.',
  severity: 'info',
  impact: 'upgrade',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter' },
  *check(setting, { postfix }) {
    if (isTerminology(setting.name.text)) return
    const to = renamed(setting, postfix)
    if (to) yield { source: setting.source, range: setting.name.range, setting, to }
  },
  describe({ setting, to }, { postfix }) {
    const old = setting.name.text
    if (to.beside) {
      return {
        what: `${old} has no effect beside ${to.name}.`,
        why: `It is the old name; Postfix looks at it only where ${to.name} is not set.`,
        severity: 'warning',
        impact: 'ignored',
        related: [{ source: to.beside.source, range: to.beside.name.range, message: 'this one counts' }],
        fixes: [
          removeSettingFix('Delete the old name, which has no effect', to.everywhere ? 'safe' : 'review', setting),
        ],
      }
    }
    const fixes = renameFixes(setting, to.name, postfix, to.everywhere && to.honoured ? 'safe' : 'review')
    if (!to.honoured) {
      return {
        what: `Postfix no longer reads ${old}; its name is ${to.name} now.`,
        why: 'The old name is taken for a name of your own and ignored, without a word from the mail daemons.',
        severity: 'warning',
        impact: 'ignored',
        fixes,
      }
    }
    return {
      what: `${old} is an old name of ${to.name}.`,
      why: `It still works, because the default of ${to.name} refers to it; from 3.11 on Postfix warns about it, and a later release may drop it.`,
      fixes,
    }
  },
})
