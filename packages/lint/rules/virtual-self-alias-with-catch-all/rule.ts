/** Mailboxes whose mail a catch-all takes away. */

import type { PostfixInstance, TableDocument, TableEntry } from '@mailcfg/model'
import { defineRule, type Found, isTable } from '../../src/rule.ts'

interface Taken extends Found {
  readonly mailbox: string
  readonly catchAll: TableEntry
  readonly table: TableDocument
}

export const rule = defineRule<'postfix', Taken>({
  id: 'virtual-self-alias-with-catch-all',
  summary: 'A mailbox needs an alias to itself where a catch-all exists.',
  severity: 'info',
  impact: 'ignored',
  confidence: 'medium',
  tier: 'strict',
  listens: { on: 'postfix' },
  *check(postfix) {
    const aliases = tablesOf(postfix, 'virtual_alias_maps')
    const mailboxes = tablesOf(postfix, 'virtual_mailbox_maps')
    if (aliases === undefined || mailboxes === undefined) return
    const { keys, catchAlls } = read(aliases)
    if (catchAlls.size === 0) return
    for (const table of mailboxes) {
      for (const entry of table.entries()) {
        const key = entry.key.text.toLowerCase()
        const taken = catchAlls.get(key.slice(key.indexOf('@')))
        if (!entry.used || !key.includes('@') || key.startsWith('@') || !taken || keys.has(key)) continue
        yield { source: table.source, range: entry.key.range, mailbox: key, ...taken }
      }
    }
  },
  describe({ mailbox, catchAll, table }) {
    return {
      what: `Mail for ${mailbox} goes to the catch-all ${catchAll.key.text}, not to the mailbox.`,
      why: 'Aliases are looked up before mailboxes, and the row for the whole domain fits every address that has no row of its own.',
      help: `Add "${mailbox} ${mailbox}" to the alias table.`,
      related: [{ source: table.source, range: catchAll.key.range, message: 'the catch-all' }],
    }
  },
})

/** The tables of a parameter, if all of them were seen. */
function tablesOf(postfix: PostfixInstance, parameter: string): TableDocument[] | undefined {
  const { text, known, setting } = postfix.value(parameter)
  if (!setting || !known) return undefined
  const uses = postfix.tableUses.filter((use) => use.parameter === parameter && use.setting.service === undefined)
  const tables = uses.map(({ path }) => postfix.member(path))
  const all = tables.flatMap((document) => (document && isTable(document) && document.rows ? [document] : []))
  return all.length === text.split(/[\s,]+/).filter(Boolean).length ? all : undefined
}

/** Rows that are looked at; longer tables are data of a program. */
const LIMIT = 50_000

function read(tables: readonly TableDocument[]) {
  const keys = new Set<string>()
  const catchAlls = new Map<string, { catchAll: TableEntry; table: TableDocument }>()
  for (const table of tables) {
    for (let row = 0; row < Math.min(table.size, LIMIT); row++) {
      const entry = table.entry(row)
      if (!entry.used) continue
      const key = entry.key.text.toLowerCase()
      keys.add(key)
      if (key.startsWith('@') && !catchAlls.has(key) && table.size <= LIMIT)
        catchAlls.set(key, { catchAll: entry, table })
    }
  }
  return { keys, catchAlls }
}
