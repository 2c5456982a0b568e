/** Items of relay_domains that hold every domain, or all of a top-level domain. */

import type { ParameterSetting, PostfixInstance } from '@mailcfg/model'
import { type DomainItem, domainsIn } from './domain-lists.ts'

/** An item that holds more domains than anybody relays for. */
export interface DomainWildcard extends DomainItem {
  /** Whether it is a top-level domain, and not everything. */
  readonly topLevel: boolean
}

/** Generic top-level domains, those for tests and examples, and all that stand for a country. */
export const TOP_LEVEL =
  /^(?:[a-z]{2}|com|net|org|info|biz|edu|gov|mil|int|name|online|site|xyz|top|shop|cloud|app|dev|test|example)$/i

/** A static table answers to every key; so does an inline pattern without anything to match. */
const EVERYTHING = /^static:|^(?:pcre|regexp):\{\s*\{?\s*\/(?:\^?\.[*+]?\$?|\^|\$|)\/[a-z]*\s/i

/** The items of a setting of relay_domains. */
export function wildcardsIn(
  setting: ParameterSetting,
  postfix: PostfixInstance | undefined,
): readonly DomainWildcard[] {
  return domainsIn(setting, postfix).flatMap((item) => {
    const topLevel = TOP_LEVEL.test(item.text) && matchesParents(postfix)
    return topLevel || EVERYTHING.test(item.text) ? [{ ...item, topLevel }] : []
  })
}

function matchesParents(postfix: PostfixInstance | undefined): boolean {
  const parents = postfix?.value('parent_domain_matches_subdomains')
  return parents?.known === true && parents.text.split(/[\s,]+/).includes('relay_domains')
}
