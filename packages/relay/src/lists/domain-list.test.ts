/** Lists of domains; all expectations were measured with trivial-rewrite of Postfix 3.7.11. */

import { describe, expect, test } from '@jest/globals'
import { answersOf, serverOf } from '../../../../test/kit/relay-run.ts'
import { matchDomainList } from './domain-list.ts'
import { isLocalDomain } from './local-domain.ts'

const FILES = {
  keys: 'a.example x\n.b.example y\nsub.c.example z\n[192.0.2.1] q\n',
  items: 'a.example\n# d.example\nb.example, !sub.c.example\nc.example # e.example\n',
  patterns: '/^a\\.example$/ x\n/b.ex/ y\n/@d/ z\n',
}
const DOMAINS = ['a.example', 'sub.a.example', 'xa.example', 'sub.b.example', 'b.example', 'sub.c.example', 'd.example']

/** Those of the domains that a list matches; `?` behind those for which it cannot be read. */
function matched(parameter: string, value: string, more = ''): string {
  const server = serverOf({ ...FILES, 'main.cf': `compatibility_level = 3.6\n${more}${parameter} = ${value}\n` })
  return DOMAINS.flatMap((domain) => {
    const answers = answersOf(server, (run) => matchDomainList(run, parameter, domain, 'trivial-rewrite'))
    return answers.join() === 'no' ? [] : answers.join() === 'yes' ? [domain] : [`${domain} ${answers.join('|')}`]
  }).join(' ')
}

describe('relay_domains', () => {
  const NO_PARENTS = 'parent_domain_matches_subdomains =\n'
  test.each([
    ['a.example', 'a.example sub.a.example', 'a.example'],
    ['.a.example', '', 'sub.a.example'],
    ['A.Example', 'a.example sub.a.example', 'a.example'],
    ['!sub.a.example a.example', 'a.example', 'a.example'],
    ['*.a.example', '', ''],
    ['@a.example', '', ''],
    ['hash:/etc/postfix/keys', 'a.example sub.a.example sub.c.example', 'a.example sub.b.example sub.c.example'],
    ['pcre:/etc/postfix/patterns', 'a.example sub.b.example b.example', 'a.example sub.b.example b.example'],
    ['/etc/postfix/items', 'a.example sub.a.example sub.b.example b.example', 'a.example b.example'],
    ['a.example # b.example', 'a.example sub.a.example', 'a.example'],
  ])('%s', (value, expected, withoutParents) => {
    expect(matched('relay_domains', value)).toBe(expected)
    expect(matched('relay_domains', value, NO_PARENTS)).toBe(withoutParents)
  })

  test('a table or a file that nobody has seen may be missing', () => {
    const unseen = matched('relay_domains', '!hash:/etc/postfix/nope').split(' ')
    expect(unseen[1]).toBe('no|error')
    expect(matched('relay_domains', '/etc/postfix/nope')).toContain('xa.example no|yes|error')
  })

  test('is $mydestination below level 2, subdomains included', () => {
    const server = serverOf({ 'main.cf': 'compatibility_level = 0\nmydestination = a.example\n' })
    expect(
      answersOf(server, (run) => matchDomainList(run, 'relay_domains', 'sub.a.example', 'trivial-rewrite')),
    ).toEqual(['yes'])
  })
})

describe.each(['mydestination', 'virtual_alias_domains', 'virtual_mailbox_domains'])('%s', (parameter) => {
  test.each([
    ['a.example', 'a.example'],
    ['.a.example', ''],
    ['hash:/etc/postfix/keys', 'a.example sub.c.example'],
    ['pcre:/etc/postfix/patterns', 'a.example sub.b.example b.example'],
    ['!a.example static:all', 'sub.a.example xa.example sub.b.example b.example sub.c.example d.example'],
    ['foo:bar', DOMAINS.map((domain) => `${domain} error`).join(' ')],
  ])('%s', (value, expected) => {
    expect(matched(parameter, value)).toBe(expected)
  })
})

test('virtual domains default to the keys of their maps', () => {
  const main = 'virtual_alias_maps = hash:/etc/postfix/keys\nvirtual_mailbox_maps = static:x\n'
  const server = serverOf({ ...FILES, 'main.cf': main })
  const ask = (parameter: string, domain: string) =>
    answersOf(server, (run) => matchDomainList(run, parameter, domain, 'trivial-rewrite')).join()
  expect(ask('virtual_alias_domains', 'a.example')).toBe('yes')
  expect(ask('virtual_alias_domains', 'sub.a.example')).toBe('no')
  expect(ask('virtual_mailbox_domains', 'elsewhere.example')).toBe('yes')
})

describe('a domain is local', () => {
  const MAIN = 'mydestination = $myhostname, a.example, [192.0.2.1]\ninet_interfaces = loopback-only\n'
  const master = 'smtp inet n - n - - smtpd -o mydestination=b.example\n'
  const ask = (domain: string, program: 'smtpd' | 'trivial-rewrite', more = '') =>
    answersOf(serverOf({ 'main.cf': MAIN + more, 'master.cf': master }), (run) =>
      isLocalDomain(run, domain, program),
    ).join('|')

  test.each([
    ['A.example', 'yes'],
    ['a.example.', 'yes'],
    ['a.example..', 'no'],
    ['sub.a.example', 'no'],
    ['b.example', 'no'],
    ['[192.0.2.1]', 'yes'],
    ['[127.0.0.1]', 'yes'],
    ['[127.0.0.2]', 'no'],
    ['[IPv6:::1]', 'yes'],
    ['[203.0.113.50]', 'no'],
    ['192.0.2.1', 'no'],
  ])('%s: %s', (domain, expected) => {
    expect(ask(domain, 'trivial-rewrite')).toBe(expected)
  })

  test('for smtpd by its own settings', () => {
    expect(ask('b.example', 'smtpd')).toBe('yes')
    expect(ask('a.example', 'smtpd')).toBe('no')
  })

  test('where only the host knows its addresses, perhaps', () => {
    expect(ask('[10.1.2.3]', 'trivial-rewrite', 'inet_interfaces = all\n')).toBe('no|yes')
    expect(ask('[10.1.2.3]', 'trivial-rewrite', 'proxy_interfaces = 10.1.2.3\n')).toBe('yes')
    expect(ask('[10.1.2.3]', 'trivial-rewrite', 'proxy_interfaces = gate.example\n')).toBe('no|yes')
  })
})
