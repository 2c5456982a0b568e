/** The services of /etc/services by name and alias. */

import { expect, test } from '@jest/globals'
import { SourceText } from '@mailcfg/core'
import { services } from '@mailcfg/grammars'
import type { AssignmentsDocument } from './assignments.ts'
import { readDocument } from './read.ts'
import { networkServices, tcpPortOf } from './services.ts'

test('names and aliases have ports, the first line counts, and only TCP is asked for', () => {
  const text = 'smtp\t25/tcp mail\nsmtp 26/tcp\nlmtp 24/udp # none\nsmtps 465/tcp ssmtp urd\nbad 1\n'
  const document = readDocument(SourceText.fromText('/etc/services', text), services) as AssignmentsDocument
  expect(networkServices(document)).toHaveLength(4)
  expect(['smtp', 'mail', 'urd', 'lmtp', 'bad'].map((name) => tcpPortOf(document, name)?.port)).toEqual([
    25,
    25,
    465,
    undefined,
    undefined,
  ])
})
