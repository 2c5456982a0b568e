import { expect, test } from '@jest/globals'
import { formatAddress, parseAddress, parseNetwork } from './index.ts'

test.each([
  ['10.0.0.0/8', 8],
  ['[10.0.0.0]/8', 8],
  ['[10.0.0.0/8]', 8],
  ['10.0.0.0/008', 8],
  ['0.0.0.0/0', 0],
  ['192.0.2.1', 32],
  ['::', 128],
  ['2001:db8::/32', 32],
  ['::1.2.3.4/128', 128],
  ['1:2:3:4:5:6:7::', 128],
])('%s is a network', (text, length) => {
  expect(parseNetwork(text)).toMatchObject({ length })
})

test.each([
  ['10/8', 'bad-address'],
  ['010.0.0.0/8', 'bad-address'],
  ['foo.example', 'bad-address'],
  ['10.0.0.1-10.0.0.2', 'bad-address'],
  ['1:2:3:4:5:6:7::8', 'bad-address'],
  ['1:2:3:4:5:6:7:8::', 'bad-address'],
  ['10.0.0.0/33', 'bad-mask'],
  ['10.0.0.0/', 'bad-mask'],
  ['10.0.0.0/8/8', 'bad-mask'],
  ['[10.0.0.0', 'missing-bracket'],
  ['[10.0.0.0]x/8', 'text-after-bracket'],
  ['10.1.2.3/8', 'host-bits-set'],
])('%s: %s', (text, fault) => {
  const result = parseNetwork(text)
  expect('fault' in result ? result.fault : undefined).toBe(fault)
})

test('names the network that host bits belong to', () => {
  expect(parseNetwork('10.1.2.3/12')).toEqual({ fault: 'host-bits-set', suggestion: '10.0.0.0/12' })
  expect(parseNetwork('2001:db8:0:1::5/63')).toEqual({ fault: 'host-bits-set', suggestion: '2001:db8::/63' })
})

test.each(['::', '::1', '1::', '2001:db8::1:0:0:1', '::ffff:1.2.3.4', '::1.2.3.4', '10.0.0.1'])(
  '%s is written back',
  (text) => {
    expect(formatAddress(parseAddress(text) as Uint8Array)).toBe(text)
  },
)
