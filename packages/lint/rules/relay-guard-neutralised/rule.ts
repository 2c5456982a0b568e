/** A guard against relaying that is written and has no effect. */

import type { FlatRestriction, RestrictionPlace } from '@mailcfg/model'
import { isCovered, type RelayView, relayViews, type Walk } from '../../src/relay.ts'
import { foundAt, once } from '../../src/restriction-lists.ts'
import { defineRule, editFix, type Found } from '../../src/rule.ts'

interface Neutralised extends Found {
  readonly guard: string
  readonly guardAt: Found
  readonly cause: 'permit' | 'warn_if_reject'
  readonly outcome: 'stops' | 'open' | 'covered'
}

const GUARD = /^(?:(?:reject|defer)_unauth_destination|check_relay_domains)$/
const ANY_GUARD = /^(?:(?:reject|defer)_unauth_destination|check_relay_domains|reject|defer|defer_if_permit)$/

export const rule = defineRule<'postfix', Neutralised>({
  id: 'relay-guard-neutralised',
  summary: 'A guard against relaying stands behind permit or warn_if_reject and does nothing.',
  severity: 'error',
  impact: 'open-relay',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    const seen = new Set<string>()
    for (const view of relayViews(postfix)) {
      for (const walked of [view.relay, view.recipient]) {
        const found = inList(view, walked)
        if (found && once(seen, found.place)) yield foundAt(found.place, found)
      }
    }
  },
  describe({ source, range, guard, guardAt, cause, outcome }) {
    const what =
      cause === 'permit'
        ? `permit lets everybody pass before ${guard} is tried.`
        : `warn_if_reject turns ${guard} into a line in the log.`
    const related = [{ source: guardAt.source, range: guardAt.range, message: 'the guard' }]
    const fixes =
      cause === 'permit'
        ? []
        : [editFix('Delete warn_if_reject', 'review', source, [{ range: withBlanks(source.text, range), text: '' }])]
    const help = cause === 'permit' ? 'Delete permit, or move it behind the guard.' : undefined
    const base = { what, related, fixes, ...(help ? { help } : {}) }
    if (outcome === 'stops') {
      const why = 'smtpd finds no working guard in either list and exits with a fatal error at each connection.'
      return { ...base, why, impact: 'wont-start' }
    }
    if (outcome === 'open')
      return { ...base, why: 'Neither list refuses anybody: strangers send to the whole world through this server.' }
    return {
      ...base,
      why: 'Only the other list still keeps strangers from relaying; this one looks as if it did.',
      severity: 'warning',
      impact: 'ignored',
    }
  },
})

function inList(
  view: RelayView,
  walked: Walk,
): (Omit<Neutralised, keyof Found> & { place: RestrictionPlace }) | undefined {
  if (walked.end !== 'open') return undefined
  const { items } = walked.list
  const covered = isCovered(view, walked)
  const decisive = !view.starts || !covered
  const outcome = !view.starts ? 'stops' : covered ? 'covered' : 'open'
  const isGuard = ({ name }: FlatRestriction): boolean => (decisive ? ANY_GUARD : GUARD).test(name)
  const permit = items[walked.at]
  const behind = items.slice(walked.at + 1).find(isGuard)
  if (permit?.name === 'permit' && permit.place && behind?.place) {
    return { guard: behind.name, guardAt: foundAt(behind.place, {}), cause: 'permit', outcome, place: permit.place }
  }
  const warned = items.slice(0, walked.at).find((item) => item.warnOnly && isGuard(item) && item.classes.length === 0)
  if (!warned?.wholePlace || !warned.place) return undefined
  const { setting, range } = warned.wholePlace
  const place = { setting, range: { start: range.start, end: range.start + 'warn_if_reject'.length } }
  return { guard: warned.name, guardAt: foundAt(warned.place, {}), cause: 'warn_if_reject', outcome, place }
}

function withBlanks(text: string, range: { start: number; end: number }) {
  let { end } = range
  while (/[\s,]/.test(text[end] ?? '')) end++
  return { start: range.start, end }
}
