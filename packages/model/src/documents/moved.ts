/** Entries that moved with an edit: the same at other offsets, each part worked out when somebody looks at it. */

import { type JoinedText, shiftRange } from '@mailcfg/core'
import type { Word } from './document.ts'

/** How each part of an entry moves by a number of offsets. */
type Movers<T> = { readonly [K in keyof T]-?: (part: T[K], by: number) => T[K] }

/**
 * A class of entries that have all parts of another entry, moved. An entry that moves again is made from the one that
 * was read first, so that moves add up instead of nesting.
 */
export function movedParts<T extends object>(movers: Movers<T>): new (entry: T, by: number) => T {
  const count = Object.keys(movers).length
  class Moved {
    readonly #origin: T
    readonly #by: number
    #parts: unknown[] | undefined

    constructor(entry: T, by: number) {
      const earlier: Moved | undefined = #origin in entry ? entry : undefined
      this.#origin = earlier ? earlier.#origin : entry
      this.#by = earlier ? earlier.#by + by : by
    }

    static {
      for (const [index, key] of (Object.keys(movers) as (keyof T)[]).entries()) {
        const move = movers[key]
        const get =
          move === same
            ? function (this: Moved): unknown {
                return this.#origin[key]
              }
            : function (this: Moved): unknown {
                this.#parts ??= new Array(count)
                this.#parts[index] ??= move(this.#origin[key], this.#by)
                return this.#parts[index]
              }
        Object.defineProperty(Moved.prototype, key, { get })
      }
    }
  }
  return Moved as unknown as new (
    entry: T,
    by: number,
  ) => T
}

/** A part without offsets. */
export function same<P>(part: P): P {
  return part
}

/** A word at its new place. */
export function movedWord(word: Word, by: number): Word {
  return by === 0 ? word : { text: word.text, range: shiftRange(word.range, by) }
}

/** A joined text at its new place. */
export function movedText(text: JoinedText, by: number): JoinedText {
  return text.moved(by)
}

/** The mover of a part that may be missing. */
export function ifThere<P>(move: (part: P, by: number) => P): (part: P | undefined, by: number) => P | undefined {
  return (part, by) => part && move(part, by)
}

/** The mover of a list, from that of its items. */
export function each<P>(move: (part: P, by: number) => P): (parts: readonly P[], by: number) => readonly P[] {
  return (parts, by) => parts.map((part) => move(part, by))
}
