/** Checks of who may use which sender address without the table that says so. */

import { foundAt, itemsOf } from '../../src/restriction-lists.ts'
import { defineRule, type Found } from '../../src/rule.ts'

export const rule = defineRule<'postfix', Found & { readonly name: string }>({
  id: 'login-mismatch-without-maps',
  summary: 'A check of sender addresses has no smtpd_sender_login_maps to look into.',
  severity: 'warning',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    for (const { item, place, list } of itemsOf(postfix)) {
      if (!item.name.endsWith('sender_login_mismatch')) continue
      const maps = postfix.value('smtpd_sender_login_maps', list.service)
      const defaulted = maps.setting === undefined && postfix.main === undefined
      if (maps.known && maps.text.trim() === '' && !defaulted) yield foundAt(place, { name: item.name })
    }
  },
  describe: ({ name }) => ({
    what: `${name} has no smtpd_sender_login_maps to look into.`,
    why:
      name === 'reject_known_sender_login_mismatch' || name === 'reject_unauthenticated_sender_login_mismatch'
        ? 'Without it no address has an owner, so the check refuses nobody.'
        : 'Without it no address has an owner: users who log in are refused whatever sender they use, and strangers may use them all.',
    help: 'Set smtpd_sender_login_maps to a table of sender addresses with the logins that may use them.',
  }),
})
