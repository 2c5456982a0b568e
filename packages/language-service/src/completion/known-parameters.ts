/** The parameters that Postfix itself has, as items that all places of one kind share. */

import { detached } from '@mailcfg/core'
import {
  builtIn,
  compareVersions,
  defaultFor,
  type PostfixParameter,
  postfixParameters,
  tableMembership,
} from '@mailcfg/knowledge'
import { type CompletionItem, defaultWords, followed, RANK } from './item.ts'
import { valueWords } from './value-words.ts'

/** What nearly every main.cf sets. */
const COMMON = new Set(
  `alias_database alias_maps biff canonical_maps compatibility_level content_filter header_checks home_mailbox
  inet_interfaces inet_protocols mailbox_command mailbox_size_limit mailbox_transport message_size_limit milter_protocol
  mydestination mydomain myhostname mynetworks myorigin non_smtpd_milters recipient_delimiter relay_domains relayhost
  smtp_sasl_auth_enable smtp_sasl_password_maps smtp_sasl_security_options smtp_tls_CApath smtp_tls_security_level
  smtp_tls_session_cache_database smtpd_banner smtpd_client_restrictions smtpd_data_restrictions
  smtpd_helo_required smtpd_helo_restrictions smtpd_milters smtpd_recipient_restrictions smtpd_relay_restrictions
  smtpd_sasl_auth_enable smtpd_sasl_path smtpd_sasl_type smtpd_sender_restrictions smtpd_tls_auth_only
  smtpd_tls_cert_file smtpd_tls_key_file smtpd_tls_loglevel smtpd_tls_mandatory_protocols smtpd_tls_protocols
  smtpd_tls_security_level smtpd_tls_session_cache_database transport_maps virtual_alias_domains virtual_alias_maps
  virtual_gid_maps virtual_mailbox_base virtual_mailbox_domains virtual_mailbox_maps virtual_transport
  virtual_uid_maps`.split(/\s+/),
)

/** What services override. */
const OVERRIDDEN = new Set(
  `cleanup_service_name content_filter milter_macro_daemon_name mynetworks receive_override_options smtp_fallback_relay
  smtp_helo_timeout smtpd_authorized_xforward_hosts smtpd_client_restrictions smtpd_data_restrictions
  smtpd_end_of_data_restrictions smtpd_helo_restrictions smtpd_milters smtpd_recipient_restrictions smtpd_relay_restrictions
  smtpd_sasl_auth_enable smtpd_sasl_path smtpd_sasl_type smtpd_sender_restrictions smtpd_tls_auth_only
  smtpd_tls_security_level smtpd_tls_wrappermode smtp_tls_security_level syslog_name`.split(/\s+/),
)

/** A kind of place where a name can stand. */
export interface NamePlace {
  /** The release; without one, the newest is meant. */
  readonly release: string | undefined
  /** The program that reads the name behind `-o`; `undefined` in main.cf. */
  readonly program: string | undefined
  /** What is written behind the name; empty where a value stands there already. */
  readonly behind: string
}

/** So many kinds of places are kept: programs may have any name, and grow by one sign with each keystroke. */
const MOST_KINDS = 16

const known = new Map<string, readonly CompletionItem[]>()

/** The names that can be set at a kind of place; the same objects each time. */
export function knownParameters({ release, program, behind }: NamePlace): readonly CompletionItem[] {
  const key = JSON.stringify([release, program, behind])
  const found = known.get(key)
  if (found) return found
  if (known.size >= MOST_KINDS) known.clear()
  const reader = program === undefined ? undefined : detached(program)
  const made = postfixParameters()
    .filter((one) => builtIn(one) && !one.readOnly && tableMembership(one, release) === 'parameter')
    .map((parameter) => followed(inProgram(itemOf(parameter, release), parameter, reader), behind))
  known.set(key, made)
  return made
}

function itemOf(parameter: PostfixParameter, release: string | undefined): CompletionItem {
  const { name, kind, replacedBy, legacyAlias, undocumented } = parameter
  const deprecated = isDeprecated(parameter, release)
  const rank = COMMON.has(name) ? RANK.usual : legacyAlias || undocumented ? RANK.unlikely : RANK.other
  return {
    label: name,
    kind: 'parameter',
    detail: `${valueWords(kind)}${defaultWords(defaultFor(parameter, release))}`,
    documentation: { of: 'postfix', subject: 'parameter', name },
    rank: deprecated ? RANK.deprecated : rank,
    ...(deprecated ? { deprecated: true } : {}),
    ...(deprecated && replacedBy !== undefined ? { description: `write ${replacedBy}` } : {}),
  }
}

function isDeprecated({ deprecatedSince, obsolete }: PostfixParameter, release: string | undefined): boolean {
  if (deprecatedSince === undefined) return obsolete === true
  return release === undefined || compareVersions(deprecatedSince, release) <= 0
}

/** Behind `-o`, what the service's program reads comes first. */
function inProgram(
  item: CompletionItem,
  { name, programs }: PostfixParameter,
  program: string | undefined,
): CompletionItem {
  if (program === undefined || item.deprecated) return item
  const readsIt = programs?.includes(program) ? 0 : programs?.includes('*') ? 5 : undefined
  if (readsIt === undefined) return { ...item, rank: RANK.unlikely, description: `not read by ${program}` }
  return { ...item, rank: (OVERRIDDEN.has(name) ? RANK.usual : RANK.common) + readsIt }
}
