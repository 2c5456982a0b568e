/** Random domains, networks and recipients of a relay configuration. */

import { type Draft, pickWeighted, sample, type Weighted } from './relay-draft.ts'
import { anyTable, type Content } from './relay-tables.ts'

/** Settings by name; later ones win. */
export type Settings = Record<string, string>

/** The server's name and its domains of all classes. */
export function domainSettings(draft: Draft): Settings {
  const { dice } = draft
  const settings: Settings = { myhostname: 'mx.example.com' }
  if (dice.chance(0.7)) settings['mydomain'] = 'example.com'
  if (dice.chance(0.35))
    settings['myorigin'] = dice.pick(['$mydomain', '$myhostname', 'example.com', 'foreign.example'])
  settings['mydestination'] = destinations(draft)
  if (dice.chance(0.65)) settings['relay_domains'] = relayDomains(draft)
  if (dice.chance(0.35)) Object.assign(settings, virtualAliases(draft))
  if (dice.chance(0.35)) Object.assign(settings, virtualMailboxes(draft))
  settings['local_recipient_maps'] = localRecipients(draft)
  if (dice.feature('relay_recipient_maps', 0.15))
    settings['relay_recipient_maps'] = anyTable(
      draft,
      addresses('relay_users', ['user@relay.example', '@backup.example']),
    )
  if (dice.feature('transport_maps', 0.12)) settings['transport_maps'] = anyTable(draft, TRANSPORTS)
  if (dice.feature('errors in transport_maps', 0.04)) settings['transport_maps'] = errorTransports(draft)
  if (dice.feature('canonical maps', 0.07)) {
    const name = dice.pick(['canonical_maps', 'recipient_canonical_maps', 'sender_canonical_maps'])
    settings[name] = anyTable(
      draft,
      addresses('canonical', ['alice@example.com', 'joe@', '@example.com', 'no-such-user']),
    )
  }
  return settings
}

/** Rules that put a part of the address into the answer are skipped. */
function errorTransports(draft: Draft): string {
  const rules = ['/^(x|user)@/ error:5.1.1 no $1\n', '/^user@/ error:no user\n', '/relay/ retry:$$1 later\n']
  return `${draft.dice.pick(['pcre', 'regexp'])}:${draft.file('transport', rules.join(''))}`
}

const TRANSPORTS: Content = {
  kind: 'transport',
  rows: [
    ['relay.example', 'smtp:[192.0.2.9]'],
    ['.elsewhere.example', ':[192.0.2.8]'],
    ['elsewhere.example', 'error:5.1.1 gone'],
  ],
  patterns: ['/./', '/elsewhere/'],
  result: () => 'smtp:[192.0.2.7]',
}

/** A table of addresses, whose values are one that the server knows. */
function addresses(kind: string, keys: readonly string[]): Content {
  return {
    kind,
    rows: keys.map((key) => [key, 'alice@example.com']),
    patterns: ['/@example\\.com$/', '/^(alice|user)@/', '/^[^@]*$/', '/@.*\\.example$/'],
    result: () => 'alice@example.com',
  }
}

/** A table whose keys are domains. */
function domains(draft: Draft, kind: string, keys: readonly string[]): string {
  return anyTable(draft, {
    kind,
    rows: keys.map((key) => [key, 'x']),
    patterns: [`/${keys[0]?.replaceAll('.', '\\.')}/`, `/^${keys[0]?.replaceAll('.', '\\.')}$/`],
    result: () => 'x',
  })
}

function destinations(draft: Draft): string {
  const { dice } = draft
  const plain = sample(
    dice,
    ['$myhostname', 'localhost', 'localhost.$mydomain', 'example.com', 'Office.Example.COM'],
    1,
    4,
  )
  if (dice.feature('mydestination in a table', 0.12))
    plain.push(domains(draft, 'mydest', ['example.com', 'office.example.com']))
  if (dice.feature('mydestination in a file', 0.08))
    plain.push(draft.file('mydest', '# ours\nexample.com\noffice.example.com, example.net\n'))
  if (dice.feature('odd mydestination', 0.08))
    plain.unshift(dice.pick(['.example.com', '!example.com', '$mydomain', '[192.0.2.1]', '"example.com"', 'example']))
  return dice.feature('no mydestination', 0.03) ? '' : plain.join(', ')
}

function relayDomains(draft: Draft): string {
  const { dice } = draft
  if (dice.feature('wide relay_domains', 0.06))
    return dice.pick(['example', 'static:all', '$mydestination example', 'elsewhere.example', '*', 'net, .example'])
  const items = sample(
    dice,
    ['relay.example', 'backup.example', '.relay.example', '$mydestination', 'Relay.Example'],
    0,
    2,
  )
  if (dice.feature('relay_domains in a table', 0.25))
    items.push(domains(draft, 'relay', ['relay.example', '.backup.example', 'sub.relay.example']))
  if (dice.feature('relay_domains in a file', 0.1))
    items.push(
      `${dice.pick(['', '', '', '!'])}${draft.file('relay', dice.pick(['relay.example\n.backup.example\n', ODD_LIST]))}`,
    )
  if (dice.feature('negated relay domain', 0.08)) items.unshift('!sub.relay.example')
  return items.join(dice.pick([', ', ' ']))
}

const ODD_LIST = '!sub.relay.example relay.example # elsewhere.example\n  # more\n  Backup.Example, "x"\nstatic:\n'

function virtualAliases(draft: Draft): Settings {
  const { dice } = draft
  const keys = sample(
    dice,
    [
      'info@alias.example',
      'alias.example',
      '@alias.example',
      'alice@example.com',
      'postmaster',
      'elsewhere.example',
      'alice',
      '@sub.example.com',
      'user@relay.example',
    ],
    1,
    4,
  )
  const settings: Settings = { virtual_alias_maps: anyTable(draft, addresses('virtual', keys)) }
  if (dice.feature('virtual_alias_domains', 0.6))
    settings['virtual_alias_domains'] = dice.pick([
      'alias.example',
      '$virtual_alias_maps alias.example',
      '',
      'alias.example, !sub.alias.example, .alias.example',
    ])
  return settings
}

function virtualMailboxes(draft: Draft): Settings {
  const { dice } = draft
  const settings: Settings = {}
  const table = dice.chance(0.5)
  settings['virtual_mailbox_domains'] = table
    ? domains(draft, 'vdomains', ['vbox.example', 'vbox2.example'])
    : dice.feature('mailbox domains in a file', 0.2)
      ? draft.file('vdomains', '# customers\nvbox.example\n!vbox2.example, vbox2.example\n')
      : 'vbox.example'
  if (dice.chance(0.8))
    settings['virtual_mailbox_maps'] = anyTable(
      draft,
      addresses('vbox', ['user@vbox.example', 'alice@vbox.example', '@vbox2.example']),
    )
  if (dice.feature('mailbox domains from their maps', 0.1)) delete settings['virtual_mailbox_domains']
  return settings
}

const LOCAL: readonly Weighted<string>[] = [
  [30, 'inline:{alice=x}'],
  [10, ''],
  [6, 'static:x'],
  [10, 'proxy:unix:passwd.byname'],
  [6, 'inline:{{alice@example.com=x}, {postmaster=x}, {@office.example.com=x}}'],
  [3, '$virtual_alias_maps inline:{{root=x}}'],
]

function localRecipients(draft: Draft): string {
  if (draft.dice.chance(0.25))
    return anyTable(draft, addresses('users', ['alice', 'root', 'bob@example.com', '@example.com']))
  return pickWeighted(draft.dice, LOCAL)
}

const PLAIN_NETWORKS = [
  '192.0.2.0/24',
  '192.0.2.0/28',
  '[2001:db8:1::]/64',
  '10.0.0.0/8',
  '192.168.0.0/16',
  '192.0.2.17',
]
const ODD_NETWORKS: readonly Weighted<string>[] = [
  [4, '!192.0.2.1'],
  [3, 'stranger.example'],
  [2, 'client.stranger.example'],
  [2, '.stranger.example'],
  [3, 'inside.example'],
  [2, '203.0.113.0/24'],
  [1, '0.0.0.0/0'],
  [1, '[::]/0'],
  [2, '192.0.2.5/24'],
  [1, '192.0.2.0/33'],
  [1, '2001:db8::/32'],
  [1, '192.0.2.'],
  [1, '192.0.2.*'],
  [1, '192.0.2.1-192.0.2.20'],
  [1, 'all'],
  [1, '"192.0.2.0/24"'],
  [1, '/etc/postfix/no-such-file'],
  [1, '# office'],
  [1, '203.0.113.9'],
  [1, '!203.0.113.0/24'],
  [1, 'static:all'],
  [1, 'cidr:/etc/postfix/no-such-table'],
]

/** A value of mynetworks; one in ten has something that does not do what it looks like. */
export function networks(draft: Draft): string {
  const { dice } = draft
  const items = ['127.0.0.0/8', ...(dice.chance(0.3) ? ['[::1]/128'] : []), ...sample(dice, PLAIN_NETWORKS, 0, 3)]
  if (dice.feature('odd mynetworks', 0.14))
    items.splice(dice.integer(0, items.length), 0, pickWeighted(dice, ODD_NETWORKS))
  if (dice.feature('mynetworks in a file', 0.06))
    items.push(draft.file('networks', '# lan\n192.0.2.64/27\n!10.1.0.0/16 10.0.0.0/8\n'))
  if (dice.feature('mynetworks in a table', 0.06)) {
    const rows = dice.pick(['192.0.2.0/24 x\n', '!192.0.2.0/24 x\n', '203.0.113.0/28 x\n10.0.0.0/8 x\n'])
    items.push(`cidr:${draft.file('networks', rows)}`)
  }
  if (dice.feature('hash in mynetworks', 0.03))
    items.push(`hash:${draft.file('networks', '192.0.2.1 x\ninside.example x\n')}`)
  return items.join(dice.pick([', ', ' ', ',']))
}
