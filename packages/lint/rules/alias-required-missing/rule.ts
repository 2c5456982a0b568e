/** Alias files without postmaster. */

import type { PostfixInstance, TableDocument } from '@mailcfg/model'
import { defineRule, editFix, type Found, isTable } from '../../src/rule.ts'

export const rule = defineRule<'table', Found>({
  id: 'alias-required-missing',
  summary: 'The alias file leads mail for postmaster to a person.',
  severity: 'warning',
  impact: 'rejects-mail',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'table', languages: ['aliases'] },
  *check(table, { postfix }) {
    if (table.size === 0 || /\{[{%]|<%/.test(table.source.text) || tables(table, postfix).some(hasPostmaster)) return
    const { key, range } = table.entry(0)
    const text = table.source.slice({ start: key.range.end, end: range.end })
    const colon = /^[ \t]*:/.exec(text)?.[0].length ?? 0
    yield { source: table.source, range: { start: key.range.start, end: key.range.end + colon } }
  },
  describe({ source }) {
    const end = source.length
    const before = end > 0 && source.slice({ start: end - 1, end }) !== '\n' ? '\n' : ''
    return {
      what: 'There is no alias for postmaster.',
      why: 'Every mail domain must accept mail for postmaster. Without the alias, complaints and the notices of Postfix itself are returned, or lie in a mailbox that nobody reads.',
      fixes: [
        editFix('Lead postmaster to root', 'review', source, [
          { range: { start: end, end }, text: `${before}postmaster: root\n` },
        ]),
      ],
    }
  },
})

/** All alias tables of the server when this is one of several; the file alone when nobody names it. */
function tables(table: TableDocument, postfix: PostfixInstance | undefined): (TableDocument | undefined)[] {
  const uses = (postfix?.tableUses ?? []).filter(({ parameter }) => /^alias_(?:maps|database)$/.test(parameter))
  const named = uses.map(({ path }) => postfix?.member(path))
  if (!named.includes(table)) return [table]
  return named.map((document) => (document && isTable(document) ? document : undefined))
}

/** Whether a table has the alias; one that was not seen may have it. */
function hasPostmaster(table: TableDocument | undefined): boolean {
  if (table === undefined) return true
  for (let row = 0; row < table.size; row++) if (table.stored(row)?.key === 'postmaster') return true
  return false
}
