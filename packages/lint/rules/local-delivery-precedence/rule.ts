/** Ways of local delivery that a stronger one overrules. */

import type { ParameterSetting } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'
import { atName } from '../../src/setting-edits.ts'

interface Shadowed extends Found {
  readonly setting: ParameterSetting
  readonly winner: ParameterSetting
}

/** The order of local(8), strongest first. */
const ORDER = ['mailbox_transport', 'mailbox_command', 'home_mailbox', 'mail_spool_directory']

export const rule = defineRule<'postfix', Shadowed>({
  id: 'local-delivery-precedence',
  summary: 'A way of local delivery is set that another one overrules.',
  severity: 'warning',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    const set = ORDER.flatMap((name) => {
      const setting = postfix.setting(name)
      return setting?.value.text ? [setting] : []
    })
    const [winner] = set
    for (const setting of winner ? set.slice(1) : [])
      yield { ...atName(setting), setting, winner: winner as ParameterSetting }
  },
  describe({ setting, winner }) {
    return {
      what: `${setting.name.text} has no effect: ${winner.name.text} comes first.`,
      why: 'local(8) takes the first of mailbox_transport, mailbox_command, home_mailbox and mail_spool_directory that is set. Whoever reads mail at the other place finds none.',
      help: 'Delete the one that is not meant.',
      related: [{ source: winner.source, range: winner.name.range, message: 'this one counts' }],
    }
  },
})
