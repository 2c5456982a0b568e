/** An alias table among the tables of sender owners. */

import { parseList } from '@mailcfg/grammars'
import { defineRule, type Found, foundIn } from '../../src/rule.ts'
import { isEffective } from '../../src/settings.ts'

export const rule = defineRule<'parameter', Found & { readonly table: string }>({
  id: 'login-maps-with-alias-targets',
  summary: 'Every target of an alias may write in its name, as the alias table is one of sender owners too.',
  severity: 'info',
  impact: 'insecure',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'parameter', names: ['smtpd_sender_login_maps'] },
  *check(setting, { postfix }) {
    if (postfix === undefined || !isEffective(setting, postfix)) return
    const aliases = postfix.value('virtual_alias_maps', setting.service)
    if (!aliases.known) return
    const tables = new Set(parseList(aliases.text, { braces: true }).items.map(({ text }) => bare(text)))
    for (const { text, start, end } of parseList(setting.value.text, { braces: true }).items) {
      const { text: table, known } = postfix.expand(text, setting.service)
      if (known && /^[\w-]+:/.test(table) && tables.has(bare(table))) {
        yield foundIn(setting.source, setting.value, start, end, { table: text })
      }
    }
  },
  describe: ({ table }) => ({
    what: `${table} is the table of aliases too.`,
    why: 'What it gives for an address are the boxes that get its mail, and each of them is taken for a login that may send as that address: all members of a list may write in its name.',
    help: 'Keep a table of its own for who may send as whom, unless this is what you want.',
  }),
})

function bare(table: string): string {
  return table.replace(/^proxy:/, '')
}
