/** A policy service in front of the guard that alone keeps strangers from relaying. */

import type { TextEdit } from '@mailcfg/core'
import type { FlatRestriction } from '@mailcfg/model'
import { removeItemEdit } from '../../src/list-edits.ts'
import { isCovered, relayViews, type Walk } from '../../src/relay.ts'
import { foundAt, once } from '../../src/restriction-lists.ts'
import { defineRule, editFix, type Found } from '../../src/rule.ts'

interface EarlyService extends Found {
  readonly list: string
  readonly guard: Found | undefined
  readonly edits: readonly TextEdit[]
}

export const rule = defineRule<'postfix', EarlyService>({
  id: 'policy-service-before-guard',
  summary: 'A policy service that is asked before the guard may let strangers relay.',
  severity: 'warning',
  impact: 'insecure',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    const seen = new Set<string>()
    for (const view of relayViews(postfix)) {
      for (const walked of [view.relay, view.recipient]) {
        if (walked.end !== 'guard' || isCovered(view, walked)) continue
        for (const item of walked.unknown) {
          if (item.name !== 'check_policy_service' || !item.place || !once(seen, item.place)) continue
          const guard = walked.list.items[walked.at]?.place
          const { parameter: list } = walked.list
          yield foundAt(item.place, { list, guard: guard && foundAt(guard, {}), edits: moveEdits(item, walked) })
        }
      }
    }
  },
  describe: ({ source, list, guard, edits }) => ({
    what: `A policy service is asked before the guard of ${list}, and no other list guards.`,
    why: 'Whenever the service answers OK, the list ends there and that client may send to the whole world. What it answers stands in no file of Postfix.',
    help: 'Put it behind reject_unauth_destination. If it has to see your own users too, write the guard into smtpd_relay_restrictions.',
    related: guard ? [{ ...guard, message: 'the guard is asked only after it' }] : [],
    fixes: edits.length > 0 ? [editFix('Move it behind the guard', 'review', source, edits)] : [],
  }),
})

/** Moves the service behind the guard; not past a permit, behind which it would see fewer clients than it does now. */
function moveEdits(item: FlatRestriction, { list, at }: Walk): TextEdit[] {
  const guard = list.items[at]
  const whole = item.wholePlace
  const behind = guard?.wholePlace
  const between = list.items.slice(list.items.indexOf(item), at)
  if (!guard?.name.endsWith('_unauth_destination') || !whole || behind?.setting !== whole.setting) return []
  if (between.some(({ name }) => name.startsWith('permit'))) return []
  const { source } = whole.setting
  const { end } = behind.range
  const text = source.slice(whole.range)
  return [removeItemEdit(source, whole.range), { range: { start: end, end }, text: `, ${text}` }]
}
