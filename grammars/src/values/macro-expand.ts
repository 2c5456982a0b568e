/** Expands `$name` text as Postfix does, and keeps for each stretch of the result where it came from. */

import type { Problem } from '../tree/line-tree.ts'
import { compareSides } from './macro-compare.ts'
import { type MacroNode, type MacroText, NESTING_LIMIT, parseMacros, type Span } from './macros.ts'

/** A stretch of the result. Its characters are those of its source, one to one, unless `origin` is `computed`. */
export interface ExpansionSegment extends Span {
  /** `literal`: text of the value itself. `parameter`: text of a parameter's value. `computed`: made by Postfix. */
  readonly origin: 'literal' | 'parameter' | 'computed'
  /** The parameter whose value holds the text. */
  readonly parameter?: string
  /** Offset of the stretch in the text that holds it: the value itself, or that parameter's value. */
  readonly offset: number
  /** The range of the value given that it stands for: its own text, or the reference that led to it. */
  readonly from: Span
  /** The names that lead from the value given to the text, the outermost first; the last one is `parameter`. */
  readonly through: readonly string[]
}

/** Why an expansion ends: a problem of the syntax, or one that only the values show. */
export interface ExpansionProblem extends Problem {
  /** The parameter whose value the offsets count in; absent for the value given. */
  readonly parameter?: string
  /** The range of the value given that led there. */
  readonly from: Span
}

/** An expanded value. */
export interface Expansion {
  /** The result; with a problem, what was made until then. */
  readonly text: string
  readonly segments: readonly ExpansionSegment[]
  /** At most one: programs end at the first ("macro processing error"). */
  readonly problems: readonly ExpansionProblem[]
  /** Names that were looked for and not found, in the order of reading. */
  readonly unknown: readonly UnknownName[]
  /** All names that had a part in the result, those of conditions and comparisons included, in the order of reading. */
  readonly names: readonly string[]
}

/** A name without a parameter: its value expands to nothing, and a condition on it is not met. */
export interface UnknownName {
  readonly name: string
  readonly use: 'value' | 'condition'
  /** The range of the value given that led to the name. */
  readonly from: Span
}

export interface ExpandOptions {
  /** Functions of Postfix 3.11 and later by name; each gives `undefined` for an argument that it refuses. */
  readonly functions?: Readonly<Record<string, (argument: string) => string | undefined>>
}

/** The unexpanded value of a parameter, `undefined` for a name that is not known. */
export type MacroLookup = (name: string) => string | undefined

/** References followed before an expansion is given up: values that double each other would fill the memory. */
const STEP_LIMIT = 100_000

/** Depth at which an expansion is given up where Postfix would run out of stack. */
const DEPTH_LIMIT = 1000

/**
 * Expands the joined text of a value: mac_expand() with MAC_EXP_FLAG_RECURSE, as every Postfix program reads main.cf.
 * A reference that ends the program there (`fatal: macro processing error`) is the problem of the result.
 */
export function expandMacros(text: string, lookup: MacroLookup, options: ExpandOptions = {}): Expansion {
  if (!text.includes('$')) {
    const whole = { start: 0, end: text.length }
    const segments = text === '' ? [] : [{ ...whole, origin: 'literal' as const, offset: 0, from: whole, through: [] }]
    return { text, segments, problems: [], unknown: [], names: [] }
  }
  return new Expander(lookup, options).run(text)
}

/** Where the expansion is: in which text, and which part of the value given led there. */
interface Place {
  readonly parameter?: string
  readonly through: readonly string[]
  readonly from?: Span
  /** Postfix's count of references inside each other; the sides of a comparison count anew. */
  readonly level: number
  /** The same without counting anew: a value that compares itself would never end. */
  readonly depth: number
}

/** Ends an expansion, as the real program ends. */
class Refusal extends Error {
  readonly problem: ExpansionProblem

  constructor(problem: ExpansionProblem) {
    super(problem.code)
    this.problem = problem
  }
}

/** Text with its segments, growing. */
class Output {
  text = ''
  readonly segments: ExpansionSegment[] = []

  add(text: string, segment: Omit<ExpansionSegment, 'start' | 'end'>): void {
    if (text === '') return
    const start = this.text.length
    this.text += text
    this.segments.push({ start, end: this.text.length, ...segment })
  }
}

class Expander {
  readonly #lookup: MacroLookup
  readonly #options: ExpandOptions
  readonly #unknown: UnknownName[] = []
  readonly #names = new Set<string>()
  readonly #parsed = new Map<string, MacroText>()
  #steps = 0

  constructor(lookup: MacroLookup, options: ExpandOptions) {
    this.#lookup = lookup
    this.#options = options
  }

  run(text: string): Expansion {
    const out = new Output()
    const problems: ExpansionProblem[] = []
    try {
      this.#text(parseMacros(text), { through: [], level: 0, depth: 0 }, out)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      problems.push(error.problem)
    }
    return { text: out.text, segments: out.segments, problems, unknown: this.#unknown, names: [...this.#names] }
  }

  #text(text: MacroText, place: Place, out: Output): void {
    for (const node of text.nodes) this.#node(node, place, out)
  }

  #node(node: MacroNode, place: Place, out: Output): void {
    const from = place.from ?? { start: node.start, end: node.end }
    if (node.kind === 'broken') throw this.#refusal(node.problem.code, node.problem, place, from)
    if (place.level > NESTING_LIMIT || place.depth > DEPTH_LIMIT || ++this.#steps > STEP_LIMIT)
      throw this.#refusal('nesting-too-deep', node, place, from)
    if (node.kind === 'text') {
      this.#literal(node, place, from, out)
      return
    }
    const inner = { ...place, level: place.level + 1, depth: place.depth + 1 }
    switch (node.kind) {
      case 'reference':
        this.#reference(node.name, inner, from, out)
        break
      case 'conditional': {
        const chosen = this.#valueOf(node.name, 'condition', from) ? node.whenSet : node.whenEmpty
        if (chosen !== undefined) this.#text(chosen, inner, out)
        break
      }
      case 'function':
        this.#function(node, inner, from, out)
        break
      default:
        this.#comparison(node, inner, from, out)
    }
  }

  #literal(node: MacroNode & { kind: 'text' }, place: Place, from: Span, out: Output): void {
    // Of `$$` the second character is the one that stays.
    const offset = node.end - node.text.length
    if (place.parameter === undefined) {
      const own = { start: offset, end: node.end }
      out.add(node.text, { origin: 'literal', offset, from: own, through: place.through })
    } else {
      const { parameter, through } = place
      out.add(node.text, { origin: 'parameter', parameter, offset, from, through })
    }
  }

  #reference(name: string, place: Place, from: Span, out: Output): void {
    const value = this.#valueOf(name, 'value', from)
    if (!value) return
    const parsed = this.#parsed.get(value) ?? parseMacros(value)
    this.#parsed.set(value, parsed)
    this.#text(parsed, { ...place, parameter: name, through: [...place.through, name], from }, out)
  }

  #valueOf(name: string, use: UnknownName['use'], from: Span): string | undefined {
    const value = this.#lookup(name)
    this.#names.add(name)
    if (value === undefined) this.#unknown.push({ name, use, from })
    return value
  }

  #function(node: MacroNode & { kind: 'function' }, place: Place, from: Span, out: Output): void {
    const known = this.#options.functions ?? {}
    const apply = Object.hasOwn(known, node.name) ? known[node.name] : undefined
    // Before 3.11 the brace is what no name may hold.
    if (apply === undefined) throw this.#refusal('bad-name-character', node.argument, place, from)
    const argument = this.#side(node.argument, place)
    const result = apply(argument)
    if (result === undefined) throw this.#refusal('bad-function-argument', node.argument, place, from)
    this.#computed(result, place, from, node.start, out)
  }

  #comparison(node: MacroNode & { kind: 'comparison' }, place: Place, from: Span, out: Output): void {
    const left = this.#side(node.left, place)
    const right = this.#side(node.right, place)
    const result = compareSides(left, node.operator, right, node.suffix)
    if (typeof result === 'string') throw this.#refusal(result, node, place, from)
    const chosen = result ? node.whenTrue : node.whenFalse
    if (chosen !== undefined) this.#text(chosen, place, out)
    else if (node.whenTrue === undefined && node.whenFalse === undefined && result)
      this.#computed('true', place, from, node.start, out)
  }

  #side(side: MacroText, place: Place): string {
    const out = new Output()
    this.#text(side, { ...place, level: 0 }, out)
    return out.text
  }

  #computed(text: string, place: Place, from: Span, offset: number, out: Output): void {
    out.add(text, {
      origin: 'computed',
      ...(place.parameter !== undefined && { parameter: place.parameter }),
      offset,
      from,
      through: place.through,
    })
  }

  #refusal(code: string, at: Span, place: Place, from: Span): Refusal {
    const { start, end } = at
    return new Refusal({
      code,
      start,
      end,
      from,
      ...(place.parameter !== undefined && { parameter: place.parameter }),
    })
  }
}
