/** Which language a lookup table is written in: decided by the parameter that uses it and by its type. */

import { type LanguageDefinition, languageById } from '@mailcfg/grammars'
import { tableType } from '@mailcfg/knowledge'

/** Types whose files have a grammar of their own, whatever they are used for. */
const BY_TYPE: Readonly<Record<string, string>> = { cidr: 'cidr-table', pcre: 'pcre-table', regexp: 'regexp-table' }

/** Parameters whose tables have a manual page of their own, by the page's name. The first fitting line counts. */
const BY_PARAMETER: readonly (readonly [RegExp, string])[] = [
  [/^alias_(?:maps|database)$/, 'aliases'],
  [/^virtual_alias_maps$|^virtual_maps$/, 'virtual'],
  [/^(?:fallback_)?transport_maps$|^mailbox_transport_maps$/, 'transport'],
  [/(?:^|_)canonical_maps$/, 'canonical'],
  [/^(?:smtp|lmtp)_generic_maps$/, 'generic'],
  [/^relocated_maps$/, 'relocated'],
  [/^(?:smtpd_sender_login|local_login_sender)_maps$/, 'sender_login'],
  [/_restrictions$|^check_\w+_access$|^postscreen_access_list$/, 'access'],
]

/**
 * The language of the file of a lookup table, or `undefined` when the table has no file that a person writes.
 * @param type the type before the colon, without `proxy:` and other wrappers.
 * @param parameter the main.cf parameter that names the table.
 * @param restriction the restriction that asks the table, which matters in lists that are not called `_restrictions`.
 */
export function languageOfTable(type: string, parameter: string, restriction?: string): LanguageDefinition | undefined {
  const own = BY_TYPE[type]
  if (own !== undefined) return languageById(own)
  const kind = tableType(type)?.kind
  if (kind === 'query-config') return languageById('map-source')
  if (kind !== 'file-db' && type !== 'texthash') return undefined
  const role = restriction ?? parameter
  const named = BY_PARAMETER.find(([pattern]) => pattern.test(role) || pattern.test(parameter))
  return languageById(named?.[1] ?? 'lookup-table')
}
