/** Routes as trivial-rewrite of Postfix 3.7.11 told them: transport_maps, relocated_maps, tables by sender. */

import { describe, expect, test } from '@jest/globals'
import { serverOf } from '../../../../test/kit/relay-run.ts'
import { Chooser } from '../chooser.ts'
import { resolveAsDaemon } from './resolve.ts'

const BASE = `compatibility_level = 3.6
myhostname = mx.example.com
mydomain = example.com
mydestination = $myhostname, example.com, localhost
inet_interfaces = loopback-only
`

/** Address and route; `fail` where a table cannot be read. */
type Row = readonly [address: string, route: string]

function checkAll(main: string, files: Readonly<Record<string, string>>, rows: readonly Row[], sender = ''): void {
  const server = serverOf({ 'main.cf': main, ...files })
  test.each(rows)('%s: %s', (address, expected) => {
    const { fail, transport, nexthop } = resolveAsDaemon({ server, chooser: new Chooser() }, sender, address)
    expect(fail ? 'fail' : `${transport}:${nexthop}`).toBe(expected)
  })
}

const ENTRIES = `inline:{ {err@relay.example=error:5.7.1 no way} {err@elsewhere.example=error:go away} {ret@relay.example=retry:4.0.0 later} {error.example=error} {.dom.example=error:sub} {err@example.com=error:local} {err@box.example=error:box} {err@alias.example=smtp:x} {disc@relay.example=discard:} {noop.example=:} {nh.example=:[1.2.3.4]} {x.example=foo} {user=error:bare}  {@at.example=error:at} {fail.example=smtp:a b} }`
const CLASSES = `${BASE}relay_domains = relay.example
virtual_alias_domains = alias.example
virtual_mailbox_domains = box.example
`

describe('transport_maps before a table that cannot be read', () => {
  checkAll(`${CLASSES}transport_maps = ${ENTRIES}, fail:nothing\n`, {}, [
    ['err@relay.example', 'error:5.7.1 no way'],
    ['err@elsewhere.example', 'error:go away'],
    ['a@relay.example', 'fail'],
    ['err@example.com', 'error:local'],
    ['err@box.example', 'error:box'],
    ['err@alias.example', 'error:5.1.1 User unknown in virtual alias table'],
    ['user@example.com', 'fail'],
    ['x@at.example', 'fail'],
    ['a@sub.dom.example', 'fail'],
    ['a@dom.example', 'fail'],
    ['a@noop.example', 'fail'],
    ['a@nh.example', 'fail'],
    ['a@x.example', 'fail'],
    ['a@error.example', 'fail'],
  ])
})

describe('transport_maps with an entry for everything', () => {
  checkAll(`${CLASSES}transport_maps = ${ENTRIES}, inline:{*=error:wild}\n`, {}, [
    ['err@relay.example', 'error:5.7.1 no way'],
    ['err@elsewhere.example', 'error:go away'],
    ['a@relay.example', 'error:wild'],
    ['err@example.com', 'error:local'],
    ['err@box.example', 'error:box'],
    ['err@alias.example', 'error:5.1.1 User unknown in virtual alias table'],
    ['user@example.com', 'error:wild'],
    ['x@at.example', 'error:wild'],
    ['a@sub.dom.example', 'error:sub'],
    ['a@dom.example', 'error:wild'],
    ['a@noop.example', 'smtp:noop.example'],
    ['a@nh.example', 'smtp:[1.2.3.4]'],
    ['a@x.example', 'foo:x.example'],
    ['a@error.example', 'error:Address is undeliverable'],
    ['a@y.example', 'error:wild'],
  ])
})

describe('keys of transport_maps and relocated_maps', () => {
  const lists = 'relay_domains = relay.example, box2.example\nvirtual_mailbox_domains = box.example\n'
  const maps = 'transport_maps = texthash:/etc/postfix/tr\nrelocated_maps = texthash:/etc/postfix/rl\n'
  const tr = `"a b"@relay.example error:quoted
c\\ d@relay.example error:backslash
e@relay.example error:4.2.0 temp
f@relay.example retry:5.1.1 perm
g+x@relay.example error:ext
g@relay.example error:noext
UP@relay.example error:upper
[9.9.9.9] error:lit
.top.example error:dottop
top.example error:top
sub.relay.example error:subrelay
h@relay.example error:
i@relay.example retry
j@relay.example  smtp:[x]:25
k@relay.example  smtp
l@relay.example :
m@relay.example error
n@relay.example ERROR:caps
o@relay.example  foo:bar:baz
`
  const rl = `"r s"@relay.example moved1
u moved2
u@far.example moved3
u2@[127.0.0.1] m4
[127.0.0.1] m5
@[127.0.0.1] m6
v+x@relay.example m7
v@relay.example m8
@sub.dest.example m9
`
  checkAll(`${BASE}${lists}recipient_delimiter = +\n${maps}`, { tr, rl }, [
    ['a b@relay.example', 'error:quoted'],
    ['c d@relay.example', 'relay:relay.example'],
    ['e@relay.example', 'error:4.2.0 temp'],
    ['f@relay.example', 'retry:5.1.1 perm'],
    ['g+x@relay.example', 'error:ext'],
    ['g+y@relay.example', 'error:noext'],
    ['up@relay.example', 'error:upper'],
    ['x@[9.9.9.9]', 'error:lit'],
    ['x@y.top.example', 'error:dottop'],
    ['x@top.example', 'error:top'],
    ['x@sub.relay.example', 'error:subrelay'],
    ['x@z.sub.relay.example', 'relay:z.sub.relay.example'],
    ['h@relay.example', 'error:Address is undeliverable'],
    ['i@relay.example', 'retry:Address is undeliverable'],
    ['j@relay.example', 'smtp:[x]:25'],
    ['k@relay.example', 'smtp:relay.example'],
    ['l@relay.example', 'relay:relay.example'],
    ['m@relay.example', 'error:Address is undeliverable'],
    ['n@relay.example', 'ERROR:caps'],
    ['o@relay.example', 'foo:bar:baz'],
    ['r s@relay.example', 'error:5.1.6 User has moved to moved1'],
    ['u@example.com', 'error:5.1.6 User has moved to moved2'],
    ['u@mx.example.com', 'error:5.1.6 User has moved to moved2'],
    ['u@[127.0.0.1]', 'error:5.1.6 User has moved to moved2'],
    ['u2@[127.0.0.1]', 'error:5.1.6 User has moved to m4'],
    ['w@[127.0.0.1]', 'error:5.1.6 User has moved to m6'],
    ['v+x@relay.example', 'error:5.1.6 User has moved to m7'],
    ['v+y@relay.example', 'error:5.1.6 User has moved to m8'],
    ['q@a.sub.dest.example', 'smtp:a.sub.dest.example'],
    ['q@sub.dest.example', 'error:5.1.6 User has moved to m9'],
  ])
})

describe('quoted keys, and patterns for all addresses', () => {
  const t = `"c d"@relay.example error:ext2
"e f"@relay.example error:noext
"g h"@relay.example error:extbare
"g h+x"@relay.example error:extfull
"q+x r"@relay.example foo
"q"@relay.example bar
`
  const p = String.raw`/^"k l"@/ error:pcreext
/^m n@/ error:pcreint
/^\*$/ error:star
/^dom\.example$/ error:dom
/^"?v w@/ error:vw
`
  const maps = 'transport_maps = texthash:/etc/postfix/t, pcre:/etc/postfix/p\n'
  checkAll(`${BASE}relay_domains = relay.example\nrecipient_delimiter = +\n${maps}`, { t, p }, [
    ['a b@relay.example', 'error:star'],
    ['c d@relay.example', 'error:ext2'],
    ['e f+y@relay.example', 'error:noext'],
    ['g h+x@relay.example', 'error:extfull'],
    ['k l@relay.example', 'error:pcreext'],
    ['m n@relay.example', 'error:pcreint'],
    ['z@x.y', 'error:star'],
    ['z@dom.example', 'error:star'],
    ['q+x r@relay.example', 'foo:relay.example'],
    ['v w@x.y', 'error:vw'],
    ['v w+z@x.y', 'error:star'],
  ])
})

describe("relocated users, the sender's own tables, numeric domains", () => {
  const maps = `relocated_maps = inline:{ {old@relay.example=new@x} {old2@elsewhere.example=n} {a=b} {@dom.example=x}}
sender_dependent_relayhost_maps = inline:{ {s@x=rh} {@y=DUNNO} {<>=null}}
sender_dependent_default_transport_maps = inline:{ {s@x=error:s} {<>=foo}}
relayhost = RH
local_transport = lmtp:unix:/x
allow_min_user = yes
resolve_numeric_domain = yes
resolve_null_domain = yes
`
  checkAll(
    `${BASE}relay_domains = relay.example\n${maps}`,
    {},
    [
      ['old@relay.example', 'error:5.1.6 User has moved to new@x'],
      ['old2@elsewhere.example', 'error:5.1.6 User has moved to n'],
      ['a@example.com', 'error:5.1.6 User has moved to b'],
      ['x@dom.example', 'error:5.1.6 User has moved to x'],
      ['b@example.com', 'lmtp:unix:/x'],
      ['z@far.example', 'error:s'],
      ['-a@example.com', 'lmtp:unix:/x'],
      ['a@', 'error:5.1.6 User has moved to b'],
      ['a@@', 'error:5.1.6 User has moved to b'],
      ['a@127.0.0.1', 'error:5.1.6 User has moved to b'],
      ['a@1.2.3.4', 'error:s'],
      ['a%@example.com', 'error:5.1.6 User has moved to b'],
      ['a@01.2.3.4', 'error:s'],
    ],
    's@x',
  )
})
