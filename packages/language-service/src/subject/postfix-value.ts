/** What stands inside the value of a Postfix parameter. */

import type { Range } from '@mailcfg/core'
import {
  type ListItem,
  type MacroNode,
  type MacroText,
  parseAddress,
  parseList,
  parseMacros,
  parseRestrictions,
  parseTableReference,
  type RestrictionItem,
  type TableReference,
} from '@mailcfg/grammars'
import { postfixParameter, tableType } from '@mailcfg/knowledge'
import { type ParameterSetting, type PostfixInstance, restrictionArgument } from '@mailcfg/model'
import type { MacroSubject, Subject, TableSubject } from './subject.ts'
import { emptyAt, touches } from './words.ts'

/** Kinds of values that are no list although they hold blanks. */
export const SCALARS = new Set(
  `integer boolean time path enum smtp-reply-code service-name size string transport character-set template tls-grade
  address tls-level tls-cipher-string host digest-name tls-log-level ip-address sasl-path domain nexthop command
  tls-eecdh-grade path-template user port compatibility-level charset-name address-template access-action endpoint
  log-class cipher-name parameter-name uid group table-type feedback-expression`.split(/\s+/),
)
const TABLES = new Set(['lookup-tables', 'lookup-table'])
const PATHS = new Set(['path', 'path-list', 'sasl-path', 'tls-random-source'])

/** A setting, and the offset in its value's text that is asked about. */
interface Asked {
  readonly setting: ParameterSetting
  readonly at: number
  readonly postfix: PostfixInstance | undefined
}

/** What an offset of a file is on inside the value of a setting; `undefined` where the offset is in no part of it. */
export function valueSubject(
  setting: ParameterSetting,
  offset: number,
  postfix: PostfixInstance | undefined,
): Subject | undefined {
  const { start, end } = setting.value.range
  // Blanks around the value are no part of it, but places where its first or next word is typed.
  const outside = offset < start ? 0 : offset > end ? setting.value.text.length + 1 : undefined
  const at = outside ?? setting.value.offsetOf(offset)
  if (at === undefined) return undefined
  const asked = { setting, at, postfix }
  const found = macroAt(asked) ?? (isRestrictionList(asked) ? restrictionAt(asked) : itemAt(asked))
  // Blanks and comments between the pieces of a value have no place of their own in its text.
  const isGap = found.text === '' && found.kind !== 'macro'
  return outside === undefined && !isGap ? found : { ...found, text: '', range: emptyAt(offset) }
}

/** Whether the value of a setting is a list of restrictions: one of the eight lists, or a class. */
export function isRestrictionList({ setting, postfix }: Pick<Asked, 'setting' | 'postfix'>): boolean {
  const name = setting.name.text
  if (postfixParameter(name)?.kind === 'restriction-list') return true
  const classes = postfix?.value('smtpd_restriction_classes', setting.service).text.split(/[\s,]+/)
  return classes?.includes(name) === true
}

function at<T extends object>({ setting }: Asked, { start, end }: Range, details: T) {
  const { value } = setting
  return { ...details, setting, range: value.rangeOf(start, end), text: value.text.slice(start, end) }
}

/** The reference at the cursor, the innermost one; one that is still being typed, too. */
function macroAt(asked: Asked): MacroSubject | undefined {
  const { text } = asked.setting.value
  if (!text.includes('$')) return undefined
  const subject = (name: Range, whole: Range): MacroSubject =>
    at(asked, name, { kind: 'macro' as const, whole: asked.setting.value.rangeOf(whole.start, whole.end) })
  for (const { start, nameStart, nameEnd, end } of macrosIn(parseMacros(text))) {
    if (start < asked.at && asked.at <= Math.max(nameEnd, Math.min(end, nameEnd + 1))) {
      return subject({ start: nameStart, end: nameEnd }, { start, end })
    }
  }
  const typed = /(?<!\$)(?:\$\$)*(\$[{(]?)(\w*)$/.exec(text.slice(0, asked.at))
  if (typed === null) return undefined
  const [, sign = '', name = ''] = typed
  const rest = /^\w*/.exec(text.slice(asked.at))?.[0].length ?? 0
  const start = asked.at - name.length
  return subject({ start, end: asked.at + rest }, { start: start - sign.length, end: asked.at + rest })
}

/** A reference to a parameter in a value. */
export interface MacroPlace {
  readonly start: number
  readonly nameStart: number
  readonly nameEnd: number
  readonly end: number
}

/** The references of a parsed value to parameters, those inside other references too; offsets into the text. */
export function* macrosIn({ nodes }: MacroText): Iterable<MacroPlace> {
  for (const node of nodes) {
    for (const inner of branchesOf(node)) yield* macrosIn(inner)
    if (node.kind !== 'reference' && node.kind !== 'conditional') continue
    yield { start: node.start, nameStart: node.nameRange.start, nameEnd: node.nameRange.end, end: node.end }
  }
}

function branchesOf(node: MacroNode): MacroText[] {
  const branches =
    node.kind === 'conditional'
      ? [node.whenSet, node.whenEmpty]
      : node.kind === 'comparison'
        ? [node.left, node.right, node.whenTrue, node.whenFalse]
        : node.kind === 'function'
          ? [node.argument]
          : []
  return branches.filter((branch) => branch !== undefined)
}

function restrictionAt(asked: Asked): Subject {
  const { items } = parseRestrictions(asked.setting.value.text, restrictionArgument)
  for (const item of items) {
    const modifier = item.modifiers.find((one) => touches(one, asked.at))
    if (modifier) return at(asked, modifier, { kind: 'restriction' as const })
    const { argument } = item
    if (argument && touches(argument, asked.at)) return argumentAt(asked, item)
    if (!touches(item.nameRange, asked.at)) continue
    if (item.kind === 'restriction') return at(asked, item.nameRange, { kind: 'restriction' as const })
    return tableAt(
      asked,
      parseTableReference(asked.setting.value.text, item.nameRange.start, item.nameRange.end),
      undefined,
    )
  }
  const gap = { start: Math.min(asked.at, asked.setting.value.text.length), end: 0 }
  const before = items.findLast((item) => item.end < asked.at)
  const expects =
    before?.kind === 'restriction' && before.argument === undefined
      ? restrictionArgument(before.name.toLowerCase())
      : undefined
  const range = { start: gap.start, end: gap.start }
  if (before === undefined || expects === undefined) return at(asked, range, { kind: 'restriction' as const })
  return at(asked, range, {
    kind: 'restriction-argument' as const,
    restriction: before.name.toLowerCase(),
    expects,
  })
}

function argumentAt(asked: Asked, item: RestrictionItem): Subject {
  const argument = item.argument as NonNullable<RestrictionItem['argument']>
  const restriction = item.name.toLowerCase()
  const { table } = argument
  if (table && table.type !== '' && touches(table, asked.at)) return tableAt(asked, table, restriction)
  const range = argument.endpoint && touches(argument.endpoint, asked.at) ? argument.endpoint : argument
  return at(asked, range, { kind: 'restriction-argument' as const, restriction, expects: argument.kind })
}

/** The part of a reference at the cursor, of the innermost table there. */
function tableAt(asked: Asked, reference: TableReference, restriction: string | undefined): TableSubject {
  const inner = reference.nested.find((one) => touches(one, asked.at))
  if (inner) return tableAt(asked, inner, restriction)
  const part = reference.type === '' || asked.at <= reference.typeRange.end ? 'type' : 'name'
  const range = part === 'name' || reference.type === '' ? reference.nameRange : reference.typeRange
  return at(asked, range, {
    kind: 'table' as const,
    part: part as 'type' | 'name',
    type: reference.type,
    name: reference.name,
    whole: asked.setting.value.rangeOf(reference.start, reference.end),
    restriction,
    reference,
  })
}

/** The item of a list at the cursor, or the whole of a value that is none. */
function itemAt(asked: Asked): Subject {
  const { text } = asked.setting.value
  const kind = postfixParameter(asked.setting.name.text)?.kind ?? ''
  if (SCALARS.has(kind) && asked.at <= text.length) return plainAt(asked, { start: 0, end: text.length }, 0, kind)
  const { items } = parseList(text, { braces: true })
  const index = items.findIndex((item) => touches(item, asked.at))
  const item = items[index]
  if (item === undefined) {
    const start = Math.min(asked.at, text.length)
    return at(
      asked,
      { start, end: start },
      {
        kind: 'value' as const,
        index: itemsBefore(items, asked.at),
        negated: false,
      },
    )
  }
  const start = item.start + (/^!+/.exec(item.text)?.[0].length ?? 0)
  if (isTable(text.slice(start, item.end), kind))
    return tableAt(asked, parseTableReference(text, start, item.end), undefined)
  const from = Math.min(start, asked.at)
  return plainAt(asked, { start: from, end: item.end }, index, kind, from > item.start)
}

function itemsBefore(items: readonly ListItem[], offset: number): number {
  return items.filter(({ end }) => end < offset).length
}

function plainAt(asked: Asked, range: Range, index: number, kind: string, negated = false): Subject {
  const word = asked.setting.value.text.slice(range.start, range.end)
  if (PATHS.has(kind) ? word.includes('/') : /^\/[^\s,]*$/.test(word))
    return at(asked, range, { kind: 'path' as const })
  return at(asked, range, { kind: 'value' as const, index, negated })
}

/** Whether a word of a list is a table: it has a type, and is no IPv6 address, nor a service of a transport. */
export function isTable(word: string, kind: string): boolean {
  if (TABLES.has(kind)) return word.includes(':')
  // Its name is still to come. What services are called, too, is a table only with a name.
  if (/^[a-z]+:$/.test(word) && word !== 'unix:' && tableType(word.slice(0, -1))) return true
  if (!/^[A-Za-z][\w-]*:[{./\w]/.test(word) || /^(?:inet|unix|smtp|lmtp|relay|local|virtual|error|discard):/.test(word))
    return false
  return parseAddress(word.replace(/\/\d+$/, '')) === undefined
}
