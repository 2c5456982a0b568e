/** postscreen(8) in a configuration: whether it runs, and the DNS lists that it asks. */

import { type DnsblSite, parseDnsblSite, parseList } from '@mailcfg/grammars'
import { isTemplated, type ParameterSetting, type PostfixInstance, realServices, type Service } from '@mailcfg/model'
import type { Found } from './rule.ts'

/** The services that run postscreen. */
export function postscreenServices(postfix: PostfixInstance): Service[] {
  return realServices(postfix).filter(({ type, command }) => type.text === 'inet' && command.text === 'postscreen')
}

/** The services as postscreen sees them, or main.cf alone when no master.cf was seen. */
export function postscreenViews(postfix: PostfixInstance): (Service | undefined)[] {
  return postfix.master ? postscreenServices(postfix) : [undefined]
}

/** A DNS list in a setting. */
export interface PlacedSite {
  readonly site: DnsblSite
  readonly setting: ParameterSetting
  /** Offset of the item in the value. */
  readonly start: number
  readonly end: number
  readonly found: Found
}

/** The items of postscreen_dnsbl_sites as written; none for a value that a template makes. */
export function sitesIn(setting: ParameterSetting): PlacedSite[] {
  const { source, value } = setting
  if (isTemplated(value.text)) return []
  return parseList(value.text, { braces: true }).items.map(({ text, start, end }) => ({
    site: parseDnsblSite(text, true),
    setting,
    start,
    end,
    found: { source, range: value.rangeOf(start, end) },
  }))
}
