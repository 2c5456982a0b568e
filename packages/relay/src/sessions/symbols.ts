/** The words that sessions are described with, and what each stands for at one server. */

import type { Client } from '../session.ts'
import type { ClassExample, Examples } from './examples.ts'

/** A domain that is nobody's here. */
export const FOREIGN = 'elsewhere.example'

/** An address of nobody's here, in brackets. */
export const FOREIGN_LITERAL = '[203.0.113.50]'

/** Whether an address of a session leads to strangers, however it is written. */
export function isForeignAddress(address: string): boolean {
  return address.toLowerCase().includes(FOREIGN) || address.endsWith(FOREIGN_LITERAL)
}

type Address = (examples: Examples) => string | undefined
type With<T> = (example: T) => string | undefined

const local = (make: With<string>): Address => domain('local', make)
const user = (make: With<string> = (address) => address): Address => known('local', make)

function domain(name: keyof Examples['classes'], make: With<string>): Address {
  return ({ classes }) => classes[name] && make(classes[name].domain)
}

function known(name: keyof Examples['classes'], make: With<string> = (address) => address): Address {
  return ({ classes }) => {
    const example: ClassExample | undefined = classes[name]
    return example?.user === undefined ? undefined : make(example.user)
  }
}

const nobody: With<string> = (name) => `no-such-user@${name}`
const below: With<string> = (name) => `user@sub.${name}`

/** Recipients. */
export const RECIPIENTS: Readonly<Record<string, Address>> = {
  foreign: () => `victim@${FOREIGN}`,
  local: user(),
  'local-unknown': local(nobody),
  'local-upper': user((address) => address.toUpperCase()),
  'local-sub': local(below),
  'local-ext': user((address) => address.replace('@', '+ext@')),
  'local-dot': user((address) => `${address}.`),
  'bare-user': user((address) => address.split('@')[0]),
  'bare-postmaster': () => 'postmaster',
  postmaster: local((name) => `postmaster@${name}`),
  alias: known('alias'),
  'alias-unknown': domain('alias', nobody),
  'alias-sub': domain('alias', below),
  mailbox: known('mailbox'),
  'mailbox-unknown': domain('mailbox', nobody),
  'mailbox-sub': domain('mailbox', below),
  relay: known('relay'),
  'relay-unknown': domain('relay', nobody),
  'relay-sub': domain('relay', below),
  't-percent': local((name) => `victim%${FOREIGN}@${name}`),
  't-bang': local((name) => `${FOREIGN}!victim@${name}`),
  't-route': local((name) => `@${name}:victim@${FOREIGN}`),
  't-quoted': local((name) => `"victim@${FOREIGN}"@${name}`),
  't-quoted-percent': local((name) => `"victim%${FOREIGN}"@${name}`),
  't-quoted-bang': local((name) => `"${FOREIGN}!victim"@${name}`),
  't-two-at': local((name) => `victim@${FOREIGN}@${name}`),
  't-percent-bare': () => `victim%${FOREIGN}`,
  't-bang-bare': () => `${FOREIGN}!victim`,
  't-literal': () => `victim@${FOREIGN_LITERAL}`,
  't-own-literal': user((address) => `${address.split('@')[0]}@[127.0.0.1]`),
  't-percent-own-literal': () => `victim%${FOREIGN}@[127.0.0.1]`,
  't-foreign-dot': () => `victim@${FOREIGN}.`,
  't-foreign-upper': () => `VICTIM@${FOREIGN.toUpperCase()}`,
  't-percent-relay': domain('relay', (name) => `victim%${FOREIGN}@${name}`),
  't-bang-relay': domain('relay', (name) => `${FOREIGN}!victim@${name}`),
  't-quoted-relay': domain('relay', (name) => `"victim@${FOREIGN}"@${name}`),
  't-percent-mailbox': domain('mailbox', (name) => `victim%${FOREIGN}@${name}`),
  't-percent-alias': domain('alias', (name) => `victim%${FOREIGN}@${name}`),
  't-null-domain': () => 'victim@',
  't-dash': local((name) => `-user@${name}`),
}

/** Senders. */
export const SENDERS: Readonly<Record<string, Address>> = {
  null: () => '',
  foreign: () => 'sender@foreign.example',
  nxdomain: () => 'sender@no-such-domain.invalid',
  nonfqdn: () => 'joe',
  local: user(),
  'local-unknown': local(nobody),
  mailbox: known('mailbox'),
  relay: known('relay'),
  alias: known('alias'),
}

/** What a client says after HELO; `null` for one that says nothing. */
export const HELO_NAMES: Readonly<Record<string, (examples: Examples, client: Client) => string | null | undefined>> = {
  fqdn: (_, { name }) => (name?.includes('.') ? name : 'client.stranger.example'),
  nonfqdn: () => 'localpc',
  literal: (_, { address }) => (address.includes(':') ? `[IPv6:${address}]` : `[${address}]`),
  ip: (_, { address }) => address,
  self: ({ myhostname }) => myhostname,
  localdomain: ({ classes }) => classes.local?.domain,
  unknown: () => 'no-such-host.invalid',
  none: () => null,
}
