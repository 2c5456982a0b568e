/** The sessions that are put to a server to see whether strangers may relay: guises of strangers, and what rows let pass. */

import { formatAddress, type Network, parseAddress, parseNetwork } from '@mailcfg/grammars'
import { restriction } from '@mailcfg/knowledge'
import type { FlatRestriction, PostfixInstance } from '@mailcfg/model'
import type { Client, Session, SymbolicSession } from '@mailcfg/relay'
import { accessTable, isOk } from './access-tables.ts'
import { TOP_LEVEL, wildcardsIn } from './domain-wildcards.ts'
import { isGenerous, otherWalk, relayViews, type Walk } from './relay.ts'
import { strangersIn } from './stranger-addresses.ts'
import { isTooWide, isWide, networksIn } from './trusted-networks.ts'

/** A session to a recipient who is none of the server's. */
export interface Probe extends Session {
  /** Strangers must be refused; whom the administrator named in a table by address or host name is trusted. */
  readonly standing: 'stranger' | 'trusted'
  /** A domain that is nobody's here: a recipient in it is foreign even if a list of domains holds it. */
  readonly foreign: string
}

/** Rows of one table that get sessions of their own. */
const MOST_ROWS = 40

/**
 * The probes for a server, those of rows in its tables among them.
 * @param withTricks whether recipients are written in all ways, too; by default where that may count
 */
export function probesFor(
  postfix: PostfixInstance,
  symbolic: readonly SymbolicSession[],
  withTricks = mindsRecipients(postfix),
): readonly Probe[] {
  const strangers = symbolic.filter(
    ({ row, column }) => row.standing === 'stranger' && column.isForeign && (withTricks || column.name === 'foreign'),
  )
  const model = strangers.find(({ column }) => column.name === 'foreign')
  if (model === undefined) return []
  const foreign = domainOf(model.recipients[0] ?? '')
  const asStranger = strangersIn(postfix)
  const plain: Probe = { ...asStranger(model), standing: 'stranger', foreign }
  const probes = [
    ...strangers.map((one): Probe => ({ ...asStranger(one), standing: 'stranger', foreign })),
    ...rowProbes(postfix, plain),
    ...domainProbes(postfix, plain),
    ...networkProbes(postfix, plain),
  ]
  return [...new Map(probes.map((probe) => [JSON.stringify({ ...probe, id: '' }), probe])).values()]
}

/** Whether it may count how a foreign recipient is written, and how many there are. */
function mindsRecipients(postfix: PostfixInstance): boolean {
  return (
    isGenerous(postfix) ||
    DATA_LISTS.some((name) => postfix.isSet(name)) ||
    relayViews(postfix).some(({ relay, recipient }) =>
      [relay, recipient].some(({ list }) => list.items.some(({ name }) => name === 'check_recipient_access')),
    )
  )
}

const DATA_LISTS = ['smtpd_data_restrictions', 'smtpd_end_of_data_restrictions']

/** The domain of an address, in small letters. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase()
}

/** What a row of a table is about, and whether its result is a reply code that lost its text. */
interface Row {
  readonly key: string
  readonly result: string
}

/** One probe or more for each row that lets somebody pass. */
function rowProbes(postfix: PostfixInstance, plain: Probe): Probe[] {
  const seen = new Set<string>()
  return relayViews(postfix).flatMap((view) =>
    [view.relay, view.recipient].flatMap((walked) => {
      const other = otherWalk(view, walked)
      if (other.end === 'guard' && !asksTables(other)) return []
      return walked.list.items.slice(0, walked.at).flatMap((item) => {
        const id = `${item.name} ${item.argument?.text}`
        if (seen.has(id)) return []
        seen.add(id)
        return probesOf(postfix, item, plain)
      })
    }),
  )
}

/** Whether a list that has a guard may let a stranger pass all the same. */
function asksTables({ list, at }: Walk): boolean {
  return list.items.slice(0, at).some(({ name }) => restriction(name)?.permitsFor === 'by-table')
}

function probesOf(postfix: PostfixInstance, item: FlatRestriction, plain: Probe): Probe[] {
  const fact = restriction(item.name)
  if (fact?.args !== 'table' || fact.permitsFor !== 'by-table') return []
  const { rows, indexed, dotted } = accessTable(postfix, item)
  const inline = item.argument?.table?.type === 'inline' ? item.argument.table.entries : []
  const all: Row[] = [
    ...rows.filter(({ pattern }) => !pattern?.negated).map((row) => ({ key: keyOf(row), result: row.value.text })),
    ...inline.map(({ name, value }) => ({ key: name, result: value })),
  ]
  const passing = all.filter(({ result }) => isOk(result)).slice(0, MOST_ROWS)
  return passing.flatMap(({ key, result }) => {
    if (!indexed && inline.length === 0) return patternProbes(fact.needs, key, plain)
    return keyProbes(fact.needs, { key, result }, dotted, plain)
  })
}

function keyOf({
  key,
  pattern,
}: {
  readonly key: { readonly text: string }
  readonly pattern?: { text: string } | undefined
}) {
  return pattern ? pattern.text : key.text.replace(/^"(.*)"$/, '$1')
}

/** Probes that a key finds which is looked up by its parts. */
function keyProbes(needs: string, row: Row, dotted: boolean, plain: Probe): Probe[] {
  const { key } = row
  const bare = key.startsWith('.') ? (dotted ? `sub${key}` : '') : key
  if (bare === '' || key === '*') return []
  switch (needs) {
    case 'client':
      return clientProbes(row, bare, plain)
    case 'helo':
      return [{ ...plain, helo: bare }]
    case 'sender':
      return bare === '<>' ? [] : [{ ...plain, sender: addressFor(bare) }]
    case 'recipient':
      return recipientProbes(bare, dotted, plain)
    default:
      return []
  }
}

function addressFor(key: string): string {
  if (key.endsWith('@')) return `${key}foreign.example`
  return key.includes('@') ? key : `somebody@${key}`
}

/** A domain finds its subdomains, too, unless a leading dot stands for them. */
function recipientProbes(key: string, dotted: boolean, plain: Probe): Probe[] {
  const address = key.endsWith('@') ? `${key}${plain.foreign}` : addressFor(key)
  const below = key.includes('@') || dotted ? [] : [`somebody@sub.${key}`]
  return [address, ...below].map((recipient) => ({ ...plain, recipients: [recipient] }))
}

/** Whoever has a name that everybody may have, or an address in an eighth of the Internet or more, is a stranger. */
function clientProbes({ key, result }: Row, bare: string, plain: Probe): Probe[] {
  // A reply code is for somebody whom nobody wants.
  const unwanted = /^[45][0-9][0-9]$/.test(result)
  const make = (client: Client, isStranger: boolean): Probe => ({
    ...plain,
    client,
    standing: isStranger || unwanted ? 'stranger' : 'trusted',
  })
  if (key.toLowerCase() === 'unknown') return []
  const address = addressIn(key)
  if (address) {
    const isStranger = !/[.:]/.test(key)
    return [make(nameless(address), isStranger), make({ ...plain.client, address }, isStranger)]
  }
  if (/[^\w.-]/.test(bare) || /^[0-9.]*$/.test(bare) || /^localhost$/i.test(bare)) return []
  const name = `host.${bare.toLowerCase()}`
  return [make({ address: plain.client.address, name, reverseName: name }, TOP_LEVEL.test(bare))]
}

function nameless(address: string): Client {
  return { address, name: undefined, reverseName: undefined }
}

/** An address that an address, or the first parts of one, finds in an indexed table. */
function addressIn(key: string): string | undefined {
  if (parseAddress(key) !== undefined) return key
  if (/^[0-9]{1,3}(?:\.[0-9]{1,3}){0,2}$/.test(key)) return `${key}${'.9'.repeat(4 - key.split('.').length)}`
  return /^[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){1,6}$/i.test(key) ? `${key}::9` : undefined
}

/** Probes that a pattern may find: its own text as somebody may write it. */
function patternProbes(needs: string, pattern: string, plain: Probe): Probe[] {
  if (needs === 'client') return networkOrName(pattern, plain)
  const text = pattern
    .replace(/\(\?[a-z:]+/g, '(')
    .replace(/\\\./g, '.')
    .replace(/^\^|\$$|[()?*+\\]/g, '')
    .replace(/\|.*$/, '')
  if (/[[\]{}\s]/.test(text)) return []
  const words = [text, `x${text}`, `${text}x.example`, `mail${text}`]
  if (needs === 'helo') return words.map((helo) => ({ ...plain, helo }))
  const addresses = words.flatMap((word) =>
    word.includes('@') ? [word] : [`somebody@${word}`, `${word}@foreign.example`],
  )
  const valid = addresses.filter((address) => /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(address))
  if (needs === 'sender') return valid.map((sender) => ({ ...plain, sender }))
  return []
}

/** A row of a cidr table: a block that holds a good part of the Internet holds strangers. */
function networkOrName(pattern: string, plain: Probe): Probe[] {
  const network = parseNetwork(pattern)
  const address = hostOf(network)
  if (address === undefined) return []
  return [{ ...plain, client: nameless(address), standing: isWide(network) ? 'stranger' : 'trusted' }]
}

/** The first host of a network, or the only one. */
function hostOf({ family, bytes, prefix, problem }: Network): string | undefined {
  if (bytes === undefined || prefix === undefined || problem !== undefined) return undefined
  const host = Uint8Array.from(bytes)
  const last = host.length - 1
  if (prefix <= host.length * 8 - 8) host[last] = (host[last] ?? 0) | 9
  return formatAddress({ family, bytes: host })
}

/** Recipients in a top-level domain that relay_domains holds. */
function domainProbes(postfix: PostfixInstance, plain: Probe): Probe[] {
  return postfix.mainSettings.flatMap((setting) => {
    if (setting.name.text !== 'relay_domains') return []
    return wildcardsIn(setting, postfix).flatMap(({ text, topLevel }) => {
      if (!topLevel) return []
      const foreign = `elsewhere.${text.toLowerCase()}`
      return [{ ...plain, recipients: [`victim@${foreign}`], foreign }]
    })
  })
}

/** Clients in the widest networks of mynetworks. */
function networkProbes(postfix: PostfixInstance, plain: Probe): Probe[] {
  return [...postfix.mainSettings, ...postfix.masterSettings].flatMap((setting) => {
    if (setting.name.text !== 'mynetworks') return []
    return networksIn(setting, postfix).flatMap((item) => {
      const { network } = item
      const address = isTooWide(item) && network ? hostOf(network) : undefined
      return address === undefined ? [] : [{ ...plain, client: nameless(address) }]
    })
  })
}
