/** Converts between byte offsets and UTF-16 offsets of a UTF-8 file, with a checkpoint every few thousand bytes. */

const STEP = 4096

/** Built once per file in one pass; each conversion then looks at no more than one stretch of bytes. */
export class ByteOffsets {
  readonly #bytes: Uint8Array
  /** UTF-16 offset at byte `i * STEP`. */
  readonly #checkpoints: Uint32Array

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.#checkpoints = new Uint32Array(Math.floor(bytes.length / STEP) + 1)
    let units = 0
    for (let at = 0; at < bytes.length; at++) {
      if (at % STEP === 0) this.#checkpoints[at / STEP] = units
      units += unitsOf(bytes[at] as number)
    }
    if (bytes.length % STEP === 0) this.#checkpoints[bytes.length / STEP] = units
  }

  /** UTF-16 offset of a byte offset; one inside a character gives the offset behind the character. */
  offsetOfByte(byte: number): number {
    const limit = Math.max(0, Math.min(byte, this.#bytes.length))
    const checkpoint = Math.floor(limit / STEP)
    let units = this.#checkpoints[checkpoint] as number
    for (let at = checkpoint * STEP; at < limit; at++) units += unitsOf(this.#bytes[at] as number)
    return units
  }

  /** Byte offset of the character at a UTF-16 offset. */
  byteOfOffset(offset: number): number {
    let low = 0
    let high = this.#checkpoints.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#checkpoints[middle] as number) <= offset) low = middle
      else high = middle - 1
    }
    let units = this.#checkpoints[low] as number
    let at = low * STEP
    while (at < this.#bytes.length && (units < offset || isTail(this.#bytes[at] as number))) {
      units += unitsOf(this.#bytes[at++] as number)
    }
    return at
  }
}

/** UTF-16 units that begin with this byte of valid UTF-8: none for the bytes inside a character. */
function unitsOf(byte: number): number {
  return isTail(byte) ? 0 : byte >= 0xf0 ? 2 : 1
}

function isTail(byte: number): boolean {
  return (byte & 0xc0) === 0x80
}
