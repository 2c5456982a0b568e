/** What virtual_mailbox_maps returns where virtual(8) delivers: the place of a mailbox below virtual_mailbox_base. */

import type { Label } from '@mailcfg/core'
import { type PostfixInstance, plainValue, type Stack } from '@mailcfg/model'
import { mapQueries } from './account-queries.ts'
import { COURIER_SQL } from './courier-files.ts'
import { deliversByVirtual } from './mail-owners.ts'
import { type Found, foundIn, isTable } from './rule.ts'
import { statementOf } from './sql-queries.ts'
import { isAskedBy, usedRows } from './table-results.ts'

/** One result, or the last part of it where a query puts it together. */
export interface MailboxResult extends Found {
  /** The text as far as it is known; its end always is. */
  readonly text: string
  /** Whether the text is the whole of what every recipient gets. */
  readonly constant: boolean
}

/** The results that files show, when virtual(8) writes the mailboxes. */
export function mailboxResults(postfix: PostfixInstance, stack: Stack): MailboxResult[] {
  // Transports by domain may send the mail elsewhere.
  if (!deliversByVirtual(postfix) || postfix.value('transport_maps').text.trim() !== '') return []
  return [...ofTables(postfix), ...ofQueries(postfix, stack)]
}

function* ofTables(postfix: PostfixInstance): Iterable<MailboxResult> {
  const seen = new Set<string>()
  for (const { path, parameter } of postfix.tableUses) {
    const table = parameter === 'virtual_mailbox_maps' && !seen.has(path) ? postfix.member(path) : undefined
    seen.add(path)
    if (table === undefined || !isTable(table) || !isAskedBy(table, postfix, /^virtual_mailbox_maps$/)) continue
    for (const { value } of usedRows(table)) {
      const text = value.text.trim()
      yield foundIn(table.source, value, 0, value.text.length, { text, constant: !text.includes('/') })
    }
  }
}

/** `SELECT 1`, or the text in quotes that the only column ends with. */
function* ofQueries(postfix: PostfixInstance, stack: Stack): Iterable<MailboxResult> {
  for (const query of mapQueries(postfix, stack, 'virtual_mailbox_maps')) {
    const [column, ...more] = statementOf(query)?.columns ?? []
    const whole = more.length === 0 ? column?.expression : undefined
    const isPath = whole?.kind === 'call' && whole.name.toLowerCase() === 'concat'
    const last = isPath ? whole.arguments.at(-1) : whole
    const isWritten = last?.kind === 'text' || (last?.kind === 'number' && !isPath)
    // What stands for the key is another text for each recipient.
    if (!isWritten || query.variables.some(({ start }) => last.start <= start && start < last.end)) continue
    const { source } = query.document
    yield { source, range: query.rangeOf(last.start, last.end), text: last.text, constant: !isPath }
  }
}

/** The line by which Dovecot or Courier of the server reads Maildirs. */
export function maildirReader(stack: Stack): Label | undefined {
  for (const dovecot of stack.dovecot) {
    const placed = dovecot.setting('mail_location') ?? dovecot.setting('mail_driver')
    if (placed && /^maildir(?::|$)/.test(plainValue(placed.item) ?? ''))
      return { source: placed.document.source, range: placed.item.value.range, message: 'Dovecot reads Maildirs' }
  }
  const courier = [...stack.documents.values()].find(({ language }) => COURIER_SQL.includes(language.id))
  if (courier?.shape !== 'assignments' || courier.entries[0] === undefined) return undefined
  return { source: courier.source, range: courier.entries[0].name.range, message: 'Courier reads Maildirs' }
}
