/** Random configurations of an SMTP server: what it relays, and for whom, hangs on everything in them. */

import { Dice } from './dice.ts'
import { domainSettings, type Settings } from './relay-domains.ts'
import { Draft, type OracleFile, pickWeighted, type Weighted } from './relay-draft.ts'
import { classValue, ensureGuard, restrictionList, type Stage } from './relay-lists.ts'
import { type OracleSession, OWN_CLIENTS, randomSessions } from './relay-sessions.ts'
import { service, switchSettings } from './relay-switches.ts'
import { accessResult } from './relay-tables.ts'

/** A server as relay-oracle takes it. */
export interface RelayConfiguration {
  readonly seed: number
  /** main.cf, perhaps master.cf, and what main.cf names below /etc/postfix. */
  readonly files: Readonly<Record<string, string>>
  readonly oracle: OracleFile
  /** Sessions to play besides the oracle's own. */
  readonly sessions: readonly OracleSession[]
  readonly features: ReadonlySet<string>
}

/** Sessions of its own for each configuration. */
const SESSIONS = 16
/** How often a list is set at all. */
const LISTS: readonly (readonly [Stage, number])[] = [
  ['client', 0.3],
  ['helo', 0.3],
  ['sender', 0.35],
  ['relay', 0.6],
  ['recipient', 0.65],
  ['data', 0.12],
  ['end_of_data', 0.05],
]
const CLASS_NAMES = ['strict_senders', 'lan_only', 'Greylist', 'check_house', 'permit_friends']

/** The configuration of a seed. */
export function randomRelayConfiguration(seed: number): RelayConfiguration {
  const dice = new Dice(seed)
  const draft = new Draft(dice)
  Object.assign(draft.oracle.clients, OWN_CLIENTS)
  draft.generous = dice.feature('generous', 0.5)
  const classes = classSettings(draft)
  const settings = { ...switchSettings(draft), ...domainSettings(draft), ...listSettings(draft), ...classes }
  ensureGuard(draft, settings)
  if (dice.feature('parameter of the house', 0.2))
    settings['house_checks'] = restrictionList(draft, 'relay', true).join(', ')
  draft.files['main.cf'] = mainCf(draft, settings)
  if (dice.feature('master.cf', 0.25)) draft.files['master.cf'] = masterCf(draft, settings)
  lookOutside(draft)
  const { files, oracle } = draft
  return { seed, files, oracle, sessions: randomSessions(draft, SESSIONS), features: dice.features }
}

/** Classes name only later ones: one that contains itself makes smtpd crash. */
function classSettings(draft: Draft): Settings {
  const { dice } = draft
  if (!dice.feature('restriction classes', 0.25)) return {}
  const names = CLASS_NAMES.slice(dice.integer(0, 3))
  const settings: Settings = { smtpd_restriction_classes: names.join(', ') }
  names.forEach((name, index) => {
    draft.classes = names.slice(index + 1)
    if (!dice.feature('class without a value', 0.01)) settings[name] = classValue(draft)
  })
  draft.classes = names
  return settings
}

const GUARDED: readonly Weighted<readonly Stage[]>[] = [
  [50, ['relay', 'recipient']],
  [25, ['relay']],
  [20, ['recipient']],
]

/** The lists; most have what smtpd wants to see before it starts. */
function listSettings(draft: Draft): Settings {
  const { dice } = draft
  const settings: Settings = {}
  const chosen = LISTS.filter(
    ([stage, probability]) => dice.chance(probability) || (draft.generous && stage === 'relay'),
  ).map(([stage]) => stage)
  // Those who let strangers pass have one list with a hole, and no guard in the other.
  const guarded = draft.generous
    ? [dice.pick(['relay', 'recipient'] as const)]
    : pickWeighted<readonly Stage[]>(dice, GUARDED)
  for (const stage of chosen) {
    const list = restrictionList(draft, stage, guarded.includes(stage))
    settings[`smtpd_${stage}_restrictions`] = list.join(dice.pick([', ', ',\n    ', ' ', '\n    ']))
  }
  if (!chosen.includes('relay') && dice.feature('no relay list', 0.2)) settings['smtpd_relay_restrictions'] = ''
  return settings
}

function mainCf({ dice }: Draft, settings: Settings): string {
  const lines = Object.entries(settings).map(([name, value]) => `${name} =${value === '' ? '' : ` ${value}`}\n`)
  if (dice.feature('comment in main.cf', 0.2)) lines.splice(dice.integer(0, lines.length), 0, '# a note\n')
  const behind = Object.entries(settings).filter(([, value]) => value.includes('\n'))
  const odd = behind[0]
  if (odd && dice.feature('commented-out name', 0.02)) return lines.join('').replace(`${odd[0]} =`, `#${odd[0]} =`)
  if (dice.feature('set twice', 0.03)) lines.push('relay_domains = backup.example\n')
  return lines.join('')
}

const NAMES = ['smtp', 'submission', '2525', '127.0.0.1:10025']

function masterCf(draft: Draft, settings: Settings): string {
  const { dice } = draft
  const count = pickWeighted(dice, [
    [3, 1],
    [5, 2],
    [1, 3],
  ])
  const names = NAMES.slice(0, count)
  const entries = names.map((name) => service(draft, name, settings))
  if (dice.feature('settings of trivial-rewrite', 0.12)) {
    const option = dice.pick([
      'relay_domains=relay.example,elsewhere.example',
      'mydestination=example.net',
      'recipient_delimiter=+',
      'allow_percent_hack=no',
    ])
    entries.push(`rewrite unix - - n - - trivial-rewrite -o ${option}\n`)
  }
  return entries.join('')
}

/** What a policy service answers, and what DNS says of some names. */
function lookOutside(draft: Draft): void {
  const { dice, oracle } = draft
  if (dice.chance(0.8)) oracle.policyAction = dice.chance(0.5) ? 'DUNNO' : accessResult(draft)
  if (dice.feature('DNS records', 0.3)) {
    if (dice.chance(0.5)) oracle.dns[`9.113.0.203.bl.example A`] = [dice.pick(['127.0.0.2', '127.0.0.3', '10.0.0.1'])]
    if (dice.chance(0.3)) oracle.dns['client.stranger.example.bl.example A'] = ['127.0.0.2']
    if (dice.chance(0.3)) oracle.dns['foreign.example.bl.example A'] = ['127.0.0.2']
    if (dice.chance(0.3)) oracle.dns['9.113.0.203.wl.example A'] = ['127.0.0.5']
    if (dice.chance(0.3)) oracle.dns['foreign.example'] = dice.pick(['NXDOMAIN', 'SERVFAIL'])
    if (dice.chance(0.3)) oracle.dns['elsewhere.example'] = dice.pick(['NXDOMAIN', 'SERVFAIL'])
    if (dice.chance(0.3)) oracle.dns['elsewhere.example MX'] = ['10 mx.example.com', '20 mx.elsewhere.example']
    if (dice.chance(0.3)) oracle.dns['mx.example.com A'] = [dice.pick(['127.0.0.1', '198.51.100.25'])]
    if (dice.chance(0.2)) oracle.dns['foreign.example MX'] = ['0 .']
  }
}
