/** Parameters that live on under another name, and what happens to the old one. */

import { existsIn, type PostfixParameter, postfixParameter } from '@mailcfg/knowledge'
import type { ParameterSetting, PostfixInstance } from '@mailcfg/model'
import { surelyIn } from './releases.ts'

/** Removed names whose successor means the same with the same values. */
const SAME_VALUES = new Set([
  'connection_cache_service',
  'lmtp_cache_connection',
  'program_directory',
  'smtpd_sasl_application_name',
])

/** A renamed parameter. */
export interface Renamed {
  readonly name: string
  readonly parameter: PostfixParameter
  /** The old name still feeds the default of the new one. */
  readonly honoured: boolean
  /** Each release that the judgement is for has the new name, and main.cf, which may set it, was seen. */
  readonly everywhere: boolean
  /** Where the new name is set for the same programs: the old one has no effect then. */
  readonly beside: ParameterSetting | undefined
}

/** The rename of a parameter that the target release knows; `undefined` for other names. */
export function renamed(setting: ParameterSetting, postfix: PostfixInstance | undefined): Renamed | undefined {
  const old = postfixParameter(setting.name.text)
  if (old?.replacedBy === undefined || !(old.legacyAlias || SAME_VALUES.has(old.name))) return undefined
  const parameter = postfixParameter(old.replacedBy)
  const version = postfix?.versions.postfix
  if (parameter === undefined || (version !== undefined && !existsIn(parameter, version))) return undefined
  return {
    name: parameter.name,
    parameter,
    honoured: old.legacyAlias === true,
    everywhere: surelyIn(parameter, version) && postfix?.main !== undefined,
    beside: postfix?.setting(parameter.name, setting.service),
  }
}

/** Whether the rename only replaced the words blacklist and whitelist. */
export function isTerminology(name: string): boolean {
  return /blacklist|whitelist/.test(name)
}
