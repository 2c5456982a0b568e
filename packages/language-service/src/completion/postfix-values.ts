/** Values of Postfix parameters, by what the parameter is. */

import { defaultFor, type PostfixParameter, postfixParameter } from '@mailcfg/knowledge'
import type { ParameterSetting } from '@mailcfg/model'
import type { PathSubject, ValueSubject } from '../subject/subject.ts'
import { endpointItems, serviceItems, transportItems } from './endpoints.ts'
import { type CompletionItem, continuing, RANK, wordItems } from './item.ts'
import { knownValues, protocolItems, timeItems, wordsOf } from './known-words.ts'
import { nextHopItems } from './next-hops.ts'
import { CERTIFICATES, pathStarts } from './path-starts.ts'
import { type CompletionPlace, pathItems } from './paths.ts'
import { dovecotSockets } from './sockets.ts'
import { tableTypeItems, usedTableItems } from './table-references.ts'
import { valueWords } from './value-words.ts'

/** Good values of parameters whose kind says little. */
const SUGGESTED: Readonly<Record<string, readonly string[]>> = {
  mydestination: ['$myhostname', 'localhost.$mydomain', 'localhost', '$mydomain'],
  mynetworks: ['127.0.0.0/8', '[::ffff:127.0.0.0]/104', '[::1]/128'],
  myorigin: ['$mydomain', '$myhostname', '/etc/mailname'],
  relay_domains: ['$mydestination'],
  local_recipient_maps: ['proxy:unix:passwd.byname', '$alias_maps'],
  recipient_delimiter: ['+', '-'],
  home_mailbox: ['Maildir/', 'Mailbox'],
  smtpd_banner: ['$myhostname ESMTP'],
  smtp_tls_CApath: ['/etc/ssl/certs'],
  smtp_tls_CAfile: ['/etc/ssl/certs/ca-certificates.crt'],
  smtpd_sasl_path: ['private/auth'],
  tls_random_source: ['dev:/dev/urandom'],
  smtp_tls_session_cache_database: ['btree:${data_directory}/smtp_scache'],
  smtpd_tls_session_cache_database: ['btree:${data_directory}/smtpd_scache'],
  smtpd_sender_login_maps: ['$virtual_alias_maps', '$virtual_mailbox_maps'],
}

/** What can stand where a word of a value stands or is typed. */
export function postfixValueItems(place: CompletionPlace, subject: ValueSubject): CompletionItem[] {
  const { setting } = subject
  const parameter = postfixParameter(setting.name.text)
  if (parameter === undefined) return []
  // Behind a value that is one text nothing more is expected.
  if (!parameter.list && subject.text === '' && setting.value.text !== '') return []
  const items = [
    ...ofKind(place, subject, parameter),
    ...suggested(place, { text: subject.text, written: wordsOf(subject) }, parameter),
  ]
  if (subject.index === 0) items.push(...continuing(defaultItem(place, parameter), subject.text))
  return unique(items)
}

/** The first of each label, which has the better rank where the rest is the same. */
function unique(items: readonly CompletionItem[]): CompletionItem[] {
  const best = new Map<string, CompletionItem>()
  for (const item of items) {
    const known = best.get(item.label)
    if (known === undefined || item.rank < known.rank)
      best.set(item.label, known ? { ...known, rank: item.rank } : item)
  }
  return [...best.values()]
}

function ofKind(place: CompletionPlace, subject: ValueSubject, parameter: PostfixParameter): CompletionItem[] {
  const { kind } = parameter
  const release = place.postfix?.versions.postfix
  switch (kind) {
    case 'tls-protocol-list':
      return protocolItems(subject, parameter, release)
    case 'time':
      return timeItems(subject)
    case 'transport':
    case 'transport-name-list':
      return transportItems(place)
    case 'nexthop':
      return nextHopItems(place)
    case 'path':
      return [
        ...knownValues(parameter, subject, release),
        ...(subject.text === '' ? pathStarts(place, parameter.name) : []),
      ]
    case 'service-name':
    case 'service-match-list':
      return serviceItems(place, kind)
    case 'table-type':
      return tableTypeItems(place, false)
    case 'milter-list':
    case 'endpoint':
      return endpointItems()
    case 'restriction-class-names':
      return []
    default:
      return [...knownValues(parameter, subject, release), ...tableItemsFor(place, subject, parameter)]
  }
}

/** Tables, wherever a list may hold them. */
function tableItemsFor(
  place: CompletionPlace,
  { setting }: ValueSubject,
  { kind, matchList }: PostfixParameter,
): CompletionItem[] {
  if (!kind.startsWith('lookup-table') && matchList === undefined && !/^(?:domain|network)-list$/.test(kind)) return []
  const types = tableTypeItems(place, true)
  if (kind.startsWith('lookup-table')) return [...usedTableItems(place, setting), ...types]
  return types.map((item) => ({ ...item, rank: Math.max(item.rank, RANK.other) }))
}

function suggested(
  { postfix, stack }: CompletionPlace,
  { text, written }: { readonly text: string; readonly written: ReadonlySet<string> },
  { name, list }: PostfixParameter,
): CompletionItem[] {
  // A value that is one text is offered as a whole, and only where nothing is written yet.
  const fits = (label: string) => list || label.startsWith(text)
  const known = (SUGGESTED[name] ?? []).filter((label) => (label === text || !written.has(label)) && fits(label))
  const sockets = name === 'smtpd_sasl_path' ? dovecotSockets(stack, postfix, 'auth') : []
  return [
    ...wordItems(sockets, 'service', RANK.needed, 'socket of Dovecot'),
    ...known.map((label, at): CompletionItem => ({ label, kind: 'value', rank: RANK.usual + at, detail: 'usual' })),
  ]
}

/** The default, where a value is still empty. */
function defaultItem({ postfix }: CompletionPlace, parameter: PostfixParameter): CompletionItem[] {
  const label = parameter.defaultComputed ? undefined : defaultFor(parameter, postfix?.versions.postfix)
  if (label === undefined || label === '' || label.length > 120 || label.includes('compatibility_level}')) return []
  return [
    {
      label,
      kind: 'value',
      detail: `default; ${valueWords(parameter.kind)}`,
      rank: RANK.common - 1,
    },
  ]
}

/** Paths in values of Postfix. */
export function postfixPathItems(place: CompletionPlace, { text, range, setting }: PathSubject): CompletionItem[] {
  const fitting = /_(?:cert|key|dcert|dkey|eccert|eckey|chain|CA)_?files?$|_CAfile$/.test(setting?.name.text ?? '')
    ? CERTIFICATES
    : undefined
  const typed = text.slice(0, place.offset - range.start)
  return unique([...pathItems(place, typed, fitting), ...wholePaths(place, setting, typed)])
}

/** Sockets, usual values and the default of a parameter that is one path, as far as they begin as what is typed. */
function wholePaths(place: CompletionPlace, setting: ParameterSetting | undefined, typed: string): CompletionItem[] {
  const parameter = setting && postfixParameter(setting.name.text)
  if (parameter === undefined || parameter.list) return []
  const whole = { text: '', written: new Set<string>() }
  return continuing([...suggested(place, whole, parameter), ...defaultItem(place, parameter)], typed)
}
