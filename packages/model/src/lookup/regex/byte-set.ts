/** Sets of bytes, for character classes: the C locale, in which Postfix runs both of its engines, knows ASCII only. */

/** Membership of each of the 256 bytes: 1 or 0. */
export type ByteSet = Uint8Array

/** The bytes for which `test` holds. */
export function byteSet(test: (byte: number) => boolean): ByteSet {
  return Uint8Array.from({ length: 256 }, (_, byte) => (test(byte) ? 1 : 0))
}

/** Adds the bytes of `more` to `set`, or those that are not in `more`. */
export function addAll(set: ByteSet, more: ByteSet, negated = false): void {
  for (let byte = 0; byte < 256; byte++) if ((more[byte] === 1) !== negated) set[byte] = 1
}

/** All bytes that are not in the set. */
export function complement(set: ByteSet): ByteSet {
  return byteSet((byte) => set[byte] === 0)
}

const isUpper = (byte: number): boolean => byte >= 65 && byte <= 90
const isLower = (byte: number): boolean => byte >= 97 && byte <= 122
const isDigit = (byte: number): boolean => byte >= 48 && byte <= 57
const isAlpha = (byte: number): boolean => isUpper(byte) || isLower(byte)
const isAlnum = (byte: number): boolean => isAlpha(byte) || isDigit(byte)
const isGraph = (byte: number): boolean => byte > 32 && byte < 127

/** The POSIX classes that both engines know, and `ascii` and `word`, which only PCRE knows. */
const CLASSES: Readonly<Record<string, (byte: number) => boolean>> = {
  alpha: isAlpha,
  upper: isUpper,
  lower: isLower,
  digit: isDigit,
  alnum: isAlnum,
  graph: isGraph,
  ascii: (byte) => byte < 128,
  blank: (byte) => byte === 32 || byte === 9,
  cntrl: (byte) => byte < 32 || byte === 127,
  print: (byte) => byte >= 32 && byte < 127,
  punct: (byte) => isGraph(byte) && !isAlnum(byte),
  space: (byte) => byte === 32 || (byte >= 9 && byte <= 13),
  word: (byte) => isAlnum(byte) || byte === 95,
  xdigit: (byte) => isDigit(byte) || (byte >= 65 && byte <= 70) || (byte >= 97 && byte <= 102),
}

/** The bytes of a class such as `alpha`; `undefined` for a name that PCRE does not know. */
export function posixClass(name: string): ByteSet | undefined {
  const test = Object.hasOwn(CLASSES, name) ? CLASSES[name] : undefined
  return test && byteSet(test)
}

/** Letters, digits and the underscore: what `\w` and word boundaries mean. */
export const WORD: ByteSet = posixClass('word') as ByteSet
export const SPACE: ByteSet = posixClass('space') as ByteSet
export const DIGIT: ByteSet = posixClass('digit') as ByteSet

/** The byte in lower case. */
export function lowerByte(byte: number): number {
  return isUpper(byte) ? byte + 32 : byte
}

/** The byte in upper case. */
export function upperByte(byte: number): number {
  return isLower(byte) ? byte - 32 : byte
}
