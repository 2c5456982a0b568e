/** Items of the lists that say which domains are ours. */

import { parseList } from '@mailcfg/grammars'
import { isTemplated, type ParameterSetting, type PostfixInstance } from '@mailcfg/model'
import { isEffective } from './settings.ts'

/** The parameters that make a domain ours. */
export const DOMAIN_LISTS = ['mydestination', 'relay_domains', 'virtual_alias_domains', 'virtual_mailbox_domains']

/** One item with its offsets in the value. */
export interface DomainItem {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** The items that stand in a setting itself, without exclusions and what comes out of other parameters. */
export function domainsIn(setting: ParameterSetting, postfix: PostfixInstance | undefined): readonly DomainItem[] {
  const { text } = setting.value
  if (isTemplated(text) || !isEffective(setting, postfix)) return []
  return parseList(text, { braces: true, stopsAtComment: true }).items.filter(
    (item) => !item.text.includes('$') && !item.text.startsWith('!'),
  )
}

/**
 * Whether mail for the domain is taken as our own, so that nobody relays by it; `undefined` when a table or a file
 * decides. Host names that only the server knows do not count.
 */
export function isOwnDomain(postfix: PostfixInstance, domain: string): boolean | undefined {
  const name = domain.toLowerCase()
  let unknown = false
  for (const list of DOMAIN_LISTS) {
    const parents = list === 'relay_domains'
    for (const { text } of parseList(postfix.value(list).text, { braces: true }).items) {
      const item = text.toLowerCase().replace(/^\./, '')
      if (/[:/]/.test(text)) unknown = true
      else if (item === name || (parents && name.endsWith(`.${item}`))) return true
    }
  }
  return unknown ? undefined : false
}
