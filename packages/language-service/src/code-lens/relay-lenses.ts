/** Who may relay, above each smtpd service of master.cf and above the lists of main.cf that decide it. */

import type { Uri } from '@mailcfg/core'
import { type Document, type PostfixInstance, type Stack, serviceKey } from '@mailcfg/model'
import { RELAY_LISTS } from '../deciding-step.ts'
import type { CodeLens, LensPlace } from './lens.ts'
import { type StrangerVerdict, strangerVerdicts } from './stranger-verdicts.ts'

/** How many of the things that a verdict depends on, and how many services, a title names. */
const MOST_NAMED = 2

/** The configuration whose main.cf or master.cf a file is: such files have lenses about it. */
export function relayLensOwner(stack: Stack, uri: Uri): PostfixInstance | undefined {
  return stack.postfix.find(({ main, master }) => uri === main?.source.uri || uri === master?.source.uri)
}

/** The lenses of a main.cf or master.cf; none in other files. */
export function relayLenses(stack: Stack, document: Document): CodeLens[] {
  const postfix = relayLensOwner(stack, document.source.uri)
  if (postfix === undefined) return []
  const verdicts = strangerVerdicts(stack, postfix)
  return document === postfix.master ? serviceLenses(verdicts) : listLenses(postfix, verdicts)
}

function serviceLenses(verdicts: readonly StrangerVerdict[]): CodeLens[] {
  return verdicts.flatMap((one) => {
    if (one.entry === undefined) return []
    return [lens(one.entry.service.range, verdictTitle(one), one)]
  })
}

/** Above a list: what all the services say that go by it, put together where they say the same. */
function listLenses(postfix: PostfixInstance, verdicts: readonly StrangerVerdict[]): CodeLens[] {
  return RELAY_LISTS.flatMap((name) => {
    const setting = postfix.mainTable.get(name)
    if (setting === undefined) return []
    const users = verdicts.filter(({ entry }) => postfix.setting(name, entry) === setting)
    const byTitle = new Map<string, StrangerVerdict[]>()
    for (const one of users) {
      const { step } = one
      const list = step && step.list !== name ? ` of ${step.list}` : ''
      const title = verdictTitle(one) + list
      byTitle.set(title, [...(byTitle.get(title) ?? []), one])
    }
    const isOnly = byTitle.size === 1
    return [...byTitle].map(([title, same]) => {
      const suffix = isOnly ? '' : ` (${some(same.map(({ service }) => service))})`
      return lens(setting.name.range, title + suffix, same[0] as StrangerVerdict)
    })
  })
}

function lens(range: CodeLens['range'], title: string, verdict: StrangerVerdict): CodeLens {
  const { entry, cell, step } = verdict
  const service = entry ? serviceKey(entry) : 'smtp/inet'
  const decides = step && placeOf(step)
  return { range, title, tooltip: tooltip(verdict), action: { kind: 'relay', service, cell, decides } }
}

/** The line of the table that answered, or the restriction. */
function placeOf({ hits, item }: NonNullable<StrangerVerdict['step']>): LensPlace | undefined {
  const hit = hits.at(-1)
  if (hit) return { uri: hit.source.uri, range: hit.range }
  const place = item?.wholePlace ?? item?.place
  return place && { uri: place.setting.source.uri, range: place.range }
}

/** The verdict in few words, and whether anybody can try. */
function verdictTitle(one: StrangerVerdict): string {
  const isReached = one.reach === undefined || one.verdict === 'local' || one.verdict === 'stopped'
  return `${verdictWords(one)}${isReached ? '' : ' (if they could connect)'}`
}

function verdictWords({ verdict, depends, step }: StrangerVerdict): string {
  const by = step ? ` by ${step.name}` : ''
  switch (verdict) {
    case 'stopped':
      return 'does not start'
    case 'local':
      return 'strangers: cannot connect'
    case 'RELAYS':
      return `strangers: may relay${step ? `: ${step.name}` : ''}`
    case 'depends':
      return `strangers: depends on ${dependsWords(depends)}`
    case 'delivers':
    case 'forwards':
    case 'delivers?':
    case 'forwards?':
      return 'strangers: mail for any domain is taken as this server’s own'
    case 'discards':
      return `strangers: discarded${by}`
    case 'later':
      return `strangers: put off${by}`
    case 'hangs up':
      return 'strangers: hung up on'
    case 'hangs':
      return 'strangers: get no answer'
    default:
      return `strangers: refused${by}`
  }
}

/** What a verdict depends on, in few words: questions to DNS are one. */
function dependsWords(depends: readonly string[]): string {
  const words = depends.map((on) => (on.startsWith('DNS (') ? 'DNS' : on.replace(/\s+/g, ' ')))
  return words.length === 0 ? 'what the files do not say' : some([...new Set(words)])
}

function some(words: readonly string[]): string {
  const named = words.slice(0, MOST_NAMED).join(', ')
  return words.length > MOST_NAMED ? `${named} and ${words.length - MOST_NAMED} more` : named
}

function tooltip({ faults, cell, step, why, reach }: StrangerVerdict): string {
  const notes = reach === undefined ? [] : [reach]
  if (faults.length > 0 || cell === undefined)
    return [...faults, why, ...notes].filter((line) => line !== '').join('\n')
  const who = cell.row === 'stranger' ? '' : ` (${cell.row})`
  const decided = step ? `${step.list}: ${step.name}: ${step.why || why}` : why
  return [`Strangers’ mail for strangers${who}: ${decided}`, ...notes].join('\n')
}
