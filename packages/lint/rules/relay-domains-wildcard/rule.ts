/** A relay_domains that holds the whole world. */

import type { PostfixInstance } from '@mailcfg/model'
import { domainsIn } from '../../src/domain-lists.ts'
import { defineRule, type Found, foundIn } from '../../src/rule.ts'

export const rule = defineRule<'parameter', Found & { readonly text: string; readonly topLevel: boolean }>({
  id: 'relay-domains-wildcard',
  summary: '`relay_domains` holds every domain, or all of a top-level domain.',
  severity: 'error',
  impact: 'open-relay',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter', names: ['relay_domains'] },
  *check(setting, { postfix }) {
    for (const { text, start, end } of domainsIn(setting, postfix)) {
      const topLevel = TOP_LEVEL.test(text) && matchesParents(postfix)
      if (topLevel || EVERYTHING.test(text))
        yield foundIn(setting.source, setting.value, start, end, { text, topLevel })
    }
  },
  describe: ({ text, topLevel }) => ({
    what: topLevel
      ? `relay_domains holds the whole top-level domain ${text}.`
      : `${text} makes every domain a relay domain.`,
    why: topLevel
      ? 'An item of relay_domains matches its subdomains too, so strangers may send to every domain below it.'
      : 'reject_unauth_destination lets mail for relay domains pass: strangers send to the whole world through this server.',
    help: 'List the domains that you relay for.',
  }),
})

/** Generic top-level domains, those for tests, and all that stand for a country. */
const TOP_LEVEL =
  /^(?:[a-z]{2}|com|net|org|info|biz|edu|gov|mil|int|name|online|site|xyz|top|shop|cloud|app|dev|test)$/i

/** A static table answers to every key; so does an inline pattern without anything to match. */
const EVERYTHING = /^static:|^(?:pcre|regexp):\{\s*\{?\s*\/(?:\^?\.[*+]?\$?|\^|\$|)\/[a-z]*\s/i

function matchesParents(postfix: PostfixInstance | undefined): boolean {
  const parents = postfix?.value('parent_domain_matches_subdomains')
  return parents?.known === true && parents.text.split(/[\s,]+/).includes('relay_domains')
}
