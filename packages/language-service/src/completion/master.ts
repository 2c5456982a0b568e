/** What can stand in master.cf: services, columns, programs, their options and attributes. */

import type { ServiceColumn } from '@mailcfg/grammars'
import {
  compareVersions,
  daemons,
  existsIn,
  masterColumns,
  pipeAttributes,
  pipeFlags,
  pipeMacros,
  type ShippedService,
  shippedServices,
} from '@mailcfg/knowledge'
import type { Place } from '../place.ts'
import type { DaemonArgumentSubject, PipeMacroSubject, ServiceFieldSubject } from '../subject/subject.ts'
import { type CompletionItem, RANK, snippetText } from './item.ts'
import { masterSnippets } from './snippets.ts'

/** The columns of `yes` and `no`, by what each answer means. */
const MEANINGS: Readonly<Record<string, { readonly y: string; readonly n: string }>> = {
  private: { y: 'only mail programs reach it', n: 'everybody reaches it; inet services must have it' },
  unprivileged: { y: 'runs as mail_owner', n: 'runs as root; pipe, local, virtual and spawn need it' },
  chroot: { y: 'locked into the queue directory', n: 'sees the whole file system' },
}

const NUMBERS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  wakeup: [
    ['-', 'never woken up'],
    ['60', 'every minute, as pickup'],
    ['300', 'every five minutes, as qmgr'],
    ['1000?', 'when it has been used, as flush'],
  ],
  maxproc: [
    ['-', 'default_process_limit'],
    ['0', 'no limit'],
    ['1', 'one process'],
  ],
}

const TYPES: Readonly<Record<string, string>> = {
  inet: 'TCP port, reached over the network',
  unix: 'socket below the queue directory',
  pass: 'socket that hands connections over, behind postscreen',
  fifo: 'named pipe, of old releases',
  'unix-dgram': 'datagram socket, for postlogd',
}

/** The name of the text about a column, which is the one of master(5). */
export function columnTextName(column: ServiceColumn): string {
  return `column:${column === 'unprivileged' ? 'unpriv' : column}`
}

/** What can stand in a column. */
export function serviceFieldItems(place: Place, subject: ServiceFieldSubject): CompletionItem[] {
  const { column } = subject
  if (column === 'service') return serviceItems(place, subject)
  if (column === 'command') return daemonItems(place, subject)
  const fixed = MEANINGS[column] ? yesNo(column, place) : (NUMBERS[column] ?? Object.entries(typesOf(place)))
  return fixed.map(([label, detail], index) => ({
    label,
    kind: 'enum-member',
    detail,
    documentation: { of: 'postfix', subject: 'master.cf', name: columnTextName(column) },
    rank: RANK.usual + index,
  }))
}

function typesOf({ postfix }: Place): Record<string, string> {
  const release = postfix?.versions.postfix
  const known = masterColumns().find(({ name }) => name === 'type')?.values ?? []
  const old = known.filter(({ since }) => since && release !== undefined && compareVersions(since, release) > 0)
  return Object.fromEntries(Object.entries(TYPES).filter(([type]) => !old.some(({ value }) => value === type)))
}

function yesNo(column: string, { postfix }: Place): [string, string][] {
  const { y, n } = MEANINGS[column] as { y: string; n: string }
  const fact = masterColumns().find(({ postconfName }) => postconfName === column)
  const release = postfix?.versions.postfix
  const isOld = release !== undefined && compareVersions(release, '3.0') < 0
  const standard =
    column === 'chroot' ? (isOld ? 'y' : release === undefined ? 'n from 3.0 on' : 'n') : (fact?.default ?? 'y')
  return [
    ['-', `the default, ${standard}`],
    ['y', y],
    ['n', n],
  ]
}

/** Shipped services that are not there yet, with their whole line where the line is still empty. */
function serviceItems(place: Place, { service }: ServiceFieldSubject): CompletionItem[] {
  const { postfix } = place
  const release = postfix?.versions.postfix
  const present = new Set((postfix?.services ?? []).map((one) => `${one.service.text} ${one.type.text}`))
  const seen = new Set<string>()
  const items = shippedServices().flatMap((shipped): CompletionItem[] => {
    const key = `${shipped.name} ${shipped.type}`
    if (present.has(key) || seen.has(key) || (release !== undefined && !existsIn(shipped, release))) return []
    seen.add(key)
    return [shippedItem(shipped, service === undefined)]
  })
  return service === undefined ? [...items, ...masterSnippets(present)] : items
}

function shippedItem(shipped: ShippedService, isNew: boolean): CompletionItem {
  const { name, type, private: isPrivate, unprivileged, chroot, wakeup, maxproc, command, args = [] } = shipped
  const columns = [name, type, isPrivate, unprivileged, chroot, wakeup, maxproc, command]
  const line = [columns.join('  '), ...args.map((arg) => `  ${arg}`)].join('\n')
  return {
    label: name,
    kind: 'service',
    detail: `${type}, ${command}`,
    documentation: { of: 'postfix', subject: 'master.cf', name: `service:${name} ${type}` },
    rank: shipped.enabledAsShipped ? RANK.common : RANK.other,
    ...(isNew ? { text: line, snippet: snippetText(line) } : {}),
  }
}

function daemonItems({ postfix }: Place, { service }: ServiceFieldSubject): CompletionItem[] {
  const release = postfix?.versions.postfix
  const name = service?.service.text ?? ''
  const usual = new Set(
    shippedServices()
      .filter((one) => one.name === name)
      .map(({ command }) => command),
  )
  return daemons()
    .filter((daemon) => release === undefined || existsIn(daemon, release))
    .map(({ program, requiresMaxproc, requiresPrivileged }) => {
      const demands = [
        requiresMaxproc === undefined ? '' : `maxproc ${requiresMaxproc}`,
        requiresPrivileged ? 'unpriv n' : '',
      ].filter(Boolean)
      return {
        label: program,
        kind: 'function',
        detail: demands.length === 0 ? 'program of Postfix' : `program of Postfix, wants ${demands.join(', ')}`,
        documentation: { of: 'postfix', subject: 'master.cf', name: `daemon:${program}` },
        rank: usual.has(program) ? RANK.usual : RANK.common,
      }
    })
}

/** Options that every program takes. */
export function daemonOptionItems(): CompletionItem[] {
  return [
    {
      label: '-o',
      kind: 'keyword',
      detail: 'a parameter for this service only',
      text: '-o ',
      continues: true,
      documentation: { of: 'postfix', subject: 'master.cf', name: 'option:-o name=value' },
      rank: RANK.usual,
    },
    {
      label: '-v',
      kind: 'keyword',
      detail: 'more in the log; twice for still more',
      documentation: { of: 'postfix', subject: 'master.cf', name: 'option:-v' },
      rank: RANK.common,
    },
  ]
}

/** Attributes and flags of pipe(8), and the options of all programs. */
export function daemonArgumentItems({ postfix, offset }: Place, subject: DaemonArgumentSubject): CompletionItem[] {
  const { service, attribute, text } = subject
  const command = service.command.text
  if (attribute === 'flags' && command === 'pipe') return flagItems(text)
  if (attribute !== undefined) return []
  if (command !== 'pipe' && command !== 'spawn') return text === '' || text.startsWith('-') ? daemonOptionItems() : []
  const present = new Set(service.arguments.map(({ value }) => /^(\w+)=/.exec(value.text)?.[1]))
  if (service.arguments.some(({ value, range }) => /^argv=/.test(value.text) && range.start < offset)) return []
  const release = postfix?.versions.postfix
  const attributes = pipeAttributes()
    .filter((one) => release === undefined || existsIn(one, release))
    .filter(({ name }) => command === 'pipe' || name === 'user' || name === 'argv')
  return [
    ...attributes.map(({ name, required, form }): CompletionItem => {
      const rank = present.has(name) ? RANK.present : required ? RANK.usual : RANK.common
      return {
        label: `${name}=`,
        kind: 'parameter',
        detail: `${form ?? `attribute of ${command}`}${required ? ', required' : ''}`,
        documentation: { of: 'postfix', subject: 'master.cf', name: `pipe-attribute:${name}` },
        rank,
      }
    }),
    ...daemonOptionItems().map((item) => ({ ...item, rank: item.rank + RANK.other })),
  ]
}

/** The letters that `flags=` does not have yet. */
function flagItems(written: string): CompletionItem[] {
  return pipeFlags()
    .filter(({ flag }) => !written.slice('flags='.length).includes(flag))
    .map(({ flag, meaning }) => ({
      label: `${written}${flag}`,
      kind: 'enum-member',
      detail: meaning,
      documentation: { of: 'postfix', subject: 'master.cf', name: `pipe-flag:${flag}` },
      rank: RANK.usual,
    }))
}

/** The macros of pipe(8); spawn(8) has none. */
export function pipeMacroItems({ postfix }: Place, { service }: PipeMacroSubject): CompletionItem[] {
  if (service.command.text !== 'pipe') return []
  const release = postfix?.versions.postfix
  return pipeMacros()
    .filter((macro) => release === undefined || existsIn(macro, release))
    .map(({ macro, repeatsArgumentPerRecipient }) => ({
      label: macro,
      kind: 'variable',
      detail: repeatsArgumentPerRecipient ? 'once for each recipient' : 'of the message',
      documentation: { of: 'postfix', subject: 'master.cf', name: `pipe-macro:${macro}` },
      rank: /^(?:recipient|sender|user|domain|nexthop|extension)$/.test(macro) ? RANK.usual : RANK.common,
    }))
}
