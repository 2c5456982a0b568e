/** What a backslash means in Perl-compatible expressions, inside and outside of classes. */

import { type ByteSet, byteSet, complement, DIGIT, SPACE, WORD } from './byte-set.ts'
import { Refused, Unsupported } from './outcome.ts'
import type { Assertion } from './pcre-tree.ts'

export type Escape =
  | { readonly type: 'byte'; readonly byte: number }
  | { readonly type: 'set'; readonly set: ByteSet }
  | { readonly type: 'assertion'; readonly assertion: Assertion }
  | { readonly type: 'reference'; readonly group: number | string }
  | { readonly type: 'newline' }
  | { readonly type: 'keep' }

const HORIZONTAL = byteSet((byte) => byte === 9 || byte === 32 || byte === 0xa0)
const VERTICAL = byteSet((byte) => (byte >= 10 && byte <= 13) || byte === 0x85)
const SETS: Readonly<Record<string, ByteSet>> = {
  d: DIGIT,
  D: complement(DIGIT),
  w: WORD,
  W: complement(WORD),
  s: SPACE,
  S: complement(SPACE),
  h: HORIZONTAL,
  H: complement(HORIZONTAL),
  v: VERTICAL,
  V: complement(VERTICAL),
}
const BYTES: Readonly<Record<string, number>> = { a: 7, e: 27, f: 12, n: 10, r: 13, t: 9 }
const ASSERTIONS: Readonly<Record<string, Assertion>> = {
  A: 'start',
  G: 'start',
  b: 'word-boundary',
  B: 'not-word-boundary',
  Z: 'end-or-newline',
  z: 'end',
}

/**
 * Reads the escape at `at`, as PCRE2 10.42 does without UTF; `\Q` and `\E` are the caller's.
 * @param groups how many groups have been opened so far, which decides what `\12` means.
 */
export function readEscape(
  text: string,
  at: number,
  { inClass, groups }: { readonly inClass: boolean; readonly groups: number },
): { escape: Escape; end: number } {
  const char = text[at + 1]
  if (char === undefined) throw new Refused('a backslash at the end')
  const end = at + 2
  const byte = (value: number, behind = end): { escape: Escape; end: number } => ({
    escape: { type: 'byte', byte: value },
    end: behind,
  })
  if (!/[0-9A-Za-z]/.test(char)) return byte(char.charCodeAt(0))
  if (Object.hasOwn(BYTES, char)) return byte(BYTES[char] as number)
  if (Object.hasOwn(SETS, char)) return { escape: { type: 'set', set: SETS[char] as ByteSet }, end }
  if (char === 'x') return hexadecimal(text, end)
  if (char === 'o') return octal(text, end)
  if (char === 'c') return control(text, end)
  if (/[0-9]/.test(char)) return digits(text, at, inClass, groups)
  if (inClass) {
    if (char === 'b') return byte(8)
    if ('gk'.includes(char)) throw new Unsupported(`it has \\${char} in a class`)
    if ('pP'.includes(char)) throw new Unsupported('it uses Unicode properties')
    throw new Refused('an escape that no class may hold')
  }
  return outside(text, char, end)
}

function outside(text: string, char: string, end: number): { escape: Escape; end: number } {
  if (Object.hasOwn(ASSERTIONS, char))
    return { escape: { type: 'assertion', assertion: ASSERTIONS[char] as Assertion }, end }
  if (char === 'N') {
    if (/^\{(?![0-9]+(?:,[0-9]*)?\})/.test(text.slice(end))) throw new Refused('a character by name')
    return { escape: { type: 'set', set: byteSet((byte) => byte !== 10) }, end }
  }
  if (char === 'C') return { escape: { type: 'set', set: byteSet(() => true) }, end }
  if (char === 'R') return { escape: { type: 'newline' }, end }
  if (char === 'K') return { escape: { type: 'keep' }, end }
  if (char === 'g' || char === 'k') return reference(text, char, end)
  if ('pPX'.includes(char)) throw new Unsupported('it uses Unicode properties')
  throw new Refused('an unknown escape')
}

function hexadecimal(text: string, at: number): { escape: Escape; end: number } {
  if (text[at] !== '{') {
    const digits = /^[0-9A-Fa-f]{0,2}/.exec(text.slice(at))?.[0] ?? ''
    return { escape: { type: 'byte', byte: Number.parseInt(`0${digits}`, 16) }, end: at + digits.length }
  }
  const braced = /^\{([0-9A-Fa-f]+)\}/.exec(text.slice(at))
  return codePoint(braced?.[1], 16, at + (braced?.[0].length ?? 0))
}

function octal(text: string, at: number): { escape: Escape; end: number } {
  const braced = /^\{([0-7]+)\}/.exec(text.slice(at))
  return codePoint(braced?.[1], 8, at + (braced?.[0].length ?? 0))
}

/** A character by number, which is one byte in tables of Postfix 3.7. */
function codePoint(digits: string | undefined, radix: number, end: number): { escape: Escape; end: number } {
  if (digits === undefined) throw new Refused('a bad character number')
  const byte = Number.parseInt(digits, radix)
  if (byte > 0xff) throw new Refused('a character number that is too large')
  return { escape: { type: 'byte', byte }, end }
}

function control(text: string, at: number): { escape: Escape; end: number } {
  const code = (text[at] ?? '').toUpperCase().charCodeAt(0)
  if (!(code >= 32 && code < 127)) throw new Refused('\\c without a printable character')
  return { escape: { type: 'byte', byte: code ^ 0x40 }, end: at + 1 }
}

/** A back-reference, an octal number, or the digit itself. */
function digits(text: string, at: number, inClass: boolean, groups: number): { escape: Escape; end: number } {
  const first = text[at + 1] as string
  const all = /^[0-9]+/.exec(text.slice(at + 1))?.[0] ?? ''
  const number = Number(all)
  if (!inClass && first !== '0' && (number < 10 || first >= '8' || number <= groups)) {
    if (number > 65535) throw new Refused('a reference to a group that is not there')
    return { escape: { type: 'reference', group: number }, end: at + 1 + all.length }
  }
  if (first >= '8') return { escape: { type: 'byte', byte: first.charCodeAt(0) }, end: at + 2 }
  const octal = /^[0-7]{1,3}/.exec(all)?.[0] ?? ''
  const byte = Number.parseInt(octal, 8)
  if (byte > 0xff) throw new Refused('an octal number that is too large')
  return { escape: { type: 'byte', byte }, end: at + 1 + octal.length }
}

const NAME = '[A-Za-z_][A-Za-z0-9_]{0,31}'
const NAMED = new RegExp(`^(?:\\{(${NAME})\\}|<(${NAME})>|'(${NAME})')`)

/** `\g{n}`, `\gn`, `\g{name}`, `\k{name}`, `\k<name>`, `\k'name'`. */
function reference(text: string, char: string, at: number): { escape: Escape; end: number } {
  const rest = text.slice(at)
  if (char === 'g') {
    if (/^[<']/.test(rest)) throw new Unsupported('it calls a group')
    const number = /^(?:\{([-+]?[0-9]+)\}|([-+]?[0-9]+))/.exec(rest)
    if (number) {
      const value = number[1] ?? (number[2] as string)
      if (/^[-+]/.test(value)) throw new Unsupported('it refers to a group by distance')
      if (Number(value) === 0) throw new Refused('a reference to group 0')
      return { escape: { type: 'reference', group: Number(value) }, end: at + number[0].length }
    }
  }
  const name = NAMED.exec(rest)
  if (!name) throw new Refused('a reference without a name')
  return { escape: { type: 'reference', group: (name[1] ?? name[2] ?? name[3]) as string }, end: at + name[0].length }
}
