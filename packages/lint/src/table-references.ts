/** References to lookup tables in the values of parameters, as they are written. */

import { parseAddress, parseList, parseRestrictions, parseTableReference, type TableReference } from '@mailcfg/grammars'
import { postfixParameter } from '@mailcfg/knowledge'
import { isTemplated, type ParameterSetting, type PostfixInstance, restrictionArgument } from '@mailcfg/model'
import { perSetting } from './per-setting.ts'

/** Kinds of values whose words may be tables, beside literals. */
const MIXED = new Set(['lookup-tables-or-literals', 'network-list', 'domain-list', 'nexthop-list', 'access-list'])

/**
 * The outermost references of a setting, with offsets of its value; words without a colon are there only in
 * parameters that hold nothing but tables. Empty for values that a template fills in.
 */
export const tableReferences = perSetting(readReferences)

function readReferences(setting: ParameterSetting, postfix: PostfixInstance | undefined): readonly TableReference[] {
  const { text } = setting.value
  const kind = postfixParameter(setting.name.text)?.kind ?? ''
  if (isTemplated(text)) return []
  const classes = postfix?.value('smtpd_restriction_classes').text.split(/[\s,]+/) ?? []
  if (kind === 'restriction-list' || classes.includes(setting.name.text)) return inRestrictions(text)
  const only = kind === 'lookup-tables' || kind === 'lookup-table'
  if (!only && !MIXED.has(kind)) return []
  return parseList(text, { braces: true })
    .items.filter((item) => only || isTable(item.text))
    .map((item) => parseTableReference(text, item.text.startsWith('!') ? item.start + 1 : item.start, item.end))
}

function inRestrictions(text: string): TableReference[] {
  return parseRestrictions(text, restrictionArgument).items.flatMap((item) => {
    if (item.kind === 'table') return [parseTableReference(text, item.nameRange.start, item.nameRange.end)]
    return item.argument?.kind === 'table' && item.argument.table ? [item.argument.table] : []
  })
}

/** Whether a word of a list of names or networks is a table: it has a type, and is no IPv6 address or path. */
function isTable(word: string): boolean {
  const text = word.replace(/^!/, '')
  const type = /^([A-Za-z][\w-]*):./.exec(text)?.[1]
  if (type === undefined || text.startsWith('[')) return false
  return parseAddress(text.replace(/\/\d+$/, '')) === undefined
}

/** A reference with all those inside it, outer before inner. */
export function* withNested(reference: TableReference): Iterable<TableReference> {
  yield reference
  for (const inner of reference.nested) yield* withNested(inner)
}
