/** Whether a text is an event filter, as metrics and log filters have them (src/lib/event-filter-parser.y). */

type Token = { readonly kind: 'word' | 'string' | 'and' | 'or' | 'not' | 'sign'; readonly text: string }

/** What is wrong with an event filter; `undefined` when nothing is. An empty one is in order. */
export function eventFilterError(text: string): string | undefined {
  const tokens = tokensOf(text)
  if (tokens === undefined) return 'event filter: syntax error'
  if (tokens.length === 0) return undefined
  const parser = new FilterParser(tokens)
  if (parser.expression() && parser.atEnd) return undefined
  return parser.error ?? 'event filter: syntax error'
}

function tokensOf(text: string): Token[] | undefined {
  const tokens: Token[] = []
  const pattern = /"((?:[^\\"]|\\.)*)"|([<>=()])|([\w:.*?-]+)|[ \t\n\r]+|([\s\S])/g
  for (const [, string, sign, word, other] of text.matchAll(pattern)) {
    if (other !== undefined) return undefined
    if (string !== undefined) tokens.push({ kind: 'string', text: string })
    else if (sign !== undefined) tokens.push({ kind: 'sign', text: sign })
    else if (word !== undefined) tokens.push(wordToken(word))
  }
  return tokens
}

function wordToken(text: string): Token {
  const lower = text.toLowerCase()
  return { kind: lower === 'and' || lower === 'or' || lower === 'not' ? lower : 'word', text }
}

class FilterParser {
  error: string | undefined
  readonly #tokens: readonly Token[]
  #at = 0

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  get atEnd(): boolean {
    return this.#at === this.#tokens.length
  }

  expression(): boolean {
    if (!this.#operand()) return false
    while (this.#take('and') || this.#take('or')) if (!this.#operand()) return false
    return true
  }

  #operand(): boolean {
    if (this.#take('not')) return this.#operand()
    if (this.#take('sign', '(')) return this.expression() && this.#take('sign', ')')
    return this.#comparison()
  }

  #comparison(): boolean {
    const key = this.#tokens[this.#at]
    if (!this.#take('word') && !this.#take('string')) return false
    const equal = this.#take('sign', '=')
    if (!equal && (this.#take('sign', '<') || this.#take('sign', '>'))) this.#take('sign', '=')
    else if (!equal) return false
    const value = this.#tokens[this.#at++]
    if (value === undefined || value.kind === 'sign') return false
    if (equal || !['event', 'category', 'source_location'].includes(key?.text ?? '')) return true
    this.error = 'Only fields support inequality comparisons'
    return false
  }

  #take(kind: Token['kind'], text?: string): boolean {
    const token = this.#tokens[this.#at]
    const fits = token?.kind === kind && (text === undefined || token.text === text)
    if (fits) this.#at++
    return fits
  }
}
