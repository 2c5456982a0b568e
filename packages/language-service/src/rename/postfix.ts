/** Whether names of Postfix may be renamed: only those that the administrator made up, and only if all users were seen. */

import { parseList, parseRestrictions, parseTableReference, type TableReference } from '@mailcfg/grammars'
import {
  postfixParameter,
  postfixServiceParameter,
  restriction,
  serviceParameterFamilies,
  shippedServices,
  tableType,
} from '@mailcfg/knowledge'
import { type ParameterSetting, type PostfixInstance, restrictionArgument, type Stack } from '@mailcfg/model'
import { classNames } from '../names/restriction-words.ts'
import type { Occurrence, Thing } from '../names/thing.ts'

type Parameter = Extract<Thing, { kind: 'parameter' }>
type Named = Extract<Thing, { kind: 'service' }>

/** Why a parameter cannot be renamed at all; `undefined` where it can. */
export function parameterRefusal({ postfix, name }: Parameter, found: readonly Occurrence[]): string | undefined {
  if (postfixParameter(name)) return `${name} is a parameter of Postfix itself; its name cannot be changed.`
  const services = postfix.services.map((s) => ({ name: s.service.text, command: s.command.text }))
  if (postfixServiceParameter(name, services)?.state === 'defined')
    return `${name} gets its name from a service of master.cf; rename the service.`
  if (!found.some(({ role }) => role === 'definition')) return `Nothing that was seen sets ${name}.`
  const unseen = unseenFile(postfix)
  if (unseen) return `${name} may be used in ${unseen}, which was not seen.`
  const client = clientTable(postfix, name)
  if (client) return `${name} is read by the table ${client}, which is named in the parameter's name.`
  if (classNames(postfix).has(name)) {
    const table = unseenTable(postfix, accessTables(postfix), name)
    if (table) return `The table ${table} may answer with ${name}, and what it answers was not seen.`
  }
  return undefined
}

/** Why a parameter cannot have the new name. */
export function newParameterRefusal({ postfix }: Parameter, name: string): string | undefined {
  if (!/^[A-Za-z_]\w*$/.test(name)) return `"${name}" is no name for a parameter: letters, digits and _ only.`
  if (postfixParameter(name) || postfix.serviceDefaults.has(name)) return `Postfix itself has a parameter ${name}.`
  if (restriction(name)) return `Postfix itself has a restriction ${name}.`
  if (tableType(name)) return `${name} is a type of table.`
  const settings = [...postfix.mainSettings, ...postfix.masterSettings]
  const isTaken =
    settings.some((setting) => setting.name.text === name || mentions(setting.value.text, name)) ||
    classNames(postfix).has(name)
  return isTaken || clientTable(postfix, name) ? `The name ${name} is in use.` : undefined
}

function mentions(text: string, name: string): boolean {
  return new RegExp(`\\$[({]?\\s*${name}(?!\\w)`).test(text)
}

/** Why a service cannot be renamed at all. */
export function serviceRefusal(
  { postfix, name }: Named,
  stack: Stack,
  found: readonly Occurrence[],
): string | undefined {
  const own = postfix.services.filter(({ service, type }) => service.text === name && type.text !== 'inet')
  if (own.length === 0) return `master.cf has no service ${name}${postfix.master ? '' : ': it was not seen'}.`
  if (own.length > 1) return `master.cf has several services ${name}.`
  if (shippedServices().some((one) => one.name === name && one.type !== 'inet' && one.command !== 'pipe'))
    return `Postfix itself reaches the service ${name} by this name.`
  const unseen = unseenFile(postfix)
  if (unseen) return `${name} may be used in ${unseen}, which was not seen.`
  const table = unseenTable(postfix, transportTables(postfix), `${name}:`)
  if (table) return `The table ${table} may name ${name}, and what it answers was not seen.`
  return socketElsewhere(stack, name, found)
}

/** Programs outside of Postfix reach a service by its socket. */
function socketElsewhere(stack: Stack, name: string, found: readonly Occurrence[]): string | undefined {
  const pattern = new RegExp(`/(?:private|public)/${name.replace(/[.+]/g, '\\$&')}(?![\\w.-])`, 'g')
  for (const { source } of stack.documents.values()) {
    for (const { index, 0: text } of source.text.matchAll(pattern)) {
      const end = index + text.length
      if (!found.some(({ uri, range }) => uri === source.uri && range.end === end))
        return `${source.uri}:${source.positionAt(index).line + 1} names the socket of ${name}.`
    }
  }
  return undefined
}

/** Why a service cannot have the new name. */
export function newServiceRefusal({ postfix }: Named, name: string, found: readonly Occurrence[]): string | undefined {
  if (!/^[A-Za-z0-9][\w-]*$/.test(name)) return `"${name}" is no name for a service: letters, digits, _ and - only.`
  if (postfix.services.some(({ service }) => service.text === name)) return `master.cf has a service ${name} already.`
  if (shippedServices().some((one) => one.name === name)) return `Postfix itself has a service ${name}.`
  const taken = serviceParameterFamilies()
    .map(({ suffix }) => `${name}${suffix}`)
    .find((one) => postfixParameter(one) || postfix.mainTable.has(one))
  if (taken) return `The name would make ${taken} a parameter of this service.`
  const inMacro = found.some(({ uri, range }) => {
    const source = [postfix.main, postfix.master].find((file) => file?.source.uri === uri)?.source
    return source !== undefined && /[$][({]?$/.test(source.text.slice(0, range.start))
  })
  return inMacro && name.includes('-') ? `"${name}" cannot stand behind a $: it has a hyphen.` : undefined
}

function unseenFile({ main, master }: PostfixInstance): string | undefined {
  return main === undefined ? 'main.cf' : master === undefined ? 'master.cf' : undefined
}

/** `mysql:accounts` reads `accounts_user` and its kin. */
function clientTable(postfix: PostfixInstance, name: string): string | undefined {
  for (const { value, service } of [...postfix.mainSettings, ...postfix.masterSettings]) {
    const { text } = postfix.expand(value.text, service)
    for (const [reference, prefix = ''] of text.matchAll(
      /\b(?:ldap|mysql|pgsql|sqlite|memcache|mongodb):([A-Za-z]\w*)/g,
    )) {
      if (name.startsWith(`${prefix}_`)) return reference
    }
  }
  return undefined
}

/** The tables of `check_*_access`, whose answers may be lists of restrictions. */
function accessTables(postfix: PostfixInstance): TableReference[] {
  const lists = [...postfix.mainSettings, ...postfix.masterSettings].filter((one) => isList(postfix, one))
  return lists.flatMap(({ value, service }) => {
    const { text } = postfix.expand(value.text, service)
    return parseRestrictions(text, restrictionArgument).items.flatMap((item) =>
      item.kind === 'table' ? [parseTableReference(item.name)] : item.argument?.table ? [item.argument.table] : [],
    )
  })
}

function isList(postfix: PostfixInstance, { name }: ParameterSetting): boolean {
  return postfixParameter(name.text)?.kind === 'restriction-list' || classNames(postfix).has(name.text)
}

/** Tables whose answers may name a transport: routes, and `FILTER` of access tables and content checks. */
function transportTables(postfix: PostfixInstance): TableReference[] {
  const routes = [...postfix.mainSettings, ...postfix.masterSettings].filter(({ name }) =>
    /transport_maps$|_checks$/.test(name.text),
  )
  const named = routes.flatMap(({ value, service }) =>
    parseList(postfix.expand(value.text, service).text, { braces: true }).items.map(({ text }) =>
      parseTableReference(text),
    ),
  )
  return [...named, ...accessTables(postfix)]
}

/** The first table of which nobody knows whether it answers with a word. */
function unseenTable(postfix: PostfixInstance, tables: readonly TableReference[], word: string): string | undefined {
  for (const table of tables.flatMap(innermost)) {
    const kind = tableType(table.type)?.kind
    const written = `${table.type}:${table.name}`
    const isFile = kind === 'file-db' || kind === 'file-text'
    if (isFile && postfix.member(table.name)?.shape === 'table') continue
    // What stands in the value itself is seen, but is no list that is read as one.
    if (/^(?:static|inline|randmap|fail)$/.test(table.type) && !table.name.includes(word)) continue
    return written
  }
  return undefined
}

function innermost(reference: TableReference): TableReference[] {
  return reference.nested.length > 0 ? reference.nested.flatMap(innermost) : [reference]
}
