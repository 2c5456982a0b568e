/** Host names in transport tables that are looked up by MX, because there are no brackets. */

import { rowsByFirstWord } from '@mailcfg/core'
import { defineRule, type Found, foundIn, replaceFix } from '../../src/rule.ts'

interface NoBrackets extends Found {
  readonly host: string
  readonly address: boolean
}

export const rule = defineRule<'table', NoBrackets>({
  id: 'transport-nexthop-without-brackets',
  summary: 'A host name without brackets in a transport table is looked up as a mail domain.',
  severity: 'info',
  impact: 'defers-mail',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'table', languages: ['transport'] },
  *check(table) {
    if (!table.rows) return
    for (const row of rowsByFirstWord(table.rows, (word) => hostOf(word) !== undefined)) {
      const { key, value } = table.entry(row)
      const host = hostOf(/^\S*/.exec(value.text)?.[0] ?? '')
      if (host === undefined || host.toLowerCase() === key.text.toLowerCase().replace(/^\./, '')) continue
      const start = value.text.indexOf(host)
      const address = /^[\d.]+$/.test(host)
      yield foundIn(table.source, value, start, start + host.length, { host, address })
    }
  },
  describe({ source, range, host, address }) {
    return {
      what: address
        ? `An address stands in brackets: [${host}].`
        : `${host} is looked up as a mail domain, by its MX records.`,
      why: address
        ? 'Postfix takes it for the name of a domain, finds no such name, and the mail stays in the queue.'
        : 'Mail goes to whatever host the MX record of that name points to; only without one does it go to the host itself.',
      ...(address ? { severity: 'error' as const } : { impact: 'cosmetic' as const }),
      fixes: [replaceFix(`Write [${host}]`, 'review', source, range, `[${host}]`)],
    }
  },
})

/** The host behind smtp: or relay: when it has no brackets and looks like one machine: an address, or three labels. */
function hostOf(result: string): string | undefined {
  const host = /^(?:smtp|relay|smtps):([\w.-]+)(?::\w+)?$/.exec(result)?.[1]
  return host !== undefined && /^[^.]+\.[^.]+\.[^.]/.test(host) ? host : undefined
}
