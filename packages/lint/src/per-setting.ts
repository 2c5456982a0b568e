/** What many rules ask of the same setting, worked out for the first of them. */

import { Memo } from '@mailcfg/core'
import type { ParameterSetting, PostfixInstance } from '@mailcfg/model'

/** A function of a setting and its configuration. */
type OfSetting<T> = (setting: ParameterSetting, postfix: PostfixInstance | undefined) => T

/** The same function, which keeps its answers as long as there is the configuration. */
export function perSetting<T>(make: OfSetting<T>): OfSetting<T> {
  const answers = new Memo<PostfixInstance, Map<ParameterSetting, T>>()
  return (setting, postfix) => {
    if (postfix === undefined) return make(setting, postfix)
    const known = answers.getOrInsertComputed(postfix, () => new Map())
    if (!known.has(setting)) known.set(setting, make(setting, postfix))
    return known.get(setting) as T
  }
}
