/** Searches bytes for short ASCII strings, so that a large file need not be decoded to learn that they are not there. */

/** Offset of the first occurrence of an ASCII string of at most 127 characters, or -1 (Horspool's search). */
export function indexOfAscii(bytes: Uint8Array, needle: string): number {
  const last = needle.length - 1
  const codes = Uint8Array.from(needle, (character) => character.charCodeAt(0))
  const skips = new Uint8Array(256).fill(needle.length)
  for (let i = 0; i < last; i++) skips[codes[i] as number] = last - i
  const final = codes[last] as number
  for (let at = last; at < bytes.length; ) {
    const byte = bytes[at] as number
    if (byte === final && matches(bytes, at - last, codes)) return at - last
    at += skips[byte] as number
  }
  return -1
}

function matches(bytes: Uint8Array, start: number, codes: Uint8Array): boolean {
  for (let i = 0; i < codes.length; i++) if (bytes[start + i] !== codes[i]) return false
  return true
}
