/** Records of zone files: owners that go on, origins, full names. */

import { expect, test } from '@jest/globals'
import { SourceText } from '@mailcfg/core'
import { zoneFile } from '@mailcfg/grammars'
import type { AssignmentsDocument } from './assignments.ts'
import { readDocument } from './read.ts'
import { absoluteName, zoneOf } from './zone.ts'

function zone(path: string, text: string) {
  return zoneOf(readDocument(SourceText.fromText(path, text), zoneFile) as AssignmentsDocument)
}

test('names are made full with the origin, and owners go on', () => {
  const { name, records } = zone(
    '/var/named/example.com.zone',
    '$TTL 1d\n@ IN SOA ns root ( 1 2\n 3 4 5 )\n  MX 10 Mail\n$ORIGIN sub.example.com.\nwww A 192.0.2.1\nx.example.net. A 192.0.2.2\n$ORIGIN deep\ny TXT "a \\" b"\n',
  )
  expect(name).toBe('example.com')
  expect(
    records.map((record) => [record.name, record.type.text, record.data.map(({ text }) => text).join('|')]),
  ).toEqual([
    ['example.com', 'SOA', 'ns|root|1|2|3|4|5'],
    ['example.com', 'MX', '10|Mail'],
    ['www.sub.example.com', 'A', '192.0.2.1'],
    ['x.example.net', 'A', '192.0.2.2'],
    ['y.deep.sub.example.com', 'TXT', 'a " b'],
  ])
})

test.each([
  ['/etc/bind/db.example.com', 'example.com'],
  ['/var/named/named.example.com', 'example.com'],
  ['/var/named/0.0.10.in-addr.arpa.zone', '0.0.10.in-addr.arpa'],
  ['/etc/bind/db.192.168.1', undefined],
  ['/etc/bind/db.local', undefined],
  ['/srv/zone', undefined],
])('%s is the zone %s', (path, name) => {
  const read = zone(path, '@ SOA a b 1 2 3 4 5\nmail A 192.0.2.1\n')
  expect(read.name).toBe(name)
  expect(read.records[1]?.name).toBe(name && `mail.${name}`)
})

test('names in the file may speak against the name of the file', () => {
  expect(zone('/var/named/forward.example.com.zone', '@ SOA ns.example.com. a 1 2 3 4 5\n').name).toBeUndefined()
  expect(zone('/var/named/sub.example.com.zone', '@ SOA ns.sub.example.com. a 1 2 3 4 5\n').name).toBe(
    'sub.example.com',
  )
  expect(zone('/var/named/example.com.zone', '@ SOA ns.example.net. a 1 2 3 4 5\n').name).toBe('example.com')
})

test('an origin in the file stands for an unknown one', () => {
  expect(zone('/srv/zone', '$ORIGIN example.net.\n@ SOA a b 1 2 3 4 5\n').name).toBe('example.net')
  expect(absoluteName('a', '')).toBe('a')
  expect(absoluteName('@', undefined)).toBeUndefined()
})
