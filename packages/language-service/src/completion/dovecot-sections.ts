/** Sections of Dovecot: which may stand in a section, and the names that they usually have. */

import {
  type DovecotBlock,
  dovecotBlock,
  dovecotBlockKey,
  dovecotBlocks,
  dovecotDrivers,
  dovecotListeners,
  dovecotServices,
} from '@mailcfg/knowledge'
import { type DovecotSection, isFilterSection } from '@mailcfg/model'
import type { Place } from '../place.ts'
import type { DovecotSectionNameSubject } from '../subject/subject.ts'
import { dovecotRelease } from './dovecot-release.ts'
import { type CompletionItem, RANK, snippetText, wordItems } from './item.ts'

/** Lists of 2.4 that are usually written as blocks. */
const WORD_BLOCKS = new Set(['auth_mechanisms', 'mail_plugins', 'protocols'])

/** Sections that may stand here; of a section that has its braces, only the words. */
export function sectionItems(around: readonly DovecotSection[], release: string, isWritten: boolean): CompletionItem[] {
  const dialect = release.startsWith('1.') ? '1.x' : release.split('.').slice(0, 2).join('.')
  const parent = around.at(-1)?.type.text ?? 'root'
  const named = around.at(-1)?.name ? `${parent} ${around.at(-1)?.name?.text}` : parent
  const isFilter = around.length > 0 && around.every(isFilterSection)
  return dovecotBlocks()
    .filter(({ dialects }) => dialects.includes(dialect))
    .filter(
      ({ parents }) =>
        parents.includes('any') ||
        parents.includes(parent) ||
        parents.includes(named) ||
        (isFilter && parents.includes(parent)),
    )
    .filter(({ kind, name }) => kind !== 'boollist' || WORD_BLOCKS.has(name))
    .map((block) => sectionItem(block, parent, isWritten))
}

const COMMON_SECTIONS = new Set(
  'service passdb userdb namespace protocol plugin mailbox unix_listener inet_listener auth'.split(' '),
)

function sectionItem(block: DovecotBlock, parent: string, isWritten: boolean): CompletionItem {
  const { name, nameRule, parents } = block
  const fits =
    parent === 'root'
      ? COMMON_SECTIONS.has(name) && !/_listener$|^mailbox$/.test(name)
      : parents.includes(parent) || belongs(name, parent)
  const isNamed = /^(?:required|two)/.test(nameRule)
  const item: CompletionItem = {
    label: name,
    kind: 'section',
    detail: isNamed ? 'section with a name' : 'section',
    documentation: { of: 'dovecot', subject: 'block', name: dovecotBlockKey(block) },
    rank: fits ? RANK.common : RANK.unlikely,
  }
  if (isWritten) return item
  // The sign behind the label tells it from a setting of the same name.
  return {
    ...item,
    label: `${name} {`,
    filter: name,
    text: `${name} {\n}`,
    snippet: `${name} ${isNamed ? '${1:name} ' : ''}{\n  $0\n}`,
  }
}

/** Whether a section of 2.4 is at home in another. */
function belongs(name: string, parent: string): boolean {
  return (
    (parent === 'service' && /_listener$/.test(name)) ||
    (parent === 'namespace' && name === 'mailbox') ||
    name.startsWith(`${parent}_`)
  )
}

const MAILBOXES = ['Drafts', 'Sent', 'Junk', 'Trash', 'Archive']

/** Names that sections of a type usually have; one that is being begun gets its braces. */
export function sectionNameItems(place: Place, subject: DovecotSectionNameSubject): CompletionItem[] {
  const items = usualNames(place, subject)
  if (subject.opened) return items
  return items.map((item) => ({
    ...item,
    text: `${item.label} {\n}`,
    snippet: `${snippetText(item.label)} {\n  $0\n}`,
  }))
}

function usualNames(place: Place, subject: DovecotSectionNameSubject): CompletionItem[] {
  const { type } = subject
  const release = dovecotRelease(place)
  const line = release.startsWith('2.4') ? '2.4' : '2.3'
  switch (type) {
    case 'service':
      return dovecotServices()
        .filter(({ version }) => version === line)
        .map(({ service: label }) => ({
          label,
          kind: 'service',
          detail: 'service of Dovecot',
          documentation: { of: 'dovecot', subject: 'service', name: label },
          rank: RANK.usual,
        }))
    case 'protocol':
      return wordItems(
        ['imap', 'pop3', 'lmtp', 'lda', 'sieve', 'doveadm', 'submission'],
        'enum-member',
        RANK.usual,
        'protocol',
      )
    case 'passdb':
    case 'userdb':
      if (line === '2.3' && !release.startsWith('1.')) return []
      return dovecotDrivers(type).map(({ name }) => ({
        label: name,
        kind: 'enum-member',
        detail: 'driver',
        documentation: { of: 'dovecot', subject: 'driver', name: `${type}/${name}` },
        rank: RANK.usual,
      }))
    case 'namespace':
      return wordItems(
        release.startsWith('1.') ? ['private', 'shared', 'public'] : ['inbox', 'shared', 'public'],
        'value',
        RANK.usual,
      )
    case 'mailbox':
      return wordItems(MAILBOXES, 'value', RANK.usual, 'usual folder')
    case 'unix_listener':
    case 'fifo_listener':
    case 'inet_listener':
      return listenerNames(place, subject, line)
    default:
      return dovecotBlock(type, release) === undefined ? [] : sameTypeNames(place, subject)
  }
}

/** Sockets that a service has, and those that Postfix connects to. */
function listenerNames(
  place: Place,
  { type, section }: DovecotSectionNameSubject,
  line: '2.3' | '2.4',
): CompletionItem[] {
  const service = section?.name?.text ?? ''
  const own = dovecotServices().find((one) => one.service === service && one.version === line)?.listeners ?? []
  const built = own.filter(({ kind }) => kind === type).map(({ name }) => name)
  const queue = place.stack.postfix[0]?.value('queue_directory').text || '/var/spool/postfix'
  const others = dovecotListeners(service)
    .filter(({ listener, dialects }) => listener === type && dialects.includes(line))
    .map(
      ({ path, client }): CompletionItem => ({
        label: path.replace('$queue_directory', queue),
        kind: 'value',
        detail: client,
        rank: RANK.usual,
      }),
    )
  return [
    ...others.filter(({ label }) => /^[\w./-]+$/.test(label)),
    ...wordItems(built, 'value', RANK.common, `of service ${service}`),
  ]
}

/** Names that other sections of the type have, such as those of dictionaries. */
function sameTypeNames({ dovecot }: Place, { type, opened }: DovecotSectionNameSubject): CompletionItem[] {
  const names =
    dovecot?.sections(type).flatMap(({ item }) => (item === opened || !item.name ? [] : [item.name.text])) ?? []
  return wordItems(names, 'reference', RANK.common, 'of another section')
}
