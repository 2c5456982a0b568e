/** Hover: what the word under the cursor is, what it is set to here, and what it does on a mail server. */

import type { Range } from '@mailcfg/core'
import { postfixParameter } from '@mailcfg/knowledge'
import { rules } from '@mailcfg/lint'
import { isTemplated } from '@mailcfg/model'
import { rulePage } from '../diagnostics/service-diagnostic.ts'
import { namesAt } from '../names/names-at.ts'
import { serviceNamed } from '../names/postfix-names.ts'
import type { Place } from '../place.ts'
import { shownValue } from '../shown-value.ts'
import type { Subject } from '../subject/subject.ts'
import { subjectAt } from '../subject/subject-at.ts'
import { dovecotSettingText, dovecotWordText } from './dovecot.ts'
import { code, type HoverText, hoverMarkdown, placeText, shownCode } from './markdown.ts'
import { argumentText, serviceFieldText } from './master.ts'
import { parameterText } from './parameter.ts'
import { pathText } from './path.ts'
import { restrictionText } from './restriction.ts'
import { assignedText, keyText, placeholderText } from './software.ts'
import { aliasPathText, tableKeyText, tableResultText, tableText } from './table.ts'

/** What to show, as Markdown, and of which word. */
export interface Hover {
  readonly range: Range
  readonly markdown: string
}

/** The hover at a place; nothing where nothing is known. */
export function hover(place: Place): Hover | undefined {
  const subject = subjectAt(place)
  const text = subject && subject.text !== '' ? textOf(place, subject) : undefined
  return subject && text && { range: subject.range, markdown: hoverMarkdown(text) }
}

function textOf(place: Place, subject: Subject): HoverText | undefined {
  const { postfix } = place
  switch (subject.kind) {
    case 'rule-id':
      return ruleText(subject.text)
    case 'parameter':
      return parameterText(postfix, subject.text, subject.service, subject.setting)
    case 'macro':
      return macroText(place, subject)
    case 'restriction':
      return restrictionText(postfix, subject.text, subject.setting.service)
    case 'value':
      return valueText(place, subject)
    case 'table':
      return tableText(place, subject)
    case 'path':
      return namedPathText(place) ?? aliasPathText(place, subject)
    case 'include':
    case 'restriction-argument':
      return namedPathText(place)
    case 'table-key':
      return tableKeyText(place, subject)
    case 'table-result':
      return tableResultText(place, subject)
    case 'service-field':
      return serviceFieldText(postfix, subject)
    case 'daemon-option':
    case 'daemon-argument':
    case 'pipe-macro':
      return argumentText(subject)
    case 'dovecot-setting':
      return dovecotSettingText(place, subject)
    case 'dovecot-value':
    case 'dovecot-reference':
    case 'dovecot-variable':
    case 'dovecot-section':
    case 'dovecot-section-name':
      return namedPathText(place) ?? dovecotWordText(place, subject)
    case 'key':
      return keyText(place, subject)
    case 'assigned-value':
      return assignedText(subject)
    case 'sql-placeholder':
      return placeholderText(subject)
    default:
      return undefined
  }
}

function namedPathText(place: Place): HoverText | undefined {
  for (const name of namesAt(place)) {
    const text = pathText(place, name)
    if (text) return text
  }
  return undefined
}

function ruleText(id: string): HoverText | undefined {
  const rule = rules.find((one) => one.id === id)
  return rule && { title: id, what: 'Rule of mailcfg.', here: [rule.summary, '', `[${id}](${rulePage(id)})`] }
}

/** `$name`: what stands there in the end, then what the parameter is. */
function macroText(
  { postfix }: Place,
  { text, setting, whole }: Extract<Subject, { kind: 'macro' }>,
): HoverText | undefined {
  const known = parameterText(postfix, text, setting.service)
  if (known || postfix === undefined) return known
  const written = setting.source.slice(whole)
  if (isTemplated(written))
    return { title: written, what: 'Nothing sets a parameter of this name; another program may fill it in.' }
  const { text: value } = shownValue(postfix, text, setting.service)
  return { title: written, what: 'Nothing sets a parameter of this name.', here: [`- **Here**: ${code(value ?? '')}`] }
}

/** Words of values: transports, services, restriction classes, and the meaning of known words. */
function valueText(place: Place, { text, setting }: Extract<Subject, { kind: 'value' }>): HoverText | undefined {
  const { postfix } = place
  if (postfix === undefined) return undefined
  const [name] = namesAt(place)
  const path = name && pathText(place, name)
  if (path) return path
  if (name?.thing.kind === 'parameter') return parameterText(postfix, name.thing.name, setting.service)
  if (name?.thing.kind === 'service') {
    const service = serviceNamed(postfix, name.thing.name)
    if (service === undefined || postfix.master === undefined) return undefined
    const place = placeText(postfix.master.source, service.range)
    return {
      title: name.thing.name,
      what: 'Service of master.cf.',
      here: [`- **Here**: runs ${code(service.command.text)} (${place})`],
    }
  }
  const known = postfixParameter(setting.name.text)?.values?.find(({ value }) => value === text)
  if (known?.note) return { title: text, what: `Value of ${code(setting.name.text)}.`, here: [known.note] }
  if (!text.includes('$')) return undefined
  const { text: shown } = shownValue(postfix, setting.name.text, setting.service)
  return shown === undefined
    ? undefined
    : { title: setting.name.text, what: 'Expanded value.', here: [`- **Here**: ${shownCode(shown)}`] }
}
