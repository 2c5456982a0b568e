/** The flags of Perl-compatible expressions, and what `(?imsxU)` does to them. */

import { Refused, Unsupported } from './outcome.ts'

/** What the flags of a table's rule, or of `(?imsxU)`, turn on. */
export interface PcreFlags {
  readonly ignoreCase: boolean
  readonly multiLine: boolean
  readonly dotAll: boolean
  readonly extended: boolean
  readonly ungreedy: boolean
  readonly dollarEndOnly: boolean
}

/** The flags behind an option setting such as `(?i-s)`: `all` is its text, `on` and `off` are its letters. */
export function changedFlags(before: PcreFlags, all: string, on: string, off: string): PcreFlags {
  if (on.startsWith('^') && all.includes('-')) throw new Refused('a hyphen behind (?^')
  if (/xx/.test(on)) throw new Unsupported('it uses (?xx)')
  const base = on.startsWith('^')
    ? { ...before, ignoreCase: false, multiLine: false, dotAll: false, extended: false }
    : before
  const isOn = (letter: string, was: boolean): boolean => (off.includes(letter) ? false : on.includes(letter) || was)
  return {
    ...base,
    ignoreCase: isOn('i', base.ignoreCase),
    multiLine: isOn('m', base.multiLine),
    dotAll: isOn('s', base.dotAll),
    extended: isOn('x', base.extended),
    ungreedy: isOn('U', base.ungreedy),
  }
}
