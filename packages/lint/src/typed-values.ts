/** Values that Postfix converts to a type, made ready for judging: expanded, with places in the file. */

import type { Range } from '@mailcfg/core'
import { parseMacros } from '@mailcfg/grammars'
import { type PostfixParameter, postfixParameter, postfixServiceParameter } from '@mailcfg/knowledge'
import { isTemplated, type ParameterSetting, type PostfixInstance } from '@mailcfg/model'
import { INVISIBLE, LOOK_ALIKES } from './look-alikes.ts'
import { references } from './macro-references.ts'
import { perSetting } from './per-setting.ts'
import type { Found } from './rule.ts'
import { isEffective, isRead } from './settings.ts'

/** What a rule about typed values needs to know of a parameter. */
export type TypedParameter = Pick<
  PostfixParameter,
  'name' | 'type' | 'kind' | 'min' | 'max' | 'values' | 'openValues' | 'list' | 'timeUnitDefault'
>

/** A value that may be judged. */
export interface TypedValue extends Found {
  readonly setting: ParameterSetting
  readonly parameter: TypedParameter
  /** What Postfix converts: the value after expansion. */
  readonly text: string
  /** Whether `text` stands in the file as it is, so that offsets into it have places of their own. */
  readonly literal: boolean
}

/** A comment, a quote or a look-alike character in a value is the finding of another rule. */
const OTHER_RULES = new RegExp(`#|^(["'])(?:(?!\\1)[^])*\\1$|${LOOK_ALIKES.source}|${INVISIBLE.source}`)

/**
 * The value of a setting as Postfix will convert it. `undefined` when it must not be judged: an earlier duplicate, a
 * parameter nobody knows or that the target release does not have, a value that depends on the host, a template's mark, or a value that other rules speak of.
 */
export const typedValue = perSetting(readValue)

function readValue(setting: ParameterSetting, postfix: PostfixInstance | undefined): TypedValue | undefined {
  if (postfix === undefined || !isEffective(setting, postfix) || isUnfinished(setting)) return undefined
  const raw = setting.value.text
  if (OTHER_RULES.test(raw) || isTemplated(raw) || swallowsSetting(setting)) return undefined
  const parameter = typedParameter(setting.name.text, postfix)
  if (parameter === undefined || (postfixParameter(parameter.name) && !isRead(setting, postfix))) return undefined
  // An old name is only the default of the new one: empty, it leaves that to its own.
  if (raw === '' && postfixParameter(parameter.name)?.legacyAlias) return undefined
  const literal = !raw.includes('$')
  if (!literal && refersToUnknown(raw, setting, postfix)) return undefined
  const { text, known } = postfix.expand(raw, setting.service)
  // The daemon strips the ends of what is left, as split_nameval() does with a literal value.
  if (!known || OTHER_RULES.test(text) || isTemplated(text)) return undefined
  return { setting, parameter, text: text.trim(), literal, source: setting.source, range: placeOf(setting) }
}

/** Whether an indented line of the value sets a parameter of its own: indented-assignment-swallowed tells what that does. */
function swallowsSetting({ source, value, service }: ParameterSetting): boolean {
  if (service !== undefined) return false
  const lines = source.slice(value.range).matchAll(/\n[ \t]+(\w+)[ \t]*=(?!=)/g)
  return [...lines].some(({ 1: name }) => postfixParameter(name as string) !== undefined)
}

/** `-o name` without a `=` has no value that could be wrong. */
function isUnfinished({ service, name }: ParameterSetting): boolean {
  return service?.overrides.some((o) => o.name.range.start === name.range.start && o.separator === undefined) === true
}

/** The value's place, or the name's where there is no value to point at. */
function placeOf({ name, value }: ParameterSetting): Range {
  return value.text === '' ? name.range : value.range
}

/** The record of a parameter, or what the family of a service-made one tells. */
export function typedParameter(name: string, postfix: PostfixInstance): TypedParameter | undefined {
  const parameter = postfixParameter(name)
  if (parameter) return parameter
  const made = postfixServiceParameter(name, serviceNames(postfix))
  if (made?.state !== 'defined') return undefined
  const standard = postfixParameter(made.family.defaultParameter)
  return standard && { ...standard, name, type: made.family.type }
}

/** The services of master.cf in the form that knowledge asks for. */
export function serviceNames(postfix: PostfixInstance): { name: string; command: string }[] {
  return postfix.services.map(({ service, command }) => ({ name: service.text, command: command.text }))
}

/** Place in the file of a stretch of a typed value; the whole value when it came out of `$name`. */
export function placeIn(value: TypedValue, start: number, end: number): Range {
  return value.literal ? value.setting.value.rangeOf(start, end) : value.range
}

/** Whether the value is made of a name that nobody set: another rule's finding, or the mark of a template. */
export function refersToUnknown(raw: string, setting: ParameterSetting, postfix: PostfixInstance): boolean {
  return [...references(parseMacros(raw))].some(
    ({ name }) =>
      !postfix.isSet(name, setting.service) &&
      postfixParameter(name) === undefined &&
      postfixServiceParameter(name, serviceNames(postfix)) === undefined,
  )
}
