/** `mailcfg relay --explain`: what every restriction said to a session, where it stands, and why the rest did not count. */

import { type FlatRestriction, type PostfixInstance, restrictionList, type Service } from '@mailcfg/model'
import { type ProofStep, type SessionReport, STEP_WORDS } from '@mailcfg/relay'
import { oneLine, wrap } from './display-text.ts'
import { placedFrame } from './placed-frame.ts'
import { dependsWords, type Place, placeName, type RelayContext } from './relay-context.ts'

/** What smtpd goes through, in the order in which it does. */
const LISTS = [
  'smtpd_client_restrictions',
  'smtpd_helo_restrictions',
  'smtpd_sender_restrictions',
  'smtpd_relay_restrictions',
  'smtpd_recipient_restrictions',
  'smtpd_data_restrictions',
  'smtpd_end_of_data_restrictions',
]

/** The proof of one session at one service, line by line. */
export function proofText(
  report: SessionReport,
  postfix: PostfixInstance,
  entry: Service | undefined,
  context: RelayContext,
): string[] {
  return new ProofPrinter(report, postfix, entry, context).print()
}

class ProofPrinter {
  readonly #report: SessionReport
  readonly #postfix: PostfixInstance
  readonly #entry: Service | undefined
  readonly #context: RelayContext
  readonly #gutter: number
  /** Lines that were shown: a frame is printed once. */
  readonly #shown = new Set<string>()

  constructor(report: SessionReport, postfix: PostfixInstance, entry: Service | undefined, context: RelayContext) {
    this.#report = report
    this.#postfix = postfix
    this.#entry = entry
    this.#context = context
    const places = report.proof.flatMap(placesOf)
    const lines = places.map(({ source, range }) => source.positionAt(range.end).line + 1)
    this.#gutter = String(Math.max(1, ...lines)).length
  }

  print(): string[] {
    const lists = [...new Set(this.#report.proof.map(({ list }) => list))]
    return [
      ...this.#session(),
      ...lists.flatMap((list) => ['', ...this.#list(list)]),
      ...this.#silent(lists),
      '',
      ...this.#end(),
    ]
  }

  #session(): string[] {
    const { client, helo, sender, recipients, user } = this.#report.session
    const name = client.name ?? 'no name'
    return [
      `client     ${oneLine(client.address)} (${oneLine(name)})${user === undefined ? '' : `, logged in as ${oneLine(user)}`}`,
      `HELO       ${helo === undefined ? '(not said)' : oneLine(helo)}`,
      `MAIL FROM  <${oneLine(sender)}>`,
      ...recipients.map((recipient) => `RCPT TO    <${oneLine(recipient)}>`),
    ]
  }

  #list(list: string): string[] {
    const { style } = this.#context
    const steps = this.#report.proof.filter((step) => step.list === list)
    return [
      `${style.bold(list)}${this.#origin(list)}`,
      ...steps.flatMap((step) => this.#step(step)),
      ...this.#unreached(list, steps),
    ]
  }

  #origin(list: string): string {
    if (!LISTS.includes(list)) return ''
    const setting = this.#postfix.setting(list, this.#entry)
    return this.#context.style.dim(setting ? `  ${placeName(setting, this.#context)}` : '  (default)')
  }

  #step(step: ProofStep): string[] {
    const { style, width } = this.#context
    const written = step.item ? restrictionText(step.item) : step.name
    const said = `${oneLine(written)} ${STEP_WORDS[step.outcome]}: ${oneLine(step.why)}`
    const [first = '', ...rest] = wrap(said, Math.max(20, Math.min(width, 100) - 4))
    const paint = isRefusal(step)
      ? style.bold
      : step.outcome === 'permit'
        ? style.severity.warning
        : (text: string) => text
    const frames = step.outcome === 'dunno' && step.hits.length === 0 ? [] : this.#frames(step)
    return [`  ${paint(first)}`, ...rest.map((line) => `    ${line}`), ...frames]
  }

  #frames(step: ProofStep): string[] {
    const { style } = this.#context
    const paint = step.outcome === 'permit' ? style.severity.warning : style.related
    return placesOf(step).flatMap(({ source, range }, i) => {
      const key = `${source.uri}:${range.start}:${range.end}`
      if (this.#shown.has(key)) return []
      this.#shown.add(key)
      const arrow = i === 0 ? '-->' : ':::'
      const mark = i === 0 ? '^' : '-'
      return placedFrame({ source, range }, { ...this.#context, arrow, mark, paint, gutter: this.#gutter })
    })
  }

  /** What stands behind the restriction that decided. */
  #unreached(list: string, steps: readonly ProofStep[]): string[] {
    const last = steps.at(-1)
    const decided = (steps.findLast((step) => step.item?.place) ?? last)?.item
    if (!LISTS.includes(list) || decided === undefined || last?.outcome === 'dunno') return []
    const { items } = restrictionList(this.#postfix, list, this.#entry)
    const at = items.findLastIndex((item) => isSame(item, decided))
    const rest = at < 0 ? [] : items.slice(at + 1)
    if (rest.length === 0) return []
    const names = rest.map((item) => oneLine(restrictionText(item)))
    return wrap(`not asked any more: ${names.join(', ')}`, Math.min(this.#context.width, 100) - 4).map(
      (line, i) => `  ${i === 0 ? '' : '  '}${this.#context.style.dim(line)}`,
    )
  }

  /** Lists in which nothing was asked. */
  #silent(lists: readonly string[]): string[] {
    const others = LISTS.filter((list) => !lists.includes(list))
    const empty = others.filter((list) => restrictionList(this.#postfix, list, this.#entry).items.length === 0)
    const passed = others.filter((list) => !empty.includes(list))
    return [
      ...(empty.length > 0 ? ['', this.#context.style.dim(`empty: ${empty.join(', ')}`)] : []),
      ...(passed.length > 0 ? [this.#context.style.dim(`not reached: ${passed.join(', ')}`)] : []),
    ]
  }

  #end(): string[] {
    const { style } = this.#context
    const { verdict, possible, depends, relays, why } = this.#report
    const end = relays
      ? `${ENDS[possible[0] ?? 'na']}; and the recipient is nobody here: a relay`
      : ENDS[possible[0] ?? 'na']
    if (verdict !== 'depends') return [style.bold(`The end: ${end}. ${sentence(why)}`)]
    const others = possible.slice(1).map((other) => ENDS[other])
    const known = others.length === 0 ? '' : ` Otherwise: ${others.join(', or ')}.`
    return [style.bold(`The end, at worst: ${end}.${known}`), `It depends on ${dependsWords(depends)}.`]
  }
}

const ENDS: Readonly<Record<SessionReport['possible'][number], string>> = {
  permit: 'the recipient is taken',
  defer: 'the recipient is put off (4xx)',
  reject: 'the recipient is refused (5xx)',
  disconnect: 'the server hangs up',
  hang: 'the server does not answer',
  na: 'the session is not possible',
}

function sentence(text: string): string {
  const line = oneLine(text)
  // Names of hosts and addresses stay as they are.
  if (/^\S*[.@:\d]\S/.test(line)) return `${line}.`
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}.`
}

function isRefusal({ outcome }: ProofStep): boolean {
  return outcome === 'reject' || outcome === 'defer'
}

function placesOf({ item, hits }: ProofStep): Place[] {
  const place = item?.wholePlace ?? item?.place
  return [...(place ? [{ source: place.setting.source, range: place.range }] : []), ...hits]
}

function restrictionText({ written, argument }: FlatRestriction): string {
  return argument ? `${written} ${argument.text}` : written
}

function isSame(a: FlatRestriction, b: FlatRestriction): boolean {
  if (a.place && b.place) return a.place.range.start === b.place.range.start && a.place.setting === b.place.setting
  return a.place === b.place && restrictionText(a) === restrictionText(b)
}
