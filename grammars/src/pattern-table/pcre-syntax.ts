/** Perl-compatible regular expressions as PCRE2 reads them, as far as all its versions agree. */

import { quotedEnd, scanBracket } from './bracket.ts'
import type { PatternFault, PatternFaultCode, PatternSyntax } from './pattern-fault.ts'

const MAX_REPEAT = 65535
const NAMED = /^\(\?(?:P?<(?![=!])|')/
const PLAIN_GROUP = /^\(\?(?::|=|!|>|<=|<!)/
const OPTIONS = /^\(\?\^?[imsU]*(?:-[imsU]*)?([:)])/
const REFERENCE = /^\(\?(?:R|[-+]?[0-9]+|&\w+|P[>=]\w+)\)/

/** Reads a pattern; `extended` skips blanks and `#` comments. See `readPattern`. */
export function scanPcre(text: string, extended: boolean): PatternSyntax {
  return new PcreScanner(text, extended).scan()
}

/** What stands before a quantifier: nothing that can be repeated, an item, an item with its quantifier, no telling. */
type Before = 'nothing' | 'item' | 'quantified' | 'unknown'

class PcreScanner {
  readonly #text: string
  readonly #extended: boolean
  #at = 0
  #groups = 0
  readonly #open: number[] = []
  #before: Before = 'nothing'
  /** Set by a construct whose reading this scanner does not know; then nothing is claimed any more. */
  #lost = false
  /** The highest of `\1` … `\9`, which may refer forward. */
  #reference: (PatternFault & { readonly group: number }) | undefined

  constructor(text: string, extended: boolean) {
    this.#text = text
    this.#extended = extended
  }

  scan(): PatternSyntax {
    while (this.#at < this.#text.length && !this.#lost) {
      const fault = this.#step()
      if (fault) return { groups: undefined, fault }
    }
    if (this.#lost) return { groups: undefined }
    const open = this.#open.pop()
    if (open !== undefined)
      return { groups: undefined, fault: this.#faultAt('unclosed-group', open, this.#text.length) }
    if (this.#reference && this.#reference.group > this.#groups) return { groups: undefined, fault: this.#reference }
    return { groups: this.#groups }
  }

  #step(): PatternFault | undefined {
    const char = this.#text[this.#at] as string
    switch (char) {
      case '\\':
        return this.#escape()
      case '[':
        return this.#bracket()
      case '(':
        return this.#group()
      case ')':
        if (this.#open.pop() === undefined) return this.#faultAt('unmatched-parenthesis', this.#at, this.#at + 1)
        return this.#advance(1, 'item')
      case '|':
        return this.#advance(1, 'nothing')
      case '*':
      case '+':
      case '?':
        return this.#quantifier(1)
      case '{':
        return this.#interval()
      case '^':
      case '$':
        return this.#advance(1, 'unknown')
      default:
        return this.#ordinary(char)
    }
  }

  #ordinary(char: string): undefined {
    if (!this.#extended || !/[ \t\n\v\f\r#]/.test(char)) return this.#advance(1, 'item')
    const newline = char === '#' ? this.#text.indexOf('\n', this.#at) : this.#at
    return this.#advance(newline < 0 ? this.#text.length : newline + 1 - this.#at, this.#beforeSkipped())
  }

  /** Behind blanks or a comment, a `+` or `?` still belongs to the quantifier before them. */
  #beforeSkipped(): Before {
    return this.#before === 'quantified' ? 'unknown' : this.#before
  }

  #escape(): undefined {
    if (this.#text.startsWith('\\Q', this.#at)) {
      return this.#advance(quotedEnd(this.#text, this.#at) - this.#at, 'unknown')
    }
    const char = this.#text[this.#at + 1] ?? ''
    const group = /^[1-9](?![0-9])/.test(this.#text.slice(this.#at + 1)) ? Number(char) : 0
    if (group > (this.#reference?.group ?? 0)) {
      this.#reference = { ...this.#faultAt('no-such-group', this.#at, this.#at + 2), group }
    }
    return this.#advance(2, /[a-zA-Z]/.test(char) ? 'unknown' : 'item')
  }

  #bracket(): PatternFault | undefined {
    const end = scanBracket(this.#text, this.#at, true)
    if (typeof end !== 'number') return end
    return this.#advance(end - this.#at, 'item')
  }

  #group(): PatternFault | undefined {
    const rest = this.#text.slice(this.#at)
    if (!/^\([?*]/.test(rest)) return this.#enter(1, true)
    const named = NAMED.exec(rest) ?? PLAIN_GROUP.exec(rest)
    if (named) return this.#enter(named[0].length, NAMED.test(rest))
    const options = OPTIONS.exec(rest)
    if (options?.[1] === ':') return this.#enter(options[0].length, false)
    const whole = options ?? REFERENCE.exec(rest) ?? /^\(\?#[^)]*\)/.exec(rest)
    if (whole) return this.#advance(whole[0].length, whole[0].startsWith('(?#') ? this.#beforeSkipped() : 'unknown')
    // Whatever it is, it is not closed where no parenthesis closes.
    if (!rest.includes(')')) return this.#faultAt('unclosed-group', this.#at, this.#text.length)
    this.#lost = true
    return undefined
  }

  #enter(length: number, captures: boolean): undefined {
    if (captures) this.#groups++
    this.#open.push(this.#at)
    return this.#advance(length, 'nothing')
  }

  /** A quantifier with the `+` or `?` that may follow it. */
  #quantifier(length: number): PatternFault | undefined {
    if (this.#before === 'nothing' || this.#before === 'quantified') {
      return this.#faultAt('nothing-to-repeat', this.#at, this.#at + length)
    }
    const mode = this.#text[this.#at + length]
    return this.#advance(
      length + (mode === '+' || mode === '?' ? 1 : 0),
      this.#before === 'item' ? 'quantified' : 'unknown',
    )
  }

  /** `{n}`, `{n,}`, `{n,m}`; anything else in braces is text, or a quantifier in new versions only. */
  #interval(): PatternFault | undefined {
    const match = /^\{([0-9]+)(,?)([0-9]*)\}/.exec(this.#text.slice(this.#at))
    if (match === null) return this.#advance(1, 'unknown')
    const [all, low = '', comma, high = ''] = match
    if (comma === '' && high !== '') return this.#advance(1, 'unknown')
    const bad = Number(low) > MAX_REPEAT || Number(high) > MAX_REPEAT || (high !== '' && Number(low) > Number(high))
    return bad ? this.#faultAt('bad-interval', this.#at, this.#at + all.length) : this.#quantifier(all.length)
  }

  #advance(by: number, before: Before): undefined {
    this.#at += by
    this.#before = before
  }

  #faultAt(code: PatternFaultCode, start: number, end: number): PatternFault {
    return { code, start, end }
  }
}
