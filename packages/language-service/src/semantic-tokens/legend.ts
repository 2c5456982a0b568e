/** The types and modifiers of semantic tokens: the one place that gives them their order. */

export const TOKEN_TYPES = [
  'comment',
  /** The name of a setting, the key of a table. */
  'property',
  /** `$name`, `%u`, `$1`. */
  'variable',
  /** Words of the language: `yes`, `permit`, `REJECT`, `if`, `!include`. */
  'keyword',
  /** A restriction, a daemon. */
  'function',
  /** The type of a lookup table. */
  'namespace',
  /** A service, a restriction class, the name of a section. */
  'class',
  /** The type of a section, a group of options. */
  'type',
  /** An attribute of pipe(8). */
  'parameter',
  'string',
  'number',
  'regexp',
  'operator',
] as const
export type TokenType = (typeof TOKEN_TYPES)[number]

export const TOKEN_MODIFIERS = [
  /** Where something gets its name: a service, a restriction class. */
  'declaration',
  /** Programs have given it up. */
  'deprecated',
  /** Set for one service only. */
  'modification',
  /** No program knows it. */
  'unknown',
] as const
export type TokenModifier = (typeof TOKEN_MODIFIERS)[number]

/** One token. It lies in one physical line; tokens do not overlap. Offsets are half-open. */
export interface SemanticToken {
  readonly start: number
  readonly end: number
  readonly type: TokenType
  readonly modifiers: readonly TokenModifier[]
}
