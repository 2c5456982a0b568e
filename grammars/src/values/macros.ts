/** Text with `$name` references as a tree: what mac_parse() and mac_expand() of Postfix see in a value. */

import { detached } from '@mailcfg/core'
import type { Problem } from '../tree/line-tree.ts'
import { type Expression, readExpression } from './macro-expression.ts'
import { readText, type TextPiece } from './macro-text.ts'

/** A stretch of the text given, half-open. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Literal text; `$$` is a node of its own with the text `$`. */
export interface MacroLiteral extends Span {
  readonly kind: 'text'
  readonly text: string
}

/** How a reference is written: `$name`, `${name}` or `$(name)`. */
export type MacroForm = 'plain' | 'braces' | 'parens'

/** `$name`: the value of a parameter. */
export interface MacroReference extends Span {
  readonly kind: 'reference'
  readonly form: MacroForm
  /** May be empty: `${}` is refused, but `${ }` looks for a parameter without a name. */
  readonly name: string
  readonly nameRange: Span
}

/** Text that stands behind `?` or `:`. */
export interface MacroBranch extends MacroText {
  /** Whether braces of its own surround it; without them it takes all that is left. */
  readonly braced: boolean
}

/** `${name?text}`, `${name:text}`, `${name?{text}:{text}}`. */
export interface MacroConditional extends Span {
  readonly kind: 'conditional'
  readonly form: MacroForm
  readonly name: string
  readonly nameRange: Span
  /** Used when the parameter has a value that is not empty; the value is not expanded for that. */
  readonly whenSet?: MacroBranch
  /** Used when the parameter is empty or unknown. */
  readonly whenEmpty?: MacroBranch
}

export const COMPARISONS = ['==', '!=', '<', '<=', '>=', '>'] as const
export type ComparisonOperator = (typeof COMPARISONS)[number]

/** `${{l} op {r}?{text}:{text}}`; without `?` and `:` it gives `true` or nothing. */
export interface MacroComparison extends Span {
  readonly kind: 'comparison'
  readonly form: MacroForm
  readonly left: MacroText
  readonly operator: ComparisonOperator
  /** Range of the operator with its suffix. */
  readonly operatorRange: Span
  /** `level` compares compatibility levels (Postfix 3.6 and later). */
  readonly suffix?: 'level'
  readonly right: MacroText
  readonly whenTrue?: MacroBranch
  readonly whenFalse?: MacroBranch
}

/** `${name{text}}`, a function of Postfix 3.11 and later; older ones refuse it. */
export interface MacroFunction extends Span {
  readonly kind: 'function'
  readonly name: string
  readonly nameRange: Span
  readonly argument: MacroText
}

/** A reference that Postfix refuses: every program that expands the value ends there. */
export interface MacroBroken extends Span {
  readonly kind: 'broken'
  readonly problem: MacroProblem
  /** What Postfix has looked at before it comes to the problem: a name, the sides of a comparison, branches. */
  readonly before: readonly MacroNode[]
}

export type MacroNode = MacroLiteral | MacroReference | MacroConditional | MacroComparison | MacroFunction | MacroBroken

/** Why Postfix refuses a reference. All of them are fatal where the reference is expanded. */
export type MacroProblemCode =
  /** No closing bracket: "truncated macro reference". */
  | 'truncated-reference'
  /** `$` without a name, `${}`, `$()`: "empty macro name". */
  | 'empty-name'
  /** Something but letters, digits and `_` in a name: "attribute name syntax error". */
  | 'bad-name-character'
  /** "unbalanced {} in attribute expression". */
  | 'unbalanced-braces'
  /** None of the six operators behind the left side. */
  | 'bad-operator'
  /** "bad operator suffix": letters behind the operator other than `level`. */
  | 'bad-operator-suffix'
  /** `"{expression}" expected` behind the operator. */
  | 'operand-expected'
  /** `"?" or ":" expected` behind a comparison. */
  | 'condition-expected'
  /** `":" expected` behind `{text}`. */
  | 'colon-expected'
  /** "unexpected input" behind the last `{text}`. */
  | 'unexpected-text'
  /** More than {@link NESTING_LIMIT} references inside each other: "unreasonable macro call nesting". */
  | 'nesting-too-deep'

export interface MacroProblem extends Problem {
  readonly code: MacroProblemCode
}

/** A text, whole or the part of a reference, as nodes that cover it. */
export interface MacroText extends Span {
  readonly nodes: readonly MacroNode[]
}

/** A parsed value: its nodes, and all problems, those of branches included that are never taken. */
export interface ParsedMacros extends MacroText {
  readonly problems: readonly MacroProblem[]
}

/** References inside each other that Postfix allows (mac_expand_callback()). */
export const NESTING_LIMIT = 100

/**
 * Parses the joined text of a value. Never throws; every node has half-open offsets into `text`.
 * Facts: src/util/mac_parse.c and src/util/mac_expand.c of Postfix.
 */
export function parseMacros(text: string): ParsedMacros {
  const known = parsed.get(text)
  if (known !== undefined) return known
  const problems: MacroProblem[] = []
  const isKept = text.length <= LONGEST_KEPT
  const own = isKept ? detached(text) : text
  const reader = new MacroReader(own, problems)
  const made = { ...reader.text(0, text.length, 0), problems }
  if (parsed.size === MOST_PARSED) parsed.clear()
  if (isKept) parsed.set(own, made)
  return made
}

/** The defaults of parameters are parsed for every server, and again after every edit. */
const parsed = new Map<string, ParsedMacros>()
const MOST_PARSED = 2000
const LONGEST_KEPT = 400

/** Builds the tree of one value from the two levels of the grammar. */
class MacroReader {
  readonly #text: string
  readonly #problems: MacroProblem[]

  constructor(text: string, problems: MacroProblem[]) {
    this.#text = text
    this.#problems = problems
  }

  text(start: number, end: number, depth: number): MacroText {
    const slice = this.#text.slice(start, end)
    if (slice === '') return { start, end, nodes: [] }
    if (!slice.includes('$')) return { start, end, nodes: [{ kind: 'text', text: slice, start, end }] }
    return { start, end, nodes: readText(slice).map((piece) => this.#node(piece, start, depth)) }
  }

  #node(piece: TextPiece, base: number, depth: number): MacroNode {
    const span = { start: base + piece.start, end: base + piece.end }
    switch (piece.kind) {
      case 'literal':
        return { kind: 'text', text: this.#text.slice(span.start, span.end), ...span }
      case 'dollar':
        return { kind: 'text', text: '$', ...span }
      case 'lone':
        return this.#broken('empty-name', span)
      case 'truncated':
        return this.#broken('truncated-reference', span)
      case 'plain': {
        const nameRange = { start: span.start + 1, end: span.end }
        return { kind: 'reference', form: 'plain', ...this.#name(nameRange), ...span }
      }
      default:
        return this.#bracketed(piece.kind, span, depth + 1)
    }
  }

  /** `${…}` or `$(…)`. */
  #bracketed(form: MacroForm, span: Span, depth: number): MacroNode {
    const base = span.start + 2
    const content = this.#text.slice(base, span.end - 1)
    if (content === '') return this.#broken('empty-name', span)
    if (depth > NESTING_LIMIT) return this.#broken('nesting-too-deep', span)
    const found = readExpression(content)
    const code = problemOf(found, content)
    if (code !== undefined) {
      const at = found.unclosed?.start ?? wrongAt(code, found) ?? content.length
      const end = code === 'bad-operator-suffix' ? found.suffix?.end : undefined
      const place = { start: base + at, end: base + (end ?? Math.min(at + 1, content.length)) }
      return this.#broken(code, span, place, this.#before(code, found, base, depth))
    }
    if (found.left !== undefined) return this.#comparison(form, span, found, base, depth)
    return this.#named(form, span, found, base, depth)
  }

  /** Sides are expanded once both are there, a branch before what follows it is read (mac_expand_callback()). */
  #before(code: MacroProblemCode, found: Expression, base: number, depth: number): MacroNode[] {
    const nodes: MacroNode[] = []
    const reported = this.#problems.length
    if (found.left === undefined && found.name !== undefined && code !== 'bad-name-character') {
      const name = shift(found.name, base)
      nodes.push({ kind: 'reference', form: 'braces', ...this.#name(name), ...name })
    }
    const hasOperator = code !== 'bad-operator' && code !== 'bad-operator-suffix'
    if (found.left !== undefined && !hasOperator) return []
    const sides = found.right === undefined ? [] : [found.left, found.right]
    for (const part of [...sides, found.whenTrue, found.whenFalse]) {
      if (part !== undefined) nodes.push(...this.text(base + part.start, base + part.end, depth).nodes)
    }
    // One finding per reference: its own problem stands for what is wrong inside.
    this.#problems.length = reported
    return nodes
  }

  #named(form: MacroForm, span: Span, found: Expression, base: number, depth: number): MacroNode {
    const name = this.#name(shift(found.name as Span, base))
    if (found.argument !== undefined) {
      const { start, end } = shift(found.argument, base)
      return { kind: 'function', ...name, argument: this.text(start, end, depth), ...span }
    }
    const whenSet = this.#branch(found.whenTrue, base, depth)
    const whenEmpty = this.#branch(found.whenFalse, base, depth)
    if (whenSet === undefined && whenEmpty === undefined) return { kind: 'reference', form, ...name, ...span }
    return { kind: 'conditional', form, ...name, ...(whenSet && { whenSet }), ...(whenEmpty && { whenEmpty }), ...span }
  }

  #comparison(form: MacroForm, span: Span, found: Expression, base: number, depth: number): MacroNode {
    const left = shift(found.left as Span, base)
    const right = shift(found.right as Span, base)
    const operator = shift(found.operator as Span, base)
    const whenTrue = this.#branch(found.whenTrue, base, depth)
    const whenFalse = this.#branch(found.whenFalse, base, depth)
    return {
      kind: 'comparison',
      form,
      left: this.text(left.start, left.end, depth),
      operator: this.#text.slice(operator.start, operator.end) as ComparisonOperator,
      operatorRange: { start: operator.start, end: base + (found.suffix?.end ?? operator.end - base) },
      ...(found.suffix && { suffix: 'level' as const }),
      right: this.text(right.start, right.end, depth),
      ...(whenTrue && { whenTrue }),
      ...(whenFalse && { whenFalse }),
      ...span,
    }
  }

  #branch(span: Expression['whenTrue'], base: number, depth: number): MacroBranch | undefined {
    if (span === undefined) return undefined
    return { ...this.text(base + span.start, base + span.end, depth), braced: span.braced }
  }

  #name(nameRange: Span): { name: string; nameRange: Span } {
    return { name: this.#text.slice(nameRange.start, nameRange.end), nameRange }
  }

  #broken(code: MacroProblemCode, span: Span, at: Span = span, before: readonly MacroNode[] = []): MacroBroken {
    const problem = { code, ...at }
    this.#problems.push(problem)
    return { kind: 'broken', problem, before, ...span }
  }
}

function shift(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by }
}

/** Where in the expression the problem is. */
function wrongAt(code: MacroProblemCode, found: Expression): number | undefined {
  if (code === 'bad-operator') return found.operator?.start
  if (code === 'bad-operator-suffix') return found.suffix?.start
  return found.stop
}

/** The first thing that mac_expand_callback() would complain of, in its order of reading. */
function problemOf(found: Expression, content: string): MacroProblemCode | undefined {
  if (found.operator !== undefined) {
    const operator = content.slice(found.operator.start, found.operator.end)
    if (!(COMPARISONS as readonly string[]).includes(operator)) return 'bad-operator'
    if (found.suffix !== undefined && content.slice(found.suffix.start, found.suffix.end) !== 'level')
      return 'bad-operator-suffix'
  }
  if (found.unclosed !== undefined) return 'unbalanced-braces'
  // A function takes nothing behind its argument.
  if (found.argument !== undefined && (found.whenTrue ?? found.whenFalse) !== undefined) return 'unexpected-text'
  if (found.stop === undefined) return undefined
  const expected = {
    name: 'bad-name-character',
    operator: 'operand-expected',
    operand: 'operand-expected',
    condition: 'condition-expected',
    colon: 'colon-expected',
    end: 'unexpected-text',
  } as const
  return expected[found.stage]
}
