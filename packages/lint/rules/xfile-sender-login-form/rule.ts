/** Owners of sender addresses in another form than the logins that Dovecot reports. */

import type { Label } from '@mailcfg/core'
import { settledValue, wholeDovecot } from '@mailcfg/model'
import { settingLabel } from '../../src/dovecot-whole.ts'
import { itemsOf } from '../../src/restriction-lists.ts'
import { defineRule, type Found, foundIn, isTable } from '../../src/rule.ts'
import { usedRows } from '../../src/table-results.ts'

interface OtherForm extends Found {
  readonly owner: string
  readonly format: Label
}

/** Formats that leave the part before @ only. */
const LOCAL_PART = /^(?:%[LU]*n|%\{(?:user\s*\|\s*)?username(?:\s*\|\s*\w+)*\})$/

export const rule = defineRule<'postfix', OtherForm>({
  id: 'xfile-sender-login-form',
  summary: 'The owners of sender addresses have a domain, and the logins of Dovecot have none.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix, { stack }) {
    const dovecot = wholeDovecot(stack)
    const format = dovecot && settledValue(dovecot, stack, 'auth_username_format')
    if (!format?.setting || !LOCAL_PART.test(format.text.trim())) return
    if (![...itemsOf(postfix)].some(({ item }) => item.name.endsWith('sender_login_mismatch'))) return
    const label = settingLabel(format.setting, 'logins lose their domain here')
    for (const use of postfix.tableUses) {
      const table = use.parameter === 'smtpd_sender_login_maps' ? postfix.member(use.path) : undefined
      if (table === undefined || !isTable(table)) continue
      if (postfix.value('smtpd_sasl_type', use.setting.service).text !== 'dovecot') continue
      for (const { value } of usedRows(table)) {
        const match = /[^\s,]+@[^\s,]+/.exec(value.text)
        if (match === null) continue
        const [owner] = match
        yield foundIn(table.source, value, match.index, match.index + owner.length, { owner, format: label })
        break
      }
    }
  },
  describe({ owner, format }) {
    const name = owner.slice(0, owner.indexOf('@'))
    return {
      what: `Dovecot reports the login ${name}, not ${owner}.`,
      why: 'auth_username_format takes the domain away, so no login is ever the owner: each sender who logged in is refused with "not owned by user".',
      help: `Write ${name} in all rows, or leave auth_username_format as it is by default.`,
      related: [format],
    }
  },
})
