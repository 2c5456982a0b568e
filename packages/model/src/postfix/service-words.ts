/** Entries of master.cf: which are services, where an inet service listens, what pipe(8) and spawn(8) are told to run. */

import type { Range } from '@mailcfg/core'
import { shippedServices } from '@mailcfg/knowledge'
import type { Argument, Service } from '../documents/columns.ts'
import type { PostfixParameters } from './parameters.ts'

/** What a line of options starts with that was meant to be indented: `-o`, or an attribute of pipe(8). */
const OPTION_START = /^(?:-[A-Za-z]|(?:flags|user|argv|directory|chroot|eol|null_sender|size)=)/

/** Whether the text of a line starts as the options of a service do. */
export function startsAsOptions(text: string): boolean {
  return OPTION_START.test(text)
}

/** Whether an entry is no service but a line of options that lost its indentation. */
export function isStrayOptions(service: Service): boolean {
  return startsAsOptions(service.service.text)
}

/** The services of an instance without stray option lines. */
export function realServices(postfix: PostfixParameters): Service[] {
  return postfix.services.filter((service) => !isStrayOptions(service))
}

/** Whether master.cf was seen and holds the better part of a mail system, not a few entries to be pasted somewhere. */
export function isWholeMaster(postfix: PostfixParameters): boolean {
  const shipped = new Set(shippedServices().map(({ name, type }) => `${name} ${type}`))
  const known = realServices(postfix).filter((s) => shipped.has(`${s.service.text} ${s.type.text}`))
  return known.length >= 10
}

/** Host and port of an inet service: `[::1]:25`, `localhost:smtp`, `25`. */
export function endpointOf(service: Service): { host: string; port: string; portStart: number } {
  const { text } = service.service
  const colon = text.lastIndexOf(':')
  return { host: text.slice(0, Math.max(0, colon)), port: text.slice(colon + 1), portStart: colon + 1 }
}

/** Names of ports that smtpd is found on, by number. */
const PORTS: Readonly<Record<string, string>> = {
  smtp: '25',
  mail: '25',
  submission: '587',
  submissions: '465',
  smtps: '465',
  ssmtp: '465',
  urd: '465',
  lmtp: '24',
  qmqp: '628',
}

/** The number of a port where it is known everywhere, else the text itself. */
export function portNumber(port: string): string {
  return PORTS[port] ?? port
}

/** One `name=value` word of a pipe(8) or spawn(8) entry. */
export interface DeliveryAttribute {
  readonly name: string
  readonly value: string
  /** The whole word. */
  readonly range: Range
  readonly argument: Argument
}

/** What a pipe(8) or spawn(8) entry tells: the attributes, and the words of the command, `argv=` taken off. */
export interface DeliveryCommand {
  readonly attributes: readonly DeliveryAttribute[]
  /** The words of the command; `at` is where the word's text starts in its argument. Empty without `argv=`. */
  readonly command: readonly { readonly text: string; readonly at: number; readonly argument: Argument }[]
  readonly hasArgv: boolean
}

/** Reads attributes up to `argv=`, which takes all that follows (Postfix source, src/pipe/pipe.c). */
export function deliveryCommand(service: Service): DeliveryCommand {
  const attributes: DeliveryAttribute[] = []
  const words = service.arguments
  const first = words.findIndex(({ value }) => /^argv=/i.test(value.text))
  for (const argument of first < 0 ? words : words.slice(0, first)) {
    const match = /^([A-Za-z_]+)=([\s\S]*)$/.exec(argument.value.text)
    if (match) {
      const [, name = '', value = ''] = match
      attributes.push({ name: name.toLowerCase(), value, range: argument.range, argument })
    }
  }
  const rest = first < 0 ? [] : words.slice(first)
  const command = rest.map((argument, i) => {
    const at = i === 0 ? 'argv='.length : 0
    return { text: argument.value.text.slice(at), at, argument }
  })
  return { attributes, command, hasArgv: first >= 0 }
}
