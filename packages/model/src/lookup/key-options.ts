/** What the parameters of a Postfix configuration say on the keys that are tried. */

import type { Service } from '../documents/columns.ts'
import type { PostfixParameters } from '../postfix/parameters.ts'
import type { LookupKeyOptions } from './keys.ts'

/** Restrictions share one word in parent_domain_matches_subdomains; parameters stand there by their own names. */
function featureOf(use: string): string {
  return /^check_\w+_access$/.test(use) ? 'smtpd_access_maps' : use
}

/**
 * The options of {@link lookupKeys} for one use of a table. What depends on the host, such as a name in mydestination
 * that only the host knows, is left out.
 * @param use the parameter or restriction that names the table
 * @param service whose `-o` settings count
 */
export function lookupKeyOptions(postfix: PostfixParameters, use: string, service?: Service): LookupKeyOptions {
  const words = (name: string): string[] => {
    const { text, known } = postfix.value(name, service)
    return known ? text.split(/[\s,]+/).filter((word) => word !== '') : []
  }
  const local = new Set(['myorigin', 'mydestination'].flatMap(words).map((word) => word.toLowerCase()))
  return {
    recipientDelimiter: postfix.value('recipient_delimiter', service).text,
    parentMatchesSubdomains: words('parent_domain_matches_subdomains').includes(featureOf(use)),
    isLocalDomain: (domain) => local.has(domain.toLowerCase()),
    nullAccessKey: postfix.value('smtpd_null_access_lookup_key', service).text || '<>',
  }
}

const WITHOUT_SUBSTITUTION: ReadonlySet<string> = new Set([
  'transport_maps',
  'sender_dependent_default_transport_maps',
  'sender_dependent_relayhost_maps',
])

/**
 * Whether the pattern tables of a parameter may put what they matched into their result; those of transports and hosts
 * skip rules that want to (DICT_FLAG_NO_REGSUB of src/trivial-rewrite).
 */
export function maySubstitute(use: string): boolean {
  return !WITHOUT_SUBSTITUTION.has(use)
}
