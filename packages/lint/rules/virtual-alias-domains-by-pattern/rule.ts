/** Mailbox domains that a table of aliases turns into alias domains, because it has an answer for every name. */

import { parseTableList } from '@mailcfg/grammars'
import { bytesOfText, isTemplated, openTable, type ParameterSetting, type PostfixInstance } from '@mailcfg/model'
import { type ClassDomain, domainsOf } from '../../src/domain-classes.ts'
import { defineRule, editFix, type Found, foundIn, isTable } from '../../src/rule.ts'
import { appendEdit } from '../../src/setting-edits.ts'

interface Swallowed extends Found {
  readonly domain: ClassDomain
  readonly table: string
}

export const rule = defineRule<'postfix', Swallowed>({
  id: 'virtual-alias-domains-by-pattern',
  summary: 'A table of aliases answers for a domain as a whole, so its mailboxes are not looked up.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    const setting = postfix.setting('virtual_alias_maps')
    if (!setting || postfix.isSet('virtual_alias_domains') || isTemplated(setting.value.text)) return
    const own = new Set([...domainsOf(postfix, 'mydestination')].map(({ domain }) => domain))
    const domains = (['virtual_mailbox_domains', 'relay_domains'] as const)
      .flatMap((name) => [...domainsOf(postfix, name)])
      .filter(({ domain, place }) => place && !own.has(domain))
    if (domains.length > 0) yield* swallowed(postfix, setting, domains)
  },
  describe({ domain, table }, { postfix }) {
    return {
      what: `${table} has an answer for ${domain.domain} alone, which makes it an alias domain.`,
      why: `virtual_alias_domains is not set, so every name that is a key of virtual_alias_maps is an alias domain. That comes before ${domain.class}: who has no alias there gets "User unknown in virtual alias table".`,
      help: 'Set virtual_alias_domains to nothing, or let the pattern begin with something before an @.',
      ...(domain.place ? { related: [{ ...domain.place, message: `in ${domain.class} here` }] } : {}),
      fixes: postfix?.main
        ? [
            editFix('Set virtual_alias_domains to nothing', 'review', postfix.main.source, [
              appendEdit(postfix.main, 'virtual_alias_domains', ''),
            ]),
          ]
        : [],
    }
  },
})

/** Tables with keys are left to the rule about domains in several classes. */
const KEYED = /^(?:proxy:)?(?:hash|btree|lmdb|cdb|dbm|sdbm|texthash):/

function* swallowed(
  postfix: PostfixInstance,
  setting: ParameterSetting,
  domains: readonly ClassDomain[],
): Iterable<Swallowed> {
  const context = {
    smtputf8: false,
    table: (path: string) => {
      const document = postfix.member(path)
      return document && isTable(document) ? document : undefined
    },
  }
  for (const reference of parseTableList(setting.value.text).tables) {
    const table = setting.value.text.slice(reference.start, reference.end)
    if (KEYED.test(table) || table.includes('$')) continue
    const open = openTable(table, context)
    const domain = domains.find((one) => open.lookup(bytesOfText(one.domain)).kind === 'found')
    if (domain) yield foundIn(setting.source, setting.value, reference.start, reference.end, { domain, table })
  }
}
