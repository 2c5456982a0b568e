/** Random restriction lists of every stage, most of them as people write them. */

import type { Settings } from './relay-domains.ts'
import { type Draft, pickWeighted, sample, type Weighted } from './relay-draft.ts'
import type { Subject } from './relay-rows.ts'
import { accessTable } from './relay-tables.ts'

export type Stage = 'client' | 'helo' | 'sender' | 'relay' | 'recipient' | 'data' | 'end_of_data'

type Item = Weighted<string | ((draft: Draft) => string)>

const access =
  (name: string, subject: Subject) =>
  (draft: Draft): string => {
    draft.dice.features.add(name)
    return `${name} ${accessTable(draft, subject)}`
  }
const ZONES = ['bl.example', 'dnsbl.example.net', 'bl.example=127.0.0.2', 'bl.example=127.0.0.[2..9]', 'wl.example']
const zone =
  (name: string) =>
  ({ dice }: Draft): string => {
    dice.features.add(name)
    return `${name} ${dice.pick(ZONES)}`
  }

const ANYWHERE: readonly Item[] = [
  [8, 'permit_mynetworks'],
  [8, 'permit_sasl_authenticated'],
  [1, 'permit_tls_clientcerts'],
  [1, 'permit_tls_all_clientcerts'],
  [1.5, 'permit_inet_interfaces'],
  [1, 'defer_if_permit'],
  [1, 'defer_if_reject'],
  [0.5, 'reject_plaintext_session'],
  [2, 'reject_unauth_pipelining'],
  [1, 'reject_multi_recipient_bounce'],
  [0.5, 'sleep 0'],
  [3, access('check_client_access', 'client')],
  [0.5, access('check_ccert_access', 'user')],
  [1.5, access('check_sasl_access', 'user')],
  [1, access('check_reverse_client_hostname_access', 'client')],
  [0.7, access('check_client_mx_access', 'address')],
  [0.7, access('check_client_ns_access', 'address')],
  [0.7, access('check_client_a_access', 'address')],
  [0.3, access('check_reverse_client_hostname_mx_access', 'address')],
  [3, zone('reject_rbl_client')],
  [1, zone('reject_rhsbl_client')],
  [0.5, zone('reject_rhsbl_reverse_client')],
  [1.5, zone('permit_dnswl_client')],
  [1, zone('permit_rhswl_client')],
  [1.5, 'reject_unknown_client_hostname'],
  [1, 'reject_unknown_reverse_client_hostname'],
  [0.2, 'reject_maps_rbl'],
  [0.2, 'reject_rbl_client'],
  [2, ({ dice }) => `check_policy_service ${dice.pick(['inet:127.0.0.1:10023', 'unix:private/policy'])}`],
  [0.3, '{ check_policy_service inet:127.0.0.1:10023, timeout = 5s }'],
]
const HELO: readonly Item[] = [
  [4, access('check_helo_access', 'helo')],
  [3, 'reject_invalid_helo_hostname'],
  [3, 'reject_non_fqdn_helo_hostname'],
  [2, 'reject_unknown_helo_hostname'],
  [1, 'permit_naked_ip_address'],
  [0.5, access('check_helo_mx_access', 'address')],
  [0.5, access('check_helo_ns_access', 'address')],
  [0.5, access('check_helo_a_access', 'address')],
  [0.5, zone('reject_rhsbl_helo')],
]
const SENDER: readonly Item[] = [
  [6, access('check_sender_access', 'sender')],
  [3, 'reject_non_fqdn_sender'],
  [3, 'reject_unknown_sender_domain'],
  [2, 'reject_sender_login_mismatch'],
  [1, 'reject_authenticated_sender_login_mismatch'],
  [1, 'reject_unauthenticated_sender_login_mismatch'],
  [1, 'reject_known_sender_login_mismatch'],
  [0.7, access('check_sender_mx_access', 'address')],
  [0.7, access('check_sender_ns_access', 'address')],
  [0.7, access('check_sender_a_access', 'address')],
  [0.7, zone('reject_rhsbl_sender')],
  [0.2, 'reject_unverified_sender'],
]
const RECIPIENT: readonly Item[] = [
  [6, access('check_recipient_access', 'recipient')],
  [3, 'reject_non_fqdn_recipient'],
  [2, 'reject_unknown_recipient_domain'],
  [2, 'permit_auth_destination'],
  [1, 'permit_mx_backup'],
  [0.5, 'check_recipient_maps'],
  [0.3, 'check_relay_domains'],
  [2, 'reject_unauth_destination'],
  [0.7, access('check_recipient_mx_access', 'address')],
  [0.7, access('check_recipient_ns_access', 'address')],
  [0.7, access('check_recipient_a_access', 'address')],
  [0.7, zone('reject_rhsbl_recipient')],
  [0.2, 'reject_unverified_recipient'],
]
/** Checks of unlisted addresses are not put into early lists, where their outcome depends on earlier sessions. */
const UNLISTED: readonly Item[] = [
  [2, 'reject_unlisted_recipient'],
  [1, 'reject_unlisted_sender'],
]
const FOR_STAGE: Readonly<Record<Stage, readonly Item[]>> = {
  client: ANYWHERE,
  helo: [...ANYWHERE, ...HELO, ...HELO],
  sender: [...ANYWHERE, ...HELO, ...SENDER, ...SENDER],
  relay: [...ANYWHERE, ...HELO, ...SENDER, ...RECIPIENT, ...RECIPIENT, ...UNLISTED],
  recipient: [...ANYWHERE, ...HELO, ...SENDER, ...RECIPIENT, ...RECIPIENT, ...UNLISTED],
  data: [...ANYWHERE, ...HELO, ...SENDER, ...RECIPIENT],
  end_of_data: [...ANYWHERE, ...HELO, ...SENDER, ...RECIPIENT],
}
const EARLY: readonly Stage[] = ['client', 'helo', 'sender']
const GUARDS: readonly Weighted<string>[] = [
  [30, 'reject_unauth_destination'],
  [8, 'defer_unauth_destination'],
  [6, 'reject'],
  [1, 'defer'],
  [1, 'Reject_Unauth_Destination'],
]
/** What Postfix does not understand, or understands in its own way. */
const MISTAKES = [
  'reject_unauth_destinaton',
  'permit_mynetwork',
  '# comment',
  'check_client_access',
  'check_policy_service',
  'hash:/etc/postfix/no-such-table',
  'REJECT',
  'OK',
  '"reject"',
  'no_such_class',
]

/** One restriction of a stage, with its argument. */
function item(draft: Draft, stage: Stage): string {
  const { dice, classes } = draft
  if (classes.length > 0 && dice.feature('class in a list', 0.08)) return dice.pick(classes)
  if (dice.feature('table without a check', 0.025)) return accessTable(draft, EARLY_SUBJECT[stage])
  if (dice.feature('mistake in a list', 0.012)) return dice.pick(MISTAKES)
  if (stage !== 'client' && dice.feature('recipient check early', 0.03)) return oneOf(draft, RECIPIENT)
  const chosen = oneOf(draft, FOR_STAGE[stage])
  if (dice.feature('warn_if_reject', 0.03)) return `warn_if_reject ${chosen}`
  return chosen
}

function oneOf(draft: Draft, items: readonly Item[]): string {
  const chosen = pickWeighted(draft.dice, items)
  if (typeof chosen !== 'string') return chosen(draft)
  draft.dice.features.add(chosen.split(' ')[0] as string)
  return chosen
}

const EARLY_SUBJECT: Readonly<Record<Stage, Subject>> = {
  client: 'client',
  helo: 'helo',
  sender: 'sender',
  relay: 'recipient',
  recipient: 'recipient',
  data: 'recipient',
  end_of_data: 'recipient',
}

/** A list of a stage, as the words of its value. */
export function restrictionList(draft: Draft, stage: Stage, guarded: boolean): string[] {
  const { dice } = draft
  const some = (least: number, most: number) => dice.several(least, most, () => item(draft, stage))
  const trusted = sample(dice, ['permit_mynetworks', 'permit_sasl_authenticated'], 0, 2)
  if (EARLY.includes(stage) || stage === 'data' || stage === 'end_of_data') {
    const ending = dice.chance(0.04) ? [dice.pick(['reject', 'permit', 'defer'])] : []
    return [...(dice.chance(0.5) ? trusted : []), ...some(0, 3), ...ending]
  }
  const hole = draft.generous ? holes(draft, stage) : []
  const before = [...hole, ...(dice.chance(0.45) ? some(1, 2) : [])]
  const between = dice.chance(0.4) ? some(1, 2) : []
  const guard = guarded ? [pickWeighted(dice, GUARDS)] : []
  const behind = dice.chance(0.3) ? some(0, 3) : []
  const list = dice.chance(0.6)
    ? [...trusted, ...between, ...before, ...guard]
    : [...before, ...trusted, ...between, ...guard]
  const ending = dice.chance(0.1) ? ['permit'] : []
  return dice.feature('shuffled list', 0.07)
    ? sample(dice, [...list, ...behind], 99, 99)
    : [...list, ...behind, ...ending]
}

/** The value of a restriction class. */
export function classValue(draft: Draft): string {
  const { dice } = draft
  if (dice.feature('empty class', 0.015)) return ''
  const stage = dice.pick<Stage>(['client', 'helo', 'sender', 'data'])
  const ending = dice.chance(0.5)
    ? [dice.pick(['reject', 'permit', 'reject_unauth_destination', 'permit_mynetworks'])]
    : []
  return [...dice.several(1, 2, () => item(draft, stage)), ...ending].join(', ')
}

/** Checks that may let strangers pass. */
function holes(draft: Draft, stage: Stage): string[] {
  const { dice } = draft
  const checks = [
    access('check_sender_access', 'sender'),
    access('check_recipient_access', 'recipient'),
    access('check_client_access', 'client'),
    access('check_helo_access', 'helo'),
    access('check_recipient_mx_access', 'address'),
    () => accessTable(draft, EARLY_SUBJECT[stage]),
    () =>
      dice.pick([
        'permit_naked_ip_address',
        'permit_mx_backup',
        'check_policy_service inet:127.0.0.1:10023',
        ...draft.classes,
      ]),
  ]
  return dice.several(1, 2, () => dice.pick(checks)(draft))
}

const GUARD = /\b(reject_unauth_destination|defer_unauth_destination|reject|defer|defer_if_permit)\b/i

/** Adds a guard to lists that have none, mostly: without one smtpd does not start. */
export function ensureGuard(draft: Draft, settings: Settings, below: Settings = {}): void {
  const { dice } = draft
  const all: Settings = { ...below, ...settings }
  const [relay, recipient] = [all['smtpd_relay_restrictions'], all['smtpd_recipient_restrictions']]
  if (relay === undefined && all['compatibility_level'] !== '0' && all['compatibility_level'] !== undefined) return
  if (GUARD.test(`${relay ?? ''} ${recipient ?? ''}`) || dice.feature('no guard', 0.05)) return
  const name = relay === undefined || dice.chance(0.5) ? 'smtpd_recipient_restrictions' : 'smtpd_relay_restrictions'
  const words = (all[name] ?? '').replace(/,?\s*\bpermit$/, '')
  settings[name] = `${words}${words === '' ? '' : ', '}${pickWeighted(dice, GUARDS)}`
}
