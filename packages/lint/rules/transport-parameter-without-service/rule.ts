/** `<service>_destination_recipient_limit` and its kin for a service that master.cf does not have. */

import type { ServiceParameter } from '@mailcfg/knowledge'
import type { ParameterSetting } from '@mailcfg/model'
import { nameVerdict } from '../../src/parameter-names.ts'
import { defineRule, type Found } from '../../src/rule.ts'
import { renameFixes } from '../../src/settings.ts'

interface NoService extends Found {
  readonly setting: ParameterSetting
  readonly made: ServiceParameter
  readonly nearest: string | undefined
}

export const rule = defineRule<'parameter', NoService>({
  id: 'transport-parameter-without-service',
  summary: 'A limit is set for a service that master.cf does not have.',
  severity: 'warning',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  costly: true,
  listens: { on: 'parameter' },
  *check(setting, { postfix }) {
    if (postfix === undefined) return
    const verdict = nameVerdict(setting, postfix)
    if (verdict.is !== 'no-service') return
    yield { source: setting.source, range: setting.name.range, setting, made: verdict.made, nearest: verdict.nearest }
  },
  describe({ setting, made, nearest }, { postfix }) {
    const { service, suffix, state, family } = made
    const daemons = family.daemons.join(', ')
    return {
      what:
        state === 'other-command'
          ? `The service ${service} does not run a program that reads ${setting.name.text}.`
          : `master.cf has no service ${service}, so nothing reads ${setting.name.text}.`,
      why: `Postfix knows names that end in ${suffix} only for services of master.cf that run ${daemons}; any other is ignored.`,
      ...(nearest ? { label: `did you mean ${nearest}${suffix}?` } : {}),
      help: `Put the name of a service in front of ${suffix}, add the service to master.cf, or delete the line.`,
      fixes: nearest ? renameFixes(setting, nearest + suffix, postfix) : [],
    }
  },
})
