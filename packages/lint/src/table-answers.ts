/** Rows of access tables by what they answer, with the restrictions that ask. */

import { restriction } from '@mailcfg/knowledge'
import type { PostfixInstance } from '@mailcfg/model'
import { accessTable } from './access-tables.ts'
import { type Hole, placeKey } from './relay-holes.ts'
import { relayVerdicts } from './relay-verdicts.ts'
import { foundAt, itemsOf } from './restriction-lists.ts'
import type { Found } from './rule.ts'

/** A row of a table that a restriction asks. */
export interface Answer extends Found {
  readonly key: string
  readonly answer: string
  readonly asker: string
  readonly askedAt: Found
  /** A session of a stranger who gets through by the row. */
  readonly hole: Hole | undefined
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
        hole: open.get(placeKey({ source: document.source, range: row.key.range })),
      }
    }
  }
}

/** The rows by which strangers get through, by their place. */
function openRows(postfix: PostfixInstance): ReadonlyMap<string, Hole> {
  const certain = relayVerdicts(postfix).holes.filter(({ kind }) => kind === 'certain')
  return new Map(certain.flatMap((hole) => hole.rows.map((row) => [placeKey(row), hole] as const)))
}
