/** The tree of a POSIX expression, put together the way glibc does it: the shape decides which groups match what. */

import type { ByteSet } from './byte-set.ts'

/** Where an anchor holds. */
export type Anchor =
  | 'line-first'
  | 'line-last'
  | 'buffer-first'
  | 'buffer-last'
  | 'word-first'
  | 'word-last'
  | 'inside-word'
  | 'inside-not-word'

/** `undefined` is the empty expression. */
export type Tree =
  | { readonly type: 'set'; readonly set: ByteSet }
  | { readonly type: 'anchor'; readonly anchor: Anchor }
  | { readonly type: 'reference'; readonly group: number }
  | { readonly type: 'sequence'; readonly left: Tree; readonly right: Tree }
  | { readonly type: 'either'; readonly left: Tree | undefined; readonly right: Tree | undefined }
  | { readonly type: 'star'; readonly body: Tree }
  | { readonly type: 'group'; readonly group: number; readonly optional: boolean; readonly body: Tree | undefined }

/** Both one after the other. */
export function sequence(left: Tree | undefined, right: Tree | undefined): Tree | undefined {
  return left && right ? { type: 'sequence', left, right } : (left ?? right)
}

/**
 * `body{least,most}` written with nothing but sequences, alternatives and stars: parse_dup_op() of glibc's regcomp.c.
 * @param most `undefined` without an upper limit.
 */
export function repeated(body: Tree, least: number, most: number | undefined): Tree | undefined {
  if (most === 0) return undefined
  const copy = least > 0 || most !== undefined ? marked(body, undefined) : body
  let fixed: Tree | undefined
  for (let i = 0; i < least; i++) fixed = sequence(fixed, i === 0 ? body : copy)
  if (least === most) return fixed
  const first = least > 0 ? copy : body
  const elem = first.type === 'group' ? marked(first, first.group) : first
  if (most === undefined) return sequence(fixed, { type: 'star', body: elem })
  let tail: Tree = { type: 'either', left: elem, right: undefined }
  for (let i = least + 2; i <= most; i++) {
    tail = { type: 'either', left: { type: 'sequence', left: tail, right: copy }, right: undefined }
  }
  return sequence(fixed, tail)
}

/** Whether there is an anchor in the tree. */
export function hasAnchor(tree: Tree): boolean {
  return [...parts(tree)].some(([part]) => part.type === 'anchor')
}

/**
 * Whether there is a back-reference that need not be gone through, or one to a group that need not be or may be empty.
 * glibc has answers of its own then, groups with a start but no end among them.
 */
export function hasUnsafeReference(tree: Tree): boolean {
  const all = [...parts(tree)]
  const referred = new Set(all.flatMap(([part]) => (part.type === 'reference' ? [part.group] : [])))
  return all.some(([part, chosen]) => {
    if (part.type === 'reference') return chosen
    return part.type === 'group' && referred.has(part.group) && (chosen || mayBeEmpty(part.body))
  })
}

function mayBeEmpty(tree: Tree | undefined): boolean {
  switch (tree?.type) {
    case 'set':
    case 'reference':
      return false
    case 'group':
      return mayBeEmpty(tree.body)
    case 'sequence':
      return mayBeEmpty(tree.left) && mayBeEmpty(tree.right)
    case 'either':
      return mayBeEmpty(tree.left) || mayBeEmpty(tree.right)
    default:
      return true
  }
}

/** All parts, each with whether a match may pass it by. */
function* parts(tree: Tree, chosen = false): Iterable<readonly [Tree, boolean]> {
  yield [tree, chosen]
  if (tree.type === 'star') yield* parts(tree.body, true)
  else if (tree.type === 'group' && tree.body) yield* parts(tree.body, chosen)
  else if (tree.type === 'sequence' || tree.type === 'either') {
    for (const part of [tree.left, tree.right]) if (part) yield* parts(part, chosen || tree.type === 'either')
  }
}

/**
 * Marks a group as one that may match nothing, wherever it stands in the tree (mark_opt_subexp()); without a group all
 * marks are taken away, as in the copies that glibc makes.
 */
function marked(tree: Tree, group: number | undefined): Tree {
  switch (tree.type) {
    case 'group': {
      const body = tree.body && marked(tree.body, group)
      return { ...tree, body, optional: group !== undefined && (tree.optional || tree.group === group) }
    }
    case 'sequence':
      return { ...tree, left: marked(tree.left, group), right: marked(tree.right, group) }
    case 'either': {
      const left = tree.left && marked(tree.left, group)
      return { ...tree, left, right: tree.right && marked(tree.right, group) }
    }
    case 'star':
      return { ...tree, body: marked(tree.body, group) }
    default:
      return tree
  }
}
