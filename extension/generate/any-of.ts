/** Expressions that match one of many words, with common beginnings written once: short, and tried quickly. */

interface Node {
  isEnd: boolean
  readonly next: Map<string, Node>
}

/** An expression for exactly these words, as a group; the longest word that fits is taken. */
export function anyOf(words: Iterable<string>): string {
  const root: Node = { isEnd: false, next: new Map() }
  for (const word of [...new Set(words)].sort()) add(root, word)
  if (root.next.size === 0) throw new Error('an expression for no words')
  return `(?:${alternatives(root)})`
}

function add(root: Node, word: string): void {
  let node = root
  for (const character of word) {
    const next = node.next.get(character) ?? { isEnd: false, next: new Map() }
    node.next.set(character, next)
    node = next
  }
  node.isEnd = true
}

function alternatives({ next }: Node): string {
  return [...next].map(([character, node]) => escaped(character) + rest(node)).join('|')
}

function rest(node: Node): string {
  if (node.next.size === 0) return ''
  const behind = alternatives(node)
  return node.isEnd ? `(?:${behind})?` : node.next.size === 1 ? behind : `(?:${behind})`
}

function escaped(character: string): string {
  return /[\w-]/.test(character) ? character : `\\${character}`
}
