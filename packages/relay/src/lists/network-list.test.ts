/** Lists of clients; all expectations were measured with smtpd of Postfix 3.7.11. */

import { describe, expect, test } from '@jest/globals'
import { answersOf, dependsOn, serverOf } from '../../../../test/kit/relay-run.ts'
import { matchClientList } from './network-list.ts'

const INSIDE = { address: '192.0.2.5', name: 'pc.inside.example' }
const OTHER = { address: '192.0.2.66', name: undefined }
const STRANGER = { address: '203.0.113.9', name: 'client.stranger.example' }
const SIX = { address: '2001:db8:1::5', name: undefined }
const CLIENTS = [INSIDE, OTHER, STRANGER, SIX]

const FILES = {
  nets: '# comment\n192.0.2.0/24 !10.0.0.0/8\n  # odd 203.0.113.0/24\n',
  'c.cidr': '192.0.2.0/26 x\n!2001:db8::/32 y\n',
  keys: '192.0.2.5 x\n203.0.113 y\n192.0.2.64/28 y\n',
  names: 'stranger.example x\nunknown y\n',
}

/** The answers for the four clients. */
function answers(value: string, more = ''): string {
  const server = serverOf({ ...FILES, 'main.cf': `compatibility_level = 3.6\nmynetworks = ${value}\n${more}` })
  return CLIENTS.map((client) => answersOf(server, (run) => matchClientList(run, 'mynetworks', client)).join('|')).join(
    ' ',
  )
}

describe('a list of networks', () => {
  test.each([
    ['192.0.2.0/24', 'yes yes no no'],
    ['192.0.2.0/24 !192.0.2.66', 'yes yes no no'],
    ['!192.0.2.66, 192.0.2.0/24', 'yes no no no'],
    ['!!192.0.2.5', 'yes no no no'],
    ['[192.0.2.0]/24 [192.0.2.0/24] [192.0.2.5]', 'yes yes no no'],
    ['[2001:DB8:1::]/48', 'no no no yes'],
    ['[2001:0db8:1:0::0:5]', 'no no no yes'],
    ['192.0.2.0/280', 'yes yes no no'],
    ['0.0.0.0', 'no no no no'],
    ['', 'no no no no'],
  ])('%s', (value, expected) => {
    expect(answers(value)).toBe(expected)
  })

  test.each([
    ['host bits', '192.0.2.5/24', 'error error error no'],
    ['a mask that is too long', '192.0.2.0/33', 'error error error no'],
    ['a mask of 256, which is taken for 0', '192.0.2.0/256', 'error error error no'],
    ['a mask of bytes', '192.0.2.0/255.255.255.0', 'error error error no'],
    ['host bits of the other family', '[2001:db8:1::5]/32', 'no no no error'],
    ['an IPv6 network without brackets', '192.0.2.0/24 2001:db8:1::/48', 'yes yes error error'],
    ['a table type that nobody knows', '192.0.2.5 foo:bar', 'yes error error error'],
    ['fail:', '192.0.2.5 !fail:x', 'yes error error error'],
  ])('is an error to those who reach %s', (_, value, expected) => {
    expect(answers(value)).toBe(expected)
  })

  test.each([
    '192.0.2.*',
    '192.0.2.',
    '192.0.2.1-192.0.2.9',
    '"192.0.2.0/24"',
    '192.0.2.0/24;',
    'all',
    '192.000.002.005',
  ])('passes over %s', (value) => {
    expect(answers(value)).toBe('no no no no')
  })

  test('ends before a comment, and nowhere else', () => {
    expect(answers('192.0.2.5 # 0.0.0.0/0 192.0.2.66')).toBe('yes no no no')
    expect(answers('192.0.2.5#x 192.0.2.66')).toBe('no yes no no')
  })
})

describe('names', () => {
  const NO_PARENTS = 'parent_domain_matches_subdomains =\n'
  test('match with what is below them, where mynetworks is among parent_domain_matches_subdomains', () => {
    expect(answers('Stranger.example')).toBe('no no yes no')
    expect(answers('.stranger.example')).toBe('no no no no')
    expect(answers('stranger.example', NO_PARENTS)).toBe('no no no no')
    expect(answers('.stranger.example', NO_PARENTS)).toBe('no no yes no')
    expect(answers('CLIENT.stranger.example', NO_PARENTS)).toBe('no no yes no')
  })

  test('are "unknown" for clients without one', () => {
    expect(answers('unknown')).toBe('no yes no yes')
  })
})

describe('files and tables', () => {
  test('the items of a file take its place', () => {
    expect(answers('/etc/postfix/nets')).toBe('yes yes no no')
    expect(answers('!/etc/postfix/nets 0.0.0.0/0')).toBe('no no yes no')
  })

  test('a file that nobody has seen may match, exclude, or be missing', () => {
    expect(answers('192.0.2.5 /etc/postfix/nope')).toBe('yes no|yes|error no|yes|error no|yes|error')
  })

  test('tables are asked for names and their parents, and for whole addresses', () => {
    expect(answers('cidr:/etc/postfix/c.cidr')).toBe('yes no no no')
    expect(answers('hash:/etc/postfix/keys')).toBe('yes no no no')
    expect(answers('hash:/etc/postfix/names')).toBe('no yes yes yes')
    expect(answers('!hash:/etc/postfix/keys 0.0.0.0/0')).toBe('no yes yes no')
    expect(answers('inline:{192.0.2.5=x, {stranger.example = a b}}')).toBe('yes no yes no')
  })

  test('what nobody knows is asked once for each client', () => {
    const server = serverOf({ 'main.cf': 'mynetworks = 192.0.2.0/24 mysql:/etc/postfix/clients.cf\n' })
    const ask = (client: typeof STRANGER) => (run: Parameters<typeof matchClientList>[0]) =>
      matchClientList(run, 'mynetworks', client)
    expect(answersOf(server, ask(STRANGER))).toEqual(['no', 'yes'])
    expect(dependsOn(server, ask(STRANGER))).toEqual(['mysql:/etc/postfix/clients.cf'])
    expect(dependsOn(server, ask(INSIDE))).toEqual([])
  })
})
