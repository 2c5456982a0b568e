/** Classes and routes as trivial-rewrite of Postfix 3.7.11 told them. */

import { describe, expect, test } from '@jest/globals'
import { bytesOfText, textOfBytes } from '@mailcfg/model'
import { answersOf, serverOf } from '../../../../test/kit/relay-run.ts'
import { Chooser } from '../chooser.ts'
import { type Resolved, resolveAddress, resolveAsDaemon } from './resolve.ts'
import { rewriteAddress } from './rewrite.ts'

/** Address, class, flags (Routed, Error, Fail), the address that is left, route; no route for what is refused. */
type Row = readonly [address: string, group: string, flags: string, recipient: string, route: string]

const BASE = `compatibility_level = 3.6
myhostname = mx.example.com
mydomain = example.com
mydestination = $myhostname, example.com, localhost
inet_interfaces = loopback-only
relay_domains = relay.example
`

function rowOf(address: string, { class: group, routed, error, fail, recipient, transport, nexthop }: Resolved): Row {
  const flags = `${routed ? 'R' : ''}${error ? 'E' : ''}${fail ? 'F' : ''}`
  const isRouted = !fail && transport !== ''
  return [address, group, flags, textOfBytes(recipient), isRouted ? `${transport}:${textOfBytes(nexthop)}` : '']
}

function checkAll(main: string, files: Readonly<Record<string, string>>, rows: readonly Row[], sender = ''): void {
  const server = serverOf({ 'main.cf': main, ...files })
  test.each(rows)('%s: %s %s', (...row) => {
    const run = { server, chooser: new Chooser() }
    expect(rowOf(row[0], resolveAsDaemon(run, sender, bytesOfText(row[0])))).toEqual(row)
    expect(run.chooser.trail).toEqual([])
  })
}

describe('own domains, routing and syntax', () => {
  checkAll(BASE, {}, [
    ['user@example.com', 'local', '', 'user@example.com', 'local:mx.example.com'],
    ['user@EXAMPLE.com.', 'local', '', 'user@EXAMPLE.com', 'local:mx.example.com'],
    ['a%b.c@example.com', 'default', '', 'a@b.c', 'smtp:b.c'],
    ['a!b@example.com', 'default', '', 'b@a', 'smtp:a'],
    ['a@b@example.com', 'default', '', 'a@b', 'smtp:b'],
    ['user@', 'default', 'E', 'user@', ''],
    ['user', 'local', '', 'user@mx.example.com', 'local:mx.example.com'],
    ['@', 'default', 'E', 'MAILER-DAEMON@', ''],
    ['a@[127.0.0.1]', 'local', '', 'a@[127.0.0.1]', 'local:mx.example.com'],
    ['a@[127.0.0.2]', 'default', '', 'a@[127.0.0.2]', 'smtp:[127.0.0.2]'],
    ['a@[IPv6:::1]', 'local', '', 'a@[IPv6:::1]', 'local:mx.example.com'],
    ['a@[::1]', 'default', 'E', 'a@[::1]', ''],
    ['a@[1.2.3.4]', 'default', '', 'a@[1.2.3.4]', 'smtp:[1.2.3.4]'],
    ['a@[01.2.3.4]', 'default', '', 'a@[01.2.3.4]', 'smtp:[01.2.3.4]'],
    ['a@[0.2.3.4]', 'default', 'E', 'a@[0.2.3.4]', ''],
    ['a@[256.1.1.1]', 'default', 'E', 'a@[256.1.1.1]', ''],
    ['a@[]', 'default', 'E', 'a@[]', ''],
    ['a@[1.2.3.4]x', 'default', 'E', 'a@[1.2.3.4] x', ''],
    ['a@1.2.3.4', 'default', 'E', 'a@1.2.3.4', ''],
    ['a@1234', 'default', 'E', 'a@1234', ''],
    ['a@127.0.0.1', 'default', 'E', 'a@127.0.0.1', ''],
    ['-a@relay.example', 'relay', 'E', '-a@relay.example', 'relay:relay.example'],
    ['-a@example.com', 'local', 'E', '-a@example.com', 'local:mx.example.com'],
    ['a%b@relay.example', 'relay', 'R', 'a%b@relay.example', 'relay:relay.example'],
    ['b!a@relay.example', 'relay', 'R', 'b!a@relay.example', 'relay:relay.example'],
    ['a b@relay.example', 'relay', '', 'a b@relay.example', 'relay:relay.example'],
    ['a@b@relay.example', 'relay', 'R', 'a@b@relay.example', 'relay:relay.example'],
    ['a..b@relay.example', 'relay', '', 'a..b@relay.example', 'relay:relay.example'],
    ['a@relay.example.', 'relay', '', 'a@relay.example', 'relay:relay.example'],
    ['a@relay..example', 'default', 'E', 'a@relay..example', ''],
    ['a@-relay.example', 'default', 'E', 'a@-relay.example', ''],
    ['a@re_lay.example', 'default', '', 'a@re_lay.example', 'smtp:re_lay.example'],
    ['a@rel+ay', 'default', 'E', 'a@rel+ay', ''],
    ['x@sub.relay.example', 'relay', '', 'x@sub.relay.example', 'relay:sub.relay.example'],
    ['', 'local', '', 'MAILER-DAEMON@mx.example.com', 'local:mx.example.com'],
    ['a@.', 'default', 'E', 'a@.', ''],
    ['@example.com', 'local', '', 'MAILER-DAEMON@example.com', 'local:mx.example.com'],
    ['a%@example.com', 'default', 'E', 'a@', ''],
    ['!a@example.com', 'default', 'E', 'a@', ''],
    ['a!@example.com', 'default', '', '@a', 'smtp:a'],
    ['a%b%c%d@example.com', 'default', 'R', 'a%b%c@d', 'smtp:d'],
    ['a"b@example.com', 'local', '', 'a"b@example.com', 'local:mx.example.com'],
    ['a"b@c"@example.com', 'default', 'E', 'a"b@c ', ''],
    ['@x:y@relay.example', 'relay', 'R', '@x:y@relay.example', 'relay:relay.example'],
    ['a@[1.2.3.4]@example.com', 'default', '', 'a@[1.2.3.4]', 'smtp:[1.2.3.4]'],
    ['a b%c d@example.com', 'default', 'E', 'a b@c d', ''],
    ['a@xn--e1afmkfd.example', 'default', '', 'a@xn--e1afmkfd.example', 'smtp:xn--e1afmkfd.example'],
    ['a@é.example', 'default', '', 'a@é.example', 'smtp:é.example'],
  ])
})

describe('literals and host names', () => {
  checkAll(`${BASE}resolve_numeric_domain = yes\n`, {}, [
    ['a@::1', 'default', '', 'a@[::1]', 'smtp:[::1]'],
    ['a@2001:db8::1', 'default', '', 'a@[2001:db8::1]', 'smtp:[2001:db8::1]'],
    ['a@0.1.2.3', 'default', 'E', 'a@0.1.2.3', ''],
    ['a@0.0.0.0', 'default', '', 'a@[0.0.0.0]', 'smtp:[0.0.0.0]'],
    ['a@[0.0.0.0]', 'default', '', 'a@[0.0.0.0]', 'smtp:[0.0.0.0]'],
    ['a@[00.0.0.0]', 'default', '', 'a@[00.0.0.0]', 'smtp:[00.0.0.0]'],
    ['a@[1.2.3.04]', 'default', '', 'a@[1.2.3.04]', 'smtp:[1.2.3.04]'],
    ['a@[1.2.3.0004]', 'default', '', 'a@[1.2.3.0004]', 'smtp:[1.2.3.0004]'],
    ['a@[1.2.3.+4]', 'default', 'E', 'a@[1.2.3.+4]', ''],
    ['a@[ 1.2.3.4 ]', 'default', 'E', 'a@[ 1.2.3.4 ]', ''],
    ['a@[1.2.3.4.]', 'default', 'E', 'a@[1.2.3.4.]', ''],
    ['a@[IPv6:1::2::3]', 'default', 'E', 'a@[IPv6:1::2::3]', ''],
    ['a@[IPv6:1:2:3:4:5:6:7:8]', 'default', '', 'a@[IPv6:1:2:3:4:5:6:7:8]', 'smtp:[IPv6:1:2:3:4:5:6:7:8]'],
    ['a@[IPv6:::1.2.3.4]', 'default', '', 'a@[IPv6:::1.2.3.4]', 'smtp:[IPv6:::1.2.3.4]'],
    ['a@[IPv6:::1.2.3.04]', 'default', '', 'a@[IPv6:::1.2.3.04]', 'smtp:[IPv6:::1.2.3.04]'],
    ['a@[IPv6:fe80::1%lo]', 'default', 'E', 'a@[IPv6:fe80::1%lo]', ''],
    ['a@[IPv6:12345::]', 'default', 'E', 'a@[IPv6:12345::]', ''],
    ['a@[IPv6:]', 'default', 'E', 'a@[IPv6:]', ''],
    ['a@[IPv6::]', 'default', 'E', 'a@[IPv6::]', ''],
    ['a@[IPv6:::]', 'default', '', 'a@[IPv6:::]', 'smtp:[IPv6:::]'],
    ['a@[IPv6:1:2:3:4:5:6:7::]', 'default', 'E', 'a@[IPv6:1:2:3:4:5:6:7::]', ''],
    ['a@[IPv6:1:2:3:4:5:6:1.2.3.4]', 'default', '', 'a@[IPv6:1:2:3:4:5:6:1.2.3.4]', 'smtp:[IPv6:1:2:3:4:5:6:1.2.3.4]'],
    ['a@[IPv6:0:0::01.2.3.4]', 'default', '', 'a@[IPv6:0:0::01.2.3.4]', 'smtp:[IPv6:0:0::01.2.3.4]'],
    ['a@[IPv6:1.2.3.4]', 'default', 'E', 'a@[IPv6:1.2.3.4]', ''],
    ['a@[IPV6:::1]', 'local', '', 'a@[IPV6:::1]', 'local:mx.example.com'],
    ['a@[IPv6:0001:0db8::1]', 'default', '', 'a@[IPv6:0001:0db8::1]', 'smtp:[IPv6:0001:0db8::1]'],
    ['a@[IPv6:01:00db8::1]', 'default', 'E', 'a@[IPv6:01:00db8::1]', ''],
    ['a@[x]', 'default', 'E', 'a@[x]', ''],
    ['a@[1.2.3.4\\]', 'default', 'E', 'a@[1.2.3.4]]', ''],
    ['a@a_b.c', 'default', '', 'a@a_b.c', 'smtp:a_b.c'],
    ['a@_a.b', 'default', '', 'a@_a.b', 'smtp:_a.b'],
    ['a@a-.b', 'default', 'E', 'a@a-.b', ''],
    ['a@a--b.c', 'default', '', 'a@a--b.c', 'smtp:a--b.c'],
    ['a@1.b', 'default', '', 'a@1.b', 'smtp:1.b'],
    ['a@1.2', 'default', 'E', 'a@1.2', ''],
    ['a@b.1', 'default', '', 'a@b.1', 'smtp:b.1'],
    ['a@1-2', 'default', '', 'a@1-2', 'smtp:1-2'],
    [
      'a@aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.b',
      'default',
      '',
      'a@aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.b',
      'smtp:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.b',
    ],
    [
      'a@aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.b',
      'default',
      'E',
      'a@aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.b',
      '',
    ],
    ['a@ünï.example', 'default', '', 'a@ünï.example', 'smtp:ünï.example'],
    ['a@-ü.example', 'default', 'E', 'a@-ü.example', ''],
    ['a@ü-.example', 'default', 'E', 'a@ü-.example', ''],
    ['a@ü..example', 'default', 'E', 'a@ü..example', ''],
    ['a@Ω.example', 'default', '', 'a@Ω.example', 'smtp:Ω.example'],
    ['a@a­b.example', 'default', '', 'a@a­b.example', 'smtp:a­b.example'],
    ['a@☃.example', 'default', '', 'a@☃.example', 'smtp:☃.example'],
    ['a@xn--zzzz99.example', 'default', '', 'a@xn--zzzz99.example', 'smtp:xn--zzzz99.example'],
    ['a@a。b', 'default', '', 'a@a。b', 'smtp:a。b'],
    ['a@FÜR.example', 'default', '', 'a@FÜR.example', 'smtp:FÜR.example'],
  ])
})

describe('literals of the server', () => {
  checkAll(`${BASE}proxy_interfaces = 8.0.0.1, 127.0.0.8, 2001:db8::7\nresolve_numeric_domain = yes\n`, {}, [
    ['a@[127.0.0.01]', 'local', '', 'a@[127.0.0.01]', 'local:mx.example.com'],
    ['a@[127.0.0.010]', 'local', '', 'a@[127.0.0.010]', 'local:mx.example.com'],
    ['a@[0177.0.0.1]', 'local', '', 'a@[0177.0.0.1]', 'local:mx.example.com'],
    ['a@[010.0.0.1]', 'local', '', 'a@[010.0.0.1]', 'local:mx.example.com'],
    ['a@127.0.0.01', 'local', '', 'a@[127.0.0.01]', 'local:mx.example.com'],
    ['a@127.0.0.1', 'local', '', 'a@[127.0.0.1]', 'local:mx.example.com'],
    ['a@[8.0.0.1]', 'local', '', 'a@[8.0.0.1]', 'local:mx.example.com'],
    ['a@[08.0.0.1]', 'default', '', 'a@[08.0.0.1]', 'smtp:[08.0.0.1]'],
    ['a@[IPv6:::ffff:127.0.0.1]', 'default', '', 'a@[IPv6:::ffff:127.0.0.1]', 'smtp:[IPv6:::ffff:127.0.0.1]'],
    ['a@[IPv6:::127.0.0.1]', 'default', '', 'a@[IPv6:::127.0.0.1]', 'smtp:[IPv6:::127.0.0.1]'],
    ['a@[IPv6:2001:db8::7]', 'local', '', 'a@[IPv6:2001:db8::7]', 'local:mx.example.com'],
    ['a@[ipv6:2001:0db8:0::7]', 'local', '', 'a@[ipv6:2001:0db8:0::7]', 'local:mx.example.com'],
    ['a@2001:db8::7', 'default', '', 'a@[2001:db8::7]', 'smtp:[2001:db8::7]'],
    ['a@::1', 'default', '', 'a@[::1]', 'smtp:[::1]'],
    ['a@[::1]', 'default', 'E', 'a@[::1]', ''],
    ['a@[2001:db8::7]', 'default', 'E', 'a@[2001:db8::7]', ''],
  ])
})

describe('literals of a server without IPv6', () => {
  const main = BASE.replace('localhost', 'localhost, [7.7.7.7], [ipv6:::9], 9.9.9.9')
  checkAll(`${main}proxy_interfaces = 8.0.0.1\ninet_protocols = ipv4\n`, {}, [
    ['a@[IPv6:::ffff:127.0.0.1]', 'local', '', 'a@[IPv6:::ffff:127.0.0.1]', 'local:mx.example.com'],
    ['a@[IPv6:::127.0.0.1]', 'default', '', 'a@[IPv6:::127.0.0.1]', 'smtp:[IPv6:::127.0.0.1]'],
    ['a@[IPv6:::ffff:8.0.0.1]', 'local', '', 'a@[IPv6:::ffff:8.0.0.1]', 'local:mx.example.com'],
    ['a@[IPv6:::1]', 'default', '', 'a@[IPv6:::1]', 'smtp:[IPv6:::1]'],
    ['a@[7.7.7.7]', 'local', '', 'a@[7.7.7.7]', 'local:mx.example.com'],
    ['a@[IPv6:::9]', 'local', '', 'a@[IPv6:::9]', 'local:mx.example.com'],
    ['a@9.9.9.9', 'default', 'E', 'a@9.9.9.9', ''],
    ['a@[::ffff:127.0.0.1]', 'default', 'E', 'a@[::ffff:127.0.0.1]', ''],
  ])
})

describe('switches turned', () => {
  const main = `${BASE}swap_bangpath = no\nallow_percent_hack = no\nresolve_dequoted_address = no\n`
  checkAll(`${main}empty_address_recipient = nobody\n`, {}, [
    ['a!b@example.com', 'local', 'R', 'a!b@example.com', 'local:mx.example.com'],
    ['a%b@example.com', 'local', 'R', 'a%b@example.com', 'local:mx.example.com'],
    ['"a@b"@example.com', 'local', 'R', '"a@b"@example.com', 'local:mx.example.com'],
    ['a@b@example.com', 'local', 'R', 'a@b@example.com', 'local:mx.example.com'],
    ['', 'local', '', 'nobody@mx.example.com', 'local:mx.example.com'],
    ['@example.com', 'local', '', 'nobody@example.com', 'local:mx.example.com'],
    ['a@[127.0.0.1]', 'local', '', 'a@[127.0.0.1]', 'local:mx.example.com'],
  ])
})

describe('a list that cannot be read', () => {
  checkAll(BASE.replace('relay.example', 'relay.example, fail:x'), {}, [
    ['a@relay.example', 'relay', '', 'a@relay.example', 'relay:relay.example'],
    ['a@b.example', 'none', 'F', 'a@b.example', ''],
    ['-a@b.example', 'none', 'F', '-a@b.example', ''],
    ['a@example.com', 'local', '', 'a@example.com', 'local:mx.example.com'],
  ])
})

describe('a domain in several lists: the first counts', () => {
  const mailbox = 'example.com, alias.example, box.example'
  const lists = `virtual_alias_domains = example.com, alias.example\nvirtual_mailbox_domains = ${mailbox}\n`
  checkAll(`${BASE}${lists}relay_domains = ${mailbox}, relay.example\n`, {}, [
    ['a@example.com', 'local', '', 'a@example.com', 'local:mx.example.com'],
    ['a@alias.example', 'alias', '', 'a@alias.example', 'error:5.1.1 User unknown in virtual alias table'],
    ['a@box.example', 'mailbox', '', 'a@box.example', 'virtual:box.example'],
    ['a@sub.box.example', 'relay', '', 'a@sub.box.example', 'relay:sub.box.example'],
    ['a@sub.relay.example', 'relay', '', 'a@sub.relay.example', 'relay:sub.relay.example'],
  ])
})

describe('as smtpd asks', () => {
  const server = serverOf({ 'main.cf': `${BASE}myorigin = origin.example\n` })
  const resolved = (address: string): Resolved => {
    const run = { server, chooser: new Chooser() }
    return resolveAddress(run, '', rewriteAddress(run, bytesOfText(address)))
  }

  test('a rewritten address', () => {
    expect(resolved('user').recipient).toBe('user@origin.example')
    expect(resolved('user%far.example@example.com').recipient).toBe('user@far.example')
  })

  test('a domain beyond ASCII is refused, a local part is not', () => {
    expect(resolved('a@é.example').error).toBe(true)
    expect(resolved('é@relay.example').error).toBe(false)
  })

  test('what no file tells is asked each time', () => {
    const unknown = serverOf({ 'main.cf': BASE.replace('relay.example', 'mysql:/relay.cf') })
    const classes = () => answersOf(unknown, (run) => resolveAddress(run, '', 'a@far.example').class)
    expect(classes()).toEqual(['default', 'relay'])
    expect(classes()).toEqual(['default', 'relay'])
  })

  test('a transport table that nobody has seen is asked when its answer counts', () => {
    const unknown = serverOf({ 'main.cf': `${BASE}transport_maps = mysql:/transport.cf\n` })
    const ask = (run: Parameters<typeof resolveAddress>[0]): Resolved => resolveAddress(run, '', 'a@far.example')
    expect(answersOf(unknown, (run) => ask(run).class)).toEqual(['default'])
    expect(answersOf(unknown, (run) => `${ask(run).transport} ${ask(run).nexthop}`)).toEqual([
      'smtp far.example',
      'error Address is undeliverable',
    ])
  })
})
