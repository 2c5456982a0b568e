/** The users and groups that the programs of a server keep virtual mailboxes as. */

import {
  type Assignment,
  type AssignmentsDocument,
  assignmentOf,
  type DovecotInstance,
  type PostfixInstance,
  type Stack,
} from '@mailcfg/model'
import { COURIER_SQL, sqlEntry } from './courier-files.ts'
import { deliveries } from './delivery-programs.ts'
import { queriesOf } from './dovecot-queries.ts'
import { plainValue, sectionOf, valueRange, wordsOf } from './dovecot-settings.ts'
import { isTemplated } from './placeholders.ts'
import { type Found, foundIn, isAssignments } from './rule.ts'
import { deliveryCommand } from './services.ts'
import { selectColumns } from './sql-select.ts'

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
    ...stack.dovecot.flatMap((dovecot) => [...ofDovecot(dovecot, documents)]),
    ...documents.flatMap((document) => [...ofCourier(document), ...ofExtman(document)]),
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

/** What the userdbs return counts; mail_uid and mail_gid count where they return nothing. */
function* ofDovecot(dovecot: DovecotInstance, documents: readonly AssignmentsDocument[]): Iterable<MailOwner> {
  const found = [...ofUserdbs(dovecot), ...documents.flatMap((document) => [...ofQueries(document)])]
  for (const kind of ['uid', 'gid'] as const) {
    const own = found.filter((one) => one.kind === kind)
    if (own.length > 0) yield* own.flatMap(({ id, ...rest }) => (id === undefined ? [] : [{ ...rest, id }]))
    else yield* ofSetting(dovecot, kind)
  }
}

type MaybeOwner = Omit<MailOwner, 'id'> & { readonly id: string | undefined }

function* ofUserdbs(dovecot: DovecotInstance): Iterable<MaybeOwner> {
  for (const placed of dovecot.settings) {
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

/** `5000 AS uid`; a column of that name holds what nobody knows here. */
function* ofQueries(document: AssignmentsDocument): Iterable<MaybeOwner> {
  if (document.language.id !== 'dovecot-sql') return
  for (const { name, value, source, start, sql } of queriesOf(document)) {
    if (name.text !== 'user_query') continue
    for (const column of selectColumns(sql) ?? []) {
      const kind = column.name?.toLowerCase()
      if (kind !== 'uid' && kind !== 'gid') continue
      const [whole, id] = /^'?(\w+)'?(?=\s)/.exec(sql.slice(column.start, column.end)) ?? []
      const known = whole !== undefined && (whole.startsWith("'") || /^\d+$/.test(whole))
      const end = column.start + (whole?.length ?? 0)
      const details = { kind, id: known ? id : undefined, program: 'Dovecot' } as const
      yield foundIn(source, value, start + column.start, start + end, details)
    }
  }
}

function* ofSetting(dovecot: DovecotInstance, kind: 'uid' | 'gid'): Iterable<MailOwner> {
  const placed = dovecot.setting(`mail_${kind}`)
  const id = placed && plainValue(placed.item)
  if (placed && id)
    yield { source: placed.document.source, range: valueRange(placed.item), kind, id, program: 'Dovecot' }
}

/** A number in quotes, as a field or as the fourth and fifth column of the clause. */
function* ofCourier(document: AssignmentsDocument): Iterable<MailOwner> {
  if (!COURIER_SQL.includes(document.language.id)) return
  const clause = sqlEntry(document, 'SELECT_CLAUSE')
  for (const [index, kind] of [
    [3, 'uid'],
    [4, 'gid'],
  ] as const) {
    if (clause?.value.text) {
      const column = selectColumns(clause.value.text)?.[index]
      if (column) yield* literal(document, clause, column.start, column.end, kind)
    } else {
      const field = sqlEntry(document, `${kind.toUpperCase()}_FIELD`)
      if (field) yield* literal(document, field, 0, field.value.text.length, kind)
    }
  }
}

function* literal(
  document: AssignmentsDocument,
  { value }: Assignment,
  start: number,
  end: number,
  kind: 'uid' | 'gid',
): Iterable<MailOwner> {
  const [whole, id] = /^(?:'(\d+)'|"(\d+)"|\d+)(?=\s|$)/.exec(value.text.slice(start, end)) ?? []
  if (whole === undefined) return
  const number = id ?? whole.replace(/\D/g, '')
  yield foundIn(document.source, value, start, start + whole.length, { kind, id: number, program: 'courier-authlib' })
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
