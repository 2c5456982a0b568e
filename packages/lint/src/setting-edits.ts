/** Places of settings to point at, and edits that give a parameter another value. */

import type { TextEdit } from '@mailcfg/core'
import type { AssignmentsDocument, ParameterSetting, PostfixInstance, Service } from '@mailcfg/model'
import { isPlainOption } from './list-edits.ts'
import type { Found } from './rule.ts'

/** The name of a setting. */
export function atName(setting: ParameterSetting): Found {
  return { source: setting.source, range: setting.name.range }
}

/** The value of a setting, or its name when the value is empty. */
export function atValue(setting: ParameterSetting): Found {
  return setting.value.text === '' ? atName(setting) : { source: setting.source, range: setting.value.range }
}

/** The name of a file's first setting: where to point when something is missing; `undefined` for a file without any. */
export function atTop(document: AssignmentsDocument | undefined): Found | undefined {
  const first = document?.entries[0]
  return document && first && { source: document.source, range: first.name.range }
}

/** Gives a setting another value; in an `-o` without braces no blanks stand behind the commas of a list. */
export function valueEdit({ source, value, service }: ParameterSetting, text: string): TextEdit {
  const { start } = value.range
  const glued = value.text === '' && service === undefined && source.text[start - 1] === '='
  const fitting = isPlainOption(source, start) ? text.replace(/,[ \t]+/g, ',') : text
  return { range: value.range, text: glued ? ` ${fitting}` : fitting }
}

/**
 * Sets a parameter for what another setting is for: where the same file and service set it already, its value is
 * replaced; else it is written behind the other setting.
 */
export function setBesideEdit(
  postfix: PostfixInstance,
  beside: ParameterSetting,
  name: string,
  text: string,
): TextEdit {
  const old = postfix.setting(name, beside.service)
  if (old && old.service === beside.service) return valueEdit(old, text)
  const { source, range, service } = beside
  if (service) return optionEdit(postfix, service, name, text)
  const { end } = source.lineRange(source.positionAt(range.end).line)
  return { range: { start: end, end }, text: `\n${name} = ${text}` }
}

/** Sets a parameter for one service: replaces the value of its `-o`, or adds one behind the entry. */
export function optionEdit(postfix: PostfixInstance, service: Service, name: string, text: string): TextEdit {
  const old = postfix.setting(name, service)
  if (old?.service === service) return valueEdit(old, text)
  const { end } = service.range
  return { range: { start: end, end }, text: `\n  -o ${name}=${text}` }
}

/** Adds a setting at the end of a main.cf. */
export function appendEdit({ source }: AssignmentsDocument, name: string, text: string): TextEdit {
  const end = source.length
  const newline = end === 0 || source.text.endsWith('\n') ? '' : '\n'
  return { range: { start: end, end }, text: `${newline}${name} = ${text}\n` }
}

/** The first of several findings at the same place. */
export function unique<F extends Found>(findings: Iterable<F>): F[] {
  const seen = new Set<string>()
  return [...findings].filter(({ source, range }) => {
    const key = `${source.uri} ${range.start}`
    return !seen.has(key) && seen.add(key)
  })
}
