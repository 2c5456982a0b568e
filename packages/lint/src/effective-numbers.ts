/** Numbers and times as a service sees them, for rules that compare several of them. */

import { readNumber, readTime } from '@mailcfg/grammars'
import { postfixParameter } from '@mailcfg/knowledge'
import type { ParameterSetting, PostfixInstance, Service } from '@mailcfg/model'
import type { Found } from './rule.ts'

/** A number or a time, and where it comes from. */
export interface EffectiveNumber {
  readonly name: string
  /** Bytes, pieces or seconds. */
  readonly value: number
  /** `undefined` for a default. */
  readonly setting: ParameterSetting | undefined
}

/** The effective number of a parameter; `undefined` when it is not known or not readable. */
export function numberOf(name: string, postfix: PostfixInstance, service?: Service): EffectiveNumber | undefined {
  const parameter = postfixParameter(name)
  const { text, known, setting } = postfix.value(name, service)
  if (!known || parameter === undefined) return undefined
  const read =
    parameter.type === 'time'
      ? readTime(text.trim(), parameter.timeUnitDefault ?? 's', parameter)
      : readNumber(text.trim(), parameter.type === 'long' ? 'long' : 'int', parameter)
  if (read.value === undefined || read.problems.length > 0) return undefined
  return { name, value: Number(read.value), setting }
}

/** A place for a finding about two values: the first one that is set. */
export function placeOfEither(
  ...candidates: readonly EffectiveNumber[]
): (Found & { setting: ParameterSetting }) | undefined {
  const setting = candidates.find((candidate) => candidate.setting)?.setting
  return setting && { source: setting.source, range: setting.value.range, setting }
}

/** The services of master.cf that run a program, or main.cf alone when no master.cf was seen. */
export function servicesRunning(program: string, postfix: PostfixInstance): (Service | undefined)[] {
  return postfix.master ? postfix.services.filter(({ command }) => command.text === program) : [undefined]
}
