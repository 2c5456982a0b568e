/** The users and groups that the programs of a server keep virtual mailboxes as. */

import {
  type AssignmentsDocument,
  assignmentOf,
  type DovecotInstance,
  deliveryCommand,
  driversOf,
  isTemplated,
  type PostfixInstance,
  plainValue,
  type Stack,
  sectionOf,
  valueRange,
} from '@mailcfg/model'
import type { SqlExpression } from '@mailcfg/sql'
import { accountQueries } from './account-queries.ts'
import { COURIER_SQL, sqlEntry } from './courier-files.ts'
import { deliveries } from './delivery-programs.ts'
import { type PlacedSetting, wordsOf } from './dovecot-settings.ts'
import { type Found, foundIn, isAssignments } from './rule.ts'
import { sqlQueries, statementOf } from './sql-queries.ts'

/** A user or group that a file names, as a number or by its name. */
export interface MailOwner extends Found {
  readonly kind: 'uid' | 'gid'
  readonly id: string
  readonly program: string
}

/** All owners that the files of a server name; those of programs that deliver come first. */
export function mailOwners(stack: Stack): MailOwner[] {
  const documents = [...stack.documents.values()].filter(isAssignments)
  return [
    ...stack.postfix.flatMap((postfix) => [...ofVirtual(postfix), ...ofPipes(postfix)]),
    ...stack.dovecot.flatMap((dovecot) => [...ofDovecot(dovecot, stack)]),
    ...documents.flatMap((document) => [...ofCourier(document, stack), ...ofExtman(document)]),
  ].filter(({ id }) => !isTemplated(id))
}

/** `static:5000`, when virtual(8) delivers. */
function* ofVirtual(postfix: PostfixInstance): Iterable<MailOwner> {
  if (!deliversByVirtual(postfix)) return
  for (const kind of ['uid', 'gid'] as const) {
    const { text, known, setting } = postfix.value(`virtual_${kind}_maps`)
    const id = /^static:(\d+)$/.exec(text.trim())?.[1]
    if (setting && known && id !== undefined)
      yield { source: setting.source, range: setting.value.range, kind, id, program: 'virtual(8)' }
  }
}

/** Whether virtual(8) is what virtual_transport leads to; its default leads there. */
export function deliversByVirtual(postfix: PostfixInstance): boolean {
  const own = deliveries(postfix).find(({ setting }) => setting.name.text === 'virtual_transport')
  if (own) return own.program === 'virtual'
  const used = ['virtual_mailbox_domains', 'virtual_mailbox_maps'].some((name) => postfix.isSet(name))
  return used && !postfix.isSet('virtual_transport')
}

/** `user=vmail:vmail` of the pipe that virtual mailboxes go through. */
function* ofPipes(postfix: PostfixInstance): Iterable<MailOwner> {
  const { master } = postfix
  const transport = /^\s*([\w.+-]+)/.exec(postfix.value('virtual_transport').text)?.[1]
  const service = postfix.services.find((s) => s.service.text === transport && s.command.text === 'pipe')
  if (master === undefined || service === undefined) return
  const attribute = deliveryCommand(service).attributes.find(({ name }) => name === 'user')
  if (attribute === undefined) return
  const { value } = attribute.argument
  const [user = '', group] = attribute.value.split(':')
  const at = 'user='.length
  const program = `the service ${service.service.text}`
  if (user !== '')
    yield foundIn(master.source, value, at, at + user.length, { kind: 'uid' as const, id: user, program })
  if (group) {
    const start = at + user.length + 1
    yield foundIn(master.source, value, start, start + group.length, { kind: 'gid' as const, id: group, program })
  }
}

/** The owners that Dovecot's own files name: what the userdbs return, and mail_uid and mail_gid where they return nothing. */
export function dovecotOwners(dovecot: DovecotInstance, stack: Stack): MailOwner[] {
  return [...ofDovecot(dovecot, stack)].filter(({ id }) => !isTemplated(id))
}

function* ofDovecot(dovecot: DovecotInstance, stack: Stack): Iterable<MailOwner> {
  const found = [...ofUserdbs(dovecot), ...ofQueries(stack)]
  for (const kind of ['uid', 'gid'] as const) {
    const own = found.filter((one) => one.kind === kind)
    if (own.length > 0) yield* own.flatMap(({ id, ...rest }) => (id === undefined ? [] : [{ ...rest, id }]))
    else if (returnNoOwner(dovecot, stack)) yield* ofSetting(dovecot, kind)
  }
}

/** Whether it is known of all userdbs that they return nothing but what their settings or queries show. */
function returnNoOwner(dovecot: DovecotInstance, stack: Stack): boolean {
  const drivers = driversOf(dovecot, 'userdb').map(({ driver }) => driver)
  const statements = userQueries(stack).map(statementOf)
  const isShown =
    statements.length > 0 && statements.every((one) => one && !one.columns.some(({ isWildcard }) => isWildcard))
  return (
    drivers.length === dovecot.sections('userdb').length &&
    drivers.every((driver) => driver === 'static' || (driver === 'sql' && isShown))
  )
}

function userQueries(stack: Stack): ReturnType<typeof accountQueries> {
  return accountQueries(stack, 'user').filter(({ program }) => program.startsWith('dovecot'))
}

type MaybeOwner = Omit<MailOwner, 'id'> & { readonly id: string | undefined }

function* ofUserdbs(dovecot: DovecotInstance): Iterable<MaybeOwner> {
  for (const placed of dovecot.settings) {
    yield* ofFields(placed)
    if (!/^(?:args|(?:default|override)_fields)$/.test(placed.item.name.text)) continue
    if (sectionOf(placed)?.type.text !== 'userdb') continue
    for (const { text, range } of wordsOf(placed.item)) {
      const [, kind, id] = /^(uid|gid)=(\S+)$/.exec(text) ?? []
      if (id === undefined) continue
      const at = { start: range.start + 4, end: range.end }
      yield { source: placed.document.source, range: at, kind: kind as 'uid', id, program: 'Dovecot' }
    }
  }
}

/** `fields { uid = 5000 }` of 2.4. */
function* ofFields({ item, document, around }: PlacedSetting): Iterable<MaybeOwner> {
  const kind = item.name.text
  if ((kind !== 'uid' && kind !== 'gid') || !around.some(({ type }) => type.text === 'userdb')) return
  const text = plainValue(item)
  const id = text !== undefined && /^\w+$/.test(text) ? text : undefined
  yield { source: document.source, range: valueRange(item), kind, id, program: 'Dovecot' }
}

/** `5000 AS uid`; a column of that name holds what nobody knows here. */
function* ofQueries(stack: Stack): Iterable<MaybeOwner> {
  for (const query of userQueries(stack)) {
    for (const { name, expression } of statementOf(query)?.columns ?? []) {
      const kind = name?.toLowerCase()
      if (kind !== 'uid' && kind !== 'gid') continue
      const id = literalOf(expression)
      const range = query.rangeOf(expression.start, expression.end)
      yield { source: query.document.source, range, kind, id, program: 'Dovecot' }
    }
  }
}

/** A number or name that stands in a statement as it is. */
function literalOf(expression: SqlExpression): string | undefined {
  const text = expression.kind === 'number' || expression.kind === 'text' ? expression.text : undefined
  return text !== undefined && /^[\w-]+$/.test(text) ? text : undefined
}

function* ofSetting(dovecot: DovecotInstance, kind: 'uid' | 'gid'): Iterable<MailOwner> {
  const placed = dovecot.setting(`mail_${kind}`)
  const id = placed && plainValue(placed.item)
  if (placed && id)
    yield { source: placed.document.source, range: valueRange(placed.item), kind, id, program: 'Dovecot' }
}

const COURIER_COLUMNS = [
  [3, 'uid'],
  [4, 'gid'],
] as const

/** A number in quotes, as a field or as the fourth and fifth column of the clause. */
function* ofCourier(document: AssignmentsDocument, stack: Stack): Iterable<MailOwner> {
  if (!COURIER_SQL.includes(document.language.id)) return
  const { source } = document
  const program = 'courier-authlib'
  const clause = sqlQueries(document, stack).find(({ role, isBuilt }) => role === 'account' && !isBuilt)
  for (const [index, kind] of COURIER_COLUMNS) {
    if (clause) {
      const expression = statementOf(clause)?.columns[index]?.expression
      const id = expression && literalOf(expression)
      if (id && /^\d+$/.test(id))
        yield { source, range: clause.rangeOf(expression.start, expression.end), kind, id, program }
      continue
    }
    const field = sqlEntry(document, `${kind.toUpperCase()}_FIELD`)
    const [whole, , id] = /^(['"]?)(\d+)\1(?=\s|$)/.exec(field?.value.text ?? '') ?? []
    if (field && whole && id) yield foundIn(source, field.value, 0, whole.length, { kind, id, program })
  }
}

/** What ExtMan gives to new accounts. */
function* ofExtman(document: AssignmentsDocument): Iterable<MailOwner> {
  if (document.language.id !== 'webman.cf') return
  for (const kind of ['uid', 'gid'] as const) {
    const entry = assignmentOf(document, `SYS_DEFAULT_${kind.toUpperCase()}`)
    const id = /^\d+/.exec(entry?.value.text ?? '')?.[0]
    if (entry && id) yield foundIn(document.source, entry.value, 0, id.length, { kind, id, program: 'ExtMan' })
  }
}
