/** Which lookup tables a Postfix configuration reads from files, and which parameter or restriction asks them. */

import type { Range, SourceText } from '@mailcfg/core'
import { parseList, parseRestrictions, parseTableReference, type TableReference } from '@mailcfg/grammars'
import { postfixParameter, restriction, tableType } from '@mailcfg/knowledge'
import type { PostfixParameters } from './parameters.ts'
import type { ParameterSetting } from './setting.ts'

/** One reference from a parameter to a table that lies in a file. */
export interface TableUse {
  readonly setting: ParameterSetting
  /** The parameter that names the table. */
  readonly parameter: string
  /** The restriction that asks it, such as `check_client_access`; `undefined` outside restriction lists. */
  readonly restriction: string | undefined
  /** The table type that reads the file, behind `proxy:` and its kin. */
  readonly type: string
  /** The file as the server knows it, `$name` expanded; without the suffix of an index. */
  readonly path: string
  readonly source: SourceText
  /** The reference in the file, outermost type included. */
  readonly range: Range
}

/** Names of restrictions that take an argument, for the grammar of restriction lists. */
export function restrictionArgument(name: string): 'table' | 'domain' | 'server' | 'number' | undefined {
  const args = restriction(name)?.args
  return args === undefined || args === 'none' ? undefined : args === 'number seconds' ? 'number' : args
}

/** All references of an instance, in the order of the settings; settings that a later one overrides are left out. */
export function tableUses(postfix: PostfixParameters): TableUse[] {
  const classes = postfix.value('smtpd_restriction_classes').text.split(/[\s,]+/)
  const settings = [...postfix.mainSettings, ...postfix.masterSettings]
  return settings
    .filter((setting) => postfix.setting(setting.name.text, setting.service) === setting)
    .flatMap((setting) => {
      if (!/[:$]/.test(setting.value.text)) return []
      const name = setting.name.text
      const isRestrictions = postfixParameter(name)?.kind === 'restriction-list' || classes.includes(name)
      return [...(isRestrictions ? inRestrictions(postfix, setting) : inList(postfix, setting))]
    })
}

function* inRestrictions(postfix: PostfixParameters, setting: ParameterSetting): Iterable<TableUse> {
  for (const item of parseRestrictions(setting.value.text, restrictionArgument).items) {
    const table = item.kind === 'table' ? item.nameRange : item.argument?.kind === 'table' ? item.argument : undefined
    if (table)
      yield* usesAt(
        postfix,
        setting,
        table.start,
        table.end,
        item.kind === 'table' ? undefined : item.name.toLowerCase(),
      )
  }
}

function* inList(postfix: PostfixParameters, setting: ParameterSetting): Iterable<TableUse> {
  for (const item of parseList(setting.value.text, { braces: true }).items) {
    yield* usesAt(postfix, setting, item.start, item.end, undefined)
  }
}

function* usesAt(
  postfix: PostfixParameters,
  setting: ParameterSetting,
  start: number,
  end: number,
  asker: string | undefined,
): Iterable<TableUse> {
  const { text, known } = postfix.expand(setting.value.text.slice(start, end).replace(/^!/, ''), setting.service)
  if (!known) return
  for (const { type, name } of innermost(parseTableReference(text))) {
    const kind = tableType(type)?.kind
    if ((kind !== 'file-db' && kind !== 'file-text' && kind !== 'query-config') || !/^[./\w]/.test(name)) continue
    yield {
      setting,
      parameter: setting.name.text,
      restriction: asker,
      type,
      path: name,
      source: setting.source,
      range: setting.value.rangeOf(start, end),
    }
  }
}

/** The tables that are really asked: those inside `proxy:`, `unionmap:{…}` and their kin, or the table itself. */
function innermost(reference: TableReference): TableReference[] {
  return reference.nested.length > 0 ? reference.nested.flatMap(innermost) : [reference]
}
