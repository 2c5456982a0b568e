/** Bytes to text and back without loss: UTF-8 where the bytes are UTF-8, else one character per byte. */

/**
 * How the bytes of a file became text. `one-byte` maps byte N to U+00NN, so files in GBK, Big5 or Latin-1
 * keep exact offsets and come back byte for byte, even though their comments do not read well.
 */
export type Encoding = 'utf-8' | 'one-byte'

/** Whether every byte is below 0x80; then byte offsets and UTF-16 offsets are the same. */
export function isAscii(bytes: Uint8Array): boolean {
  for (let i = 0; i < bytes.length; i++) if ((bytes[i] as number) > 0x7f) return false
  return true
}

/** Decides the encoding of a file's bytes: `utf-8` when they are valid UTF-8 (a byte-order mark is kept as U+FEFF). */
export function detectEncoding(bytes: Uint8Array): Encoding {
  return decodeUtf8(bytes) === undefined ? 'one-byte' : 'utf-8'
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

/** Text with one character per byte: byte N becomes U+00NN. */
export function decodeOneByte(bytes: Uint8Array): string {
  let text = ''
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
