/** Random texts of pieces of Dovecot's language in any order: nearly all are refused, each at some line for some reason. */

import { Dice } from './dice.ts'

const PIECES = [
  ...[
    'login_greeting',
    'plugin',
    'service',
    'imap',
    'protocol',
    'mail_plugins',
    'passdb',
    'driver',
    'namespace',
    'mailbox',
  ],
  ...[
    'auth default',
    'unix_listener',
    'inet_listener',
    'port',
    '!include x',
    '!include_try y',
    '$mail_plugins',
    'group',
    '@g',
  ],
  ...[
    ' = ',
    '=',
    ' ',
    '\t',
    '{',
    ' {\n',
    '}',
    '\n',
    '\n',
    '\n}\n',
    '"',
    "'",
    '\\',
    '\\\n',
    '#',
    ' # x',
    '$',
    '<',
    ',',
    '/',
  ],
  ...['a', 'b c', 'é', '1', 'no', '"x y"', '%u', '\r\n', '\r', '\0', '\v', '\f', '\xff'],
]

/** The text of a seed, one character per byte. */
export function randomDovecotText(seed: number): string {
  const dice = new Dice(seed)
  return dice.several(1, 25, () => dice.pick(PIECES)).join('')
}
