/** Checks of the HELO name that a client skips by not greeting. */

import { restriction } from '@mailcfg/knowledge'
import type { ParameterSetting } from '@mailcfg/model'
import { insertSettingEdit } from '../../src/list-edits.ts'
import { foundAtName, listsOf } from '../../src/restriction-lists.ts'
import { defineRule, editFix, type Found, replaceFix } from '../../src/rule.ts'

interface SkippedHelo extends Found {
  readonly name: string
  readonly list: ParameterSetting
  /** The setting that switches the demand off. */
  readonly off: ParameterSetting | undefined
}

export const rule = defineRule<'postfix', SkippedHelo>({
  id: 'helo-checks-without-helo-required',
  summary: 'Without smtpd_helo_required a client that does not greet skips the HELO checks.',
  severity: 'warning',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    // One setting mends all lists of main.cf, so the first list with such a check stands for them.
    for (const { items, setting, service } of listsOf(postfix)) {
      if (service !== undefined || setting === undefined) continue
      const check = items.find(({ name, warnOnly }) => !warnOnly && isHeloCheck(name))
      if (check === undefined || postfix.isOn('smtpd_helo_required') !== false) continue
      const off = postfix.setting('smtpd_helo_required')
      yield foundAtName({ setting }, { name: check.name, list: setting, off })
      return
    }
  },
  describe: ({ name, list, off }) => ({
    what: `${name} is skipped by clients that send no HELO.`,
    why: 'Without smtpd_helo_required a client may start with MAIL FROM, and there is no name to check.',
    fixes: [
      off
        ? replaceFix('Write smtpd_helo_required = yes', 'review', off.source, off.value.range, 'yes')
        : editFix('Add smtpd_helo_required = yes', 'review', list.source, [
            insertSettingEdit(list, 'smtpd_helo_required = yes'),
          ]),
    ],
  }),
})

function isHeloCheck(name: string): boolean {
  return restriction(name)?.needs === 'helo' && !name.startsWith('permit')
}
