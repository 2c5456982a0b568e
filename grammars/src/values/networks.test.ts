/** Addresses and networks as Postfix reads them. */

import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { formatAddress, parseAddress, parseNetwork, parseNetworks } from '../index.ts'

test.each([
  ['10.0.0.1', '10.0.0.1'],
  ['::', '::'],
  ['1:0:0:2:0:0:0:5', '1:0:0:2::5'],
  ['::ffff:1.2.3.4', '::ffff:1.2.3.4'],
  ['::102:304', '::1.2.3.4'],
  ['2001:DB8::1', '2001:db8::1'],
  ['1:2:3:4:5:6:1.2.3.4', '1:2:3:4:5:6:102:304'],
])('address %s is %s', (text, written) => {
  const address = parseAddress(text)
  expect(address && formatAddress(address)).toBe(written)
})

test.each([
  '10.0.0',
  '10.0.0.256',
  '10.0.0.01',
  '1:2:3:4:5:6:7',
  '1:2:3:4:5:6:7:8:9',
  '1::2::3',
  ':1::2',
  '12345::',
  '',
])('%j is no address', (text) => {
  expect(parseAddress(text)).toBeUndefined()
})

test('what is written is read back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), fc.integer({ min: 0, max: 16 }), (bytes, zeros) => {
      bytes.fill(0, 0, zeros)
      expect(parseAddress(formatAddress({ family: 6, bytes }))).toEqual({ family: 6, bytes })
    }),
  )
})

// Each was given to `postmap -q ADDRESS cidr:FILE` of Postfix 3.7.11.
test.each([
  ['10.0.0.0/8', 8, undefined],
  ['10.0.0.0/08', 8, undefined],
  ['[10.0.0.0]/8', 8, undefined],
  ['[10.0.0.0/8]', 8, undefined],
  ['0.0.0.0/256', 0, 'mask-wraps'],
  ['10.0.0.0/264', 8, 'mask-wraps'],
  ['10.0.0.0/99999999999999999999', undefined, 'bad-mask-length'],
  ['10.0.0.01', undefined, 'bad-address'],
  ['[10.0.0.1', undefined, 'missing-bracket'],
  ['[10.0.0.1]x', undefined, 'text-after-bracket'],
  ['10.0.0.0/', undefined, 'bad-mask-value'],
  ['10.0.0.0/255.0.0.0', undefined, 'bad-mask-value'],
  ['10.0.0.0/+8', undefined, 'bad-mask-value'],
  ['10/8', 8, 'bad-network-value'],
])('network %s', (text, prefix, problem) => {
  const network = parseNetwork(text)
  expect(network.problem).toBe(problem)
  if (problem === undefined || problem === 'mask-wraps') expect(network.prefix).toBe(prefix)
})

test.each([
  ['10.0.0.1/8', '10.0.0.0/8'],
  ['2001:db8::1/32', '2001:db8::/32'],
  ['[2001:db8::1]/32', '[2001:db8::]/32'],
  ['[2001:db8::1/32]', '[2001:db8::/32]'],
  ['::ffff:1.2.3.4/64', '::/64'],
  ['::ffff:1.2.3.4/100', '::ffff:0.0.0.0/100'],
  ['1:0:0:2:0:0:0:5/112', '1:0:0:2::/112'],
  ['::1.2.3.4/100', '::/100'],
])('%s should be %s', (text, correctedText) => {
  expect(parseNetwork(text)).toMatchObject({ hostBitsSet: true, correctedText, problem: 'host-bits-set' })
})

test('the kinds of items', () => {
  const text = '127.0.0.0/8, [::1] !10.1.2.3 !!/etc/nets cidr:/x .example.com host [fe80::]/10'
  const { items, problems } = parseNetworks(text)
  expect(problems).toEqual([])
  expect(items.map(({ kind, negated }) => `${negated ? '!' : ''}${kind}`)).toEqual([
    'network',
    'address',
    '!address',
    'file',
    'table',
    'host',
    'host',
    'network',
  ])
  for (const item of items) expect(text.slice(item.start, item.end)).toBe(item.text)
})

test.each([
  ['10.0.0.1/8', ['host-bits-set']],
  ['2001:db8::/32', ['unbracketed-ipv6']],
  ['10.0.0.0 /8', ['detached-mask']],
  ['192.168', ['short-address']],
  ['192.0.2.', ['short-address']],
  ['10.0.0.1-10.0.0.9', ['not-a-network']],
  ['"10.0.0.1"', ['not-a-network']],
  ['10.0.0.0/8;', ['not-a-network']],
  ['b, !', ['no-pattern']],
  ['10.0.0.1 # note', ['comment-in-value']],
  ['[::1', ['missing-bracket']],
])('%s: %j', (text, expected) => {
  expect(parseNetworks(text).problems.map(({ code }) => code)).toEqual(expected)
})
