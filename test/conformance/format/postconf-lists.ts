/** What postconf prints, in a form in which only those blanks are left out that Postfix does not see. */

import type { Formatted } from './formatted.ts'
import { latin } from './texts.ts'

/**
 * Parameters that postconf(5) calls lists, "separated by comma or whitespace". Written down here without a look at what
 * the formatter takes for a list: a parameter that is missing here has to come back byte for byte.
 */
const LISTS = new RegExp(
  `^(?:${[
    // Access lists, tables, patterns of names and addresses.
    '.*_restrictions|.*_maps|smtpd_restriction_classes',
    '(?:smtp_|milter_)?header_checks|(?:smtp_)?(?:mime|nested)_header_checks|(?:smtp_)?body_checks',
    '(?:relay|masquerade|fast_flush|virtual_alias|virtual_mailbox)_domains|permit_mx_backup_networks',
    'mydestination|mynetworks|debug_peer_list|inet_interfaces|inet_protocols|proxy_interfaces',
    'authorized_(?:flush|mailq|submit)_users|(?:smtpd_)?authorized_verp_clients|qmqpd_authorized_clients',
    'smtpd_authorized_(?:xclient|xforward)_hosts|smtpd_client_event_limit_exceptions|local_header_rewrite_clients',
    'smtpd_sasl_exceptions_networks|smtpd_log_access_permit_actions|masquerade_exceptions|message_drop_headers',
    'postscreen_(?:access_list|(?:white|allow)list_interfaces|dnsbl_sites|forbidden_commands|discard_ehlo_keywords)',
    '(?:smtp|lmtp)_connection_cache_destinations|smtp_requiretls_policy',
    // Addresses of services.
    '(?:smtpd|non_smtpd)_milters|milter_.*_macros|milter_macro_defaults|(?:smtp_|lmtp_)?fallback_relay|relayhost',
    // Words.
    'notify_classes|hash_queue_names|(?:export|import)_environment|receive_override_options|prepend_delivered_header',
    '(?:virtual_)?mailbox_delivery_lock|virtual_mailbox_lock|allow_mail_to_(?:commands|files)|masquerade_classes',
    '(?:sender_|recipient_)?canonical_classes|parent_domain_matches_subdomains|propagate_unmatched_extensions',
    '(?:smtpd|smtp|lmtp)_(?:discard_(?:ehlo|lhlo)_keywords|sasl_security_options|sasl_tls_security_options)',
    '(?:smtpd|smtp|lmtp)_sasl_(?:tls_verified_security_options|mechanism_filter)|smtpd_(?:noop|forbidden)_commands',
    '(?:smtpd|smtp|lmtp|tlsproxy|tlsproxy_client)_tls_(?:mandatory_)?(?:exclude_ciphers|protocols)',
    'tls_disable_workarounds|tls_ssl_options|tls_eecdh_auto_curves|tls_ffdhe_auto_groups|tls_dane_digests',
    '(?:smtp|lmtp)_tls_(?:verify|secure|fingerprint)_cert_match|(?:smtp|lmtp)_tls_trust_anchor_file',
    '(?:smtpd|smtp|lmtp|tlsproxy|tlsproxy_client)_tls_chain_files|(?:smtp|lmtp)_(?:host_lookup|dns_resolver_options)',
    'alias_database|alternate_config_directories|multi_instance_directories|maillog_file_prefixes',
    'smtpd_proxy_options|smtputf8_autodetect_classes|internal_mail_filter_classes|master_service_disable',
    'postmulti_(?:control|start|stop)_commands',
  ].join('|')})$`,
)

/** The list of servers in a file of a table, mysql_table(5), pgsql_table(5), ldap_table(5), memcache_table(5). */
const SOURCE_LISTS =
  /^(?:hosts|domain|server_host|result_attribute|special_result_attribute|leaf_result_attribute|terminal_result_attribute)$/

const ASSIGNMENT = /^(postconf: (?:warning|fatal): .*?: )?([^\s=]+)( = |=)(.*)$/

/**
 * Messages that quote a piece of some value, with a question mark for each tab; where the value is no list, it is
 * compared as a whole elsewhere.
 */
const QUOTING = /^postconf: (?:warning|fatal): (?!.*(?:unused|undefined) parameter|.*overriding).*"/

/** The output or the messages of postconf with the items of lists parted by single blanks. */
export function comparablePostconf(text: string, file: Formatted): string {
  const classes = classesOf(latin(file.bytes))
  const isList = (name: string): boolean =>
    file.language.id === 'map-source' ? SOURCE_LISTS.test(name) : LISTS.test(name) || classes.has(name)
  return text
    .replace(/\n {4}/g, ' ')
    .split('\n')
    .map((line) => {
      if (QUOTING.test(line)) return line.replace(/[\s?,]+/g, ' ')
      const [, before = '', name = '', equals = '', value = ''] = ASSIGNMENT.exec(line) ?? []
      if (!isList(name)) return line
      return `${before}${name}${equals}${itemsOf(before === '' ? value : value.replaceAll('?', ' ')).join(' ')}`
    })
    .join('\n')
}

/** Names of restriction classes, whose values are lists of restrictions. */
function classesOf(text: string): Set<string> {
  const lists = [...text.matchAll(/^smtpd_restriction_classes[ \t]*=((?:.*\n(?=[ \t]))*.*)/gm)]
  return new Set(lists.flatMap(([, value = '']) => value.split(/[\s,]+/)))
}

/** The items of a list as mystrtokq() parts them: blanks and commas outside of braces, and here of quotes, too. */
function itemsOf(value: string): string[] {
  return value.match(/(?:\{(?:[^{}]|\{[^{}]*\})*\}|"[^"]*"|[^\s,{"]|[{"])+/g) ?? []
}
