/** A table in front of the guard that may let a stranger pass. */

import type { Label } from '@mailcfg/core'
import type { FlatRestriction, PostfixInstance } from '@mailcfg/model'
import { isCovered, type RelayView, relayViews, type Walk } from '../../src/relay.ts'
import { closingFixes } from '../../src/relay-fixes.ts'
import type { Hole } from '../../src/relay-holes.ts'
import { holesFor } from '../../src/relay-speakers.ts'
import { prepareVerdicts, refusesStrangers, type Standing, standingOf } from '../../src/relay-verdicts.ts'
import { judged } from '../../src/relay-words.ts'
import { foundAt, once } from '../../src/restriction-lists.ts'
import { defineRule, type Found } from '../../src/rule.ts'

interface OkBeforeGuard extends Found {
  readonly item: FlatRestriction
  readonly list: string
  /** Rows that answer OK. */
  readonly rows: Hole['rows']
  /** What comes of it; `undefined` when the answers of the table were not seen. */
  readonly standing: Standing | undefined
}

const HELP =
  'Put it behind reject_unauth_destination, or let it answer DUNNO or permit_auth_destination where it says OK.'

export const rule = defineRule<'postfix', OkBeforeGuard>({
  id: 'relay-ok-before-guard',
  summary: 'A table that answers OK before the guard lets strangers relay.',
  severity: 'error',
  impact: 'open-relay',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  prepare: prepareVerdicts,
  *check(postfix, { rules }) {
    const seen = new Set<string>()
    for (const hole of holesFor('relay-ok-before-guard', postfix, rules)) {
      const { item, kind, step, rows } = hole
      if (kind !== 'certain' || !item?.place || !once(seen, item.place)) continue
      yield foundAt(item.place, { item, list: step?.list ?? '', rows, standing: { kind, hole, by: undefined } })
    }
    for (const view of relayViews(postfix)) {
      for (const walked of [view.relay, view.recipient]) {
        for (const found of milder(postfix, view, walked)) {
          if (found.item.place && once(seen, found.item.place)) yield foundAt(found.item.place, found)
        }
      }
    }
  },
  describe({ item, list, rows, standing }, { stack, postfix }) {
    const name = item.bare ? item.written : item.name
    if (standing === undefined) {
      const table = item.bare ? '' : ` ${item.argument?.text ?? ''}`
      return {
        what: `${name} is asked before the guard of ${list}, and no other list guards.`,
        why: `If${table} ever answers OK, that client may send to anybody. What it answers was not seen here.`,
        help: HELP,
        severity: 'info',
        impact: 'insecure',
      }
    }
    // What depends on things that were not seen cannot be proven to be closed.
    const fixes = postfix && standing.kind !== 'perhaps' ? closingFixes({ item, rows }, stack, postfix) : []
    const related: Label[] = rows.slice(0, 3).map((row) => ({ ...row, message: 'this row lets somebody pass' }))
    return {
      what: `${name} answers OK before the guard of ${list}.`,
      ...judged(standing, 'An OK ends the list before the guard is asked.'),
      help: HELP,
      related,
      fixes,
    }
  },
})

/** Tables that say OK to nobody who is a stranger today, and those that nobody has seen. */
function* milder(postfix: PostfixInstance, view: RelayView, walked: Walk): Iterable<Omit<OkBeforeGuard, keyof Found>> {
  const { parameter: list } = walked.list
  for (const { item, rows, table } of walked.oks) {
    const source = table.document?.source
    if (rows.length === 0 || source === undefined) continue
    const standing = standingOf(postfix, view, walked, item)
    // Both lists must let a recipient pass, so a recipient list behind a working guard may say OK.
    if (standing.kind === 'closed' && list !== 'smtpd_relay_restrictions') continue
    yield { item, list, rows: rows.map(({ range }) => ({ source, range })), standing }
  }
  if (walked.end !== 'guard' || isCovered(view, walked) || refusesStrangers(postfix, view)) return
  for (const item of walked.unknown) {
    // Of policy services another rule speaks.
    if (item.name !== 'check_policy_service') yield { item, list, rows: [], standing: undefined }
  }
}
