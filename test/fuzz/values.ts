// biome-ignore-all lint/suspicious/noTemplateCurlyInString: values of Postfix look like templates
/** Random values of parameters: words, tables and every form of `$name`, one character per byte. */

import type { Dice } from './dice.ts'

/** Bytes of ISO 8859-1 and UTF-8, control characters, and what looks like syntax elsewhere. */
const ODD = [
  '\xe9',
  '\xc3\xa9',
  '\x01',
  '\x7f',
  '\v',
  '\f',
  '"',
  "'",
  '\\',
  '%',
  '@',
  '!',
  '=',
  '#',
  ';',
  '}',
  ')',
  '?',
]
const WORDS = ['a', 'b.example', 'yes', 'no', '10', '2', '3.6', 'permit', 'reject', 'host', '127.0.0.1', '5s', 'true']
const FILES = ['hash:/etc/aliases', 'static:all', 'regexp:/etc/x', 'inline:{a=b, {c = d e}}', 'cidr:{{::/0 x}}']
const CLIENTS = ['mysql', 'ldap', 'pgsql', 'sqlite', 'memcache', 'mongodb']
export const PREFIXES = ['foo', 'acc', 'a_b', 'x1']

/** Makes values whose references are all from one list of names. */
export class ValueMaker {
  readonly #dice: Dice
  readonly #names: readonly string[]
  /** Plain `-o` settings end at a blank. */
  readonly #blanks: boolean

  constructor(dice: Dice, names: readonly string[], blanks = true) {
    this.#dice = dice
    this.#names = names
    this.#blanks = blanks
  }

  value(depth = 3): string {
    const parts = this.#dice.several(0, depth > 1 ? 4 : 2, () => this.#part(depth))
    return parts.join(this.#dice.chance(0.5) && this.#blanks ? this.#dice.pick([' ', '  ', ', ', '\t']) : '')
  }

  /** A value that names tables of databases. */
  clients(): string {
    const { features } = this.#dice
    features.add('legacy database')
    const tables = this.#dice.several(1, 2, () => {
      const table = `${this.#dice.pick(CLIENTS)}:${this.#dice.pick(PREFIXES)}`
      if (this.#dice.feature('proxy:', 0.3)) return `proxy:${table}`
      return this.#dice.feature('table in braces', 0.2) ? `unionmap:{${table}, static:x}` : table
    })
    return tables.join(this.#blanks ? ', ' : ',')
  }

  #part(depth: number): string {
    const dice = this.#dice
    const roll = dice.next()
    if (depth > 0 && this.#names.length > 0 && roll < 0.5) return this.#reference(depth - 1)
    if (roll < 0.8) return dice.pick(WORDS)
    if (roll < 0.84) return dice.pick(FILES).replaceAll(this.#blanks ? '\0' : ' ', '')
    if (roll < 0.88) {
      dice.features.add('$$')
      return '$$'
    }
    if (roll < 0.9) {
      dice.features.add('braces')
      return this.#blanks ? '{ x y }' : '{x}'
    }
    dice.features.add('odd characters')
    return dice.pick(ODD)
  }

  #reference(depth: number): string {
    const dice = this.#dice
    const name = dice.pick(this.#names)
    // What follows a plain name must not make it longer.
    if (dice.feature('$name', 0.4)) return `$${name}${dice.pick(['', '.', '-', ','])}`
    if (dice.feature('${name}', 0.35)) return `\${${this.#space()}${name}${this.#space()}}`
    if (dice.feature('$(name)', 0.15)) return `$(${name})`
    if (dice.feature('comparison', 0.4)) return this.#comparison(depth)
    const open = dice.chance(0.2) ? ['$(', ')'] : ['${', '}']
    const [yes, no] = [this.#branch(depth), this.#branch(depth)]
    if (dice.feature('name?yes', 0.35)) return `${open[0]}${name}?${yes}${open[1]}`
    if (dice.feature('name:no', 0.4)) return `${open[0]}${name}:${no}${open[1]}`
    dice.features.add('name?yes:no')
    return `\${${name}?${this.#braced(depth)}:${no}}`
  }

  #comparison(depth: number): string {
    const dice = this.#dice
    const isLevel = dice.feature('comparison of levels', 0.4)
    const level = dice.pick(['$compatibility_level', '2', '3.6', '3.10', '3.7.1'])
    const left = isLevel ? level : dice.chance(0.5) ? dice.pick(['10', '2', 'a', '']) : this.#plain(depth)
    const right = isLevel ? dice.pick(['2', '3', '3.6', '3.7']) : dice.pick(['10', '9', 'a', 'b', '', '$x'])
    const operator = `${dice.pick(['==', '!=', '<', '<=', '>=', '>'])}${isLevel ? 'level' : ''}`
    const space = () => this.#space()
    const sides = `{${left}}${space()}${operator}${space()}{${right}}`
    const ending = dice.pick(['', `?${this.#branch(depth)}`, `:${this.#branch(depth)}`, ''])
    if (dice.chance(0.5)) return `\${${sides}${space()}${ending}}`
    return `\${${sides}?${this.#braced(depth)}:${this.#braced(depth)}}`
  }

  /** A side of a comparison; odd bytes would make it depend on how each file is encoded. */
  #plain(depth: number): string {
    return depth > 0 ? `$${this.#dice.pick(this.#names)}` : this.#dice.pick(WORDS)
  }

  #branch(depth: number): string {
    return this.#dice.chance(0.6) ? this.#braced(depth) : this.#unbraced(depth)
  }

  #braced(depth: number): string {
    return `${this.#space()}{${balanced(this.value(depth))}}${this.#space()}`
  }

  #unbraced(depth: number): string {
    return balanced(this.value(Math.min(depth, 1))).replace(/^[ \t]*\{/, 'x')
  }

  #space(): string {
    return this.#blanks ? this.#dice.pick(['', '', '', ' ', '\t ']) : ''
  }
}

/** Without brackets that would end the reference around it. */
function balanced(text: string): string {
  let depth = 0
  let kept = ''
  for (const character of text) {
    if (character === '{') depth++
    if (character === '}' && --depth < 0) {
      depth = 0
      continue
    }
    kept += character
  }
  return (kept + '}'.repeat(depth)).replace(/(^|[^$\w])[()]/g, '$1')
}
