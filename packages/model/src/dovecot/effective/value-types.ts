/** Reads values of Dovecot's types, and prints them as doveconf does: equal values have the same canonical text. */

import type { DovecotValueType } from '@mailcfg/knowledge'

/** A value in its canonical text, or what doveconf says when it refuses it. */
export type ReadValue = { readonly text: string } | { readonly error: string }

const UINT_MAX = 4294967295n
const SIZE_MAX = 18446744073709551615n
const UNITS: Readonly<Record<string, bigint>> = { B: 1n, K: 2n ** 10n, M: 2n ** 20n, G: 2n ** 30n, T: 2n ** 40n }

/**
 * Reads a value of a scalar type (src/lib-settings/settings-parser.c).
 * @param words the words of an `enum`, joined by colons.
 */
export function readDovecotValue(type: DovecotValueType, value: string, words = ''): ReadValue {
  switch (type) {
    case 'bool':
      return readBool(value)
    case 'uint':
      return readUint(value)
    case 'octal':
      return readOctal(value)
    case 'time':
      return readTime(value, false)
    case 'msecs':
      return readTime(value, true)
    case 'size':
      return readSize(value)
    case 'port':
      return isNumber(value, 65535n) ? { text: `${BigInt(value)}` } : { error: `Invalid port number ${value}` }
    case 'enum':
      return words.split(':').includes(value) ? { text: value } : { error: `Invalid value: ${value}` }
    default:
      return { text: value }
  }
}

function isNumber(value: string, most: bigint): boolean {
  return /^\d+$/.test(value) && BigInt(value) <= most
}

function readBool(value: string): ReadValue {
  if (/^(?:yes|y|1)$/i.test(value)) return { text: 'yes' }
  if (/^no$/i.test(value)) return { text: 'no' }
  return { error: `Invalid boolean value: ${value} (use yes or no)` }
}

function readUint(value: string): ReadValue {
  if (isNumber(value, UINT_MAX)) return { text: `${BigInt(value)}` }
  const [, minus, digits] = /^(-?)(\d*)/.exec(value) as RegExpExecArray
  const numeric = digits !== '' && value === `${minus}${digits}`
  const why = numeric ? `Number too ${minus ? 'small' : 'large'}` : 'Not a valid number'
  return { error: `Invalid number ${value}: ${why}` }
}

function readOctal(value: string): ReadValue {
  const decimal = value.startsWith('0') ? undefined : readUint(value)
  if (decimal && 'error' in decimal) return decimal
  if (!decimal && (!/^[0-7]+$/.test(value) || BigInt(`0o${value}`) > SIZE_MAX))
    return { error: `Invalid number: ${value}` }
  const number = decimal ? BigInt(decimal.text) : BigInt(`0o${value}`) & UINT_MAX
  return { text: `0${number.toString(8)}` }
}

/** The words of units, of which any first part will do, with their length in seconds. */
const TIME_UNITS: readonly (readonly [words: readonly string[], seconds: bigint])[] = [
  [['secs', 'seconds'], 1n],
  [['mins', 'minutes'], 60n],
  [['hours'], 3600n],
  [['days'], 86400n],
  [['weeks'], 604800n],
]
const MILLISECONDS = ['msecs', 'mseconds', 'millisecs', 'milliseconds']

function readTime(value: string, milliseconds: boolean): ReadValue {
  const [, digits, unit] = /^(\d+) *([\s\S]*)$/.exec(value) ?? []
  const invalid = { error: `Invalid time interval: ${value}` }
  if (digits === undefined || unit === undefined || BigInt(digits) > SIZE_MAX) return invalid
  let number = BigInt(digits)
  let factor = milliseconds ? 1000n : 1n
  if (unit === '') {
    if (number !== 0n) return { error: `Time interval '${value}' is missing units (add e.g. 's' for seconds)` }
    return { text: '0' }
  }
  const starts = (word: string): boolean => word.startsWith(unit.toLowerCase())
  const found = TIME_UNITS.find(([words]) => words.some(starts))
  if (found) factor *= found[1]
  else if (MILLISECONDS.some(starts)) {
    if (!milliseconds && number % 1000n !== 0n)
      return { error: `Milliseconds not supported for this setting: ${value}` }
    if (!milliseconds) number /= 1000n
    factor = 1n
  } else return invalid
  if (number > UINT_MAX / factor) return { error: `Time interval is too large: ${value}` }
  return { text: milliseconds ? printMsecs(number * factor) : printSeconds(number * factor) }
}

function readSize(value: string): ReadValue {
  const [, digits, letter = '', rest = ''] = /^(\d+) *([BKMGT]?)([\s\S]*)$/i.exec(value) ?? []
  const invalid = { error: `Invalid size: ${value}` }
  if (digits === undefined || BigInt(digits) > SIZE_MAX) return invalid
  const unit = UNITS[letter.toUpperCase()] ?? 1n
  if (!(unit > 1n ? /^i?b?$/i : /^$/).test(rest)) return invalid
  if (BigInt(digits) > SIZE_MAX / unit) return { error: `Size is too large: ${value}` }
  return { text: printSize(BigInt(digits) * unit) }
}

/** As config_export_size(): the largest unit that divides it. */
function printSize(bytes: bigint): string {
  if (bytes === 0n) return '0'
  const [unit, size] = [...Object.entries(UNITS)].reverse().find(([, one]) => bytes % one === 0n) as [string, bigint]
  return `${bytes / size} ${unit === 'K' ? 'k' : unit}`
}

function printSeconds(seconds: bigint): string {
  if (seconds === 0n) return '0'
  const [words, unit] = TIME_UNITS.findLast(([, one]) => seconds % one === 0n) as (typeof TIME_UNITS)[number]
  return `${seconds / unit} ${words[0]}`
}

function printMsecs(milliseconds: bigint): string {
  return milliseconds % 1000n === 0n ? printSeconds(milliseconds / 1000n) : `${milliseconds} ms`
}

/** The number behind a canonical text: seconds of a time, bytes of a size. */
export function numberOf(text: string): bigint {
  const [, digits = '0', unit = ''] = /^(\d+) ?(\w*)$/.exec(text) ?? []
  const time = TIME_UNITS.find(([[word]]) => word === unit)
  return BigInt(digits) * (time?.[1] ?? UNITS[unit.toUpperCase()] ?? 1n)
}
