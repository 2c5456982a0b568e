/** Which rule speaks of a hole: the one that knows most of it, so that each hole is found once, and none by nobody. */

import { restriction } from '@mailcfg/knowledge'
import type { PostfixInstance } from '@mailcfg/model'
import { accessTable } from './access-tables.ts'
import { wildcardsIn } from './domain-wildcards.ts'
import { isGuardedInMain, ownSetting, RELAY_LISTS, type RelayView, relayViews, warnedGuard } from './relay.ts'
import type { Hole } from './relay-holes.ts'
import { relayVerdicts } from './relay-verdicts.ts'
import { isTooWide, isWorldly, networksIn } from './trusted-networks.ts'

/** What finds the holes of which no other rule that runs speaks. */
const LAST = 'open-relay'

/** The holes that a rule speaks of, given the rules that run. */
export function holesFor(rule: string, postfix: PostfixInstance, rules: ReadonlySet<string>): readonly Hole[] {
  return relayVerdicts(postfix).holes.filter((hole) => {
    const speakers = [...speakersOf(hole, postfix), LAST]
    return speakers.find((one) => rules.has(one)) === rule
  })
}

/** Whether a rule that runs speaks of the restrictions that strangers come in by; then rows of tables need not. */
export function speaksOfTables(rules: ReadonlySet<string>): boolean {
  return rules.has('relay-ok-before-guard') || rules.has(LAST)
}

function speakersOf(hole: Hole, postfix: PostfixInstance): readonly string[] {
  const { cause, setting } = hole
  switch (cause) {
    case 'permit':
      return [...permitRules(hole, postfix), ...overrideRules(hole, postfix)]
    case 'network':
      if (setting && isWorldly(setting, postfix)) return ['mynetworks-world']
      return setting && networksIn(setting, postfix).some(isTooWide) ? ['mynetworks-too-wide'] : []
    case 'class':
      return setting && wildcardsIn(setting, postfix).length > 0 ? ['relay-domains-wildcard'] : []
    case 'route':
      return setting ? ['untrusted-routing-allowed'] : []
    case 'end':
      return [...endRules(hole, postfix), ...overrideRules(hole, postfix)]
  }
}

function permitRules({ item }: Hole, postfix: PostfixInstance): string[] {
  if (item?.name === 'permit') return ['relay-guard-neutralised']
  if (item?.name === 'permit_naked_ip_address') return ['permit-naked-ip']
  if (item === undefined || restriction(item.name)?.args !== 'table') return []
  return [accessTable(postfix, item).always ? 'relay-static-ok' : 'relay-ok-before-guard']
}

/** A list with -o that main.cf would have guarded better. */
function overrideRules({ services }: Hole, postfix: PostfixInstance): string[] {
  const isOwn = services.every(({ entry }) => RELAY_LISTS.some((name) => ownSetting(postfix, name, entry)))
  return isOwn && isGuardedInMain(postfix) ? ['service-override-weakens-relay'] : []
}

function endRules({ services }: Hole, postfix: PostfixInstance): string[] {
  const views = relayViews(postfix).filter(({ service }) => services.some(({ entry }) => entry === service))
  const shown = views.length > 0 ? views : relayViews(postfix).filter(({ service }) => service === undefined)
  const of = (test: (view: RelayView) => boolean, rule: string) => (shown.some(test) ? [rule] : [])
  return [
    ...of((view) => swallowedGuard(view), 'restriction-missing-argument'),
    ...of((view) => [view.relay, view.recipient].some((walk) => warnedGuard(walk, true)), 'relay-guard-neutralised'),
  ]
}

/** Whether a restriction took the guard for the domain that it lacks. */
function swallowedGuard({ relay, recipient }: RelayView): boolean {
  return [relay, recipient].some(({ list }) =>
    list.items.some(
      ({ name, argument }) =>
        restriction(name)?.args === 'domain' && SWALLOWED.test(argument?.text ?? '') && argument !== undefined,
    ),
  )
}

const SWALLOWED = /^(?:reject|defer)(?:_unauth_destination)?$/i
