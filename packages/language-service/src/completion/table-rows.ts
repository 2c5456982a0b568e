/** Keys and results of lookup tables, by what the table is asked for. */

import {
  type AccessAction,
  type ActionTable,
  accessAction,
  accessActions,
  existsIn,
  restriction,
  restrictions,
} from '@mailcfg/knowledge'
import type { PostfixInstance, TableDocument, TableUse } from '@mailcfg/model'
import type { Place } from '../place.ts'
import type { TableKeySubject, TableResultSubject } from '../subject/subject.ts'
import { transportItems } from './endpoints.ts'
import { type CompletionItem, RANK, wordItems } from './item.ts'
import { classNames } from './parameters.ts'
import type { CompletionPlace } from './paths.ts'

/** Larger tables, in UTF-16 units, are not gone through. */
const LARGEST = 64 * 1024
const MOST_ADDRESSES = 300

function isLarge({ source }: TableDocument): boolean {
  return source.length > LARGEST
}

/** Who asks a table. */
function usesOf({ postfix }: Place, table: TableDocument): readonly TableUse[] {
  return postfix?.usesOfFile(table.source.uri) ?? []
}

/** What a table's results are, if they are actions. */
function actionsOf(uses: readonly TableUse[], table: TableDocument): ActionTable | undefined {
  const names = uses.map(({ parameter }) => parameter)
  if (names.some((name) => /^smtp_(?:header|mime_header|nested_header|body)_checks$/.test(name)))
    return 'smtp_header_checks'
  if (names.includes('milter_header_checks')) return 'milter_header_checks'
  if (names.some((name) => /(?:header|body)_checks$/.test(name))) return 'header_checks'
  if (names.includes('postscreen_access_list')) return 'postscreen_access'
  if (table.language.id === 'access' || uses.some((use) => use.restriction !== undefined)) return 'access'
  return names.some((name) => name.endsWith('_restrictions')) ? 'access' : undefined
}

/** What a result can be. */
export function tableResultItems(place: CompletionPlace, subject: TableResultSubject): CompletionItem[] {
  const { table, entry, index } = subject
  if (table.language.id === 'aliases') return aliasTargets(table, entry.key.text)
  const uses = usesOf(place, table)
  const actions = actionsOf(uses, table)
  if (actions) return actionResult(place, subject, actions)
  if (isTransport(table, uses)) return index === 0 ? transportItems(place) : []
  if (index === 0 || !entry.value.text.includes(' '))
    return isAddressTable(table, uses) ? addressItems(place).filter(({ label }) => label !== entry.key.text) : []
  return []
}

function isTransport({ language }: TableDocument, uses: readonly TableUse[]): boolean {
  return language.id === 'transport' || uses.some(({ parameter }) => /^(?:\w+_)?transport_maps$/.test(parameter))
}

function isAddressTable({ language }: TableDocument, uses: readonly TableUse[]): boolean {
  return (
    /^(?:virtual|canonical|generic)$/.test(language.id) ||
    uses.some(({ parameter }) => /^(?:virtual_alias|recipient_bcc|sender_bcc|\w*canonical)_maps$/.test(parameter))
  )
}

function actionResult(
  place: CompletionPlace,
  { entry, index }: TableResultSubject,
  table: ActionTable,
): CompletionItem[] {
  const { postfix } = place
  const [first = ''] = entry.value.text.split(/[\s,]+/)
  if (index > 0) {
    if (/^FILTER$/i.test(first)) return index === 1 ? transportItems(place) : []
    if (/^(?:REDIRECT|BCC)$/i.test(first)) return index === 1 ? addressItems(place) : []
    return table === 'access' && restriction(first) && !accessAction(first) ? inAccess(postfix) : []
  }
  const release = postfix?.versions.postfix
  const actions = accessActions(table)
    .filter((action) => release === undefined || existsIn(action, release))
    .flatMap((action) => actionItem(action))
  return table === 'access' ? [...actions, ...inAccess(postfix)] : actions
}

const EFFECTS: Readonly<Record<string, string>> = {
  permit: 'accepts',
  reject: 'refuses',
  defer: 'puts off',
  dunno: 'goes on as if nothing was found',
  discard: 'accepts and throws away',
  'side-effect': 'goes on, with an effect',
  'delete-line': 'takes the line out',
  'insert-line': 'puts a line before it',
  'replace-line': 'puts another line there',
  'stop-inspection': 'looks at nothing more of this message',
  disconnect: 'hangs up',
}

const USUAL_ACTIONS = new Set(['REJECT', 'OK', 'DUNNO', 'IGNORE', 'WARN', 'permit', 'reject'])

function actionItem({ table, action, argument, resultClass }: AccessAction): CompletionItem[] {
  if (action.startsWith('<')) return []
  const code = /^([45])NN$/.exec(action)?.[1]
  const label = code ? `${code}50` : action
  const isOpen = !/^(?:none|ignored)$/.test(argument)
  return [
    {
      label,
      kind: 'keyword',
      detail: `${EFFECTS[resultClass] ?? resultClass.replaceAll('-', ' ')}${isOpen ? `; ${argument}` : ''}`,
      documentation: { of: 'postfix', subject: 'access-action', name: `${table}/${action}` },
      rank: USUAL_ACTIONS.has(action) ? RANK.usual : RANK.common,
      ...(argument.startsWith('optional') || !isOpen ? {} : { text: `${label} `, continues: true as const }),
    },
  ]
}

/** Restrictions and classes, which stand for themselves in an access table. */
function inAccess(postfix: PostfixInstance | undefined): CompletionItem[] {
  const release = postfix?.versions.postfix
  const known = restrictions()
    .filter((fact) => fact.removedIn === undefined && fact.aliasOf === undefined && fact.args === 'none')
    .filter(({ name }) => accessAction(name) === undefined)
    .filter((fact) => !fact.outcomes.includes('server-error') && (release === undefined || existsIn(fact, release)))
    .map(({ name }): CompletionItem => {
      return {
        label: name,
        kind: 'function',
        detail: 'restriction',
        documentation: { of: 'postfix', subject: 'restriction', name },
        rank: RANK.other,
      }
    })
  return [...known, ...wordItems(postfix ? classNames(postfix) : [], 'reference', RANK.common, 'restriction class')]
}

/** What RFC 2142 and aliases(5) want every server to have. */
const ROLES = ['postmaster', 'mailer-daemon', 'abuse', 'root', 'hostmaster', 'webmaster', 'security', 'noc']

/** What a key can be. */
export function tableKeyItems(place: Place, { table, entry }: TableKeySubject): CompletionItem[] {
  if (/^(?:pcre|regexp|cidr)-table$/.test(table.language.id)) return patternItems(table, entry === undefined)
  if (isLarge(table)) return []
  const present = new Set(
    [...table.entries()].filter((row) => row.index !== entry?.index).map(({ key }) => key.text.toLowerCase()),
  )
  const missing = (items: readonly CompletionItem[]) => items.filter(({ label }) => !present.has(label.toLowerCase()))
  if (table.language.id === 'aliases') {
    return missing(
      ROLES.map((label, at) => ({
        label,
        kind: 'value',
        detail: 'role account',
        text: entry ? label : `${label}: `,
        rank: RANK.usual + at,
      })),
    )
  }
  const uses = usesOf(place, table)
  const isSender = uses.some(({ restriction: asking }) => asking === 'check_sender_access')
  const empty: CompletionItem[] = isSender
    ? [{ label: '<>', kind: 'value', detail: 'empty sender, of bounces', rank: RANK.common }]
    : []
  const domains = domainItems(place)
  const catchAll = isAddressTable(table, uses)
    ? domains.map((item) => ({
        ...item,
        label: `@${item.label}`,
        detail: 'every address of the domain',
        rank: RANK.other,
      }))
    : []
  const asked = uses.map(({ restriction: asking }) => asking ?? '')
  if (asked.some((name) => /client|helo/.test(name)) || /^(?:lookup-table|relocated)$/.test(table.language.id))
    return missing(domains)
  return missing([...domains, ...catchAll, ...addressItems(place), ...empty])
}

function patternItems({ language }: TableDocument, isNew: boolean): CompletionItem[] {
  if (!isNew || language.id === 'cidr-table') return []
  const pattern = (label: string, snippet: string, detail: string): CompletionItem => {
    return { label, kind: 'snippet', detail, snippet, text: label, rank: RANK.usual }
  }
  return [
    pattern('/^Subject:/', '/^${1:Subject}: ${2:text}/ ${3:REJECT}', 'a header'),
    pattern('if /^From:/', 'if /^${1:From}:/\n/$2/ ${3:REJECT}\nendif', 'rules for some lines only'),
  ]
}

/** Domains that the configuration names as its own. */
function domainItems({ postfix }: Place): CompletionItem[] {
  if (postfix === undefined) return []
  const parameters = [
    'virtual_alias_domains',
    'virtual_mailbox_domains',
    'mydestination',
    'relay_domains',
    'mydomain',
    'myhostname',
  ]
  const items = parameters.flatMap((name) => {
    const words = postfix
      .value(name)
      .text.split(/[\s,]+/)
      .filter((word) => /^[\w-]+(?:\.[\w-]+)+$/.test(word))
    return wordItems(words, 'value', RANK.common, name)
  })
  return [...new Map(items.toReversed().map((item) => [item.label, item])).values()].reverse()
}

/** Addresses that other tables of the server know. */
function addressItems({ stack }: Place): CompletionItem[] {
  const found = new Set<string>()
  for (const document of stack.documents.values()) {
    if (document.shape !== 'table' || !/^(?:virtual|lookup-table)$/.test(document.language.id)) continue
    if (isLarge(document)) continue
    for (const { key, value } of document.entries()) {
      const isMailbox = document.language.id === 'virtual' || /\/$/.test(value.text)
      if (isMailbox && /^[^@\s:]+@[\w.-]+$/.test(key.text)) found.add(key.text)
      if (found.size >= MOST_ADDRESSES) return wordItems(found, 'value', RANK.other, 'known address')
    }
  }
  return wordItems(found, 'value', RANK.other, 'known address')
}

function aliasTargets(table: TableDocument, own: string): CompletionItem[] {
  const names = isLarge(table) ? [] : [...table.entries()].map(({ key }) => key.text)
  return [
    ...wordItems(
      names.filter((name) => name !== own && name !== ''),
      'reference',
      RANK.common,
      'alias of this file',
    ),
    { label: ':include:', kind: 'keyword', detail: 'addresses in a file', rank: RANK.other, continues: true },
    { label: '/dev/null', kind: 'value', detail: 'throws the mail away', rank: RANK.other },
  ]
}
