/** Perl-compatible expressions as PCRE2 10.42 reads them without UTF, which is how Postfix 3.7 compiles them. */

import { byteSet, lowerByte } from './byte-set.ts'
import { Refused, Unsupported } from './outcome.ts'
import { readPcreClass } from './pcre-class.ts'
import { readEscape } from './pcre-escapes.ts'
import { changedFlags, type PcreFlags } from './pcre-flags.ts'
import { type PcreBounds, readQuantifier } from './pcre-quantifier.ts'
import { type Assertion, EMPTY, fixedLength, type PcreTree, type RepeatMode, waysOf } from './pcre-tree.ts'

export interface PcreExpression {
  readonly tree: PcreTree
  readonly groups: number
  readonly names: ReadonlyMap<string, number>
}

const NAME = '[A-Za-z_][A-Za-z0-9_]{0,31}'
const NAMED_GROUP = new RegExp(`^\\((?:\\?P?<(${NAME})>|\\?'(${NAME})')`)
const NAMED_REFERENCE = new RegExp(`^\\(\\?P=(${NAME})\\)`)
const CONDITION = new RegExp(`^\\(\\?\\((?:([0-9]+)|<(${NAME})>|'(${NAME})')\\)`)
const OPTIONS = /^\(\?(\^?[imsxU]*)(?:-([imsxU]*))?([:)])/

/** Reads an expression. @throws Refused where PCRE2 gives an error, Unsupported where nobody here knows. */
export function parsePcre(text: string, flags: PcreFlags): PcreExpression {
  return new PcreParser(text, flags).parse()
}

class PcreParser {
  readonly #text: string
  #flags: PcreFlags
  #at = 0
  #groups = 0
  /** How many lookarounds the current position is in. */
  #looks = 0
  readonly #names = new Map<string, number>()
  readonly #references: (number | string)[] = []

  constructor(text: string, flags: PcreFlags) {
    this.#text = text
    this.#flags = flags
  }

  parse(): PcreExpression {
    if (/^\(\*[A-Z]/.test(this.#text)) throw new Unsupported('it starts with a verb such as (*UTF)')
    const tree = this.#alternatives()
    if (this.#at < this.#text.length) throw new Refused('an unmatched parenthesis')
    for (const group of this.#references) {
      const known = typeof group === 'number' ? group <= this.#groups : this.#names.has(group)
      if (!known) throw new Refused('a reference to a group that is not there')
    }
    return { tree, groups: this.#groups, names: this.#names }
  }

  /** Up to `)` or the end; flags that are set inside hold to the end of the group. */
  #alternatives(): PcreTree {
    const flags = this.#flags
    const ways = [this.#sequence()]
    while (this.#text[this.#at] === '|') {
      this.#at++
      ways.push(this.#sequence())
    }
    this.#flags = flags
    return ways.length === 1 ? (ways[0] as PcreTree) : { type: 'either', ways }
  }

  #sequence(): PcreTree {
    const parts: PcreTree[] = []
    /** Whether the last part may have a quantifier. */
    let repeatable = false
    for (;;) {
      const char = this.#text[this.#at]
      if (char === undefined || char === '|' || char === ')') return { type: 'sequence', parts }
      if (this.#skipped()) continue
      const bounds = this.#quantifier()
      if (bounds) {
        const body = parts.pop()
        if (!repeatable || body === undefined) throw new Refused('nothing to repeat')
        parts.push(this.#repeat(body, bounds))
        repeatable = false
        continue
      }
      const found = this.#item(char)
      parts.push(...found)
      repeatable = found.length > 0 && (found.at(-1) as PcreTree).type !== 'assertion'
    }
  }

  /** Comments, blanks of extended syntax and a stray `\E` change nothing, not even what a quantifier is for. */
  #skipped(): boolean {
    const rest = this.#text.slice(this.#at)
    const comment = /^\(\?#[^)]*(\)?)/.exec(rest)
    if (comment && comment[1] === '') throw new Refused('a comment is not closed')
    const blank = this.#flags.extended ? /^[ \t\n\v\f\r]+|^#[^\n]*/.exec(rest) : null
    const found = comment ?? blank ?? /^\\E|^\\Q\\E/.exec(rest)
    this.#at += found?.[0].length ?? 0
    return found !== null
  }

  #item(char: string): PcreTree[] {
    switch (char) {
      case '\\':
        return this.#escape()
      case '[': {
        const { set, end } = readPcreClass(this.#text, this.#at, this.#flags.ignoreCase)
        this.#at = end
        return [{ type: 'set', set }]
      }
      case '(':
        return this.#parenthesis()
      case '.':
        this.#at++
        return [{ type: 'set', set: byteSet((byte) => this.#flags.dotAll || byte !== 10) }]
      case '^':
        this.#at++
        return [assertion(this.#flags.multiLine ? 'line-start' : 'start')]
      case '$':
        this.#at++
        return [assertion(this.#dollar())]
      default:
        this.#at++
        return [this.#byte(char.charCodeAt(0))]
    }
  }

  #dollar(): Assertion {
    if (this.#flags.multiLine) return 'line-end'
    return this.#flags.dollarEndOnly ? 'end' : 'end-or-newline'
  }

  #byte(byte: number): PcreTree {
    const fold = this.#flags.ignoreCase ? lowerByte : (other: number) => other
    return { type: 'set', set: byteSet((other) => fold(other) === fold(byte)) }
  }

  #escape(): PcreTree[] {
    if (this.#text.startsWith('\\Q', this.#at)) {
      const close = this.#text.indexOf('\\E', this.#at)
      const quoted = this.#text.slice(this.#at + 2, close < 0 ? undefined : close)
      this.#at = close < 0 ? this.#text.length : close + 2
      return [...quoted].map((char) => this.#byte(char.charCodeAt(0)))
    }
    const { escape: found, end } = readEscape(this.#text, this.#at, { inClass: false, groups: this.#groups })
    this.#at = end
    switch (found.type) {
      case 'byte':
        return [this.#byte(found.byte)]
      case 'set':
      case 'assertion':
        return [found]
      case 'reference':
        return [this.#reference(found.group)]
      case 'newline':
        return [NEWLINE]
      case 'keep':
        if (this.#looks > 0) throw new Unsupported('it has \\K in a lookaround, which not all releases of PCRE2 take')
        // It moves the start of the whole match, which no result can ask for; nothing repeats it.
        return [{ type: 'assertion', assertion: 'anywhere' }]
    }
  }

  #reference(group: number | string): PcreTree {
    this.#references.push(group)
    return { type: 'reference', group, ignoreCase: this.#flags.ignoreCase }
  }

  #parenthesis(): PcreTree[] {
    const rest = this.#text.slice(this.#at)
    if (/^\(\*[A-Za-z:]/.test(rest)) throw new Unsupported('it uses a verb such as (*FAIL)')
    if (!rest.startsWith('(?')) return [this.#group(1, undefined)]
    const named = NAMED_GROUP.exec(rest)
    if (named) return [this.#group(named[0].length, named[1] ?? named[2])]
    const look = /^\(\?(<?)([=!])/.exec(rest)
    if (look) return [this.#look(look[0].length, look[1] === '<', look[2] === '!')]
    if (rest.startsWith('(?>')) return [{ type: 'atomic', body: this.#inside(3) }]
    const options = OPTIONS.exec(rest)
    if (options) return this.#options(options)
    const reference = NAMED_REFERENCE.exec(rest)
    if (reference) {
      this.#at += reference[0].length
      return [this.#reference(reference[1] as string)]
    }
    const condition = CONDITION.exec(rest)
    if (condition) return [this.#condition(condition)]
    if (!/^\(\?(?:[R0-9+&(CP*|imnsxJU^-]|<\*)/.test(rest)) throw new Refused('an unknown kind of group')
    throw new Unsupported(`it has a group that starts with ${rest.slice(0, 3)}`)
  }

  /** A group's content; the current position is at its `(` and `length` behind it, afterwards behind its `)`. */
  #inside(length: number): PcreTree {
    this.#at += length
    const body = this.#alternatives()
    if (this.#text[this.#at] !== ')') throw new Refused('a group is not closed')
    this.#at++
    return body
  }

  #group(length: number, name: string | undefined): PcreTree {
    const group = ++this.#groups
    if (name !== undefined) {
      if (this.#names.has(name)) throw new Refused('two groups of the same name')
      this.#names.set(name, group)
    }
    return { type: 'group', group, body: this.#inside(length) }
  }

  #look(length: number, behind: boolean, negated: boolean): PcreTree {
    this.#looks++
    const body = this.#inside(length)
    this.#looks--
    if (behind) for (const way of waysOf(body)) if (fixedLength(way) === undefined) refuseLength(way)
    return { type: 'look', behind, negated, body }
  }

  #options([all, on = '', off = '', end]: RegExpExecArray): PcreTree[] {
    const before = this.#flags
    this.#flags = changedFlags(before, all, on, off)
    if (end === ')') {
      this.#at += all.length
      return []
    }
    const body = this.#inside(all.length)
    this.#flags = before
    return [{ type: 'group', group: 0, body }]
  }

  #condition([all, number, ...names]: RegExpExecArray): PcreTree {
    const group = number === undefined ? (names.find((name) => name !== undefined) as string) : Number(number)
    if (group === 0) throw new Refused('a condition on group 0')
    this.#references.push(group)
    const ways = waysOf(this.#inside(all.length))
    if (ways.length > 2) throw new Refused('a condition with more than two branches')
    return { type: 'condition', group, yes: ways[0] as PcreTree, no: ways[1] ?? EMPTY }
  }

  /** A quantifier at the current position, which is then behind it. */
  #quantifier(): PcreBounds | undefined {
    const found = readQuantifier(this.#text, this.#at)
    this.#at = found?.end ?? this.#at
    return found?.bounds
  }

  #repeat(body: PcreTree, { least, most }: PcreBounds): PcreTree {
    // Blanks and comments may stand before the `+` or `?` that belongs to a quantifier.
    while (this.#skipped());
    const suffix = this.#text[this.#at]
    if (suffix === '+' || suffix === '?') this.#at++
    const lazy = (suffix === '?') !== this.#flags.ungreedy
    const mode: RepeatMode = suffix === '+' ? 'possessive' : lazy ? 'lazy' : 'greedy'
    const limit = body.type === 'look' && most === undefined ? least + 1 : most
    return { type: 'repeat', body, least, most: limit, mode }
  }
}

/** `\R`: any line end, CR LF as one. */
const NEWLINE: PcreTree = {
  type: 'atomic',
  body: {
    type: 'either',
    ways: [
      { type: 'sequence', parts: [13, 10].map((byte) => ({ type: 'set', set: byteSet((other) => other === byte) })) },
      { type: 'set', set: byteSet((byte) => (byte >= 10 && byte <= 13) || byte === 0x85) },
    ],
  },
}

function assertion(name: Assertion): PcreTree {
  return { type: 'assertion', assertion: name }
}

function refuseLength(tree: PcreTree): never {
  if (JSON.stringify(tree).includes('"reference"')) throw new Unsupported('it looks behind for a back-reference')
  throw new Refused('a lookbehind without a fixed length')
}
