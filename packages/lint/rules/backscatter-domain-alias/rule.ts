/** Rows of virtual alias tables that make one domain of two, and every name in the first one valid. */

import type { PostfixInstance } from '@mailcfg/model'
import { mxServices, verifiesRecipients } from '../../src/recipient-checks.ts'
import { defineRule, type Found, isTable } from '../../src/rule.ts'
import { usedRows } from '../../src/table-results.ts'

interface DomainAlias extends Found {
  readonly domain: string
  readonly target: string
}

export const rule = defineRule<'postfix', DomainAlias>({
  id: 'backscatter-domain-alias',
  summary: 'An alias from one domain to another accepts every name.',
  severity: 'warning',
  impact: 'backscatter',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    const services = mxServices(postfix)
    if (postfix.main && services.every((service) => verifiesRecipients(postfix, service))) return
    for (const document of aliasTables(postfix)) {
      for (const { key, value } of usedRows(document)) {
        const [, domain] = /^@([^@\s]+)$/.exec(key.text) ?? []
        const [, target] = /^@([^@\s,]+)$/.exec(value.text) ?? []
        if (!domain || !target || domain.toLowerCase() === target.toLowerCase()) continue
        yield { source: document.source, range: key.range, domain, target }
      }
    }
  },
  describe: ({ domain, target }) => ({
    what: `Every name at ${domain} is accepted, whether ${target} has it or not.`,
    why: `The row makes each address at ${domain} a valid one. Names that do not exist at ${target} are found out behind the queue, and bounces go to senders that are mostly forged.`,
    help: `Write a row for each name that exists, or put reject_unverified_recipient behind reject_unauth_destination.`,
  }),
})

/** The tables that virtual_alias_maps names, once each. */
function aliasTables(postfix: PostfixInstance) {
  const uses = postfix.tableUses.filter(({ parameter }) => parameter === 'virtual_alias_maps')
  const documents = new Set(uses.map(({ path }) => postfix.member(path)))
  return [...documents].filter((document) => document !== undefined).filter(isTable)
}
