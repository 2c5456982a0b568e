/** What the keys and results of lookup tables name, by what asks the tables. */

import { Memo } from '@mailcfg/core'
import type { PostfixInstance, TableEntry, TableUse } from '@mailcfg/model'
import { filesInList } from '@mailcfg/model'
import type { Place } from '../place.ts'
import { endpointIn, type PartOfWord, transportIn } from './endpoints.ts'
import { isRestrictionName } from './restriction-words.ts'

const TRANSPORTS = /transport_maps$/
const RELAYS = /relayhost_maps$/
const ACCESS = /^check_\w+_access$/
const CHECKS = /_checks$/
const ADDRESSES =
  /^(?:virtual_alias_maps|virtual_maps|(?:sender_|recipient_)?canonical_maps|(?:smtp|lmtp)_generic_maps|(?:sender|recipient)_bcc_maps|alias_maps|alias_database|smtpd_sender_login_maps|local_login_sender_maps|relocated_maps|virtual_mailbox_maps|(?:local|relay)_recipient_maps|sender_dependent_\w+_maps|virtual_(?:uid|gid|mailbox_limit)_maps)$/
/** Whose right-hand sides are addresses. */
const TO_ADDRESSES =
  /^(?:virtual_alias_maps|virtual_maps|(?:sender_|recipient_)?canonical_maps|(?:smtp|lmtp)_generic_maps|(?:sender|recipient)_bcc_maps|alias_maps|alias_database)$/
const DOMAIN_LISTS = /^(?:virtual_(?:alias|mailbox)_domains|relay_domains|mydestination)$/

/** A table with what asks it: parameters, or restrictions such as `check_client_access`. */
export interface AskedTable {
  readonly postfix: PostfixInstance
  readonly uses: readonly TableUse[]
  /** Names of what asks, the language's own name where nobody does. */
  readonly askers: readonly string[]
}

const ROLES: Readonly<Record<string, string>> = {
  aliases: 'alias_maps',
  virtual: 'virtual_alias_maps',
  transport: 'transport_maps',
  canonical: 'canonical_maps',
  generic: 'smtp_generic_maps',
  access: 'check_client_access',
}

/** Who asks the table of a place. */
export function askedTable({ stack, document }: Place): AskedTable | undefined {
  const uri = document.source.uri
  const postfix = stack.postfix.find((one) => one.usesOfFile(uri).length > 0) ?? stack.postfixOf(document)
  if (postfix === undefined) return undefined
  const uses = postfix.usesOfFile(uri)
  const named = uses.map(({ restriction, parameter }) => restriction ?? parameter)
  const role = ROLES[document.language.id]
  const lists = document.language.id === 'match-list' ? listsNaming(postfix, uri) : []
  const askers = named.length > 0 ? named : lists.length > 0 ? lists : role === undefined ? [] : [role]
  return { postfix, uses, askers: [...new Set(askers)] }
}

const lists = new Memo<PostfixInstance, Map<string, string[]>>()

/** The lists of main.cf that name a file of items. */
function listsNaming(postfix: PostfixInstance, uri: string): readonly string[] {
  const byFile = lists.getOrInsertComputed(postfix, () => new Map())
  if (!byFile.has(uri)) {
    const named = [...postfix.mainTable].flatMap(([name, { value, service }]) => {
      const { text, known: isKnown } = postfix.expand(value.text, service)
      const isNamed = isKnown && filesInList(text).some((path) => postfix.member(path)?.source.uri === uri)
      return isNamed ? [name] : []
    })
    byFile.set(uri, named)
  }
  return byFile.get(uri) ?? []
}

/** What a key names, and whether the row is what makes it known. */
export function thingsInKey(
  { askers, postfix }: AskedTable,
  key: string,
): { readonly parts: readonly PartOfWord[]; readonly role: 'definition' | 'reference' } {
  const text = key.replace(/^"(.*)"$/s, '$1').toLowerCase()
  const at = text.lastIndexOf('@')
  const none = { parts: [], role: 'reference' as const }
  if (/[\s/*]/.test(text) || text === '') return none
  const shift = key.startsWith('"') ? 1 : 0
  if (at === 0 || (at < 0 && isDomain(text) && !askers.every((asker) => /^alias_/.test(asker)))) {
    const domain = text.slice(at + 1).replace(/^\./, '')
    const start = shift + text.length - domain.length
    const role = askers.some((asker) => DOMAIN_LISTS.test(asker)) ? 'definition' : 'reference'
    return { parts: [{ thing: { kind: 'domain', postfix, domain }, start, end: start + domain.length }], role }
  }
  if (!askers.some((asker) => ADDRESSES.test(asker))) return none
  const role = askers.some((asker) => ADDRESSES.test(asker)) ? 'definition' : 'reference'
  return {
    parts: [{ thing: { kind: 'address', postfix, address: text }, start: shift, end: shift + text.length }],
    role,
  }
}

function isDomain(text: string): boolean {
  return /^\.?(?:[\w-]+\.)+[a-z][\w-]*$/i.test(text)
}

/** What the result of a row names; offsets into the joined value. */
export function thingsInResult(asked: AskedTable, { value }: TableEntry): PartOfWord[] {
  const { postfix, askers } = asked
  const { text } = value
  const isAsked = (pattern: RegExp) => askers.some((asker) => pattern.test(asker))
  if (isAsked(TRANSPORTS)) return shifted(transportIn(postfix, /^\S*/.exec(text)?.[0] ?? ''), 0)
  if (isAsked(RELAYS)) return shifted(endpointIn(postfix, /^\S*/.exec(text)?.[0] ?? '', undefined), 0)
  if (isAsked(ACCESS) || isAsked(CHECKS)) {
    const [found] = actionParts(postfix, text)
    if (found) return found
    return isAsked(ACCESS) ? restrictionParts(postfix, text) : []
  }
  return isAsked(TO_ADDRESSES) ? addressParts(postfix, text) : []
}

/** `FILTER transport:nexthop`, `REDIRECT address`, `BCC address`. */
function actionParts(postfix: PostfixInstance, text: string): PartOfWord[][] {
  const match = /^(FILTER|REDIRECT|BCC)(\s+)(\S+)/i.exec(text)
  if (match === null) return []
  const from = (match[1] as string).length + (match[2] as string).length
  const word = match[3] as string
  if (/^FILTER$/i.test(match[1] as string)) return [shifted(transportIn(postfix, word), from)]
  return [shifted(addressParts(postfix, word), from)]
}

/** The classes and restrictions of a result that is a list of them. */
function restrictionParts(postfix: PostfixInstance, text: string): PartOfWord[] {
  return [...text.matchAll(/[^\s,]+/g)].flatMap(({ 0: word, index }) => {
    const kind = isRestrictionName(postfix, word)
    if (kind === undefined) return []
    return [{ thing: { kind, postfix, name: word }, start: index, end: index + word.length }]
  })
}

function addressParts(postfix: PostfixInstance, text: string): PartOfWord[] {
  return [...text.matchAll(/(?:"[^"]*"|[^\s,"])+/g)].flatMap(({ 0: word, index }): PartOfWord[] => {
    const plain = word.replace(/^\\/, '').toLowerCase()
    if (!/^[\w.+=-]+(?:@[\w.-]+)?$|^@[\w.-]+$/.test(plain)) return []
    const start = index + word.length - plain.length
    if (plain.startsWith('@')) {
      const domain = plain.slice(1)
      return [{ thing: { kind: 'domain', postfix, domain }, start: start + 1, end: start + plain.length }]
    }
    return [{ thing: { kind: 'address', postfix, address: plain }, start, end: start + plain.length }]
  })
}

function shifted(parts: readonly PartOfWord[], by: number): PartOfWord[] {
  return parts.map(({ thing, start, end }) => ({ thing, start: start + by, end: end + by }))
}
