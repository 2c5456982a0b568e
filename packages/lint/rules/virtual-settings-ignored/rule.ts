/** Settings of virtual(8) where another program delivers. */

import type { ParameterSetting, PostfixInstance } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'
import { atName } from '../../src/setting-edits.ts'
import { removeSettingFix } from '../../src/settings.ts'

interface Idle extends Found {
  readonly setting: ParameterSetting
  readonly transport: string
}

const OF_VIRTUAL = [
  'virtual_mailbox_base',
  'virtual_mailbox_limit',
  'virtual_mailbox_lock',
  'virtual_uid_maps',
  'virtual_gid_maps',
  'virtual_minimum_uid',
]

export const rule = defineRule<'postfix', Idle>({
  id: 'virtual-settings-ignored',
  summary: 'A setting of virtual(8) has no effect: another program delivers.',
  severity: 'info',
  impact: 'ignored',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    const transport = postfix.main ? otherTransport(postfix) : undefined
    if (transport === undefined) return
    for (const name of OF_VIRTUAL) {
      const setting = postfix.setting(name)
      if (setting?.value.text && !postfix.knownNames.isUsed(name)) yield { ...atName(setting), setting, transport }
    }
  },
  describe({ setting, transport }) {
    return {
      what: `${setting.name.text} has no effect: virtual_transport is ${transport}.`,
      why: 'Only virtual(8) reads it. Directory, owner and quota are decided by the program that delivers.',
      fixes: [removeSettingFix('Delete the setting', 'review', setting)],
    }
  },
})

/** The transport of virtual mailboxes when it surely is not virtual(8), nor that of single domains in a table. */
function otherTransport(postfix: PostfixInstance): string | undefined {
  const { text, known } = postfix.value('virtual_transport')
  const name = /^[\w-]+/.exec(text.trim())?.[0]
  if (!known || name === undefined || postfix.value('transport_maps').text.trim() !== '') return undefined
  const entry = postfix.services.find(({ service, type }) => service.text === name && type.text === 'unix')
  const command = entry?.command.text ?? (postfix.master ? undefined : name)
  // `local` and `mailbox_transport` may still come to virtual(8).
  return command && /^(?:lmtp|pipe|smtp|relay|dovecot|maildrop)$/.test(command) ? text.trim() : undefined
}
