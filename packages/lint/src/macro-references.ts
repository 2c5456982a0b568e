/** `$name` in values: which names are referred to, and whether anybody defines them. */

import type { MacroNode, MacroText } from '@mailcfg/grammars'
import { postfixParameter, postfixServiceParameter } from '@mailcfg/knowledge'
import type { PostfixInstance } from '@mailcfg/model'

/** Plain references of a value; `${name?text}` asks whether the name is set, so such a name need not be. */
export function* references(text: MacroText): Iterable<MacroNode & { kind: 'reference' }> {
  for (const node of text.nodes) {
    if (node.kind === 'reference') yield node
    else if (node.kind === 'comparison') {
      for (const side of [node.left, node.right, node.whenTrue, node.whenFalse]) if (side) yield* references(side)
    } else if (node.kind === 'conditional') {
      for (const inner of node.whenSet ? references(node.whenSet) : []) if (inner.name !== node.name) yield inner
      if (node.whenEmpty) yield* references(node.whenEmpty)
    } else if (node.kind === 'function') yield* references(node.argument)
  }
}

/** Whether Postfix, main.cf or any service defines the name; names in capitals are left to whoever fills them in. */
export function isDefined(name: string, postfix: PostfixInstance): boolean {
  return (
    postfixParameter(name) !== undefined ||
    postfixServiceParameter(name, []) !== undefined ||
    postfix.isSet(name) ||
    postfix.masterSettings.some((setting) => setting.name.text === name) ||
    /^[A-Z][A-Z0-9_]*$/.test(name)
  )
}
