/** Addresses as zone files take them, and texts in several strings. */

import { describe, expect, test } from '@jest/globals'
import { SourceText } from '@mailcfg/core'
import { zoneFile } from '@mailcfg/grammars'
import { readDocument } from '@mailcfg/model'
import { isAddress, isIpv4, isIpv6, textOf, zoneIn } from './zone-records.ts'

describe('addresses', () => {
  test.each(['192.0.2.1', '0.0.0.0', '255.255.255.255'])('%s is IPv4', (text) => expect(isIpv4(text)).toBe(true))
  test.each(['192.0.2', '192.0.2.256', '192.0.2.1.', 'a.b.c.d', ''])('%s is not', (text) =>
    expect(isIpv4(text)).toBe(false),
  )
  test.each(['::', '::1', '2001:db8::', '1:2:3:4:5:6:7:8', '::ffff:192.0.2.1', '1:2:3:4:5:6:192.0.2.1'])(
    '%s is IPv6',
    (text) => expect(isIpv6(text)).toBe(true),
  )
  test.each(['1:2:3', '1::2::3', '12345::', 'g::', '1:2:3:4:5:6:7:8:9', '::192.0.2.300', '192.0.2.1', ''])(
    '%s is not',
    (text) => expect(isIpv6(text)).toBe(false),
  )
  test('a dot at the end does not hide one', () => expect(isAddress('192.0.2.1.')).toBe(true))
})

test('a text has its places in all of its strings', () => {
  const source = SourceText.fromText('x.zone', '@ TXT ( "v=spf1 a"\n  " mx" -all )\n')
  const [record] = zoneIn(readDocument(source, zoneFile))?.records ?? []
  if (record === undefined) throw new Error('no record')
  const { text, rangeOf } = textOf(record)
  expect(text).toBe('v=spf1 a mx-all')
  for (const word of ['v=spf1', 'mx', '-all']) {
    const at = text.indexOf(word)
    expect(source.slice(rangeOf(at, at + word.length))).toBe(word)
  }
})
