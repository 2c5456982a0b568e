/** pipe(8) and spawn(8) commands that are to run as root or as Postfix itself. */

import { deliveryCommand, isStrayOptions, type ParameterSetting } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'

interface Privileged extends Found {
  readonly account: string
  readonly command: string
  /** Where main.cf says whose account it is. */
  readonly setting: ParameterSetting | undefined
}

export const rule = defineRule<'service', Privileged>({
  id: 'master-pipe-runs-as-root',
  summary: 'Commands for mail run neither as root nor as the mail system.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'service' },
  *check(service, { document: { source }, postfix }) {
    const command = service.command.text
    if (isStrayOptions(service) || (command !== 'pipe' && command !== 'spawn')) return
    const owner = postfix?.value('mail_owner')
    const group = postfix?.value('setgid_group')
    const settingOf = (account: string): ParameterSetting | undefined =>
      [owner, group].find((value) => value?.setting && value.text === account)?.setting
    const users = ['root', '0', ...(owner?.known ? [owner.text] : [])]
    const groups = ['root', 'wheel', '0', ...(owner?.known ? [owner.text] : []), ...(group?.known ? [group.text] : [])]
    for (const { name, value, argument } of deliveryCommand(service).attributes) {
      if (name !== 'user') continue
      const [user = '', own = ''] = value.split(':')
      const at = 'user='.length
      const place = (start: number, end: number) => ({ source, range: argument.value.rangeOf(start, end), command })
      if (users.includes(user)) yield { ...place(at, at + user.length), account: user, setting: settingOf(user) }
      else if (groups.includes(own))
        yield { ...place(at + user.length + 1, at + value.length), account: own, setting: settingOf(own) }
    }
  },
  describe({ account, command, setting }) {
    return {
      what: `${command} does not run commands as ${account}.`,
      why: 'It stops with a fatal error when it is to deliver, and the mail is deferred: a mistake in the command would give a sender the whole machine or the whole mail system.',
      help: 'Make a user for this command alone.',
      ...(setting
        ? {
            related: [{ source: setting.source, range: setting.value.range, message: 'an account of the mail system' }],
          }
        : {}),
    }
  },
})
