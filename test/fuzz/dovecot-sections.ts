/** Random sections of Dovecot 2.3 with what may stand inside. */

import { type DovecotDefinition, type DovecotStructure, dovecotStructures } from '@mailcfg/knowledge'
import type { Dice } from './dice.ts'
import { dovecotValue, dovecotWritten } from './dovecot-values.ts'

const { structures, roots, services } = dovecotStructures()
const byName = new Map(structures.map((one) => [one.name, one]))

/** All settings of the top level, those of sections left out. */
const ROOT_SETTINGS: readonly DovecotDefinition[] = roots
  .flatMap((name) => byName.get(name)?.settings ?? [])
  .filter(({ type }) => !['list', 'unique', 'strlist', 'alias'].includes(type))

/** Settings whose values are checked when everything was read: random ones would nearly always be refused. */
const CHECKED: Readonly<Record<string, readonly string[]>> = {
  auth_policy_server_url: [''],
  auth_verbose_passwords: ['no', 'plain', 'sha1:6', 'yes', 'plain:0'],
  auth_worker_max_count: ['1', '30'],
  auth_cache_size: ['0', '10M', '512', '1024'],
  default_internal_user: ['dovecot', 'root'],
  default_login_user: ['dovenull', 'nobody'],
  doveadm_worker_count: ['0', '5'],
  dsync_features: ['', 'empty-header-workaround'],
  dsync_alt_char: ['_', '-'],
  dsync_hashed_headers: ['Date', 'Date Message-ID'],
  director_user_expire: ['15 mins', '10 secs', '9 s'],
  imap_client_workarounds: [
    '',
    'delay-newmail',
    'tb-lsub-flags DELAY-NEWMAIL',
    'outlook-idle tb-lsub-flags',
    'netscape-eoh',
  ],
  imapc_features: ['', 'search delay-login', 'throttle:1:2:3', 'ACL,search'],
  imapc_max_idle_time: ['29 mins'],
  listen: ['*', '*, ::', '127.0.0.1', '[::]', '::1 10.0.0.1'],
  ssl_listen: ['*:993'],
  lmtp_client_workarounds: ['', 'whitespace-before-path mailbox-for-path'],
  log_core_filter: ['', 'event=a AND (category="x" or field>5)', 'not event=*'],
  log_debug: ['', 'category=imap', 'event=abc'],
  process_shutdown_filter: ['', 'event=mail_user_session_finished AND rss>20'],
  mail_attachment_detection_options: ['', 'add-flags exclude-inlined', 'content-type=!text/*'],
  mail_attachment_hash: ['%{sha1}', '%{sha256:80}', '%B{md5}x'],
  mail_cache_fields: ['flags', 'flags hdr.subject', 'hdr.x-y'],
  mail_always_cache_fields: ['', 'hdr.subject'],
  mail_never_cache_fields: ['imap.envelope'],
  mail_cache_max_size: ['1G', '10M', '2G'],
  mail_cache_purge_delete_percentage: ['20', '100', '0'],
  mail_nfs_index: ['no'],
  mail_plugin_dir: ['/usr/lib/dovecot/modules'],
  mailbox_idle_check_interval: ['30 secs'],
  pop3_client_workarounds: ['', 'oe-ns-eoh', 'outlook-no-nuls oe-ns-eoh'],
  pop3_delete_type: ['default', 'expunge'],
  pop3_uidl_format: ['%g', '%08Xu%08Xv', '%f', '%v.%u', 'x%%'],
  pop3c_features: ['', 'no-pipelining'],
  protocols: [
    'imap',
    'imap pop3 lmtp',
    'none',
    ' imap  pop3',
    'submission',
    '',
    'imap imaps',
    'pop3s',
    'imap pop3 sieve',
  ],
  ssl_options: ['', 'no_ticket', 'compression, no_ticket'],
  ssl_verify_client_cert: ['no'],
  submission_client_workarounds: ['', 'mailbox-for-path exotic-backend'],
  syslog_facility: ['mail', 'local0', 'daemon'],
  last_valid_uid: ['0', '5000'],
  last_valid_gid: ['0', '5000'],
  first_valid_uid: ['500', '1000'],
  first_valid_gid: ['1', '100'],
  default_process_limit: ['100', '200'],
  default_client_limit: ['1000', '2000', '10'],
}

/** What auth reads, which `local` and `remote` sections may not hold. */
const AUTH_KEYS = new Set(byName.get('auth')?.settings.map(({ key }) => key))
const WITHOUT_AUTH = ROOT_SETTINGS.filter(({ key }) => !AUTH_KEYS.has(key))

/**
 * One `name = value` of the top level.
 * @param network whether it stands in a section for some addresses only.
 */
export function rootSetting(dice: Dice, network: boolean): string {
  const careful = network && !dice.feature('auth setting for an address', 0.01)
  const definition = dice.pick(careful ? WITHOUT_AUTH : ROOT_SETTINGS)
  const checked = CHECKED[definition.key]
  if (checked && dice.chance(0.98)) return `${definition.key} = ${dice.pick(checked)}`
  return settingLine(dice, definition)
}

function settingLine(dice: Dice, definition: DovecotDefinition): string {
  const equals = dice.pick([' = ', '=', ' =', '\t=\t'])
  return `${definition.key}${equals}${dovecotWritten(dice, dovecotValue(dice, definition), /^(?:string|vars)$/.test(definition.type))}`
}

function scalars(name: string, but: readonly string[] = []): DovecotDefinition[] {
  const { settings } = byName.get(name) as DovecotStructure
  return settings.filter(({ key, type }) => !['list', 'unique', 'strlist'].includes(type) && !but.includes(key))
}

function inside(dice: Dice, head: string, lines: readonly string[]): string[] {
  const indent = dice.pick(['  ', '', '\t'])
  return [head, ...lines.flatMap((line) => line.split('\n')).map((line) => `${indent}${line}`), '}']
}

function someOf(dice: Dice, name: string, most: number, but: readonly string[] = []): string[] {
  const all = scalars(name, but)
  return dice.several(0, most, () => settingLine(dice, dice.pick(all)))
}

const DATABASES = ['pam', 'sql', 'passwd-file', 'ldap', 'static', 'passwd', 'prefetch']

/** A `passdb` or `userdb`. */
export function databaseSection(dice: Dice): string[] {
  const type = dice.pick(['passdb', 'userdb'])
  const lines = someOf(dice, `auth_${type}`, 3, ['name', 'pass', 'driver'])
  if (!dice.feature('database without driver', 0.01)) lines.unshift(`driver = ${dice.pick(DATABASES)}`)
  const name = dice.feature('named database', 0.1) ? ` db${dice.integer(1, 30)}` : ''
  return inside(dice, `${type}${name} {`, lines)
}

/** A namespace with mailboxes. */
export function namespaceSection(dice: Dice): string[] {
  const lines = someOf(dice, 'mail_namespace', 4, ['name', 'alias_for', 'separator'])
  if (dice.chance(0.3)) lines.push(`separator = ${dice.pick(['/', '.', '"#"', '/', '.'])}`)
  if (dice.feature('alias_for', 0.02)) lines.push(`alias_for = ${dice.pick(['', 'a', 'INBOX.'])}`)
  lines.push(...dice.several(0, 3, () => mailboxSection(dice)).flat())
  const name = dice.pick([' inbox', ' a', ' "b c"', '', ' x/y', ' é'])
  return inside(dice, `namespace${name} {`, lines)
}

function mailboxSection(dice: Dice): string[] {
  const lines = someOf(dice, 'mailbox', 3, ['name', 'special_use'])
  if (dice.chance(0.5))
    lines.push(`special_use = ${dice.pick(['\\Sent', '\\Drafts', '\\Trash \\Junk', '\\sent', '"\\\\Sent"'])}`)
  return inside(dice, `mailbox ${dice.pick(['Sent', 'Trash', '"Sent Messages"', 'a.b', '"a\\\\b"', 'é'])} {`, lines)
}

const NEW_SERVICES = ['quota-warning', 'my-service', 'policy']

/** A service with listeners. */
export function serviceSection(dice: Dice): string[] {
  const names = services.map(({ name }) => name as string)
  const name = dice.feature('new service', 0.2) ? dice.pick(NEW_SERVICES) : dice.pick(names)
  const limits = ['process_limit', 'process_min_avail', 'vsz_limit', 'type', 'protocol', 'drop_priv_before_exec']
  const lines = someOf(dice, 'service', 3, ['name', ...limits])
  if (dice.chance(0.2)) lines.push(`vsz_limit = ${dice.pick(['256M', '1G', '0', '512 MB', '1024 k'])}`)
  if (dice.chance(0.1)) lines.push(`process_limit = ${dice.pick(['1', '0', '20', '2000'])}`)
  if (dice.chance(0.1)) lines.push(`process_min_avail = ${dice.pick(['0', '1', '4', '500'])}`)
  if (dice.chance(0.05)) lines.push(`drop_priv_before_exec = ${dice.pick(['yes', 'no'])}`)
  lines.push(...dice.several(0, 3, () => listenerSection(dice, name)).flat())
  return inside(dice, `service ${name} {`, lines)
}

function listenerSection(dice: Dice, service: string): string[] {
  const type = dice.pick(['unix_listener', 'unix_listener', 'fifo_listener', 'inet_listener'])
  if (type === 'inet_listener') {
    const name = dice.pick([' imap', ' imaps', ' pop3', ' other', ''])
    return inside(dice, `${type}${name} {`, someOf(dice, 'inet_listener', 3, ['name']))
  }
  const random = `sock-${dice.integer(1, 999)}`
  const own = type === 'unix_listener' && (service === 'auth' || dice.feature('listener of another service', 0.02))
  const paths = [
    ...(own ? ['auth-userdb'] : []),
    `/var/spool/postfix/private/${random}`,
    random,
    `/run/dovecot/${random}`,
    '"with blank"',
  ]
  return inside(dice, `${type} ${dice.pick(paths)} {`, someOf(dice, 'file_listener', 3, ['path']))
}

/** A section of any names. */
export function strlistSection(dice: Dice): string[] {
  const type = dice.pick(['plugin', 'plugin', 'dict'])
  const keys = [
    'quota',
    'sieve',
    'quota_rule',
    'sieve_dir',
    'a',
    'zlib_save',
    'imap_zlib_compress_level',
    'é',
    'a.b',
    'A',
  ]
  const lines = dice.several(0, 5, () => {
    const value = dovecotWritten(dice, dovecotValue(dice, { key: '', type: 'string' }), true)
    return `${dice.pick(keys)} = ${value}`
  })
  if (dice.feature('slash in a plugin key', 0.01)) lines.push('a/b = c')
  if (dice.feature('section in plugin', 0.01)) lines.push('a {', '}')
  return inside(dice, `${type}${dice.feature('named plugin section', 0.02) ? ' x' : ''} {`, lines)
}

/** A metric or an exporter. */
export function statisticsSection(dice: Dice): string[] {
  const name = `m${dice.integer(1, 5)}`
  if (dice.chance(0.3))
    return inside(dice, `event_exporter ${name} {`, [
      `format = ${dice.pick(['json', 'none', 'tab-text'])}`,
      `format_args = ${dice.pick(['time-unix', 'time-rfc3339', 'time-unix', 'time-unix time-unix'])}`,
      `transport = ${dice.pick(['log', 'drop', 'http-post'])}`,
    ])
  const lines = [
    `filter = ${dice.pick(['event=imap_command_finished', 'event=a AND NOT category=b', '(event=a or event=b)', 'event="x y"'])}`,
  ]
  if (dice.chance(0.3))
    lines.push(`group_by = ${dice.pick(['user', 'duration:exponential:1:5:10', 'a:linear:0:100:10 b:discrete'])}`)
  if (dice.chance(0.1)) lines.push('exporter = m1')
  return inside(dice, `metric ${name} {`, lines)
}

/** The kinds of filters, each with those that may stand inside. */
const FILTERS: Readonly<Record<string, readonly string[]>> = {
  local: ['local_name', 'remote', 'protocol'],
  local_name: ['remote', 'protocol'],
  remote: ['protocol'],
  protocol: [],
}
const FILTER_NAMES: Readonly<Record<string, readonly string[]>> = {
  local: ['127.0.0.1', '10.0.0.0/8', '::1', '[2001:db8::]/32'],
  local_name: ['imap.example.com', '*.example.com', '"a.example.com b.example.com"'],
  remote: ['192.168.0.0/16', '192.168.1.0/24', '2001:db8:0:0:1:0:0:1', '10.1'],
  protocol: ['imap', 'lda', 'lmtp', '!imap', '"pop3"'],
}

/** The sections around what is made. */
export interface Around {
  readonly depth: number
  /** The kinds of filters that may stand here. */
  readonly filters: readonly string[]
  /** Whether one of the sections around is for some addresses only. */
  readonly network: boolean
}

/** The top level. */
export const TOP: Around = { depth: 0, filters: Object.keys(FILTERS), network: false }

/** A filter with what stands inside; `undefined` where none may stand. */
export function filterSection(
  dice: Dice,
  { depth, filters, network }: Around,
  content: (around: Around) => string[],
): string[] | undefined {
  const all = dice.feature('filter in a wrong place', 0.02) ? Object.keys(FILTERS) : filters
  if (all.length === 0) return undefined
  const type = dice.pick(all)
  const inner = { depth: depth + 1, filters: FILTERS[type] ?? [], network: network || type !== 'protocol' }
  return inside(dice, `${type} ${dice.pick(FILTER_NAMES[type] ?? [])} {`, content(inner))
}
