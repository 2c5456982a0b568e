/** Edits of whole parameter settings, in main.cf and behind `-o`. */

import type { Fix, Range } from '@mailcfg/core'
import { existsIn, postfixParameter } from '@mailcfg/knowledge'
import type { ParameterSetting, PostfixInstance } from '@mailcfg/model'
import { removeLinesFix, replaceFix } from './rule.ts'

/** Whether the setting is the one that has effect, and no earlier duplicate. */
export function isEffective(setting: ParameterSetting, postfix: PostfixInstance | undefined): boolean {
  return postfix === undefined || postfix.setting(setting.name.text, setting.service) === setting
}

/**
 * Whether any program expands the value: an earlier duplicate, a parameter that the target release does not have, and
 * a name of one's own that nothing refers to are text that nobody reads.
 */
export function isRead(setting: ParameterSetting, postfix: PostfixInstance | undefined): boolean {
  if (postfix === undefined) return true
  const { name, service } = setting
  if (!isEffective(setting, postfix)) return false
  const parameter = postfixParameter(name.text)
  if (parameter) return postfix.release.exact === undefined || existsIn(parameter, postfix.release.exact)
  // A master.cf that nobody saw may refer to it.
  if (postfix.master === undefined) return true
  return postfix.serviceDefaults.has(name.text) || postfix.knownNames.isUsed(name.text, service)
}

/** Where the settings of the same file and service set a parameter, `setting` itself left out. */
export function siblings(
  setting: ParameterSetting,
  name: string,
  postfix: PostfixInstance | undefined,
): ParameterSetting[] {
  const all = setting.service ? postfix?.masterSettings : postfix?.mainSettings
  return (all ?? []).filter((s) => s !== setting && s.service === setting.service && s.name.text === name)
}

/** A fix that takes a setting away: its lines in main.cf, or the `-o` with its setting in master.cf. */
export function removeSettingFix(title: string, safety: Fix['safety'], setting: ParameterSetting): Fix {
  const { source, service, range } = setting
  if (service === undefined) return removeLinesFix(title, safety, source, range)
  const override = service.overrides.find((o) => o.name.range.start === setting.name.range.start)
  return replaceFix(title, safety, source, withBlanksBefore(source.text, override?.range ?? range), '')
}

/** The range with the blanks before it, and the line end too when the line holds nothing else. */
function withBlanksBefore(text: string, range: Range): Range {
  let start = range.start
  while (start > 0 && /[ \t]/.test(text[start - 1] as string)) start--
  const alone = start > 0 && text[start - 1] === '\n' && /^[ \t]*(?:\r?\n|$)/.test(text.slice(range.end))
  return { start: alone ? start - 1 : start, end: range.end }
}

/** A fix that writes another name; none when the file sets that one too, so that only the administrator can choose. */
export function renameFixes(
  setting: ParameterSetting,
  name: string,
  postfix: PostfixInstance | undefined,
  safety: Fix['safety'] = 'review',
): Fix[] {
  if (siblings(setting, name, postfix).length > 0) return []
  return [replaceFix(`Write ${name}`, safety, setting.source, setting.name.range, name)]
}
