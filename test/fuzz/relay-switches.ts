/** Random settings of a relay configuration that change how lists and addresses are read, and of its services. */

import { networks, type Settings } from './relay-domains.ts'
import { type Draft, pickWeighted, sample, type Weighted } from './relay-draft.ts'
import { ensureGuard, restrictionList, type Stage } from './relay-lists.ts'
import { anyTable } from './relay-tables.ts'

type Choice = readonly [name: string, probability: number, values: readonly string[]]

const BOTH = ['yes', 'no']
const CHOICES: readonly Choice[] = [
  ['smtpd_delay_reject', 0.2, ['no']],
  ['smtpd_relay_before_recipient_restrictions', 0.12, BOTH],
  ['allow_percent_hack', 0.08, BOTH],
  ['swap_bangpath', 0.08, BOTH],
  ['allow_untrusted_routing', 0.07, ['yes']],
  ['resolve_dequoted_address', 0.05, BOTH],
  ['resolve_null_domain', 0.03, ['yes']],
  ['resolve_numeric_domain', 0.03, ['yes']],
  ['append_at_myorigin', 0.03, ['no']],
  ['append_dot_mydomain', 0.06, BOTH],
  ['recipient_delimiter', 0.3, ['+', '-', '+-', '%']],
  ['smtpd_reject_unlisted_recipient', 0.1, ['no']],
  ['smtpd_reject_unlisted_sender', 0.1, ['yes']],
  ['smtpd_null_access_lookup_key', 0.05, ['null', '<>', 'postmaster@example.com']],
  ['smtpd_helo_required', 0.25, ['yes']],
  ['strict_rfc821_envelopes', 0.1, ['yes']],
  ['disable_vrfy_command', 0.1, ['yes']],
  ['soft_bounce', 0.05, ['yes']],
  [
    'parent_domain_matches_subdomains',
    0.12,
    ['', 'smtpd_access_maps', 'relay_domains', 'mynetworks, smtpd_access_maps'],
  ],
  // Never one that cannot be read: after that, smtpd answers later sessions by what earlier ones have left behind.
  ['smtpd_sasl_exceptions_networks', 0.04, ['203.0.113.0/24', '192.0.2.0/24, !192.0.2.17']],
  ['show_user_unknown_table_name', 0.04, ['no']],
  ['inet_interfaces', 0.6, ['loopback-only', 'all', '127.0.0.1']],
  ['proxy_interfaces', 0.06, ['203.0.113.50', '198.51.100.25']],
  ['permit_mx_backup_networks', 0.08, ['198.51.100.0/24', '192.0.2.0/24']],
  ['smtpd_peername_lookup', 0.02, ['no']],
  ['relayhost', 0.08, ['[192.0.2.30]', 'smart.example']],
  ['luser_relay', 0.04, ['root@example.com']],
  ['double_bounce_sender', 0.02, ['bounce']],
  ['address_verify_sender', 0.02, ['<>', 'victim@elsewhere.example', 'verify@example.com']],
  ['unknown_address_tempfail_action', 0.03, ['defer']],
  ['reject_tempfail_action', 0.03, ['defer']],
  ['smtpd_policy_service_default_action', 0.03, ['DUNNO', 'OK']],
  ['smtpd_authorized_xclient_hosts', 0.03, ['192.0.2.0/24', '203.0.113.9', '192.0.2.1/24']],
  ['default_rbl_reply', 0.02, ['450 4.7.1 later', '$rbl_code go', '421 bye', 'gone']],
  ['unverified_recipient_defer_code', 0.02, ['250', '451']],
]
const CODES = [
  'access_map_reject_code',
  'access_map_defer_code',
  'reject_code',
  'defer_code',
  'relay_domains_reject_code',
  'invalid_hostname_reject_code',
  'maps_rbl_reject_code',
  'non_fqdn_reject_code',
  'multi_recipient_bounce_reject_code',
  'plaintext_reject_code',
  'unknown_address_reject_code',
  'unknown_client_reject_code',
  'unknown_hostname_reject_code',
  'unknown_local_recipient_reject_code',
  'unknown_relay_recipient_reject_code',
  'unknown_virtual_alias_reject_code',
  'unknown_virtual_mailbox_reject_code',
]
const LEVELS: readonly Weighted<string | undefined>[] = [
  [35, '3.6'],
  [20, '2'],
  [6, '3.10'],
  [5, '1'],
  [6, '0'],
  [3, '3'],
  [10, undefined],
]

/** Switches, reply codes, networks and logins of a server. */
export function switchSettings(draft: Draft): Settings {
  const { dice } = draft
  const settings: Settings = {}
  const level = pickWeighted(dice, LEVELS)
  if (level !== undefined) settings['compatibility_level'] = level
  dice.features.add(`level ${level}`)
  for (const [name, probability, values] of CHOICES) {
    if (dice.feature(name, probability)) settings[name] = dice.pick(values)
  }
  if (dice.feature('reply codes', 0.1)) {
    for (const name of dice.several(1, 3, () => dice.pick(CODES)))
      settings[name] = dice.pick(['450', '550', '554', '421', '521', '571'])
  }
  settings['mynetworks'] = networks(draft)
  if (dice.feature('smtpd_command_filter', 0.03)) settings['smtpd_command_filter'] = commandFilter(draft)
  return { ...settings, ...loginSettings(draft) }
}

const FILTER_RULES = [
  '/^MAIL FROM:<([^@>]+)>/ MAIL FROM:<$1@example.com>\n',
  '/^MAIL FROM:<.*@foreign\\.example>/ MAIL FROM:<alice@example.com>\n',
  '/^RCPT TO:<(.*)@elsewhere\\.example>/ RCPT TO:<$1@relay.example>\n',
  '/^RCPT TO:<user@(.*)>/ RCPT TO:<victim%elsewhere.example@$1>\n',
  '/^RCPT TO:<x@(.*)>/ RCPT TO:<x@$1> NOTIFY=NEVER\n',
  '/^RCPT TO:<postmaster/ NO SUCH COMMAND\n',
  '/^(HELO|EHLO) ([^. ]+)$/ $1 $2.example.com\n',
  '/^EHLO \\[/ HELO mx.example.com\n',
]

function commandFilter(draft: Draft): string {
  return `pcre:${draft.file('commands', sample(draft.dice, FILTER_RULES, 1, 3).join(''))}`
}

function loginSettings(draft: Draft): Settings {
  const { dice } = draft
  const settings: Settings = {}
  if (dice.chance(0.6)) settings['smtpd_sasl_auth_enable'] = 'yes'
  if (dice.feature('TLS', 0.25)) {
    settings['smtpd_tls_security_level'] = dice.pick(['may', 'may', 'may', 'none', 'encrypt'])
    settings['smtpd_tls_cert_file'] = '/etc/ssl/private/mx.pem'
    if (dice.chance(0.5)) settings['smtpd_tls_auth_only'] = 'yes'
  } else if (dice.feature('login over TLS, which there is not', 0.03)) settings['smtpd_tls_auth_only'] = 'yes'
  if (dice.feature('smtpd_sender_login_maps', 0.2)) {
    settings['smtpd_sender_login_maps'] = anyTable(draft, {
      kind: 'logins',
      rows: [
        ['alice@example.com', 'alice'],
        ['sender@foreign.example', 'bob, alice'],
        ['@relay.example', 'bob'],
      ],
      patterns: ['/^alice@/', '/@example\\.com$/'],
      result: () => dice.pick(['alice', 'bob']),
    })
  }
  return settings
}

const OWN_LISTS: readonly Stage[] = ['client', 'helo', 'sender', 'relay', 'recipient', 'data']

/** An entry of master.cf with settings of its own. */
export function service(draft: Draft, name: string, main: Settings): string {
  const { dice } = draft
  const options: Settings = {}
  for (const stage of OWN_LISTS) {
    if (!dice.feature(`-o smtpd_${stage}_restrictions`, stage === 'relay' || stage === 'recipient' ? 0.3 : 0.15))
      continue
    options[`smtpd_${stage}_restrictions`] = restrictionList(draft, stage, dice.chance(0.9)).join(', ')
  }
  if (dice.feature('-o mynetworks', 0.12)) options['mynetworks'] = networks(draft)
  if (dice.feature('-o smtpd_sasl_auth_enable', 0.25)) options['smtpd_sasl_auth_enable'] = dice.pick(BOTH)
  if (dice.feature('-o smtpd_delay_reject', 0.06)) options['smtpd_delay_reject'] = dice.pick(BOTH)
  if (dice.feature('-o relay_domains', 0.06)) options['relay_domains'] = 'elsewhere.example'
  if (dice.feature('-o mydestination', 0.04)) options['mydestination'] = 'elsewhere.example, example.com'
  if (dice.feature('-o local_recipient_maps', 0.06)) options['local_recipient_maps'] = dice.pick(['', 'static:x'])
  if (dice.feature('-o recipient_delimiter', 0.04)) options['recipient_delimiter'] = '+'
  if (dice.feature('-o of a parameter of the house', 0.08)) options['smtpd_relay_restrictions'] = '$house_checks'
  ensureGuard(draft, options, main)
  const lines = Object.entries(options).map(([key, value]) =>
    /[ \t,{]/.test(value) || dice.chance(0.2) ? `  -o { ${key} = ${value} }\n` : `  -o ${key}=${value}\n`,
  )
  return `${name} inet n - ${dice.pick(['-', 'y', 'n'])} - - smtpd\n${lines.join('')}`
}
