/** A parameter that is newer than the Postfix it is meant for. */

import { compareVersions, existsIn, postfixParameter, postfixServiceParameter } from '@mailcfg/knowledge'
import type { ParameterSetting } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'
import { serviceNames } from '../../src/typed-values.ts'

interface TooNew extends Found {
  readonly setting: ParameterSetting
  readonly since: string
  readonly backports: readonly string[]
  readonly target: string
}

export const rule = defineRule<'parameter', TooNew>({
  id: 'parameter-not-in-version',
  summary: 'The parameter is newer than the Postfix that the configuration is for.',
  severity: 'error',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter' },
  *check(setting, { postfix, stack }) {
    const target = stack.versions.postfix
    if (target === undefined || postfix === undefined) return
    const name = setting.name.text
    const made = postfixServiceParameter(name, serviceNames(postfix))
    const fact = postfixParameter(name) ?? (made?.state === 'defined' ? made.family : undefined)
    if (fact?.since === undefined) return
    const backports = 'backports' in fact ? (fact.backports ?? []) : []
    if (existsIn({ since: fact.since, backports }, target) || compareVersions(target, fact.since) >= 0) return
    yield { source: setting.source, range: setting.name.range, setting, since: fact.since, backports, target }
  },
  describe({ setting, since, backports, target }) {
    const older = backports.length > 0 ? ` (also ${backports.join(', ')})` : ''
    return {
      what: `Postfix ${target} does not know ${setting.name.text}: it came with ${since}${older}.`,
      why: 'The older program takes the line for a name of your own and ignores it, so what it should do does not happen.',
      help: `Delete the line, or use Postfix ${[since, ...backports].join(' or ')} or later.`,
    }
  },
})
