/** Byte offsets to UTF-16 offsets for whoever goes through a large file from its start to its end. */

import type { SourceText } from '@mailcfg/core'

/**
 * UTF-16 offsets of byte offsets that mostly grow from call to call: each call goes on where the last one stopped, so that
 * a million of them take no longer than one pass over the file.
 */
export function ascendingOffsets(source: SourceText): (byte: number) => number {
  if (source.isByteAddressed) return (byte) => byte
  const bytes = source.toBytes()
  let at = 0
  let units = 0
  return (byte) => {
    if (byte < at) return source.offsetOfByte(byte)
    for (; at < byte && at < bytes.length; at++) {
      const unit = bytes[at] as number
      if ((unit & 0xc0) !== 0x80) units += unit >= 0xf0 ? 2 : 1
    }
    return units
  }
}
