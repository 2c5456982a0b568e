/** Actions of access tables, and of checks of what milters add, where Postfix cannot carry them out. */

import { restriction, restrictionList } from '@mailcfg/knowledge'
import type { FlatRestriction, PostfixInstance, TableDocument, TableUse } from '@mailcfg/model'
import { accessTable } from '../../src/access-tables.ts'
import { type JudgedList, listsOf } from '../../src/restriction-lists.ts'
import { defineRule, type Found, foundIn, isTable } from '../../src/rule.ts'
import { unique } from '../../src/setting-edits.ts'
import { rowsByResult } from '../../src/table-rows.ts'

type Reason = 'etrn' | 'proxy' | 'early' | 'milter'

interface Unavailable extends Found {
  readonly action: string
  readonly reason: Reason
  readonly asker: string
  readonly askedAt: Found
}

export const rule = defineRule<'postfix', Unavailable>({
  id: 'access-action-unavailable',
  summary: 'The action stands where Postfix cannot carry it out, so the row does nothing.',
  severity: 'warning',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    const found = listsOf(postfix).flatMap((list) => {
      const reason = reasonFor(list, postfix)
      return reason === undefined ? [] : list.items.flatMap((item) => [...inTable(item, reason, postfix)])
    })
    yield* unique([...found, ...postfix.tableUses.flatMap((use) => [...inMilterChecks(use, postfix)])])
  },
  describe({ action, reason, asker, askedAt }) {
    return {
      what: {
        etrn: `${action} means nothing for ETRN.`,
        proxy: `${action} is not available with smtpd_proxy_filter.`,
        early: `${action} is skipped at this stage with smtpd_delay_reject = no.`,
        milter: `${action} is not implemented for headers that a milter adds.`,
      }[reason],
      why: `${reason === 'milter' ? 'cleanup' : 'smtpd'} logs a warning and goes on as if there were no such row: the message is not touched.`,
      help: {
        etrn: 'Write REJECT or OK: ETRN brings no message.',
        proxy: 'Leave it to the filter, use a content_filter behind the queue, or header_checks of the second cleanup.',
        early: 'Ask the table in smtpd_recipient_restrictions, or delete smtpd_delay_reject = no.',
        milter: 'Let the milter add the other header, too, or write REPLACE when one header is enough.',
      }[reason],
      ...(askedAt.range ? { related: [{ ...askedAt, message: `${asker} asks the table here` }] } : {}),
    }
  },
})

/** can_delegate_action() and not_in_client_helo() of src/smtpd/smtpd_check.c. */
const ACTIONS = ['FILTER', 'HOLD', 'DISCARD', 'REDIRECT', 'BCC']

/** A line for the message is another matter for a proxy filter, which gets it. */
function isLost(action: string, reason: Reason): boolean {
  return ACTIONS.includes(action) || (reason === 'early' && action === 'PREPEND')
}

function reasonFor({ parameter, service }: JudgedList, postfix: PostfixInstance): Reason | undefined {
  const filter = postfix.value('smtpd_proxy_filter', service)
  if (filter.known && filter.text.trim() !== '') return 'proxy'
  const stage = restrictionList(parameter)?.stage
  if (stage === 'etrn') return 'etrn'
  const early = stage === 'client' || stage === 'helo'
  return early && postfix.isOn('smtpd_delay_reject', service) === false ? 'early' : undefined
}

/** The rows of a table that was seen, or the one answer of a static one. */
function* inTable(item: FlatRestriction, reason: Reason, postfix: PostfixInstance): Iterable<Unavailable> {
  const fact = restriction(item.name)
  const { place, argumentPlace } = item
  if (fact?.args !== 'table' || fact.permitsFor !== 'by-table' || !place) return
  const details = {
    reason,
    asker: item.bare ? item.written : item.name,
    askedAt: { source: place.setting.source, range: place.range },
  }
  const { document } = accessTable(postfix, item)
  const { table } = item.argument ?? {}
  const only = table?.type === 'static' ? /^\{?\s*([^\s}]+)/.exec(table.name)?.[1]?.toUpperCase() : undefined
  if (only !== undefined && isLost(only, reason) && argumentPlace)
    yield { source: argumentPlace.setting.source, range: argumentPlace.range, action: only, ...details }
  if (document) yield* inRows(document, (action) => isLost(action, reason), details)
}

/** cleanup_milter_header_prepend() of src/cleanup/cleanup_milter.c only warns, in all releases. */
function* inMilterChecks(use: TableUse, postfix: PostfixInstance): Iterable<Unavailable> {
  const document = use.parameter === 'milter_header_checks' ? postfix.member(use.path) : undefined
  if (document === undefined || !isTable(document)) return
  const askedAt = { source: use.source, range: use.range }
  yield* inRows(document, (action) => action === 'PREPEND', { reason: 'milter', asker: use.parameter, askedAt })
}

/** The rows that answer with an action that is lost. */
function* inRows(
  document: TableDocument,
  lost: (action: string) => boolean,
  details: Pick<Unavailable, 'reason' | 'asker' | 'askedAt'>,
): Iterable<Unavailable> {
  for (const row of rowsByResult(document, (word) => lost(word.toUpperCase()))) {
    const { value, used } = document.entry(row)
    const action = /^\S+/.exec(value.text)?.[0] ?? ''
    if (used) yield { ...foundIn(document.source, value, 0, action.length, details), action: action.toUpperCase() }
  }
}
