/** Random configurations of Dovecot 2.4: settings, lists, sections with and without names, filters, groups, includes. */

import { type Dovecot24Definition, dovecot24Structures } from '@mailcfg/knowledge'
import { Dice } from './dice.ts'
import { fileText, type RandomDovecot } from './dovecot-configurations.ts'
import { dovecotValue, dovecotWritten } from './dovecot-values.ts'

const ALL = [
  ...new Map(
    dovecot24Structures().structures.flatMap(({ settings }) => settings.map((one) => [one.key, one])),
  ).values(),
]
const AUTH = new Set(
  dovecot24Structures()
    .structures.find(({ name }) => name === 'auth')
    ?.settings.map(({ key }) => key),
)
/**
 * What random values would nearly always be refused for, and what is not checked here: the settings of Sieve, of HTTP
 * clients and of databases, and texts of the master process in which variables are expanded.
 */
const LEFT_OUT =
  /^(?:dovecot_|default_(?:internal|login)|auth_policy_|auth_verbose_passwords|auth_cache_size|syslog_facility|ssl_options|protocols|listen$|.*_client_workarounds|pop3_uidl_format|mail_nfs_index|service_|.*_listener_|imapc_features|pop3c_features|metric_|event_exporter|language|last_valid|first_valid|base_dir|log_core|log_debug|process_shutdown|oauth2|mail_server_admin|instance_name|libexec_dir|cdb_|execute_|mailbox_comment|sieve_|imapsieve|http_|redis|push_notification|fts_flatcurve|fts_decoder|fts_search|recipient_delimiter|acl_rights|state_dir)/
const FREE = ALL.filter(({ key }) => !LEFT_OUT.test(key))
const SCALARS = FREE.filter(({ type }) => !/^(?:strlist|boollist|filters?|alias)$/.test(type))
const LISTS = ALL.filter(
  ({ type, key }) =>
    /^(?:strlist|boollist)$/.test(type) &&
    /^(?:mail_plugins|auth_mechanisms|imap_id_send|passdb_fields|userdb_fields|import_environment|imap_capability)$/.test(
      key,
    ),
)

/** The sections around what is made. */
interface Around {
  readonly depth: number
  readonly filters: readonly string[]
  readonly network: boolean
  readonly group: boolean
}

const FILTERS: Readonly<Record<string, readonly string[]>> = {
  local: ['local_name', 'remote', 'protocol'],
  local_name: ['remote', 'protocol'],
  remote: ['protocol'],
  protocol: [],
}
const FILTER_NAMES: Readonly<Record<string, readonly string[]>> = {
  local: ['127.0.0.1', '10.0.0.0/8', '::1'],
  local_name: ['imap.example.com', 'IMAP.example.com', '*.example.com'],
  remote: ['192.168.0.0/16', '2001:db8::/32'],
  protocol: ['imap', 'lmtp', '!imap', '"pop3"'],
}

/** Makes the configuration of a seed. */
export function randomDovecot24(seed: number): RandomDovecot {
  const dice = new Dice(seed)
  const files: Record<string, string> = {}
  const around: Around = { depth: 0, filters: Object.keys(FILTERS), network: false, group: false }
  const versions = dice.feature('versions missing', 0.03)
    ? [dice.pick(['dovecot_config_version = 2.4.0', 'dovecot_config_version = 2.3', 'dovecot_storage_version = 2.4.0'])]
    : [`dovecot_config_version = ${dice.pick(['2.4.0', '2.4.1'])}`, 'dovecot_storage_version = 2.4.0']
  const parts = [versions, ...dice.several(1, 10, () => part(dice, around))]
  if (dice.feature('included directory', 0.3)) {
    parts.splice(dice.integer(1, parts.length), 0, ['!include conf.d/*.conf'])
    for (let i = dice.integer(1, 3); i > 0; i--)
      files[`conf.d/${dice.integer(10, 99)}-${i}.conf`] = fileText(
        dice,
        dice.several(0, 3, () => part(dice, around)),
      )
  }
  if (dice.feature('group', 0.15)) {
    parts.push(['group @mine one {', ...part(dice, { ...around, group: true }), '}'])
    parts.push([
      `@${dice.pick(['mine = one', 'mine = one', 'mine = two', 'other = one', 'mailbox_defaults = english'])}`,
    ])
  }
  return { seed, files: { 'dovecot.conf': fileText(dice, parts), ...files }, features: dice.features }
}

function part(dice: Dice, around: Around): string[] {
  const roll = dice.next()
  if (roll < 0.4) return [setting(dice, around)]
  if (roll < 0.55) return list(dice, around)
  if (roll < 0.75 && around.depth < 3) return section(dice, around)
  if (roll < 0.88 && around.depth < 2) return filter(dice, around)
  if (roll < 0.9) return broken(dice)
  return [setting(dice, around)]
}

function setting(dice: Dice, { network }: Around): string {
  const known = network ? SCALARS.filter(({ key }) => !AUTH.has(key)) : SCALARS
  const definition = dice.pick(known)
  if (dice.feature('reference', 0.05))
    return dice.pick([
      'mail_path = $SET:mail_home/x',
      'mail_home = $SET:mail_home /a',
      'login_greeting = $ENV:PATH $SET:base_dir b$c',
      'auth_master_user_separator = $SET:nothing',
    ])
  if (dice.feature('unlimited', 0.03) && /^(?:uint|time|size)$/.test(definition.type))
    return `${definition.key} = unlimited`
  const free = /^(?:string|plain|file)$/.test(definition.type)
  const key = dice.feature('quoted key', 0.03) ? `"${definition.key}"` : definition.key
  return `${key} = ${dovecotWritten(dice, value24(dice, definition), free)}`
}

function value24(dice: Dice, definition: Dovecot24Definition): string {
  const type =
    definition.type === 'uintmax' ? 'uint' : /^(?:plain|file)$/.test(definition.type) ? 'string' : definition.type
  return dovecotValue(dice, { ...definition, type } as Parameters<typeof dovecotValue>[1])
}

function list(dice: Dice, { network }: Around): string[] {
  const { key, type } = dice.pick(network ? LISTS.filter((one) => !AUTH.has(one.key)) : LISTS)
  const words = dice.several(0, 4, () => dice.pick(['quota', 'acl', 'login', 'a_b', 'fts', 'x-y']))
  if (type === 'boollist' && dice.feature('list on a line', 0.5)) {
    const quoted = dice.feature('quoted word', 0.1) ? [...words, '"a b"'] : words
    return [`${key} = ${quoted.join(dice.pick([' ', ', ', ',']))}`]
  }
  const value = (): string =>
    type === 'boollist' ? dice.pick(['yes', 'no', 'yes']) : dice.pick(['x', '%{user}', '"y z"', ''])
  const items = words.map((word) => `  ${dice.chance(0.1) ? `"${word} 1"` : word} = ${value()}`)
  return [`${key} {`, ...items, '}']
}

function section(dice: Dice, around: Around): string[] {
  const [head, keys] = dice.pick([
    ['passdb p1', ['driver = pam', 'passdb_driver = sql', 'default_password_scheme = crypt', 'passdb_deny = no']],
    ['passdb static', ['password = test', 'static_password = x', 'fields {', 'user = x', '}']],
    ['userdb u', ['driver = passwd', 'fields {', 'uid = 1', '"home dir" = /x', '}']],
    ['service imap', ['process_limit = 5', 'client_limit = 3', 'service_vsz_limit = 1G', 'user = vmail']],
    ['service auth', ['unix_listener auth-x {', 'mode = 0660', 'user = mail', '}']],
    ['service mine', ['executable = x', 'inet_listener a {', 'port = 5', '}']],
    [
      'namespace inbox',
      ['inbox = yes', 'separator = /', 'mailbox "Sent Messages" {', 'special_use = "\\\\Sent"', 'auto = create', '}'],
    ],
    ['namespace ""', ['prefix = a/', 'mailbox Trash {', '}']],
    ['auth_policy', ['log_only = yes', 'http_client_max_idle_time = 5s', 'auth_policy_reject_on_fail = no']],
    ['mdbox', ['mail_path = ~/mdbox', 'rotate_size = 10M']],
    ['maildir', ['mail_path = %{home}/Maildir']],
    ['dict_server', ['dict mydict {', 'driver = file', '}']],
    ['mail_attribute', ['dict file {', 'path = x', '}']],
    ['metric m', ['filter = event=a', 'filter = event=b', 'group_by user {', '}']],
    ['mysql localhost', ['user = x', 'password = secret', 'dbname = mail']],
  ] as const)
  if (around.network && /^(?:passdb|userdb|auth)/.test(head)) return [setting(dice, around)]
  const inner = dice.feature('setting of another kind in a section', 0.2) ? [setting(dice, around)] : []
  return [`${head} {`, ...complete(dice, keys), ...inner, '}']
}

/** Some lines, with everything of the sections among them. */
function complete(dice: Dice, lines: readonly string[]): string[] {
  const kept: string[] = []
  let inside = false
  let keep = true
  for (const line of lines) {
    if (!inside) keep = dice.chance(0.8)
    if (line.endsWith('{')) inside = true
    if (keep) kept.push(line)
    if (line === '}') inside = false
  }
  return kept
}

function filter(dice: Dice, { depth, filters, network, group }: Around): string[] {
  const all = dice.feature('filter in a wrong place', 0.02) ? Object.keys(FILTERS) : filters
  if (all.length === 0) return [setting(dice, { depth, filters, network, group })]
  const type = dice.pick(all)
  const inner = { depth: depth + 1, filters: FILTERS[type] ?? [], network: network || type !== 'protocol', group }
  const lines = dice.several(0, 3, () => part(dice, inner)).flat()
  return [`${type} ${dice.pick(FILTER_NAMES[type] ?? [])} {`, ...lines, '}']
}

function broken(dice: Dice): string[] {
  dice.features.add('broken line')
  return dice.pick([
    ['no_such_setting = 1'],
    ['service imap {', 'no_such = 1', '}'],
    ['passdb {', '}'],
    ['no_such_section {', '}'],
    ['mail_plugins = "a'],
    ['mail_plugins {', 'a = maybe', '}'],
    ['auth_policy x {', '}'],
    ['passdb = x'],
    ['auth_policy = x'],
    ['mail_attribute {', '}'],
    ['service a {', 'service b {', '}', '}'],
    ['mailbox a {', 'namespace b {', '}', '}'],
    ['}'],
    ['group @x {', '}'],
    ['passdb_fields = x'],
  ])
}
