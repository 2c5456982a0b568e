/** The lossless tree of one logical line: leaves and groups with offsets relative to the line's start. */

/** A stretch of the line: a token with meaning, or trivia (blanks, joins) that keeps the tree lossless. */
export interface Leaf {
  readonly kind: string
  readonly start: number
  readonly end: number
  readonly trivia?: true
}

/** Parts that belong together, such as the words of a value. Covers its parts, trivia between them included. */
export interface Group {
  readonly kind: string
  readonly start: number
  readonly end: number
  readonly parts: readonly Part[]
}

export type Part = Leaf | Group

/** Something the program that reads the line would refuse, or read otherwise than it looks. */
export interface Problem {
  /** Kebab-case name of the condition, unique within its language. */
  readonly code: string
  readonly start: number
  readonly end: number
}

/**
 * The tree of one logical line. `kind` says what the line is (`assignment`, `service`, `comment`, …);
 * `broken` marks a line that does not parse: its leaves are there, its structure is not.
 */
export interface LineTree {
  readonly kind: string
  readonly parts: readonly Part[]
  readonly problems: readonly Problem[]
}

/** Whether a part is a group, which has parts of its own. */
export function isGroup(part: Part): part is Group {
  return 'parts' in part
}

/** All leaves of a tree or group in order, trivia included; together they are the line's text. */
export function* leavesOf(node: { readonly parts: readonly Part[] }): Iterable<Leaf> {
  for (const part of node.parts) {
    if (isGroup(part)) yield* leavesOf(part)
    else yield part
  }
}

/** The first direct part of the given kind. */
export function partOf(node: { readonly parts: readonly Part[] }, kind: string): Part | undefined {
  return node.parts.find((part) => part.kind === kind)
}

/** The direct parts of the given kind. */
export function partsOf(node: { readonly parts: readonly Part[] }, kind: string): Part[] {
  return node.parts.filter((part) => part.kind === kind)
}
