/** The names that a value refers to, whatever branches would be taken: mac_expand() with MAC_EXP_FLAG_SCAN. */

import { type MacroNode, parseMacros, type Span } from './macros.ts'

/** A name in a value, with half-open offsets into the text given. */
export interface MacroName extends Span {
  readonly name: string
}

/**
 * All names of a value in the order in which Postfix comes to them, those of both branches included.
 * A reference that is refused ends the search: what stands behind it counts as not used.
 * @param functions whether the release has functions (3.11 and later); others refuse them.
 */
export function macroNames(text: string, functions = false): MacroName[] {
  const names: MacroName[] = []
  if (text.includes('$')) new NameScan(names, functions).nodes(parseMacros(text).nodes)
  return names
}

class NameScan {
  readonly #names: MacroName[]
  readonly #functions: boolean

  constructor(names: MacroName[], functions: boolean) {
    this.#names = names
    this.#functions = functions
  }

  /** Whether all nodes were read; false when one was refused. */
  nodes(nodes: readonly MacroNode[]): boolean {
    return nodes.every((node) => this.#node(node))
  }

  #node(node: MacroNode): boolean {
    switch (node.kind) {
      case 'text':
        return true
      case 'broken':
        this.nodes(node.before)
        return false
      case 'reference':
        this.#found(node.name, node.nameRange)
        return true
      case 'conditional':
        this.#found(node.name, node.nameRange)
        return this.nodes(node.whenSet?.nodes ?? []) && this.nodes(node.whenEmpty?.nodes ?? [])
      case 'function':
        return this.#functions && this.nodes(node.argument.nodes)
      default: {
        // Each side is read by itself, so that a refusal in the left one does not hide the right one.
        const sides = [node.left, node.right].map((side) => this.nodes(side.nodes))
        return (
          !sides.includes(false) && this.nodes(node.whenTrue?.nodes ?? []) && this.nodes(node.whenFalse?.nodes ?? [])
        )
      }
    }
  }

  #found(name: string, { start, end }: Span): void {
    this.#names.push({ name, start, end })
  }
}
