/** Random Postfix configurations, main.cf and master.cf together, made of what tells one reading from another. */

import { Dice } from './dice.ts'
import { PREFIXES, ValueMaker } from './values.ts'

/** One configuration, one character per byte, and what is special about it. */
export interface RandomConfiguration {
  readonly seed: number
  readonly main: string
  readonly master: string
  readonly features: ReadonlySet<string>
}

/**
 * Names that main.cf sets. The value of each refers to later ones alone, so that few go round in circles: those come
 * from `mistake`.
 */
const BUILT_IN = [
  'smtpd_recipient_restrictions',
  'mydestination',
  'virtual_alias_maps',
  'transport_maps',
  'relay_domains',
  'smtpd_banner',
  'alias_maps',
  'relayhost',
  'myorigin',
  'smtp_tls_security_level',
  'mynetworks',
  'myhostname',
  'mydomain',
]
const USER = ['foo', 'bar', 'my_maps', 'A_1', 'x', 'permit_all', 'zz']
const LEAVES = [
  'mail_name',
  'queue_directory',
  'syslog_name',
  'nosuch',
  'smtpd_timeout',
  'service_name',
  'daemon_directory',
]
const ORDER = [...BUILT_IN, ...USER]
/** Names that postconf treats in ways of their own. */
const SPECIAL = {
  'legacy name': ['virtual_maps', 'fallback_relay', 'authorized_verp_clients'],
  'raw parameter': ['default_rbl_reply', 'forward_path', 'mailbox_command', 'luser_relay', 'bounce_notice_recipient'],
  'name in a default': ['postscreen_whitelist_interfaces', 'postscreen_dnsbl_ttl', 'tlsproxy_client_level', 'stress'],
  'read-only parameter': ['process_name', 'process_id'],
  'unused name': ['relayhosts', 'smtpd_foo', 'odd-name', 'n.m', '\xe9x', '9z'],
  'parameter of a later release': [
    'smtpd_forbid_bare_newline',
    'force_mime_input_conversion',
    'smtp_requiretls_policy',
  ],
} as const
const FAMILIES = [
  '_destination_recipient_limit',
  '_time_limit',
  '_recipient_limit',
  '_transport_rate_delay',
  '_nonsense',
]
const TRANSPORTS = ['maildrop', 'spam-relay', 'tr2', 'a_destination', 'local', '\xe9']
const COMMANDS = ['pipe', 'smtp', 'lmtp', 'local', 'virtual', 'error', 'spawn', 'smtpd', '/usr/lib/smtp', 'cleanup']

/** The configuration of a seed. */
export function randomConfiguration(seed: number): RandomConfiguration {
  const dice = new Dice(seed)
  const maker = new ConfigurationMaker(dice)
  const main = maker.main()
  const master = maker.master()
  return { seed, main, master, features: dice.features }
}

class ConfigurationMaker {
  readonly #dice: Dice
  readonly #transports: readonly string[]

  constructor(dice: Dice) {
    this.#dice = dice
    this.#transports = TRANSPORTS.filter(() => dice.chance(0.35))
  }

  main(): string {
    const dice = this.#dice
    const lines = ORDER.flatMap((name, rank) =>
      dice.chance(0.45) ? [this.#assignment(name, this.#valueOf(rank))] : [],
    )
    lines.push(...this.#specials(), ...this.#level(), ...this.#classes(), ...this.#families(), ...this.#clients())
    for (let i = lines.length - 1; i > 0; i--) {
      const j = dice.integer(0, i)
      ;[lines[i], lines[j]] = [lines[j] as string, lines[i] as string]
    }
    if (dice.feature('duplicate', 0.2) && lines.length > 0) {
      lines.push(this.#assignment(dice.pick(ORDER), this.#valueOf(ORDER.length)))
    }
    if (dice.feature('mistake in main.cf', 0.06)) lines.push(this.#mistake())
    return this.#layout(lines)
  }

  master(): string {
    const dice = this.#dice
    const services = dice.several(0, 3, () => this.#service(dice.pick(['smtp', 'submission', '127.0.0.1:25']), 'smtpd'))
    for (const name of this.#transports) services.push(this.#service(name, dice.pick(COMMANDS)))
    if (dice.feature('mistake in master.cf', 0.02)) services.push('smtp inet n - y\n')
    return this.#layout(services)
  }

  #valueOf(rank: number): string {
    const values = new ValueMaker(this.#dice, [...ORDER.slice(rank + 1), ...LEAVES])
    return this.#dice.chance(0.06) ? values.clients() : values.value()
  }

  #assignment(name: string, value: string): string {
    const dice = this.#dice
    const equals = dice.pick([' = ', '=', ' =', '\t=  '])
    if (!dice.feature('continuation', 0.2)) return `${name}${equals}${value}\n`
    const join = dice.feature('comment inside a value', 0.3)
      ? dice.pick(['\n# $foo\n ', '\n\n \n\t', '\n  # c\n '])
      : '\n '
    return `${name}${equals}${value.replace(/[ \t](?!.*\})|$/, `${join} `)}\n`
  }

  #specials(): string[] {
    return Object.entries(SPECIAL).flatMap(([feature, names]) => {
      if (!this.#dice.feature(feature, 0.15)) return []
      // postconf drops these somewhere on its way through the settings, in an order that is not always the same.
      if (feature === 'read-only parameter') return [`${this.#dice.pick(names)} = v\n`]
      return [this.#assignment(this.#dice.pick(names), new ValueMaker(this.#dice, USER).value(1))]
    })
  }

  #level(): string[] {
    const dice = this.#dice
    const lines: string[] = []
    if (dice.feature('compatibility level', 0.5)) {
      lines.push(`compatibility_level = ${dice.pick(['0', '1', '2', '3', '3.6', '3.10', '99'])}\n`)
    }
    if (dice.feature('network style', 0.1)) lines.push(`mynetworks_style = ${dice.pick(['host', 'class', 'subnet'])}\n`)
    if (dice.feature('protocols', 0.1)) lines.push(`inet_protocols = ${dice.pick(['all', 'ipv4', 'ipv4, ipv6'])}\n`)
    if (dice.feature('interfaces', 0.1))
      lines.push(`inet_interfaces = ${dice.pick(['all', 'loopback-only', '127.0.0.1'])}\n`)
    return lines
  }

  #classes(): string[] {
    const dice = this.#dice
    if (!dice.feature('restriction classes', 0.25)) return []
    const names = dice.several(1, 3, () => dice.pick([...USER, 'class_a', 'class_b', '$foo', 'no_such_class']))
    return [
      `smtpd_restriction_classes = ${names.join(dice.pick([', ', ' ', ',']))}\n`,
      this.#assignment('class_a', 'permit'),
    ]
  }

  #families(): string[] {
    const dice = this.#dice
    if (!dice.feature('parameter of a transport', 0.3)) return []
    return dice.several(1, 2, () => {
      const name = `${dice.pick([...TRANSPORTS, 'smtp'])}${dice.pick(FAMILIES)}`
      return this.#assignment(name, new ValueMaker(dice, ['default_recipient_limit', 'x']).value(1))
    })
  }

  #clients(): string[] {
    const dice = this.#dice
    if (!dice.feature('parameter of a database', 0.2)) return []
    const suffixes = ['hosts', 'user', 'password', 'server_host', 'bind', 'query', 'dbpath', 'nonsense', 'charset']
    return dice.several(1, 2, () => `${dice.pick(PREFIXES)}_${dice.pick(suffixes)} = v\n`)
  }

  /** What Postfix refuses. */
  #mistake(): string {
    return this.#dice.pick([
      'no assignment\n',
      '= v\n',
      'relayhost = $\n',
      'relayhost = ${foo\n',
      'relayhost = ${}\n',
      'relayhost = ${foo bar}\n',
      'mydestination = ${{a} = {b}}\n',
      'mydestination = ${{a}=={b}?{c}d}\n',
      'mydestination = ${foo?{a}:{b}c}\n',
      'relayhost = $relayhost\n',
      'relayhost = $foo\nfoo = $bar\nbar = $foo\n',
      'foo = ${foo?$bar${zz}\n',
      'bar = ${{$x}=={a}?{$zz}:{${foo-}}} $A_1\nrelayhost = ${x?$bar}\n',
      'zz = ${{$x} = {$A_1}} $foo\n',
      'zz = ${{$x} ==foo {$A_1}} $foo\n',
      'zz = ${{$x} == $A_1} $foo\n',
      'mynetworks_style = both\n',
      'inet_protocols = ipv5\n',
      'compatibility_level = new\n',
      'smtpd_restriction_classes = $(foo\n',
    ])
  }

  #service(name: string, command: string): string {
    const dice = this.#dice
    const type = command === 'smtpd' ? dice.pick(['inet', 'inet', 'pass']) : 'unix'
    const gap = () => dice.pick([' ', '\t', '  ', '\n '])
    const columns = [name, type, dice.pick(['-', 'n']), dice.pick(['-', 'y', 'n']), dice.pick(['-', 'y', 'n'])]
    columns.push(dice.pick(['-', '60', '60?']), dice.pick(['-', '0', '10']), command)
    const options = dice.several(0, 3, () => this.#option())
    const rest = dice.chance(0.3)
      ? dice.several(1, 3, () => dice.pick(['flags=R', 'user=v', '{a b}', '${nexthop}', '--', '-v']))
      : []
    return `${[...columns, ...options, ...rest].map((word, i) => (i === 0 ? word : `${gap()}${word}`)).join('')}\n`
  }

  #option(): string {
    const dice = this.#dice
    const name = dice.pick([
      ...BUILT_IN.slice(0, 6),
      ...USER,
      'process_name',
      'relayhosts',
      'smtpd_restriction_classes',
      'class_b',
    ])
    const names = [...USER.slice(USER.indexOf(name) + 1), ...LEAVES, 'process_name', 'myhostname']
    if (dice.feature('-o without a value', 0.02)) return `-o ${name}`
    if (dice.feature('-o { name = value }', 0.3)) {
      return `-o { ${name} = ${bracesClosed(new ValueMaker(dice, names).value(2))} }`
    }
    const value = bracesClosed(new ValueMaker(dice, names, false).value(2))
    if (dice.feature('-vo', 0.1)) return `-vo ${name}=${value}`
    // postconf takes such a word apart at every further `o`, which no program does.
    const joined = `-ox=${value}`
    if (!/o/.test(joined.slice(2)) && dice.feature('-oname=value', 0.3)) return joined
    dice.features.add('-o name=value')
    return `-o ${name}=${value}`
  }

  #layout(lines: readonly string[]): string {
    const dice = this.#dice
    return lines
      .map((line) => {
        if (!dice.feature('comment or empty line', 0.1)) return line
        return `${dice.pick(['# note $foo\n', '\n', '  \n', '  # x\n'])}${line}`
      })
      .join('')
  }
}

/** A brace that nothing closes would draw in the rest of the line, and blanks with it. */
function bracesClosed(text: string): string {
  let depth = 0
  let kept = ''
  for (const character of text) {
    if (character === '}' && depth === 0) continue
    depth += character === '{' ? 1 : character === '}' ? -1 : 0
    kept += character
  }
  return kept + '}'.repeat(depth)
}
