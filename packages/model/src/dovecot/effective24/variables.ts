/** Expands `$SET:name` and `$ENV:name` in values of 2.4 (config_write_keyvariable()). */

import type { DovecotExpansion } from '../effective/host.ts'
import type { FilterNode } from './filter-node.ts'
import { keysOf24 } from './keys.ts'

/**
 * A value with its references replaced: those to the setting itself always, others when values are expanded for use.
 * @param around the filters around the value, the innermost first.
 */
export function expandVariables24(
  key: string,
  value: string,
  around: readonly FilterNode[],
  expansion: DovecotExpansion | undefined,
): { readonly text: string } | { readonly error: string } {
  const words: string[] = []
  for (const word of value.split(/ [ \t\v\f\r]*/)) {
    const name = word.startsWith('$SET:') ? word.slice(5) : undefined
    if (!expansion && name !== key) words.push(word)
    else if (word.startsWith('$ENV:')) words.push(expansion?.environment?.(word.slice(5)) ?? '')
    else if (name === undefined) words.push(word)
    else {
      const found = keysOf24().get(name)
      if (found === undefined) return { error: `Unknown setting: ${name}` }
      if (/^(?:strlist|boollist|filters?)$/.test(found.definition.type))
        return { error: `Failed to expand $SET:${name}: Setting type can't be expanded to string` }
      const nodes = name === key ? around : around.slice(0, 1)
      const set = nodes.flatMap((node) => node.values.get(name) ?? [])[0]
      words.push(set?.text ?? found.uses[found.uses.length - 1]?.initial ?? '')
    }
  }
  return { text: words.join(' ') }
}
