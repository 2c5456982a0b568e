/** Hosts that may tell smtpd a client address or a login of their choice. */

import { defineRule, type Found, foundIn } from '../../src/rule.ts'
import { isWorld, networksIn, scopeOf } from '../../src/trusted-networks.ts'

interface WideXclient extends Found {
  readonly text: string
  readonly command: 'XCLIENT' | 'XFORWARD'
  readonly world: boolean
}

export const rule = defineRule<'parameter', WideXclient>({
  id: 'xclient-hosts-wide',
  summary: 'A whole network may claim any client address or login.',
  severity: 'error',
  impact: 'open-relay',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'parameter', names: ['smtpd_authorized_xclient_hosts', 'smtpd_authorized_xforward_hosts'] },
  *check(setting, { postfix }) {
    const command = setting.name.text.includes('xclient') ? 'XCLIENT' : 'XFORWARD'
    for (const item of networksIn(setting, postfix)) {
      const { prefix, family } = item.network ?? {}
      const scope = scopeOf(item)
      const wide =
        prefix !== undefined && (scope === 'public' || scope === 'private') && prefix < (family === 4 ? 28 : 120)
      if (item.negated || !(isWorld(item) || wide)) continue
      const { start, end } = item.patternRange
      yield foundIn(setting.source, setting.value, start, end, { text: item.pattern, command, world: isWorld(item) })
    }
  },
  describe({ text, command, world }) {
    const who = world ? 'Every host' : `Every host of ${text}`
    const help = 'List single hosts: the filters and proxies that hand mail on to this server.'
    if (command === 'XFORWARD') {
      return {
        what: `${who} may use XFORWARD.`,
        why: 'It can write a client name and address of its choice into the log and into what filters see.',
        help,
        severity: 'warning',
        impact: 'insecure',
      }
    }
    return {
      what: `${who} may use XCLIENT.`,
      why: 'It can claim an address of mynetworks or the login of any user, and then relay and write as that user.',
      help,
    }
  },
})
