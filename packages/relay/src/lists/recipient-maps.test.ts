/** Which recipients smtpd takes for unknown; all expectations were measured with Postfix 3.7.11. */

import { describe, expect, test } from '@jest/globals'
import { answersOf, serverOf } from '../../../../test/kit/relay-run.ts'
import type { World } from '../world.ts'
import { checkRecipientMaps, type ResolvedAddress } from './recipient-maps.ts'

const MAIN = `compatibility_level = 3.6
myhostname = mx.example.com
mydestination = local.example, $myhostname
myorigin = origin.example
inet_interfaces = loopback-only
recipient_delimiter = +
alias_maps = inline:{ally=root}
`
const FILES = {
  va: 'known@alias.example x\n@catch.example y\nbare q\n"quo ted"@alias.example x\nempty@alias.example\n',
  lr: 'alice x\nbob@local.example y\nfoo.bar z\njohn+ext q\n"a b" x\n',
  vm: 'known@mail.example x\n@all.example y\nmailbox z\n',
  rr: 'known@relay.example x\nlocalp z\n',
  can: 'cano@local.example other@local.example\nshort z\n',
}
const ALL = `virtual_alias_maps = hash:/etc/postfix/va
local_recipient_maps = hash:/etc/postfix/lr
virtual_mailbox_maps = hash:/etc/postfix/vm
relay_recipient_maps = hash:/etc/postfix/rr
`
const CLASSES: Readonly<Record<string, ResolvedAddress['class']>> = {
  'local.example': 'local',
  'mx.example.com': 'local',
  '[127.0.0.1]': 'local',
  'alias.example': 'alias',
  'catch.example': 'alias',
  'mail.example': 'mailbox',
  'all.example': 'mailbox',
  'relay.example': 'relay',
}

function resolvedOf(recipient: string): ResolvedAddress {
  const domain = recipient.slice(recipient.lastIndexOf('@') + 1)
  const kind = CLASSES[domain] ?? 'default'
  return { class: kind, recipient, domain, transport: kind === 'alias' ? 'error' : 'smtp' }
}

/** `known`, `error`, or the reply code. */
function answer(
  recipient: string,
  more = ALL,
  resolved: Partial<ResolvedAddress> = {},
  world: Partial<World> = {},
): string {
  const server = serverOf({ ...FILES, 'main.cf': MAIN + more }, world)
  const ask = { ...resolvedOf(recipient), ...resolved }
  return answersOf(server, (run) => {
    const found = checkRecipientMaps(run, recipient, ask)
    return found.kind === 'unknown-user' ? String(found.code) : found.kind
  }).join('|')
}

describe('tables of all classes', () => {
  test.each([
    ['known@alias.example', 'known'],
    ['KNOWN@alias.example', 'known'],
    ['known+ext@alias.example', 'known'],
    ['unknown@alias.example', '550'],
    ['empty@alias.example', '550'],
    ['any@catch.example', 'known'],
    ['bare@local.example', 'known'],
    ['bare+x@local.example', 'known'],
    ['bare@origin.example', 'known'],
    ['bare@mail.example', '550'],
    ['alice@local.example', 'known'],
    ['Alice+foo@local.example', 'known'],
    ['alice@mx.example.com', 'known'],
    ['alice@[127.0.0.1]', 'known'],
    ['bob@local.example', 'known'],
    ['bob@mx.example.com', '550'],
    ['john+ext@local.example', 'known'],
    ['john@local.example', '550'],
    ['a b@local.example', 'known'],
    ['quo ted@alias.example', 'known'],
    ['quo ted@local.example', '550'],
    ['postmaster@local.example', 'known'],
    ['postmaster+x@local.example', '550'],
    ['mailer-daemon@local.example', 'known'],
    ['double-bounce@local.example', 'known'],
    ['postmaster@mail.example', '550'],
    ['root@local.example', '550'],
    ['known@mail.example', 'known'],
    ['mailbox@mail.example', '550'],
    ['any@all.example', 'known'],
    ['known@relay.example', 'known'],
    ['localp@relay.example', '550'],
    ['any@elsewhere.example', 'known'],
  ])('%s: %s', (recipient, expected) => {
    expect(answer(recipient)).toBe(expected)
  })
})

test('without tables all recipients of a class are known, except in virtual alias domains', () => {
  const none = 'local_recipient_maps =\n'
  const all = ['x@local.example', 'x@mail.example', 'x@relay.example', 'x@alias.example']
  expect(all.map((recipient) => answer(recipient, none))).toEqual(['known', 'known', 'known', '550'])
})

describe('the default of local_recipient_maps', () => {
  test('has accounts and aliases', () => {
    const world = { accounts: new Set(['root', 'carol']) }
    const local = (user: string) => answer(`${user}@local.example`, '', {}, world)
    expect(['root', 'Carol+x', 'ally', 'alice'].map(local)).toEqual(['known', 'known', 'known', '550'])
  })

  test('depends on the host where nobody said which accounts there are', () => {
    expect(answer('alice@local.example', '')).toBe('550|known')
    expect(answer('root@local.example', '')).toBe('known')
  })

  test('does not ask NIS, which only the default of alias_maps names', () => {
    const main = MAIN.replace(/^alias_maps.*\n/m, '')
    const server = serverOf({ 'main.cf': main }, { accounts: new Set(), table: () => new Map() })
    const ask = resolvedOf('alice@local.example')
    expect(answersOf(server, (run) => checkRecipientMaps(run, ask.recipient, ask).kind)).toEqual(['unknown-user'])
  })
})

test('canonical maps make an address known, those of senders a sender', () => {
  const canonical = (parameter: string, address: string) =>
    answer(address, `${ALL}${parameter} = hash:/etc/postfix/can\n`)
  expect(canonical('canonical_maps', 'cano@local.example')).toBe('known')
  expect(canonical('recipient_canonical_maps', 'short@mx.example.com')).toBe('known')
  expect(canonical('sender_canonical_maps', 'cano@local.example')).toBe('550')
  const server = serverOf({ ...FILES, 'main.cf': `${MAIN}${ALL}sender_canonical_maps = hash:/etc/postfix/can\n` })
  const ask = resolvedOf('cano@local.example')
  expect(answersOf(server, (run) => checkRecipientMaps(run, ask.recipient, ask, 'sender').kind)).toEqual(['known'])
})

describe('codes', () => {
  const CODES = `${ALL}unknown_local_recipient_reject_code = 450
unknown_virtual_alias_reject_code = 551
unknown_virtual_mailbox_reject_code = 521
unknown_relay_recipient_reject_code = 250
`
  test.each([
    ['x@local.example', '450'],
    ['x@alias.example', '551'],
    ['x@mail.example', '521'],
    ['x@relay.example', '450'],
  ])('%s: %s', (recipient, expected) => {
    expect(answer(recipient, CODES)).toBe(expected)
  })

  test('what goes to the error mailer does not exist, what goes to retry is put off', () => {
    expect(answer('x@elsewhere.example', ALL, { transport: 'error', nexthop: '5.7.1 closed' })).toBe('550')
    expect(answer('x@elsewhere.example', ALL, { transport: 'retry', nexthop: '4.7.1 later' })).toBe('450')
    expect(answer('known@alias.example', ALL, { transport: 'error' })).toBe('known')
  })
})

describe('errors', () => {
  test.each([
    ['a table that fails', 'x@mail.example', `${ALL}virtual_mailbox_maps = fail:x\n`, 'error'],
    [
      'before it one that knows the address',
      'known@alias.example',
      `${ALL}canonical_maps = inline:{known@alias.example=x} fail:x\n`,
      'known',
    ],
    ['a result of nothing', 'x@catch.example', 'virtual_alias_maps = inline:{ {@catch.example = } }\n', 'error'],
    [
      'a file that nobody has seen',
      'x@relay.example',
      `${ALL}relay_recipient_maps = hash:/etc/postfix/no\n`,
      '550|known|error',
    ],
    ['mydestination', 'x@mail.example', `${ALL}mydestination = fail:x\n`, 'error'],
  ])('%s', (_, recipient, more, expected) => {
    expect(answer(recipient, more)).toBe(expected)
  })

  test('the class of the address', () => {
    expect(answer('x@elsewhere.example', ALL, { fail: true })).toBe('error')
  })
})
