/** default_privs and mail_owner with the same account. */

import type { PostfixInstance } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'
import { atValue } from '../../src/setting-edits.ts'

interface SameAccount extends Found {
  readonly account: string
  readonly parameter: string
}

export const rule = defineRule<'postfix', SameAccount>({
  id: 'default-privs-mail-owner',
  summary: 'Commands of users must not run as the owner of the mail queue.',
  severity: 'error',
  impact: 'wont-start',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    const [privileges, owner] = [named('default_privs', postfix), named('mail_owner', postfix)]
    const setting = privileges.setting ?? owner.setting
    if (!setting || privileges.text === '' || privileges.text !== owner.text) return
    yield { ...atValue(setting), account: owner.text, parameter: setting.name.text }
  },
  describe({ account, parameter }) {
    const other = parameter === 'default_privs' ? 'mail_owner' : 'default_privs'
    return {
      what: `${parameter} and ${other} are both ${account}.`,
      why: 'Every command that an alias file starts could read and change the queue, so Postfix refuses: each program stops with a fatal error.',
      help: `Let mail_owner be postfix, and default_privs nobody or another account without rights.`,
    }
  },
})

/** The account of a parameter; empty when it is not known. */
function named(name: string, postfix: PostfixInstance) {
  const { text, known, setting } = postfix.value(name)
  return { text: known ? text.trim() : '', setting }
}
