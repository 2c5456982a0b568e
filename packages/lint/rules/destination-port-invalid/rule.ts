/** Ports of next hops that no host can have. */

import { postfixParameters } from '@mailcfg/knowledge'
import { defineRule, type Found } from '../../src/rule.ts'
import { placeIn, typedValue } from '../../src/typed-values.ts'

interface BadPort extends Found {
  readonly port: string
  readonly name: string
}

/** What the SMTP client reads, and no other program. */
const NAMES = postfixParameters().flatMap(({ name, kind }) =>
  (kind === 'nexthop' || kind === 'nexthop-list') && name !== 'default_filter_nexthop' ? [name] : [],
)

export const rule = defineRule<'parameter', BadPort>({
  id: 'destination-port-invalid',
  summary: 'A port is a number from 1 to 65535.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter', names: NAMES },
  *check(setting, { postfix }) {
    const value = typedValue(setting, postfix)
    if (value === undefined) return
    for (const { 0: item, index } of value.text.matchAll(/[^\s,]+/g)) {
      // The digits behind the last colon of a bare IPv6 address are no port.
      const port = /^(?:\[[^\]]*\]|[^:[\]]*):(\d+)$/.exec(item)?.[1]
      if (port === undefined || isPort(port)) continue
      const end = index + item.length
      yield { source: value.source, range: placeIn(value, end - port.length, end), port, name: setting.name.text }
    }
  },
  describe({ port, name }) {
    return {
      what: `${name} has the port ${port}, which does not exist.`,
      why: 'The SMTP client stops with "bad network port" at each message, so the mail stays in the queue.',
      help: 'Write a number from 1 to 65535; 25, 465 and 587 are those of mail servers.',
    }
  },
})

/** smtp_parse_destination() of src/smtp/smtp_connect.c: at most five digits, and not 0. */
function isPort(text: string): boolean {
  return text.length <= 5 && Number(text) > 0 && Number(text) < 65536
}
