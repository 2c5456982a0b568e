/** Postfix map sources: where mysql, pgsql, ldap, sqlite, memcache and mongodb tables look up, in main.cf's format. */

import { postfixLines } from '@mailcfg/core'
import type { LanguageDefinition } from '../language.ts'
import { parseAssignment } from '../main-cf/parser.ts'

export const mapSource: LanguageDefinition = {
  id: 'map-source',
  title: 'Postfix map source',
  product: 'postfix',
  shape: 'assignments',
  lineStyle: postfixLines,
  parseLine: parseAssignment,
  values: { glue: '', quoting: 'none' },
  layout: { separator: ' = ', indent: 4, flushComments: true },
  files: {
    paths: [
      /\/postfix[^/]*\/(?:.*\/)?(?:sql|mysql|pgsql|ldap|sqlite|memcache)\/[^/]+\.cf$/,
      /(?:^|\/)(?:mysql|pgsql|ldap|sqlite|memcache)[-_][^/]*\.cf$/,
    ],
    looksLike,
  },
}

/** Names that only these files have: each of them says what is looked up, or where. */
const DECISIVE = new Set([
  ...['dbname', 'query', 'select_field', 'where_field', 'additional_conditions', 'select_function'],
  ...['server_host', 'search_base', 'query_filter', 'result_attribute', 'result_format', 'domain_filter'],
  ...['dbpath', 'memcache', 'key_format', 'ttl', 'collection', 'projection'],
])

/** Further names that these files may have, and so may others. */
const COMMON = new Set([
  ...['hosts', 'user', 'password', 'table', 'domain', 'version', 'bind', 'bind_dn', 'bind_pw', 'scope', 'timeout'],
  ...['server_port', 'expansion_limit', 'size_limit', 'recursion_limit', 'start_tls', 'backup', 'uri', 'encoding'],
  ...['option_file', 'option_group', 'charset', 'idle_interval', 'retry_interval', 'require_result_set'],
  ...['tls_cert_file', 'tls_key_file', 'tls_CAfile', 'tls_CApath', 'tls_verify_cert', 'tls_ciphers', 'cache'],
  ...['tls_ca_cert_file', 'tls_ca_cert_dir', 'tls_cert', 'tls_key', 'tls_require_cert', 'cache_expiry', 'cache_size'],
  ...['special_result_attribute', 'terminal_result_attribute', 'leaf_result_attribute', 'dereference'],
  ...['chase_referrals', 'debuglevel', 'result_filter', 'sasl_mechs', 'sasl_realm', 'sasl_authz_id', 'flags'],
])

/** Share of the assigned names that belong here; nothing without a decisive one. */
function looksLike(head: string): number {
  const names = [...head.matchAll(/^([^\s#=][^\s=]*)[ \t]*=/gm)].map((match) => match[1] as string)
  if (!names.some((name) => DECISIVE.has(name))) return 0
  return names.filter((name) => DECISIVE.has(name) || COMMON.has(name)).length / names.length
}
