/** POSIX expressions, extended and basic, as glibc's regcomp() reads them in the C locale. */

import { byteSet, complement, SPACE, upperByte, WORD } from './byte-set.ts'
import { Refused, Unsupported } from './outcome.ts'
import { readPosixBracket } from './posix-bracket.ts'
import { type Anchor, hasAnchor, hasUnsafeReference, repeated, sequence, type Tree } from './posix-tree.ts'

/** The flags of regcomp() that a regexp table can set. */
export interface PosixOptions {
  readonly extended: boolean
  readonly ignoreCase: boolean
  /** REG_NEWLINE: `.` and `[^…]` do not match a newline, `^` and `$` hold around it. */
  readonly newlines: boolean
}

/** An expression that was read; `groups` counts them. */
export interface PosixExpression {
  readonly tree: Tree | undefined
  readonly groups: number
}

/** RE_DUP_MAX. */
const MAX_REPEAT = 0x7fff

type TokenType =
  | 'end'
  | 'byte'
  | 'any'
  | 'bracket'
  | 'open'
  | 'close'
  | 'or'
  | 'star'
  | 'plus'
  | 'question'
  | 'interval'
  | 'interval-end'
  | 'reference'
  | 'anchor'
  | 'word-boundary'
  | 'set'
  | 'backslash'

interface Token {
  readonly type: TokenType
  readonly length: number
  readonly char: string
  readonly tree?: Tree
}

const ANCHORS: Readonly<Record<string, Anchor>> = {
  '<': 'word-first',
  '>': 'word-last',
  '`': 'buffer-first',
  "'": 'buffer-last',
}
const SETS: Readonly<Record<string, Tree>> = {
  w: { type: 'set', set: WORD },
  W: { type: 'set', set: complement(WORD) },
  s: { type: 'set', set: SPACE },
  S: { type: 'set', set: complement(SPACE) },
}
const OPERATORS: Readonly<Record<string, TokenType>> = {
  '(': 'open',
  ')': 'close',
  '{': 'interval',
  '}': 'interval-end',
  '|': 'or',
  '+': 'plus',
  '?': 'question',
}
const REPEATS: readonly TokenType[] = ['star', 'plus', 'question', 'interval']

/** Reads an expression. @throws Refused where regcomp() gives an error. */
export function parsePosix(text: string, options: PosixOptions): PosixExpression {
  return new PosixParser(text, options).parse()
}

class PosixParser {
  readonly #raw: string
  /** The text that glibc reads: in upper case when case does not matter, which also decides what a range holds. */
  readonly #text: string
  readonly #options: PosixOptions
  #at = 0
  #token: Token
  #groups = 0
  #closed: ReadonlySet<number> = new Set()
  /** Why nobody can say what the expression matches; whether it is valid is found out all the same. */
  #unsupported: string | undefined

  constructor(raw: string, options: PosixOptions) {
    this.#raw = raw
    this.#text = options.ignoreCase ? raw.replace(/[a-z]+/g, (letters) => letters.toUpperCase()) : raw
    this.#options = options
    this.#token = this.#peek(true)
  }

  parse(): PosixExpression {
    const tree = this.#alternatives(0)
    if (tree && hasUnsafeReference(tree)) this.#unsupported ??= 'a back-reference may stand for nothing'
    if (this.#unsupported !== undefined) throw new Unsupported(this.#unsupported)
    return { tree, groups: this.#groups }
  }

  #next(caretAnchors = false): void {
    this.#at += this.#token.length
    this.#token = this.#peek(caretAnchors)
  }

  #alternatives(depth: number): Tree | undefined {
    const before = this.#closed
    let tree = this.#branch(depth)
    while (this.#token.type === 'or') {
      this.#next(true)
      const isEmpty = this.#token.type === 'or' || this.#endsBranch(depth)
      const closed = this.#closed
      this.#closed = before
      const branch = isEmpty ? undefined : this.#branch(depth)
      this.#closed = new Set([...this.#closed, ...closed])
      tree = { type: 'either', left: tree, right: branch }
    }
    return tree
  }

  #endsBranch(depth: number): boolean {
    return this.#token.type === 'end' || (depth > 0 && this.#token.type === 'close')
  }

  #branch(depth: number): Tree | undefined {
    let tree = this.#expression(depth)
    while (this.#token.type !== 'or' && !this.#endsBranch(depth)) tree = sequence(tree, this.#expression(depth))
    return tree
  }

  #expression(depth: number): Tree | undefined {
    const token = this.#token
    const { extended } = this.#options
    if (token.type === 'or' || token.type === 'end') return undefined
    if (token.type === 'anchor' || token.type === 'word-boundary') {
      // Nothing can repeat an anchor.
      this.#next()
      return token.tree
    }
    if (token.type === 'backslash') throw new Refused('a trailing backslash')
    if (extended ? REPEATS.includes(token.type) : token.type === 'interval') throw new Refused('nothing to repeat')
    if (token.type === 'close' && !extended) throw new Refused('an unmatched parenthesis')
    let tree: Tree | undefined = token.type === 'open' ? this.#group(depth + 1) : this.#single(token)
    while (REPEATS.includes(this.#token.type)) {
      tree = this.#repeat(tree)
      const again = this.#token.type === 'star' || this.#token.type === 'interval'
      if (!extended && again) throw new Refused('nothing to repeat')
    }
    return tree
  }

  /** An item of one token; every token that is no operator here stands for its character. */
  #single(token: Token): Tree {
    if (token.type === 'bracket') {
      const { set, end } = readPosixBracket(this.#text, this.#raw, this.#at, this.#options)
      this.#at = end
      this.#token = this.#peek(false)
      return { type: 'set', set }
    }
    if (token.type === 'reference') {
      const group = Number(token.char)
      if (!this.#closed.has(group)) throw new Refused('a reference to a group that is not there')
    }
    this.#next()
    return token.tree ?? this.#byte(token.char.charCodeAt(0))
  }

  #byte(byte: number): Tree {
    return { type: 'set', set: byteSet((other) => other === byte) }
  }

  #group(depth: number): Tree {
    const group = ++this.#groups
    this.#next(true)
    const body = this.#token.type === 'close' ? undefined : this.#alternatives(depth)
    if (this.#token.type !== 'close') throw new Refused('a group is not closed')
    if (group <= 9) this.#closed = new Set([...this.#closed, group])
    this.#next()
    return { type: 'group', group, optional: false, body }
  }

  #repeat(tree: Tree | undefined): Tree | undefined {
    const { type } = this.#token
    let least = type === 'plus' ? 1 : 0
    let most = type === 'question' ? 1 : undefined
    if (type === 'interval') {
      const [low, high] = this.#interval()
      least = low
      most = high
    }
    this.#next()
    // glibc 2.36 finds matches there that are none and misses others, for instance with `(^|a){2}`.
    if (tree && most !== 0 && most !== 1 && hasAnchor(tree)) this.#unsupported ??= 'it repeats an anchor such as ^'
    return tree && repeated(tree, least, most)
  }

  /** The numbers of an interval; afterwards the current token is the one that closes it. */
  #interval(): [number, number | undefined] {
    const first = this.#number()
    const comma = this.#token.char === ','
    if (first === 'bad' || (first === undefined && !comma)) throw new Refused('a bad interval')
    const least = first ?? 0
    const second = this.#token.type === 'interval-end' ? least : comma ? this.#number() : 'bad'
    if (second === 'bad' || this.#token.type !== 'interval-end') throw new Refused('a bad interval')
    if ((second !== undefined && least > second) || (second ?? least) > MAX_REPEAT) throw new Refused('a bad interval')
    return [least, second]
  }

  #number(): number | 'bad' | undefined {
    let number: number | 'bad' | undefined
    for (;;) {
      this.#next()
      const { type, char } = this.#token
      if (type === 'end') return 'bad'
      if (type === 'interval-end' || char === ',') return number
      const isDigit = type === 'byte' && char >= '0' && char <= '9'
      number = !isDigit || number === 'bad' ? 'bad' : Math.min(MAX_REPEAT + 1, (number ?? 0) * 10 + Number(char))
    }
  }

  #peek(caretAnchors: boolean): Token {
    const char = this.#text[this.#at]
    if (char === undefined) return { type: 'end', length: 0, char: '' }
    if (char === '\\') return this.#peekEscape()
    const token = (type: TokenType, tree?: Tree): Token => ({ type, length: 1, char, ...(tree && { tree }) })
    const anchor = (name: Anchor): Token => token('anchor', { type: 'anchor', anchor: name })
    if (char === '*') return token('star')
    if (char === '[') return token('bracket')
    if (char === '.') return token('any', { type: 'set', set: this.#any() })
    if (char === '^')
      return this.#options.extended || caretAnchors || this.#at === 0 ? anchor('line-first') : token('byte')
    if (char === '$') return this.#options.extended || this.#dollarEnds() ? anchor('line-last') : token('byte')
    const operator = this.#options.extended ? OPERATORS[char] : undefined
    return token(operator ?? 'byte')
  }

  #any(): Uint8Array {
    return byteSet((byte) => byte !== 0 && !(this.#options.newlines && byte === 10))
  }

  /** In a basic expression `$` is an anchor only before the end of an alternative or a group. */
  #dollarEnds(): boolean {
    const rest = this.#text.slice(this.#at + 1)
    return rest === '' || rest.startsWith('\\|') || rest.startsWith('\\)')
  }

  #peekEscape(): Token {
    // Letters behind a backslash are not turned to upper case, so `\a` matches nothing when case does not matter.
    const char = this.#raw[this.#at + 1]
    if (char === undefined) return { type: 'backslash', length: 1, char: '\\' }
    const token = (type: TokenType, tree?: Tree): Token => ({ type, length: 2, char, ...(tree && { tree }) })
    const anchor = Object.hasOwn(ANCHORS, char) ? ANCHORS[char] : undefined
    if (anchor) return token('anchor', { type: 'anchor', anchor })
    if (char === 'b' || char === 'B') return token('word-boundary', boundary(char))
    const set = Object.hasOwn(SETS, char) ? SETS[char] : undefined
    if (set) return token('set', set)
    if (char >= '1' && char <= '9') return token('reference', { type: 'reference', group: Number(char) })
    const operator = this.#options.extended ? undefined : OPERATORS[char]
    return token(operator ?? 'byte')
  }
}

/** `\b` holds at either end of a word, `\B` anywhere else. */
function boundary(char: 'b' | 'B'): Tree {
  const anchor = (name: Anchor): Tree => ({ type: 'anchor', anchor: name })
  const [left, right]: [Anchor, Anchor] =
    char === 'b' ? ['word-first', 'word-last'] : ['inside-word', 'inside-not-word']
  return { type: 'either', left: anchor(left), right: anchor(right) }
}

/** The subject as glibc compares it when case does not matter. */
export function upperBytes(subject: string): string {
  let upper = ''
  for (let i = 0; i < subject.length; i++) upper += String.fromCharCode(upperByte(subject.charCodeAt(i)))
  return upper
}
