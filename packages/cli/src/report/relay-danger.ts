/** Why strangers get through: the line that lets them pass, for every dangerous cell. */

import { relayGuards } from '@mailcfg/knowledge'
import { type PostfixInstance, restrictionList } from '@mailcfg/model'
import type { Cell, CellReport, Matrix, ProofStep } from '@mailcfg/relay'
import { wrap } from './display-text.ts'
import { dependsWords, type Place, placeName, placeText, type RelayContext } from './relay-context.ts'

/** A way through, and all the cells that it opens. */
export interface Danger {
  /** `perhaps` where it depends on what the files do not say; `wide` where mail for everybody counts as own. */
  readonly kind: 'surely' | 'perhaps' | 'wide'
  readonly cells: readonly Cell[]
  /** A session that shows it. */
  readonly shown: CellReport
  /** The restriction that let it pass, or that should have stopped it. */
  readonly step: ProofStep | undefined
  /** What to look at, the most telling first. */
  readonly places: readonly Place[]
  readonly depends: readonly string[]
}

const LISTS = ['smtpd_relay_restrictions', 'smtpd_recipient_restrictions']

/** What makes a domain one of the server's, by class. */
const DOMAINS = {
  local: ['mydestination'],
  alias: ['virtual_alias_domains', 'virtual_alias_maps'],
  mailbox: ['virtual_mailbox_domains', 'virtual_mailbox_maps'],
  relay: ['relay_domains'],
} as const
const ROUTING = ['allow_untrusted_routing'] as const

/** What is dangerous in a matrix, worst first; ways through the same line are one. */
export function dangersOf({ cells, service }: Matrix, postfix: PostfixInstance): Danger[] {
  const dangers = new Map<string, Danger>()
  for (const cell of cells) {
    for (const shown of cell.sessions) {
      const kind = kindOf(cell, shown)
      if (kind === undefined) continue
      const found = wayThrough(shown, postfix, service.entry)
      const key = [kind, found.step?.list, ...found.places.map(({ source, range }) => `${source.uri}:${range.start}`)]
      const known = dangers.get(key.join('\n'))
      const depends = [...new Set([...(known?.depends ?? []), ...shown.report.depends])]
      const others = known?.cells ?? []
      const all = others.includes(cell) ? others : [...others, cell]
      dangers.set(key.join('\n'), { kind, shown, ...found, ...known, cells: all, depends })
    }
  }
  const order = ['surely', 'wide', 'perhaps']
  return [...dangers.values()].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
}

function kindOf({ row, column }: Cell, { verdict, report }: CellReport): Danger['kind'] | undefined {
  if (row.standing !== 'stranger') return undefined
  if (verdict === 'RELAYS') return 'surely'
  if (verdict === 'depends' && report.relays) return 'perhaps'
  return column.name === 'foreign' && verdict === 'delivers' ? 'wide' : undefined
}

/** The restriction that let a session pass: in the list that would have stopped it. */
function wayThrough(
  { report }: CellReport,
  postfix: PostfixInstance,
  entry: Matrix['service']['entry'],
): Pick<Danger, 'step' | 'places'> {
  const guards = new Set(relayGuards(postfix.versions.postfix))
  const isGuarded = (list: string) => restrictionList(postfix, list, entry).items.some(({ name }) => guards.has(name))
  const permits = report.proof.filter(({ list, outcome }) => outcome === 'permit' && LISTS.includes(list))
  const step =
    permits.find(({ list }) => isGuarded(list)) ??
    permits[0] ??
    report.proof.findLast(({ list, item }) => LISTS.includes(list) && item !== undefined)
  const setting = (name: string): Place[] => {
    const found = postfix.setting(name, entry)
    return found ? [{ source: found.source, range: found.range }] : []
  }
  if (step?.outcome !== 'permit') {
    const domainClass = report.taken.find((to) => to !== 'elsewhere' && to !== 'nowhere')
    const names = domainClass === undefined ? ROUTING : DOMAINS[domainClass]
    const telling = names.flatMap(setting)
    return { step, places: [...telling.slice(0, 1), ...(step ? placesOf(step) : [])] }
  }
  const behind = step.item?.name === 'permit_mynetworks' ? setting('mynetworks') : []
  const places = [...step.hits, ...behind, ...placesOf(step)]
  return { step, places: places.length > 0 ? places : setting(step.list) }
}

function placesOf({ item }: ProofStep): Place[] {
  const place = item?.wholePlace ?? item?.place
  return place ? [{ source: place.setting.source, range: place.range }] : []
}

/** Whether a service passes strangers' mail on to strangers for sure, or perhaps. */
export function relaysFor(dangers: readonly Danger[], kind: 'surely' | 'perhaps'): boolean {
  return dangers.some((danger) => danger.kind === kind)
}

const SENTENCES: Readonly<Record<Danger['kind'], string>> = {
  surely: 'Strangers can send mail to anybody through this server: it is an open relay.',
  perhaps: 'Strangers may be able to send mail to anybody through this server.',
  wide: 'This server takes mail for domains that are not its own, as if they were.',
}

/** The danger in words, for people. */
export function dangerText({ kind, cells, step, places, depends, shown }: Danger, context: RelayContext): string[] {
  const { style } = context
  const paint = style.severity[kind === 'surely' ? 'error' : 'warning']
  const rows = new Set(cells.map(({ row }) => row))
  // Who gets through anyway does so with every sender and every HELO.
  const plain = [...rows].some(({ isVariant }) => !isVariant)
  const names = [...rows]
    .filter(({ isVariant }) => !isVariant || !plain)
    .map(({ name, isVariant }) => (isVariant ? `stranger, ${name}` : name))
  const columns = [...new Set(cells.map(({ column }) => column.name))]
  const { sender, recipients } = shown.report.session
  const hedge = kind === 'perhaps' ? 'at worst, ' : ''
  return [
    `${paint(kind === 'surely' ? 'danger:' : 'warning:')} ${style.bold(SENTENCES[kind])}`,
    ...told('who', `${names.join('; ')} → ${columns.join(', ')}`, context),
    ...told('example', `MAIL FROM:<${sender}> RCPT TO:<${recipients.join('> <')}>`, context),
    ...told('why', hedge + reason(step, shown), context),
    ...places.map((place) => `  ${placeName(place, context)}: ${style.dim(cut(placeText(place, context)))}`),
    ...(depends.length > 0 ? told('depends', `on ${dependsWords(depends)}`, context) : []),
  ]
}

function told(title: string, text: string, { width }: RelayContext): string[] {
  const lines = wrap(text, Math.max(20, Math.min(width, 110) - 12))
  return lines.map((line, i) => `  ${(i === 0 ? `${title}:` : '').padEnd(9)}${line}`)
}

function reason(step: ProofStep | undefined, { report }: CellReport): string {
  if (step === undefined) return report.why
  const where = `${step.list}: ${step.name}`
  if (step.outcome === 'permit') return `${where} lets the client pass: ${step.why}`
  if (report.taken.includes('relay')) return `${where}: the domain counts as one of relay_domains`
  return `${where}: ${step.why}; ${report.why}`
}

const MOST = 100

function cut(text: string): string {
  return text.length > MOST ? `${text.slice(0, MOST - 1)}…` : text
}
