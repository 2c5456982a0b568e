/** Names of Postfix parameters, for main.cf and for `-o`. */

import {
  builtIn,
  compareVersions,
  defaultFor,
  type PostfixParameter,
  postfixParameter,
  postfixParameters,
  tableMembership,
} from '@mailcfg/knowledge'
import type { ParameterSetting, PostfixInstance, Service } from '@mailcfg/model'
import type { Place } from '../place.ts'
import type { ParameterSubject } from '../subject/subject.ts'
import { type CompletionItem, defaultWords, RANK } from './item.ts'
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

/** A parameter of a release, as every file of that release is offered it. */
interface Known {
  readonly item: CompletionItem
  readonly parameter: PostfixParameter
}

const knownByRelease = new Map<string, readonly Known[]>()

/** The parameters of a release; without one, those of the newest. */
function knownParameters(release: string | undefined): readonly Known[] {
  const key = release ?? ''
  const found = knownByRelease.get(key)
  if (found) return found
  const made = postfixParameters()
    .filter((one) => builtIn(one) && !one.readOnly && tableMembership(one, release) === 'parameter')
    .map((parameter) => ({ parameter, item: itemOf(parameter, release) }))
  knownByRelease.set(key, made)
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

/** The names that can be set where a name stands. */
export function parameterItems({ postfix, document }: Place, subject: ParameterSubject): CompletionItem[] {
  const { setting, service } = subject
  const present = presentSettings(postfix, document, service, setting)
  const items = [
    ...knownParameters(postfix?.versions.postfix).map(({ item, parameter }) => inService(item, parameter, service)),
    ...(postfix ? ownNames(postfix, service) : []),
  ]
  // A name that has its value keeps it; a new one is followed by the sign that master.cf and main.cf want there.
  const behind = setting === undefined ? (service ? '=' : ' = ') : ''
  return items.map((item) => {
    const line = present.get(item.label)
    const text = behind === '' ? {} : { text: `${item.label}${behind}`, continues: true as const }
    if (line === undefined) return { ...item, ...text }
    return { ...item, ...text, rank: Math.max(item.rank, RANK.present), description: `set in line ${line + 1}` }
  })
}

/** Line, from 0, of the last setting of each name in the same file, or in the same service. */
function presentSettings(
  postfix: PostfixInstance | undefined,
  document: Place['document'],
  service: Service | undefined,
  own: ParameterSetting | undefined,
): Map<string, number> {
  const settings = postfix?.settingsIn(document).filter((one) => one.service === service && one !== own) ?? []
  return new Map(settings.map(({ name, source }) => [name.text, source.positionAt(name.range.start).line]))
}

/** Behind `-o`, what the service's program reads comes first. */
function inService(
  item: CompletionItem,
  { name, programs }: PostfixParameter,
  service: Service | undefined,
): CompletionItem {
  if (service === undefined || item.deprecated) return item
  const program = service.command.text.replace(/^.*\//, '')
  const readsIt = programs?.includes(program) ? 0 : programs?.includes('*') ? 5 : undefined
  if (readsIt === undefined) return { ...item, rank: RANK.unlikely, description: `not read by ${program}` }
  return { ...item, rank: (OVERRIDDEN.has(name) ? RANK.usual : RANK.common) + readsIt }
}

/** Names that exist because of the configuration itself: limits of transports, restriction classes, names of `-o`. */
function ownNames(postfix: PostfixInstance, service: Service | undefined): CompletionItem[] {
  const made = [...postfix.serviceDefaults].map(([label, value]): CompletionItem => {
    return { label, kind: 'parameter', detail: `of a service${defaultWords(value)}`, rank: RANK.unlikely }
  })
  if (service) return made
  const classes = classNames(postfix).map((label): CompletionItem => {
    return { label, kind: 'parameter', detail: 'restriction class', rank: RANK.needed }
  })
  const wanted = [...namesWanted(postfix)].map((label): CompletionItem => {
    return { label, kind: 'parameter', detail: 'master.cf refers to it', rank: RANK.needed }
  })
  return [...made, ...classes, ...wanted]
}

/** The restriction classes of a configuration. */
export function classNames(postfix: PostfixInstance): string[] {
  return postfix
    .value('smtpd_restriction_classes')
    .text.split(/[\s,]+/)
    .filter((name) => name !== '')
}

/** Names that `-o` settings refer to and that nothing defines. */
function namesWanted(postfix: PostfixInstance): Set<string> {
  const names = postfix.masterSettings.flatMap(({ value }) => [...value.text.matchAll(/\$[{(]?(\w+)/g)])
  const unknown = names.map(([, name = '']) => name).filter((name) => postfixParameter(name) === undefined)
  return new Set(unknown.filter((name) => postfix.raw(name) === undefined))
}
