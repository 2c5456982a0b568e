/** The parts of a TextMate grammar, as far as the grammars of the house use them. */

/** A rule; expressions are Oniguruma's and see one physical line at a time. */
export interface Rule {
  readonly name?: string
  readonly contentName?: string
  readonly match?: string
  readonly begin?: string
  readonly end?: string
  readonly while?: string
  readonly captures?: Captures
  readonly beginCaptures?: Captures
  readonly endCaptures?: Captures
  readonly patterns?: readonly Rule[]
  readonly include?: string
}

/** What the groups of an expression are, by their number. */
export type Captures = Readonly<Record<string, Rule>>

/** One grammar, as its file holds it. */
export interface Grammar {
  readonly name: string
  readonly scopeName: string
  readonly patterns: readonly Rule[]
  readonly repository?: Readonly<Record<string, Rule>>
}

/** Captures that only have names: `names('a', undefined, 'b')` calls group 1 `a` and group 3 `b`. */
export function names(...scopes: readonly (string | undefined)[]): Captures {
  return Object.fromEntries(scopes.flatMap((name, i) => (name === undefined ? [] : [[String(i + 1), { name }]])))
}

/** A comment from a sign at the beginning of a line, blanks before it allowed, to the line's end. */
export function commentLine(signs: string, scope: string): Rule {
  return {
    match: `^[ \\t]*([${signs}]).*$`,
    name: `comment.line.${scope}`,
    captures: names(`punctuation.definition.comment.${scope}`),
  }
}

/**
 * A logical line of Postfix: it goes on with lines that begin with a blank; empty lines and comments in between do not
 * end it (readllines(3)), and a `#` anywhere else is part of the text.
 */
export function logicalLine(begin: string, beginCaptures: Captures, patterns: readonly Rule[]): Rule {
  return { begin, beginCaptures, end: '^(?=[^\\s#])', patterns: [{ include: '#comment' }, ...patterns] }
}
