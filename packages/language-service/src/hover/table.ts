/** Hover on tables: what a reference leads to, who asks a row, what its result means. */

import { type ActionTable, accessAction, postfixPages, restriction, tableType } from '@mailcfg/knowledge'
import { bytesOfText, lookupKeyOptions, lookupKeys, type TableUse, textOfBytes } from '@mailcfg/model'
import { memberAt } from '../names/paths.ts'
import { serviceNamed } from '../names/postfix-names.ts'
import { askedTable, thingsInResult } from '../names/table-words.ts'
import type { Place } from '../place.ts'
import type { Subject, TableResultSubject, TableSubject } from '../subject/subject.ts'
import { code, type HoverText, placeText } from './markdown.ts'
import { restrictionText } from './restriction.ts'

/** The type of a table, or the file behind it. */
export function tableText(place: Place, subject: TableSubject): HoverText | undefined {
  const { part, type, name, setting } = subject
  if (part === 'type') {
    const page = tableType(type) && postfixPages(type)[0]
    return page && { page }
  }
  const { postfix } = place
  if (postfix === undefined || name === '') return undefined
  const { text, known } = postfix.expand(name, setting.service)
  const kind = tableType(type)?.kind
  if (!known || (kind !== 'file-db' && kind !== 'file-text' && kind !== 'query-config')) return undefined
  if (!text.startsWith('/')) return undefined
  return { title: text, what: `Lookup table of type ${code(type)}.`, here: fileLines(place, text) }
}

function fileLines(place: Place, path: string): string[] {
  const document = memberAt(place, path)
  const state = place.stack.fileState(path)
  if (document?.shape === 'table') return [`- ${document.size} ${document.size === 1 ? 'row' : 'rows'}`]
  if (document) return [`- ${document.language.title}`]
  return state?.kind === 'missing' ? ['- **The file is not there**'] : ['- The file was not seen']
}

/** Who asks the table, and with which keys. */
export function tableKeyText(place: Place, subject: Extract<Subject, { kind: 'table-key' }>): HoverText | undefined {
  const asked = askedTable(place)
  if (asked === undefined || (asked.uses.length === 0 && asked.askers.length === 0)) return undefined
  const { uses, postfix, askers } = asked
  const asker = askers[0] as string
  return {
    title: subject.text,
    what: `${isPattern(place) ? 'Pattern' : 'Key'} of ${code(place.stack.serverPath(place.document.source.uri))}.`,
    here: [
      ...(uses.length > 0 ? usesLines(uses) : [`- A table for ${code(asker)}; nothing that was seen asks it`]),
      ...(isPattern(place) ? [] : formLines(asker, postfix)),
    ],
  }

  function formLines(use: string, of: typeof postfix): string[] {
    const tried = triedKeys(use, of)
    return tried.length > 1 ? [`- Keys that are tried, in this order: ${tried.map(code).join(', ')}`] : []
  }
}

function isPattern({ document }: Place): boolean {
  return document.shape === 'table' && /pcre|regexp|cidr|pattern/.test(document.language.id)
}

function usesLines(uses: readonly TableUse[]): string[] {
  return uses.slice(0, 6).map(({ restriction: asks, parameter, source, range, setting }) => {
    const service = setting.service ? ` of ${code(setting.service.service.text)}` : ''
    const who = asks ? `${code(asks)} in ${code(parameter)}` : code(parameter)
    const looksAt = asks && restriction(asks)?.needs
    return `- Asked by ${who}${service} (${placeText(source, range)})${looksAt && looksAt !== 'any' ? ` about the ${looksAt}` : ''}`
  })
}

/** What is tried for an example that has every part that a key may be made of. */
function triedKeys(use: string, postfix: Parameters<typeof lookupKeyOptions>[0]): string[] {
  const isHost =
    /^check_(?:client|reverse_client_hostname|helo|etrn|\w+_(?:mx|ns|a))_access$|_domains$|^mydestination$|tls_policy_maps$/.test(
      use,
    )
  const options = lookupKeyOptions(postfix, use)
  const extension = options.recipientDelimiter?.[0]
  const sample = isHost ? 'sub.example.com' : `user${extension ? `${extension}tag` : ''}@sub.example.com`
  return lookupKeys(use, bytesOfText(sample), options).map(({ key }) => textOfBytes(key))
}

const ACTION_TABLES: readonly (readonly [RegExp, ActionTable])[] = [
  [/^check_\w+_access$/, 'access'],
  [/^milter_header_checks$/, 'milter_header_checks'],
  [/^(?:smtp|lmtp)_\w*(?:header|body)_checks$/, 'smtp_header_checks'],
  [/^(?:\w+_)?(?:header|body)_checks$/, 'header_checks'],
  [/^postscreen_access_list$/, 'postscreen_access'],
]

/** What the result of a row does. */
export function tableResultText(place: Place, subject: TableResultSubject): HoverText | undefined {
  const asked = askedTable(place)
  if (asked === undefined) return undefined
  const kind = ACTION_TABLES.find(([pattern]) => asked.askers.some((asker) => pattern.test(asker)))?.[1]
  const action = kind && subject.index === 0 ? accessAction(subject.entry.value.text, kind) : undefined
  if (action) {
    const pages = postfixPages(action.action).filter(({ what }) => what.startsWith('Result of'))
    const words = kind?.replaceAll('_', '.?')
    const page = pages.find(({ what }) => new RegExp(words ?? '', 'i').test(what)) ?? pages[0]
    return page && { page, here: usesLines(asked.uses) }
  }
  const part = thingsInResult(asked, subject.entry).find(({ start, end }) => {
    const range = subject.entry.value.rangeOf(start, end)
    return range.start <= place.offset && place.offset <= range.end
  })
  if (part?.thing.kind === 'restriction' || part?.thing.kind === 'parameter')
    return restrictionText(asked.postfix, part.thing.name, asked.uses[0]?.setting.service)
  if (part?.thing.kind === 'service') {
    const service = serviceNamed(asked.postfix, part.thing.name)
    const runs = service
      ? `runs ${code(service.command.text)} (${placeText(place.stack.documents.get(asked.postfix.master?.source.uri ?? '')?.source ?? place.document.source, service.range)})`
      : 'master.cf has no such service'
    return { title: part.thing.name, what: 'Transport: a service of master.cf.', here: [`- ${runs}`] }
  }
  if (part?.thing.kind === 'address')
    return { title: subject.text, what: meaningOf(asked.askers, subject.entry.key.text), here: usesLines(asked.uses) }
  return /^"?\|/.test(subject.text) && subject.table.language.id === 'aliases'
    ? {
        title: subject.text,
        what: 'Command: local(8) starts it for each mail, which it reads from its standard input.',
      }
    : undefined
}

/** A path among the destinations of an alias (aliases(5), local(8)). */
export function aliasPathText({ document }: Place, { text, range }: Subject): HoverText | undefined {
  if (document.language.id !== 'aliases') return undefined
  const prefix = ':include:'
  const { start } = range
  return { title: text, what: what() }

  function what(): string {
    if (document.source.slice({ start: Math.max(0, start - prefix.length), end: start }) === prefix)
      return 'File of destinations: mail goes to all that it lists.'
    if (text === '/dev/null') return 'Mail is thrown away.'
    return text.endsWith('/') ? 'Maildir: mail is kept here.' : 'Mailbox file: mail is added to its end.'
  }
}

function meaningOf(askers: readonly string[], key: string): string {
  const isAsked = (pattern: RegExp): boolean => askers.some((asker) => pattern.test(asker))
  if (isAsked(/^alias_|virtual_(?:alias_)?maps/)) return `Mail for ${code(key)} goes to this address.`
  if (isAsked(/bcc_maps$/)) return 'Gets a copy of the mail.'
  return 'The address is rewritten to this one.'
}
