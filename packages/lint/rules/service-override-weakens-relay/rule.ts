/** Lists in master.cf that open a port which main.cf would guard. */

import type { ParameterSetting, PostfixInstance } from '@mailcfg/model'
import { firstFixes, provenFixes } from '../../src/proven-fixes.ts'
import { isGuardedInMain, ownSetting, RELAY_LISTS, type RelayView, relayViews } from '../../src/relay.ts'
import { guardFixes } from '../../src/relay-fixes.ts'
import type { Hole } from '../../src/relay-holes.ts'
import { holesFor } from '../../src/relay-speakers.ts'
import { holesOfView, prepareVerdicts } from '../../src/relay-verdicts.ts'
import { witnessed } from '../../src/relay-words.ts'
import { foundAtName } from '../../src/restriction-lists.ts'
import { defineRule, type Found } from '../../src/rule.ts'
import { removeSettingFix } from '../../src/settings.ts'

interface Weakened extends Found {
  readonly setting: ParameterSetting
  /** A session that gets through; `undefined` where smtpd does not start. */
  readonly hole: Hole | undefined
}

export const rule = defineRule<'postfix', Weakened>({
  id: 'service-override-weakens-relay',
  summary: 'A list in master.cf takes away the guard that main.cf has.',
  severity: 'error',
  impact: 'open-relay',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  prepare: prepareVerdicts,
  *check(postfix, { rules }) {
    if (!isGuardedInMain(postfix)) return
    const holes = holesFor('service-override-weakens-relay', postfix, rules)
    for (const view of relayViews(postfix)) {
      const setting = RELAY_LISTS.map((list) => ownSetting(postfix, list, view.service)).find((one) => one)
      if (setting === undefined) continue
      const hole = holeOf(postfix, view, holes)
      if (!view.starts || hole) yield foundAtName({ setting }, { setting, hole })
    }
  },
  describe({ setting, hole }, { stack, postfix }) {
    const { service } = setting
    const removal = removeSettingFix(`Delete the -o with ${setting.name.text}`, 'review', setting)
    const ended = postfix && service ? [guardFixes(postfix, service, stack)] : []
    const fixes = postfix ? firstFixes(...ended, provenFixes([removal], stack, postfix)) : []
    return {
      what: `${setting.name.text} of the service ${service?.service.text} takes away the guard that main.cf has.`,
      why: hole
        ? `A list with -o replaces the one of main.cf for this port. ${witnessed(hole)}`
        : 'A list with -o replaces the one of main.cf for this port; smtpd finds no guard and exits with a fatal error, so the port never answers.',
      help: 'Let the list end in reject, as permit_sasl_authenticated,reject does, or delete the -o.',
      fixes,
      ...(hole ? {} : { impact: 'wont-start' }),
    }
  },
})

function holeOf(postfix: PostfixInstance, view: RelayView, holes: readonly Hole[]): Hole | undefined {
  const here = holesOfView(postfix, view)
  return holes.find((hole) => hole.kind === 'certain' && here.includes(hole))
}
