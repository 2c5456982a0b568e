/** A parameter that is set to its default. */

import {
  branchOf,
  defaultFor,
  defaultsSince,
  OLDEST_POSTFIX,
  type PostfixParameter,
  postfixParameter,
} from '@mailcfg/knowledge'
import type { ParameterSetting } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'
import { isEffective, removeSettingFix, siblings } from '../../src/settings.ts'

interface SameAsDefault extends Found {
  readonly setting: ParameterSetting
}

export const rule = defineRule<'parameter', SameAsDefault>({
  id: 'parameter-equals-default',
  summary: 'The parameter is set to its default.',
  severity: 'hint',
  impact: 'cosmetic',
  confidence: 'high',
  tier: 'strict',
  listens: { on: 'parameter' },
  *check(setting, { postfix, stack }) {
    if (setting.service || !postfix || !isEffective(setting, postfix)) return
    if (siblings(setting, setting.name.text, postfix).length > 0) return
    const parameter = postfixParameter(setting.name.text)
    const usual = parameter && firmDefault(parameter, stack.versions.postfix)
    if (
      parameter === undefined ||
      usual === undefined ||
      canonical(usual, parameter) !== canonical(setting.value.text, parameter)
    )
      return
    yield { source: setting.source, range: setting.name.range, setting }
  },
  describe({ setting }) {
    return {
      what: `${setting.name.text} has this value anyway.`,
      why: 'Lines that restate defaults hide the decisions that you made, and freeze the value when a later release chooses a better one.',
      help: 'Delete the line, or keep it if it should never change.',
      fixes: [removeSettingFix('Delete the setting', 'review', setting)],
    }
  },
})

/** The default, when it is the same in each release that the judgement is for and on each platform. */
function firmDefault(parameter: PostfixParameter, version: string | undefined): string | undefined {
  if (parameter.compatLevelDependent || parameter.obsolete || parameter.readOnly) return undefined
  if (parameter.name === 'compatibility_level' || parameter.name === 'sample_directory') return undefined
  if (parameter.defaultDependsOn !== undefined) return undefined
  // Debian's packages of 3.7 have defaults of their own.
  if (parameter.defaultDebian3711 !== undefined && branchOf(version ?? '3.7') === '3.7') return undefined
  // The usual directories are the same wherever nobody chose others; a package's own ones are not on record.
  if (parameter.defaultPlatformDependent && parameter.name !== 'queue_directory') return undefined
  if (version !== undefined) return defaultFor(parameter, version)
  const texts = defaultsSince(parameter, OLDEST_POSTFIX)
  const isOld = defaultFor(parameter, OLDEST_POSTFIX) !== undefined
  return isOld && texts.length === 1 ? texts[0] : undefined
}

/** Text in which only what counts differs: list separators and, for booleans, letter case do not. */
function canonical(text: string, { list, kind }: PostfixParameter): string {
  const words = list
    ? text
        .split(/[\s,]+/)
        .filter(Boolean)
        .join(' ')
    : text.replace(/\s+/g, ' ').trim()
  return kind === 'boolean' ? words.toLowerCase() : words
}
