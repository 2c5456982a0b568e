/** Checks that want the DNS of the client in perfect order. */

import { restriction } from '@mailcfg/knowledge'
import { foundAt, itemsOf } from '../../src/restriction-lists.ts'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'

/** The checks, with the milder ones that may stand for them. */
const MILDER: Readonly<Record<string, string>> = {
  reject_unknown_client_hostname: 'reject_unknown_reverse_client_hostname',
  reject_unknown_helo_hostname: 'reject_non_fqdn_helo_hostname',
}

interface StrictCheck extends Found {
  readonly name: string
  readonly milder: string
  /** Whether the list has the milder check already. */
  readonly present: boolean
}

export const rule = defineRule<'postfix', StrictCheck>({
  id: 'strict-dns-identity-check',
  summary: 'A check refuses servers whose names in DNS are not in perfect order.',
  severity: 'info',
  impact: 'rejects-mail',
  confidence: 'medium',
  tier: 'strict',
  listens: { on: 'postfix' },
  *check(postfix) {
    for (const { item, place, list } of itemsOf(postfix)) {
      const name = restriction(item.name)?.aliasOf ?? item.name
      const milder = MILDER[name]
      if (milder === undefined || item.warnOnly) continue
      yield foundAt(place, { name, milder, present: list.items.some((other) => other.name === milder) })
    }
  },
  describe: ({ source, range, name, milder, present }) => ({
    what: `${name} refuses many honest servers.`,
    why:
      name === 'reject_unknown_client_hostname'
        ? 'It wants the name of the client’s address to lead back to the same address. Small companies and their providers get that wrong, and each fault of DNS delays their mail.'
        : 'It wants the name in HELO to have an address or an MX in DNS. Many servers greet with an internal name, and each fault of DNS delays their mail.',
    help: present
      ? 'Delete it, or write warn_if_reject in front and read the log for a while.'
      : `Write ${milder}, or warn_if_reject in front and read the log for a while.`,
    fixes: present ? [] : [replaceFix(`Write ${milder}`, 'review', source, range, milder)],
  }),
})
