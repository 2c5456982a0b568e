/** Values that Postfix reads as lists of words, split as it does. */

import { type ParsedList, parseList } from '@mailcfg/grammars'
import { type PostfixParameter, postfixParameter } from '@mailcfg/knowledge'
import { isTemplated, type ParameterSetting } from '@mailcfg/model'

/** The parameter and the words of its value; `undefined` where the value is no list or a template fills it in. */
export function listOf(setting: ParameterSetting): { parameter: PostfixParameter; list: ParsedList } | undefined {
  const parameter = postfixParameter(setting.name.text)
  if (!parameter?.list || isTemplated(setting.value.text)) return undefined
  return { parameter, list: parseList(setting.value.text, { braces: true }) }
}
