/** Rows of access tables by what they answer, with the restrictions that ask. */

import { restriction } from '@mailcfg/knowledge'
import type { PostfixInstance, TableEntry } from '@mailcfg/model'
import { accessTable } from './access-tables.ts'
import { isCovered, relayViews } from './relay.ts'
import { foundAt, itemsOf } from './restriction-lists.ts'
import type { Found } from './rule.ts'

/** A row of a table that a restriction asks. */
export interface Answer extends Found {
  readonly key: string
  readonly answer: string
  readonly asker: string
  readonly askedAt: Found
  /** Whether the answer comes before the guard, and no other list guards. */
  readonly open: boolean
}

/** The rows, once each, whose results `wanted` takes; the range is that of the result. */
export function* answers(postfix: PostfixInstance, wanted: (result: string) => boolean): Iterable<Answer> {
  const seen = new Set<string>()
  const open = openRows(postfix)
  for (const { item, place } of itemsOf(postfix)) {
    const fact = restriction(item.name)
    if (fact?.args !== 'table' || fact.permitsFor !== 'by-table') continue
    const { rows, document } = accessTable(postfix, item)
    for (const row of document ? rows : []) {
      const answer = row.value.text
      const id = `${document?.source.uri} ${row.index}`
      if (!document || !wanted(answer) || seen.has(id)) continue
      seen.add(id)
      yield {
        source: document.source,
        range: row.value.range,
        key: row.key.text,
        answer,
        asker: item.bare ? item.written : item.name,
        askedAt: foundAt(place, {}),
        open: open.has(row),
      }
    }
  }
}

function openRows(postfix: PostfixInstance): ReadonlySet<TableEntry> {
  const found = new Set<TableEntry>()
  for (const view of relayViews(postfix)) {
    for (const walked of [view.relay, view.recipient]) {
      if (isCovered(view, walked)) continue
      for (const { rows } of walked.oks) for (const row of rows) found.add(row)
    }
  }
  return found
}
