/** Hides passwords in values as doveconf does without -P (hide_secrets_from_value()). */

import { escapeText } from './escape.ts'

const WORDS = ['key', 'secret', 'pass', 'http://', 'https://', 'ftp://']
const HIDDEN = '#hidden_use-P_to_show#'

/** The value as it is shown; `undefined` when nothing in it is hidden. */
export function hideSecrets(key: string, value: string, quoted: boolean): string | undefined {
  const secret = /._(?:password|key|nonce)$/.test(key) || key.startsWith('ssl_dh')
  if (value !== '' && secret) return '# hidden, use -P to show it'
  const hiding = new Hiding(value, quoted)
  return hiding.run() ? hiding.shown : undefined
}

class Hiding {
  shown = ''
  readonly #value: string
  readonly #quoted: boolean
  /** How far the value is shown. */
  #done = 0

  constructor(value: string, quoted: boolean) {
    this.#value = value
    this.#quoted = quoted
  }

  run(): boolean {
    let found = false
    for (let at = 0; ; ) {
      const next = this.#next(at)
      if (next === undefined) break
      found = true
      at = next.word.includes('://') ? this.#url(next.at + next.word.length) : this.#word(next.at)
    }
    if (found) this.#show(this.#value.length)
    return found
  }

  #next(from: number): { readonly at: number; readonly word: string } | undefined {
    const found = WORDS.map((word) => ({ word, at: this.#value.indexOf(word, from) })).filter(({ at }) => at >= 0)
    return found.reduce<(typeof found)[number] | undefined>((a, b) => (a && a.at <= b.at ? a : b), undefined)
  }

  /** The user of a URL, and the password with it. */
  #url(start: number): number {
    let end = start
    while (end < this.#value.length && !/[\s/@]/.test(this.#value[end] as string)) end++
    this.#show(start)
    if (this.#value[end] === '@' && end > start) {
      this.shown += HIDDEN
      this.#done = end
    } else this.#show(end)
    return end
  }

  /** What follows the equals sign of a word such as password. */
  #word(start: number): number {
    if (start > 0 && /[A-Za-z0-9]/.test(this.#value[start - 1] as string)) return start + 1
    const [word] = /^[^=\s]*\s*/.exec(this.#value.slice(start)) as RegExpExecArray
    let end = start + word.length
    this.#show(end)
    if (this.#value[end] !== '=') return end
    this.shown += `=${HIDDEN}`
    const [hidden] = /^[^\s;:]*/.exec(this.#value.slice(end)) as RegExpExecArray
    end += hidden.length
    this.#done = end
    return end
  }

  #show(end: number): void {
    const text = this.#value.slice(this.#done, end)
    this.shown += this.#quoted ? escapeText(text) : text
    this.#done = end
  }
}
