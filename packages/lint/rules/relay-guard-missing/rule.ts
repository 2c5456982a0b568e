/** No guard against relaying in either list: smtpd refuses to run. */

import type { ParameterSetting, PostfixInstance, Service } from '@mailcfg/model'
import { isGuardedInMain, RELAY_LISTS, type RelayView, relayViews } from '../../src/relay.ts'
import { guardFixes } from '../../src/relay-fixes.ts'
import { foundAtName } from '../../src/restriction-lists.ts'
import { defineRule, type Found } from '../../src/rule.ts'

interface GuardMissing extends Found {
  readonly setting: ParameterSetting
  readonly service: Service | undefined
}

const GUARD = /^(?:(?:reject|defer)_unauth_destination|check_relay_domains|reject|defer|defer_if_permit)$/

export const rule = defineRule<'postfix', GuardMissing>({
  id: 'relay-guard-missing',
  summary: 'Neither relay nor recipient list refuses strangers, so the SMTP server does not run.',
  severity: 'error',
  impact: 'wont-start',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    for (const view of relayViews(postfix)) {
      if (view.starts || hasUselessGuard(view)) continue
      // A list with -o in place of a guard in main.cf is the finding of service-override-weakens-relay.
      if (view.service && isGuardedInMain(postfix)) continue
      const setting = anchor(postfix, view)
      if (setting) yield foundAtName({ setting }, { setting, service: view.service })
    }
  },
  describe({ service }, { stack, postfix }) {
    const fixes = postfix ? guardFixes(postfix, service, stack) : []
    const where = service ? `The service ${service.service.text} has` : 'The lists for relaying and recipients have'
    return {
      what: `${where} no restriction that keeps strangers from relaying.`,
      why: 'smtpd looks for one when it starts and exits with a fatal error without it: the port takes connections and never answers.',
      help: 'Let smtpd_relay_restrictions end in reject_unauth_destination.',
      fixes,
    }
  },
})

/** A guard that is there and has no effect is the finding of relay-guard-neutralised. */
function hasUselessGuard({ relay, recipient }: RelayView): boolean {
  return [relay, recipient].some(({ list }) => list.items.some(({ name, place }) => GUARD.test(name) && place))
}

/** The list that lacks the guard: the one of the service, else the recipient list, which people take for the only one. */
function anchor(postfix: PostfixInstance, { service }: RelayView): ParameterSetting | undefined {
  const settings = RELAY_LISTS.map((name) => postfix.setting(name, service))
  const own = settings.find((setting) => setting?.service)
  if (service) return own
  const [relay, recipient] = settings
  const written = recipient ?? relay
  if (written) return written
  // Without either list the level decides; a file without any of the three may be a part of a configuration.
  return postfix.setting('compatibility_level') ?? (postfix.versions.postfix ? postfix.mainSettings[0] : undefined)
}
