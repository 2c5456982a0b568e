/** A guard against relaying that is written and has no effect. */

import type { FlatRestriction, PostfixInstance, RestrictionPlace } from '@mailcfg/model'
import { provenFixes } from '../../src/proven-fixes.ts'
import { isCovered, isGuard, type RelayView, relayViews, type Walk, warnedGuard } from '../../src/relay.ts'
import { closingFixes } from '../../src/relay-fixes.ts'
import { holesFor } from '../../src/relay-speakers.ts'
import { holesOfView, prepareVerdicts, type Standing, standingOf } from '../../src/relay-verdicts.ts'
import { judged } from '../../src/relay-words.ts'
import { foundAt, once } from '../../src/restriction-lists.ts'
import { defineRule, editFix, type Found } from '../../src/rule.ts'

interface Neutralised extends Found {
  readonly item: FlatRestriction
  readonly guard: string
  readonly guardAt: Found
  readonly cause: 'permit' | 'warn_if_reject'
  readonly standing: Standing
}

export const rule = defineRule<'postfix', Neutralised>({
  id: 'relay-guard-neutralised',
  summary: 'A guard against relaying stands behind permit or warn_if_reject and does nothing.',
  severity: 'error',
  impact: 'open-relay',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  prepare: prepareVerdicts,
  *check(postfix, { rules }) {
    const seen = new Set<string>()
    const own = holesFor('relay-guard-neutralised', postfix, rules)
    for (const view of relayViews(postfix)) {
      for (const walked of [view.relay, view.recipient]) {
        const isMine = own.some((hole) => holesOfView(postfix, view).includes(hole))
        const found = inList(postfix, view, walked, isMine)
        if (found && once(seen, found.place)) yield foundAt(found.place, found)
      }
    }
  },
  describe({ source, range, item, guard, guardAt, cause, standing }, { stack, postfix }) {
    const fixes = !postfix
      ? []
      : cause === 'permit'
        ? closingFixes({ item, rows: [] }, stack, postfix)
        : provenFixes([withoutWarning(source, range)], stack, postfix)
    const base = {
      what:
        cause === 'permit'
          ? `permit lets everybody pass before ${guard} is tried.`
          : `warn_if_reject turns ${guard} into a line in the log.`,
      related: [{ source: guardAt.source, range: guardAt.range, message: 'the guard' }],
      fixes,
      help:
        cause === 'permit' ? 'Delete permit, or move it behind the guard.' : `Delete warn_if_reject before ${guard}.`,
    }
    if (standing.kind === 'stopped') {
      const why = 'smtpd finds no working guard in either list and exits with a fatal error at each connection.'
      return { ...base, why, severity: 'error', impact: 'wont-start' }
    }
    const { severity, impact, why } = judged(standing, 'Neither list refuses anybody.')
    return { ...base, severity, impact: standing.kind === 'closed' ? 'ignored' : impact, why }
  },
})

function inList(
  postfix: PostfixInstance,
  view: RelayView,
  walked: Walk,
  isMine: boolean,
): (Omit<Neutralised, keyof Found> & { place: RestrictionPlace }) | undefined {
  if (walked.end !== 'open') return undefined
  const { items } = walked.list
  // Where nothing else refuses, a bare reject was meant to be the guard.
  const isLast = !view.starts || !isCovered(view, walked)
  const permit = items[walked.at]
  const behind = items.slice(walked.at + 1).find((item) => isGuard(item, isLast))
  if (permit?.name === 'permit' && permit.place && behind?.place) {
    const standing = standingOf(postfix, view, walked, permit)
    const guardAt = foundAt(behind.place, {})
    return { item: permit, guard: behind.name, guardAt, cause: 'permit', standing, place: permit.place }
  }
  const warned = warnedGuard(walked, isLast)
  if (!warned?.wholePlace || !warned.place) return undefined
  const { setting, range } = warned.wholePlace
  const place = { setting, range: { start: range.start, end: range.start + 'warn_if_reject'.length } }
  const hole = holesOfView(postfix, view).find(({ cause, kind }) => cause === 'end' && kind === 'certain')
  const standing: Standing =
    hole && isMine ? { kind: 'certain', hole, by: undefined } : standingOf(postfix, view, walked, warned)
  const guardAt = foundAt(warned.place, {})
  return { item: warned, guard: warned.name, guardAt, cause: 'warn_if_reject', standing, place }
}

function withoutWarning(source: Found['source'], { start, end }: Found['range']) {
  let behind = end
  while (/[\s,]/.test(source.text[behind] ?? '')) behind++
  return editFix('Delete warn_if_reject', 'review', source, [{ range: { start, end: behind }, text: '' }])
}
