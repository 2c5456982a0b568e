/** `$name` in values: which names are referred to, and whether anybody defines them. */

import type { MacroNode, MacroText } from '@mailcfg/grammars'
import { postfixParameter, postfixServiceParameter } from '@mailcfg/knowledge'
import type { PostfixInstance } from '@mailcfg/model'
import type { Wording } from './rule.ts'

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

/**
 * What a reference that cannot be read does to the programs that read a parameter. Those of the table "raw" are
 * expanded when they are used, and then a fault is only logged; measured with smtpd(8) of Postfix 3.7.
 * @param read whether any program reads the setting
 */
export function brokenReference(name: string, read: boolean): Pick<Wording, 'why' | 'severity' | 'impact'> {
  if (!read) {
    return {
      why: 'Nothing reads this value as the files stand; the program that does will stop ("macro processing error").',
      severity: 'warning',
      impact: 'ignored',
    }
  }
  if (postfixParameter(name)?.type !== 'raw') {
    return { why: 'Every Postfix program that reads this value stops with a fatal error ("macro processing error").' }
  }
  return {
    why: 'Postfix expands this text each time it uses it: it then logs a warning, and what comes out is not what is meant.',
    severity: 'warning',
    impact: 'ignored',
  }
}
