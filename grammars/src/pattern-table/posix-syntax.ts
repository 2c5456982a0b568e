/** POSIX regular expressions as glibc's regcomp() reads them; the flag x of a regexp table turns extended ones off. */

import { scanBracket } from './bracket.ts'
import type { PatternFault, PatternFaultCode, PatternSyntax } from './pattern-fault.ts'

/** glibc's RE_DUP_MAX. */
const MAX_REPEAT = 0x7fff

/** Reads an extended (or basic) expression; see `readPattern`. */
export function scanPosix(text: string, extended: boolean): PatternSyntax {
  return new PosixScanner(text, extended).scan()
}

class PosixScanner {
  readonly #text: string
  readonly #extended: boolean
  #at = 0
  #groups = 0
  /** Numbers of the groups that are open, outermost first. */
  readonly #open: { readonly group: number; readonly start: number }[] = []
  readonly #closed = new Set<number>()
  /** Whether `*` has something before it that it can repeat. */
  #item = false

  constructor(text: string, extended: boolean) {
    this.#text = text
    this.#extended = extended
  }

  scan(): PatternSyntax {
    while (this.#at < this.#text.length) {
      const fault = this.#step()
      if (fault) return { groups: undefined, fault }
    }
    const open = this.#open[this.#open.length - 1]
    if (open) return { groups: undefined, fault: { code: 'unclosed-group', start: open.start, end: this.#text.length } }
    return { groups: this.#groups }
  }

  #step(): PatternFault | undefined {
    const char = this.#text[this.#at] as string
    if (char === '\\') return this.#escape()
    if (char === '[') return this.#bracket()
    if (this.#extended) return this.#operator(char, 1)
    this.#advance(1, true)
    return undefined
  }

  #escape(): PatternFault | undefined {
    const char = this.#text[this.#at + 1] ?? ''
    if (/^[1-9]$/.test(char) && !this.#closed.has(Number(char))) return this.#fault('no-such-group', 2)
    if (!this.#extended && '(){'.includes(char) && char !== '') return this.#operator(char, 2)
    // Anchors such as \b cannot be repeated.
    this.#advance(2, !"bB<>`'".includes(char))
    return undefined
  }

  #bracket(): PatternFault | undefined {
    const end = scanBracket(this.#text, this.#at, false)
    if (typeof end !== 'number') return end
    this.#at = end
    this.#item = true
    return undefined
  }

  /** An operator, which basic expressions write with a backslash: `length` is 1 or 2. */
  #operator(char: string, length: number): PatternFault | undefined {
    switch (char) {
      case '(':
        this.#open.push({ group: ++this.#groups, start: this.#at })
        this.#advance(length, false)
        return undefined
      case ')':
        return this.#close(length)
      case '{':
        return this.#interval(length)
      case '*':
      case '+':
      case '?':
        if (!this.#item) return this.#fault('nothing-to-repeat', length)
        this.#advance(length, true)
        return undefined
      default:
        this.#advance(length, !'^$|'.includes(char))
        return undefined
    }
  }

  /** An extended expression takes a `)` without `(` for the character, a basic one refuses `\)`. */
  #close(length: number): PatternFault | undefined {
    const open = this.#open.pop()
    if (open) this.#closed.add(open.group)
    else if (!this.#extended) return this.#fault('unmatched-parenthesis', length)
    this.#advance(length, true)
    return undefined
  }

  #interval(length: number): PatternFault | undefined {
    if (!this.#item && this.#extended) return this.#fault('nothing-to-repeat', length)
    const interval = this.#extended ? /\{([0-9]*)(,?)([0-9]*)\}/y : /\\\{([0-9]*)(,?)([0-9]*)\\\}/y
    interval.lastIndex = this.#at
    const match = interval.exec(this.#text)
    const [all = '', low = '', comma = '', high = ''] = match ?? []
    const most = high === '' ? Number(low) : Number(high)
    const valid = match && (low !== '' || comma !== '') && Number(low) <= (comma && high === '' ? MAX_REPEAT : most)
    if (!valid || Math.max(Number(low), most) > MAX_REPEAT) return this.#fault('bad-interval', length)
    this.#advance(all.length, true)
    return undefined
  }

  #advance(by: number, item: boolean): void {
    this.#at += by
    this.#item = item
  }

  #fault(code: PatternFaultCode, length: number): PatternFault {
    return { code, start: this.#at, end: Math.min(this.#at + length, this.#text.length) }
  }
}
