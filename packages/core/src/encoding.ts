/** Bytes to text and back without loss: UTF-8 where the bytes are UTF-8, else one character per byte. */

/**
 * How the bytes of a file became text. `one-byte` maps byte N to U+00NN, so files in GBK, Big5 or Latin-1
 * keep exact offsets and come back byte for byte, even though their comments do not read well.
 */
export type Encoding = 'utf-8' | 'one-byte'

/** What the bytes of a file are made of: `plain` is printable ASCII, blanks and line ends only. */
export type ByteKind = 'plain' | 'ascii' | 'other'

/**
 * Looks at all bytes once. Below 0x80 byte offsets and UTF-16 offsets are the same; in plain text nothing is invisible.
 */
export function byteKind(bytes: Uint8Array): ByteKind {
  // Four bytes at a time, for tables of many megabytes; the ends that do not fill a word go one by one.
  const head = Math.min(bytes.length, -bytes.byteOffset & 3)
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset + head, (bytes.length - head) >> 2)
  let plain = true
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as number
    if ((word & 0x80808080) !== 0) return 'other'
    // The high bits of the sums mark bytes below 0x20, and DEL; every line end is such a byte.
    const low = (word - 0x20202020) & ~word
    const deleted = (word ^ 0x7f7f7f7f) - 0x01010101
    if (((low | deleted) & 0x80808080) !== 0) plain &&= isPlainWord(word)
  }
  for (const part of [bytes.subarray(0, head), bytes.subarray(head + 4 * words.length)]) {
    for (const byte of part) {
      if (byte > 0x7f) return 'other'
      plain &&= isPlain(byte)
    }
  }
  return plain ? 'plain' : 'ascii'
}

function isPlainWord(word: number): boolean {
  return isPlain(word & 0xff) && isPlain((word >>> 8) & 0xff) && isPlain((word >>> 16) & 0xff) && isPlain(word >>> 24)
}

function isPlain(byte: number): boolean {
  return (byte >= 0x20 && byte < 0x7f) || (byte >= 9 && byte <= 13)
}

/**
 * Whether the bytes `start`…`end` are valid UTF-8: shortest forms only, no surrogates, nothing above U+10FFFF.
 * That is also what postmap demands of a line (Postfix source, src/util/valid_utf8_string.c).
 */
export function isUtf8(bytes: Uint8Array, start = 0, end: number = bytes.length): boolean {
  for (let i = start; i < end; i++) {
    const byte = bytes[i] as number
    if (byte < 0x80) continue
    const tails = byte < 0xc2 ? -1 : byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : byte < 0xf5 ? 3 : -1
    if (tails < 0 || i + tails >= end || !isSecond(byte, bytes[i + 1] as number)) return false
    for (let t = 2; t <= tails; t++) if (((bytes[i + t] as number) & 0xc0) !== 0x80) return false
    i += tails
  }
  return true
}

/** Whether `second` may follow the lead byte: a tail byte that gives no long form, surrogate or too large number. */
function isSecond(lead: number, second: number): boolean {
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
  return second >= low && second <= high
}

/** Text of valid UTF-8 bytes, the byte-order mark kept; `undefined` when the bytes are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const CHUNK = 8192
/** Up to here adding one character after the other is quicker. */
const SHORT = 64

/** Text with one character per byte: byte N becomes U+00NN. */
export function decodeOneByte(bytes: Uint8Array): string {
  let text = ''
  if (bytes.length <= SHORT) {
    for (const byte of bytes) text += String.fromCharCode(byte)
    return text
  }
  for (let i = 0; i < bytes.length; i += CHUNK) text += String.fromCharCode(...bytes.subarray(i, i + CHUNK))
  return text
}

/**
 * Bytes of `text` in the given encoding.
 * @throws RangeError when a `one-byte` text holds a character above U+00FF; writing it would lose it.
 */
export function encode(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text)
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code > 0xff)
      throw new RangeError(`character U+${code.toString(16)} at offset ${i} does not fit a one-byte file`)
    bytes[i] = code
  }
  return bytes
}
