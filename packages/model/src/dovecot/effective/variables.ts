/** Expands the words of a value that refer to other settings, as config_write_keyvariable() does. */

import type { DovecotExpansion } from './host.ts'
import type { FilterSettings } from './settings-set.ts'

/** The settings around a value, the innermost first. */
export type Surroundings = readonly FilterSettings[]

/**
 * A value with its references replaced. A reference to the setting itself (`mail_plugins = $mail_plugins quota`) is
 * always replaced by the value of the level around it; others stay as they are, unless values are expanded for use.
 */
export function expandVariables(
  key: string,
  value: string,
  around: Surroundings,
  expansion: DovecotExpansion | undefined,
): { readonly text: string } | { readonly error: string } {
  const words: string[] = []
  for (const word of value.split(/ [ \t]*/)) {
    const itself = key === word.replace(/^\$/, '')
    if (!word.startsWith('$') || (!expansion && !itself)) words.push(word)
    else if (word.startsWith('$ENV:')) words.push(expansion?.environment?.(word.slice(5)) ?? '')
    else {
      const name = word.slice(1)
      const found = lookUp(name, around, itself)
      if (found === undefined) return { error: `Unknown variable: $${name}` }
      if (!found.scalar) return { error: `Invalid variable: $${name}` }
      words.push(found.text ?? '')
    }
  }
  return { text: words.join(' ') }
}

function lookUp(name: string, around: Surroundings, outer: boolean): ReturnType<FilterSettings['look']> {
  for (const [i, settings] of around.entries()) {
    const found = settings.look(name)
    if (found === undefined) return undefined
    if (!outer || i === around.length - 1 || found.changed) return found
  }
  return undefined
}
