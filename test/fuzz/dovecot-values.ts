/** Random values of Dovecot's types, in all ways to write them, and some that are refused. */

import type { DovecotDefinition } from '@mailcfg/knowledge'
import type { Dice } from './dice.ts'

const WORDS = [
  'a',
  'mail',
  '%u',
  '/var/mail/%d/%n',
  'maildir:~/Maildir',
  'x=y',
  'uid=vmail',
  '%{user}',
  'é',
  'imap quota',
]

/** A value as it stands behind the equals sign, with nothing quoted yet. */
export function dovecotValue(dice: Dice, definition: DovecotDefinition): string {
  if (dice.feature(`bad ${definition.type}`, 0.004))
    return dice.pick(['', 'maybe', '12x', '-1', '99999999999999999999', '0x10'])
  switch (definition.type) {
    case 'bool':
      return dice.pick(['yes', 'no', 'YES', 'Y', '1', 'No', 'y'])
    case 'uint':
      return dice.pick(['0', '1', '5', '007', '1000', '65536', `${dice.integer(1, 4000)}`])
    case 'octal':
      return dice.pick(['0600', '0660', '0666', '0', '00', '0777', '384'])
    case 'time':
      return time(dice, [
        's',
        'sec',
        'secs',
        'seconds',
        'm',
        'mins',
        'minutes',
        'h',
        'hours',
        'd',
        'days',
        'w',
        'weeks',
        '000ms',
      ])
    case 'msecs':
      return time(dice, ['s', 'secs', 'ms', 'msecs', 'milliseconds', 'm', 'h'])
    case 'size':
      return `${dice.pick([0, 1, 2, 100, 1024, 1536, 2048])}${dice.pick(['', ' '])}${dice.pick(['M', 'k', 'KB', 'MiB', 'G', 'B', 'm', ''])}`
    case 'port':
      return dice.pick(['0', '143', '993', '25', '65535', `${dice.integer(1024, 60000)}`])
    case 'enum':
      return dice.pick((definition.default ?? '').split(':'))
    default:
      return text(dice)
  }
}

function time(dice: Dice, units: readonly string[]): string {
  if (dice.chance(0.1)) return '0'
  return `${dice.integer(1, 200)}${dice.pick(['', ' ', '  '])}${dice.pick(units)}`
}

function text(dice: Dice): string {
  return dice.several(0, 3, () => dice.pick(WORDS)).join(' ')
}

/**
 * A value with quotes, escapes, or over several lines.
 * @param free whether any text will do, so that it may be changed.
 */
export function dovecotWritten(dice: Dice, value: string, free: boolean): string {
  if (dice.feature('double quotes', 0.08)) return `"${value.replace(/["\\]/g, '\\$&')}"`
  if (dice.feature('single quotes', 0.03)) return `'${value}'`
  if (free && dice.feature('quotes with escapes', 0.02)) return `"${value} \\" \\\\ \\a # "`
  if (free && dice.feature('hash in quotes', 0.02)) return `"${value} # not a comment"`
  if (free && dice.feature('blanks in quotes', 0.02)) return `" ${value}\t"`
  if (value.includes(' ') && dice.feature('continuation', 0.15)) return value.replace(' ', ` \\\n  `)
  if (dice.feature('value in the next line', 0.01)) return `\\\n ${value}`
  return value
}
