/** A table in front of the guard that may let a stranger pass. */

import type { SourceText } from '@mailcfg/core'
import type { FlatRestriction, TableEntry } from '@mailcfg/model'
import { isCovered, relayViews } from '../../src/relay.ts'
import { foundAt, once } from '../../src/restriction-lists.ts'
import { defineRule, type Found } from '../../src/rule.ts'

interface OkBeforeGuard extends Found {
  readonly item: FlatRestriction
  readonly list: string
  /** A row that answers OK; `undefined` when the table was not seen. */
  readonly row: { readonly entry: TableEntry; readonly source: SourceText } | undefined
  readonly covered: boolean
}

export const rule = defineRule<'postfix', OkBeforeGuard>({
  id: 'relay-ok-before-guard',
  summary: 'A table that answers OK before the guard lets strangers relay.',
  severity: 'error',
  impact: 'open-relay',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    const seen = new Set<string>()
    for (const view of relayViews(postfix)) {
      for (const walked of [view.relay, view.recipient]) {
        const { parameter: list } = walked.list
        const covered = isCovered(view, walked)
        // Both lists must let a recipient pass, so a recipient list behind a working relay list may say OK.
        if (covered && list !== 'smtpd_relay_restrictions') continue
        for (const { item, rows, table } of walked.oks) {
          const entry = rows[0]
          const source = table.document?.source
          if (!entry || !source || !item.place || !once(seen, item.place)) continue
          yield foundAt(item.place, { item, list, row: { entry, source }, covered })
        }
        for (const item of covered || walked.end !== 'guard' ? [] : walked.unknown) {
          // Of policy services another rule speaks.
          if (item.name === 'check_policy_service') continue
          if (item.place && once(seen, item.place)) yield foundAt(item.place, { item, list, row: undefined, covered })
        }
      }
    }
  },
  describe({ item, list, row, covered }) {
    const name = item.bare ? item.written : item.name
    const help =
      'Put it behind reject_unauth_destination, or let it answer DUNNO or permit_auth_destination where it says OK.'
    if (row === undefined) {
      return {
        what: `${name} is asked before the guard of ${list}, and no other list guards.`,
        why: 'If it ever answers OK, that client may send to anybody. What it answers was not seen here.',
        help,
        severity: 'info',
        impact: 'insecure',
      }
    }
    const { entry, source } = row
    return {
      what: `${name} answers OK before the guard of ${list}.`,
      why: covered
        ? 'Only the recipient list still keeps those clients from relaying; the relay list, which is meant to, lets them pass.'
        : 'An OK ends the list: whoever matches may send to the whole world through this server.',
      help,
      related: [{ source, range: entry.range, message: 'this row lets somebody pass' }],
      ...(covered ? { severity: 'warning', impact: 'insecure' } : {}),
    }
  },
})
