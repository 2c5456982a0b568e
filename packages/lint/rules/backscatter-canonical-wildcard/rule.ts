/** Rows of canonical tables for a whole domain of this server, which make every name in it valid. */

import { isOwnDomain } from '../../src/domain-lists.ts'
import { mxServices, verifiesRecipients } from '../../src/recipient-checks.ts'
import { defineRule, type Found, isTable } from '../../src/rule.ts'
import { usedRows } from '../../src/table-results.ts'

interface Wildcard extends Found {
  readonly domain: string
  readonly parameter: string
}

export const rule = defineRule<'postfix', Wildcard>({
  id: 'backscatter-canonical-wildcard',
  summary: 'A canonical row for a whole domain accepts every name in it.',
  severity: 'warning',
  impact: 'backscatter',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    if (!postfix.main || mxServices(postfix).every((service) => verifiesRecipients(postfix, service))) return
    const seen = new Set<unknown>()
    for (const { parameter, path } of postfix.tableUses) {
      const document = /^(?:recipient_)?canonical_maps$/.test(parameter) ? postfix.member(path) : undefined
      if (!document || !isTable(document) || seen.has(document)) continue
      seen.add(document)
      for (const { key } of usedRows(document)) {
        const [, domain] = /^@([^@\s]+)$/.exec(key.text) ?? []
        // For foreign domains nobody outside gets past the guard.
        if (!domain || isOwnDomain(postfix, domain) !== true) continue
        yield { source: document.source, range: key.range, domain, parameter }
      }
    }
  },
  describe: ({ domain, parameter }) => ({
    what: `Every name at ${domain} is accepted.`,
    why: `smtpd takes an address for valid when ${parameter} has an answer for it, and this row answers for all. Names that do not exist are found out behind the queue, and bounces go to senders that are mostly forged.`,
    help:
      parameter === 'canonical_maps'
        ? 'Use sender_canonical_maps if it is for senders; for recipients write a row for each name.'
        : 'Write a row for each name that exists.',
  }),
})
