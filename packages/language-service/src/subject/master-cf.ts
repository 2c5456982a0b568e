/** What the cursor is on in master.cf. */

import { SERVICE_COLUMNS } from '@mailcfg/grammars'
import { type Argument, type ColumnsDocument, masterSettings, type Override, type Service } from '@mailcfg/model'
import type { Place } from '../place.ts'
import { isIndented, lineAt, textBefore } from './lines.ts'
import { valueSubject } from './postfix-value.ts'
import type { Subject } from './subject.ts'
import { emptyAt, touches } from './words.ts'

/** The subject in a master.cf, comments excluded. */
export function masterSubject(place: Place, document: ColumnsDocument): Subject | undefined {
  const { offset } = place
  const line = lineAt(document, offset)
  const service = document.entries.find((entry) => entry.line === line)
  if (line === undefined || line.logical.kind !== 'entry') return onBlankLine(place, document)
  if (service === undefined) return typed(place, textBefore(document, line, offset), undefined)
  const column = SERVICE_COLUMNS.find((name) => touches(service[name].range, offset))
  if (column) return { kind: 'service-field', column, service, ...service[column] }
  const override = service.overrides.find(({ range }) => touches(range, offset))
  if (override) return overrideSubject(place, document, service, override)
  const argument = service.arguments.find(({ range }) => touches(range, offset))
  if (argument) return argumentSubject(place, service, argument)
  return typed(place, textBefore(document, line, offset), service)
}

function overrideSubject(
  place: Place,
  document: ColumnsDocument,
  service: Service,
  override: Override,
): Subject | undefined {
  const { offset, postfix } = place
  const { option, name, separator } = override
  if (touches(option.range, offset) && !(override.joined && offset === option.range.end)) {
    return { kind: 'daemon-option', service, override, ...option }
  }
  const settings = postfix?.master === document ? postfix.masterSettings : masterSettings(document)
  const setting = settings.find((one) => one.name.range.start === name.range.start)
  if (touches(name.range, offset) || separator === undefined) return { kind: 'parameter', ...name, setting, service }
  if (setting === undefined || offset <= separator.start) return undefined
  return valueSubject(setting, offset, postfix)
}

function argumentSubject({ offset }: Place, service: Service, argument: Argument): Subject {
  const { value, range } = argument
  const at = value.offsetOf(offset) ?? 0
  for (const match of value.text.matchAll(/\$(?:\{(\w*)\}?|\((\w*)\)?|(\w+))/g)) {
    const name = match[1] ?? match[2] ?? match[3] ?? ''
    const start = match.index + (name === '' ? match[0].replace(/[})]$/, '').length : match[0].indexOf(name, 1))
    if (match.index < at && at <= match.index + match[0].length) {
      const whole = value.rangeOf(match.index, match.index + match[0].length)
      return { kind: 'pipe-macro', service, text: name, range: value.rangeOf(start, start + name.length), whole }
    }
  }
  if (/^-[a-zA-Z]+$/.test(value.text))
    return { kind: 'daemon-option', service, override: undefined, text: value.text, range }
  const [, attribute, assigned = ''] = /^([a-z_]+)=(.*)$/s.exec(value.text) ?? []
  const path = assigned || value.text
  if (path.startsWith('/') && at >= value.text.length - path.length) {
    const from = value.text.length - path.length
    return { kind: 'path', argument, text: path, range: value.rangeOf(from, value.text.length) }
  }
  return { kind: 'daemon-argument', service, argument, attribute, text: value.text, range }
}

/** A word behind blanks will belong to the service above; one at the start of a line will begin another. */
function onBlankLine(place: Place, { entries }: ColumnsDocument): Subject | undefined {
  const { offset } = place
  const service = entries.findLast(({ range }) => range.end <= offset)
  if (service === undefined || !isIndented(place)) return typed(place, '', undefined)
  return {
    kind: 'daemon-argument',
    service,
    argument: undefined,
    attribute: undefined,
    text: '',
    range: emptyAt(offset),
  }
}

/** Where the next word is typed: what it will be follows from the words before it. */
function typed({ offset }: Place, before: string, service: Service | undefined): Subject | undefined {
  const words = before.split(/\s+/).filter((word) => word !== '')
  const isInWord = /\S$/.test(before)
  const text = isInWord ? (words.pop() as string) : ''
  const range = isInWord ? { start: offset - text.length, end: offset } : emptyAt(offset)
  const column = SERVICE_COLUMNS[words.length]
  if (column) return { kind: 'service-field', column, service, text, range }
  if (words.at(-1) === '-o') return { kind: 'parameter', text, range, setting: undefined, service }
  return service && { kind: 'daemon-argument', service, argument: undefined, attribute: undefined, text, range }
}
