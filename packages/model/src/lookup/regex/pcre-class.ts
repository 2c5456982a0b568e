/** Character classes of Perl-compatible expressions: `[^\w.-]`, `[[:alpha:]_]`. */

import { addAll, type ByteSet, byteSet, complement, lowerByte, posixClass, upperByte } from './byte-set.ts'
import { Refused, Unsupported } from './outcome.ts'
import { readEscape } from './pcre-escapes.ts'

/** Where the name in `[:name:]` ends, when there is one at `at`, the offset of the mark behind `[`. */
function namedEnd(text: string, at: number): number | undefined {
  const mark = text[at]
  if (mark === undefined || !':.='.includes(mark)) return undefined
  for (let i = at + 1; i + 1 < text.length; i++) {
    const next = text[i + 1]
    if (text[i] === '\\' && (next === ']' || next === '\\')) i++
    else if ((text[i] === '[' && next === mark) || text[i] === ']') return undefined
    else if (text[i] === mark && next === ']') return i
  }
  return undefined
}

/**
 * Reads the class that opens at `open`, as PCRE2 10.42 does without UTF.
 * @returns the bytes that it matches, and the offset behind it
 */
export function readPcreClass(text: string, open: number, ignoreCase: boolean): { set: ByteSet; end: number } {
  return new ClassReader(text, open, ignoreCase).read()
}

class ClassReader {
  readonly #text: string
  readonly #ignoreCase: boolean
  readonly #set: ByteSet = byteSet(() => false)
  #at: number
  /** The byte that a range may start with; `undefined` behind a range or a class. */
  #low: number | undefined
  #inRange = false

  constructor(text: string, open: number, ignoreCase: boolean) {
    this.#text = text
    this.#at = open + 1
    this.#ignoreCase = ignoreCase
  }

  read(): { set: ByteSet; end: number } {
    const text = this.#text
    if (/^\[:[<>]:\]\]/.test(text.slice(this.#at))) throw new Unsupported('it uses [[:<:]]')
    if (namedEnd(text, this.#at) !== undefined) throw new Refused('a class name outside of brackets')
    const negated = text[this.#at] === '^'
    if (negated) this.#at++
    for (let first = true; first || text[this.#at] !== ']'; first = false) {
      if (this.#at >= text.length) throw new Refused('a class is not closed')
      this.#member()
    }
    if (this.#inRange) this.#set[45] = 1
    return { set: negated ? complement(this.#set) : this.#set, end: this.#at + 1 }
  }

  #member(): void {
    const text = this.#text
    const char = text[this.#at] as string
    const named = char === '[' ? namedEnd(text, this.#at + 1) : undefined
    if (named !== undefined) this.#named(named)
    else if (char === '\\') this.#escape()
    else if (char === '-' && this.#low !== undefined && !this.#inRange) {
      this.#inRange = true
      this.#at++
    } else {
      this.#at++
      this.#byte(char.charCodeAt(0))
    }
  }

  #named(close: number): void {
    if (this.#text[this.#at + 1] !== ':') throw new Refused('a collating element')
    const negated = this.#text[this.#at + 2] === '^'
    const name = this.#text.slice(this.#at + (negated ? 3 : 2), close)
    const anyCase = this.#ignoreCase && (name === 'upper' || name === 'lower')
    const bytes = posixClass(anyCase ? 'alpha' : name)
    if (bytes === undefined) throw new Refused('an unknown class name')
    this.#at = close + 2
    this.#class(bytes, negated)
  }

  #class(bytes: ByteSet, negated = false): void {
    const hyphen = this.#text[this.#at] === '-' && this.#at + 1 < this.#text.length && this.#text[this.#at + 1] !== ']'
    if (this.#inRange || hyphen) throw new Refused('a range with a class')
    addAll(this.#set, bytes, negated)
    this.#low = undefined
  }

  #escape(): void {
    const text = this.#text
    const next = text[this.#at + 1]
    if (next === 'E') this.#at += 2
    else if (next === 'Q') {
      const close = text.indexOf('\\E', this.#at + 2)
      const end = close < 0 ? text.length : close
      const quoted = text.slice(this.#at + 2, end)
      this.#at = close < 0 ? text.length : close + 2
      for (const char of quoted) this.#quoted(char)
    } else {
      const { escape: found, end } = readEscape(text, this.#at, { inClass: true, groups: 0 })
      this.#at = end
      if (found.type === 'byte') this.#byte(found.byte)
      else if (found.type === 'set') this.#class(found.set)
      else throw new Refused('an escape that no class may hold')
    }
  }

  #quoted(char: string): void {
    this.#byte(char.charCodeAt(0))
  }

  #byte(byte: number): void {
    const low = this.#inRange ? (this.#low as number) : byte
    if (low > byte) throw new Refused('a range out of order')
    for (let member = low; member <= byte; member++) {
      this.#set[member] = 1
      if (this.#ignoreCase) this.#set[lowerByte(member)] = this.#set[upperByte(member)] = 1
    }
    this.#low = this.#inRange ? undefined : byte
    this.#inRange = false
  }
}
