/** Random configurations of Dovecot 2.3, in one file or several, with all that the language has. */

import { Dice } from './dice.ts'
import { obsoleteLines } from './dovecot-obsolete.ts'
import {
  type Around,
  databaseSection,
  filterSection,
  namespaceSection,
  rootSetting,
  serviceSection,
  statisticsSection,
  strlistSection,
  TOP,
} from './dovecot-sections.ts'

/** A configuration by the names of its files; `dovecot.conf` is the main one. */
export interface RandomDovecot {
  readonly seed: number
  readonly files: Readonly<Record<string, string>>
  readonly features: ReadonlySet<string>
}

/** Makes the configuration of a seed. */
export function randomDovecot(seed: number): RandomDovecot {
  const dice = new Dice(seed)
  const files: Record<string, string> = {}
  const parts = dice.several(1, 12, () => part(dice, TOP))
  if (dice.feature('included directory', 0.3)) {
    parts.splice(dice.integer(0, parts.length), 0, ['!include conf.d/*.conf'])
    for (let i = dice.integer(1, 4); i > 0; i--)
      files[`conf.d/${dice.integer(10, 99)}-${i}.conf`] = fileText(
        dice,
        dice.several(0, 3, () => part(dice, TOP)),
      )
    if (dice.feature('file that the pattern leaves out', 0.3)) files['conf.d/.hidden.conf'] = 'nonsense\n'
  }
  if (dice.feature('included file', 0.15)) {
    parts.push([`!include ${dice.pick(['extra.ext', './extra.ext', '{none,extra}.ext', 'extr?.ext', '[e]xtra.ext'])}`])
    files['extra.ext'] = fileText(dice, [part(dice, TOP)])
  }
  if (dice.feature('include_try of nothing', 0.1)) parts.push([`!include_try ${dice.pick(['none.conf', 'none.d/*'])}`])
  if (dice.feature('include of nothing', 0.01)) parts.push(['!include none.conf'])
  if (dice.feature('include of itself', 0.005)) parts.push([`!include_try conf.d/../conf.d/*.conf`])
  if (dice.feature('section over files', 0.02)) {
    parts.push(['!include open.ext', 'driver = pam', '}'])
    files['open.ext'] = 'passdb {\n'
  }
  return { seed, files: { 'dovecot.conf': fileText(dice, parts), ...files }, features: dice.features }
}

function part(dice: Dice, around: Around): string[] {
  const roll = dice.next()
  const setting = (): string[] => [
    dice.feature('reference', 0.06) ? reference(dice) : rootSetting(dice, around.network),
  ]
  if (roll < 0.45) return setting()
  if (roll < 0.55) return around.network ? setting() : databaseSection(dice)
  if (roll < 0.62) return namespaceSection(dice)
  if (roll < 0.74) return serviceSection(dice)
  if (roll < 0.82) return strlistSection(dice)
  if (roll < 0.85) return statisticsSection(dice)
  if (roll < 0.88) return around.depth === 0 ? obsoleteLines(dice) : setting()
  if (roll < 0.885) return broken(dice)
  const content = (inner: Around): string[] => dice.several(0, 4, () => part(dice, inner)).flat()
  return filterSection(dice, around, content) ?? setting()
}

function reference(dice: Dice): string {
  return dice.pick([
    'mail_plugins = $mail_plugins quota',
    'mail_plugins = $mail_plugins $nothing acl',
    'mail_plugins =   quota   $mail_plugins\tx  y',
    'login_greeting = $hostname $ENV:PATH $ENV:NONE a$b',
    'mail_location = $mail_home/Maildir',
    'auth_mechanisms = $auth_mechanisms login',
    'auth_cache_ttl = $auth_cache_ttl',
    'ssl_cert = </etc/ssl/certs/x.pem',
    'ssl_key = <  /etc/ssl/private/x.pem',
    'login_trusted_networks = "$hostname"',
  ])
}

/** Lines that are refused, or that look as if they were. */
function broken(dice: Dice): string[] {
  dice.features.add('broken line')
  return dice.pick([
    ['service imap {', 'client_limit = 5 }'],
    ['protocol imap{', '}'],
    ['}'],
    ['plugin {'],
    ['= 5'],
    ['nonsense'],
    ['namespace a b {', '}'],
    ['no_such_setting = 1'],
    ['service auth {', 'no_such = 1', '}'],
    ['login_greeting {', '}'],
    ['mail_max_userip_connections {', '}'],
    ['remote 10.0.0.0/40 {', '}'],
    ['local no-such-host.invalid {', '}'],
    ['plugin {', '= x', '}'],
    ['passdb = a b', 'userdb ='],
    ['service = x'],
  ])
}

/** The text of a file of some parts, with comments, blank lines and line ends of all kinds. */
export function fileText(dice: Dice, parts: readonly string[][]): string {
  const lines = parts.flat().flatMap((line) => {
    if (dice.feature('comment line', 0.03)) return ['# a comment', line]
    if (dice.feature('blank line', 0.03)) return ['', line]
    if (/[{}]$|\\|"|'|!include/.test(line)) return [line]
    if (dice.feature('trailing comment', 0.03)) return [`${line} # why`]
    if (dice.feature('touching comment', 0.005)) return [`${line}#why`]
    if (dice.feature('trailing blanks', 0.02)) return [`${line} \t`]
    return [line]
  })
  const end = dice.feature('carriage returns', 0.02) ? '\r\n' : '\n'
  const last = dice.feature('no newline at the end', 0.03) ? '' : end
  return lines.join('\n').replaceAll('\n', end) + last
}
