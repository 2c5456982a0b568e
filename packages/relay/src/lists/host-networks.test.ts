/** mynetworks where nobody sets it: the answers on loopback are those of postconf of Postfix 3.7.11. */

import { describe, expect, test } from '@jest/globals'
import { answersOf, serverOf } from '../../../../test/kit/relay-run.ts'
import { matchClientList } from './network-list.ts'

function answer(address: string, main: string, parameter = 'mynetworks'): string {
  const server = serverOf({ 'main.cf': main })
  return answersOf(server, (run) => matchClientList(run, parameter, { address, name: undefined })).join('|')
}

describe('style host, the default from level 2 on', () => {
  const MAIN = 'compatibility_level = 3.6\n'
  test.each([
    ['127.0.0.1', MAIN, 'yes'],
    ['127.0.0.2', MAIN, 'no'],
    ['::1', MAIN, 'yes'],
    ['::1', `${MAIN}inet_protocols = ipv4\n`, 'no'],
    ['10.1.2.3', MAIN, 'no'],
    ['10.1.2.3', `${MAIN}inet_interfaces = 10.1.2.3\n`, 'yes'],
    ['127.0.0.1', `${MAIN}inet_interfaces = 10.1.2.3\n`, 'no'],
  ])('%s with %j: %s', (address, main, expected) => {
    expect(answer(address, main)).toBe(expected)
  })
})

describe('style subnet, the default below', () => {
  const MAIN = 'compatibility_level = 0\n'
  test.each([
    ['127.0.0.2', MAIN, 'yes'],
    ['127.0.0.2', `${MAIN}inet_interfaces = localhost\n`, 'yes'],
    ['127.0.0.1', `${MAIN}inet_interfaces = 10.1.2.3\n`, 'no'],
    ['10.1.2.3', MAIN, 'no|yes'],
    ['192.0.2.5', MAIN, 'no|yes'],
    ['8.8.8.8', MAIN, 'no|yes'],
    ['203.0.113.9', MAIN, 'no'],
    ['2001:db8::9', MAIN, 'no'],
    ['10.1.2.3', `${MAIN}inet_interfaces = loopback-only\n`, 'no'],
    ['10.1.9.3', `${MAIN}inet_interfaces = 10.1.2.3\n`, 'no|yes'],
    ['11.1.9.3', `${MAIN}inet_interfaces = 10.1.2.3\n`, 'no'],
    ['203.0.113.9', `${MAIN}inet_interfaces = 203.0.113.1\n`, 'no|yes'],
  ])('%s with %j: %s', (address, main, expected) => {
    expect(answer(address, main)).toBe(expected)
  })
})

describe('style class', () => {
  const MAIN = 'mynetworks_style = class\n'
  test.each([
    ['203.0.113.9', MAIN, 'no|yes'],
    ['2001:db8::9', MAIN, 'no'],
    ['127.1.2.3', MAIN, 'yes'],
    ['10.200.1.1', `${MAIN}inet_interfaces = 10.1.2.3\n`, 'yes'],
    ['172.16.200.1', `${MAIN}inet_interfaces = 172.16.2.3\n`, 'yes'],
    ['172.17.200.1', `${MAIN}inet_interfaces = 172.16.2.3\n`, 'no'],
    ['192.0.2.9', `${MAIN}inet_interfaces = 192.0.2.200\n`, 'yes'],
    ['192.0.3.9', `${MAIN}inet_interfaces = 192.0.2.200\n`, 'no'],
  ])('%s with %j: %s', (address, main, expected) => {
    expect(answer(address, main)).toBe(expected)
  })
})

test('stands behind what another list writes itself', () => {
  const main = 'compatibility_level = 3.6\nsmtpd_authorized_xclient_hosts = !10.0.0.0/8 $mynetworks\n'
  expect(answer('127.0.0.1', main, 'smtpd_authorized_xclient_hosts')).toBe('yes')
  expect(answer('203.0.113.9', main, 'smtpd_authorized_xclient_hosts')).toBe('no')
})
