/** Puts together the settings that are in force for a filter, as src/config/config-filter.c does. */

import { compareFilters, filterMatches, isSuperset } from './filter.ts'
import { SettingsNode } from './node.ts'
import type { FilterSettings } from './settings-set.ts'
import type { Structure } from './structures.ts'

/** A setting that two filters for the same connections give different values. */
export interface Conflict {
  readonly key: string
  /** The filter whose value was not taken. */
  readonly from: FilterSettings
}

/** The settings in force, by structure; structures that nothing touched have their defaults. */
export type Merged = ReadonlyMap<Structure, SettingsNode>

/** The settings in force for a filter: its own, then those of each wider filter, down to the top level. */
export function mergedSettings(wanted: FilterSettings, all: readonly FilterSettings[]): Merged | Conflict {
  const matching = all.filter(({ filter }) => filterMatches(filter, wanted.filter))
  matching.sort((a, b) => compareFilters(a.filter, b.filter))
  const merged = new Map<Structure, SettingsNode>()
  for (const [i, settings] of matching.entries()) {
    const before = matching[i - 1]
    const strict = before !== undefined && !isSuperset(settings.filter, before.filter)
    for (const { root } of settings.touched) {
      const known = merged.get(root.structure)
      if (known === undefined) {
        merged.set(root.structure, root.clone())
        continue
      }
      const key = applyChanges(known, root, strict)
      if (key !== undefined) return { key, from: settings }
    }
  }
  return merged
}

/** Adds what a wider filter sets; what is set already stays, and is a conflict when `strict`. Gives its name then. */
function applyChanges(into: SettingsNode, from: SettingsNode, strict: boolean): string | undefined {
  for (const definition of into.structure.definitions) {
    const { key, type } = definition
    if (definition.list) {
      const conflict = addSections(into, from, definition, strict)
      if (conflict !== undefined) return conflict
    } else if (type === 'strlist') {
      const items = from.strlist(key)
      if (items === undefined) continue
      const known = into.openStrlist(key)
      for (const item of items) if (!known.some((one) => one.key === item.key)) known.push({ ...item })
    } else {
      const value = from.setting(key)
      if (value === undefined) continue
      if (!into.isChanged(key)) into.set(key, value)
      else if (strict) return key
    }
  }
  return undefined
}

function addSections(
  into: SettingsNode,
  from: SettingsNode,
  definition: SettingsNode['structure']['definitions'][number],
  strict: boolean,
): string | undefined {
  const children = into.children(definition)
  for (const child of from.children(definition)) {
    const same =
      definition.type === 'unique' && child.name !== '' ? children.find((one) => one.name === child.name) : undefined
    const conflict = same ? applyChanges(same, child, strict) : undefined
    if (conflict !== undefined) return conflict
    if (same === undefined) children.push(child.clone(into))
  }
  return undefined
}

/** The settings of one structure, with its defaults where nothing is set. */
export function nodeOf(merged: Merged, structure: Structure): SettingsNode {
  return merged.get(structure) ?? new SettingsNode(structure)
}
