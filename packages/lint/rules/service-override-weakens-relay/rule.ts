/** Lists in master.cf that open a port which main.cf would guard. */

import { isGuardedInMain, isOpen, RELAY_LISTS, relayViews } from '../../src/relay.ts'
import { foundAtName } from '../../src/restriction-lists.ts'
import { defineRule, type Found } from '../../src/rule.ts'

interface Weakened extends Found {
  readonly service: string
  readonly list: string
  readonly starts: boolean
}

export const rule = defineRule<'postfix', Weakened>({
  id: 'service-override-weakens-relay',
  summary: 'A list in master.cf takes away the guard that main.cf has.',
  severity: 'error',
  impact: 'open-relay',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    if (!isGuardedInMain(postfix)) return
    for (const view of relayViews(postfix)) {
      const { service } = view
      if (service === undefined || (view.starts && !isOpen(view))) continue
      for (const list of RELAY_LISTS) {
        const setting = postfix.setting(list, service)
        if (!setting?.service) continue
        yield foundAtName({ setting }, { service: service.service.text, list, starts: view.starts })
        break
      }
    }
  },
  describe: ({ service, list, starts }) => ({
    what: `${list} of the service ${service} takes away the guard that main.cf has.`,
    why: starts
      ? 'A list with -o replaces the one of main.cf for this port, and nothing here keeps strangers from relaying.'
      : 'A list with -o replaces the one of main.cf for this port; smtpd finds no guard and exits with a fatal error, so the port never answers.',
    help: 'Let the list end in reject, as permit_sasl_authenticated,reject does, or delete the -o.',
    ...(starts ? {} : { impact: 'wont-start' }),
  }),
})
