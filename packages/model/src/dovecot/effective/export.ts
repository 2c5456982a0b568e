/** The settings of a filter as paths with values, as src/config/config-request.c gives them out. */

import type { SettingsNode } from './node.ts'
import type { DovecotOrigin } from './origin.ts'
import { escapeSectionName } from './settings-parser.ts'
import type { Definition } from './structures.ts'

/** A path with a value: of a setting, of the name of a section, or of the list of the sections of a type. */
export interface Exported {
  readonly path: string
  readonly value: string
  readonly kind: 'setting' | 'name' | 'list'
  readonly origin: DovecotOrigin | undefined
}

/** Which settings are given out: those that differ from their defaults, those that were set, or all that are no secret of the programmers. */
export type Scope = 'changed' | 'set' | 'all'

/** Everything of some structures; of paths that several of them have, the first counts. */
export function exportSettings(roots: readonly SettingsNode[], scope: Scope): Exported[] {
  const exporter = new Exporter(scope)
  for (const root of roots) exporter.node(root, false, '')
  return exporter.found
}

class Exporter {
  readonly found: Exported[] = []
  readonly #scope: Scope
  readonly #paths = new Set<string>()

  constructor(scope: Scope) {
    this.#scope = scope
  }

  /**
   * Gives out the settings of a section.
   * @param unique whether sections of its type with the same name are one
   */
  node(node: SettingsNode, unique: boolean, prefix: string): void {
    for (const definition of node.structure.definitions) {
      const path = `${prefix}${definition.key}`
      if (definition.list) this.#sections(node, definition, path)
      else if (definition.type === 'strlist') this.#strlist(node, definition, path)
      else this.#setting(node, definition, unique, path)
    }
  }

  #setting(node: SettingsNode, definition: Definition, unique: boolean, path: string): void {
    const { key } = definition
    const value = node.text(definition)
    const isName = unique && key === node.structure.nameKey
    if (value === undefined || !this.#isShown(node, definition, unique, value) || this.#paths.has(path)) return
    this.#paths.add(path)
    this.found.push({ path, value, kind: isName ? 'name' : 'setting', origin: node.setting(key)?.origin })
  }

  /** Whether a setting is given out (settings_export(), config_export_type()). */
  #isShown(node: SettingsNode, definition: Definition, unique: boolean, value: string): boolean {
    const { key, type, words, initial, hidden } = definition
    const changed = node.isChanged(key)
    // In a section that may be a built-in one nobody knows the default of what is set.
    if (unique && (changed || key === node.structure.nameKey)) return true
    // Of what is not set there, strings with variables are compared with a mark of their own in front.
    if (unique && this.#scope !== 'all') return type === 'vars'
    if (this.#scope === 'all' ? !hidden || changed : this.#scope === 'set' && changed) return true
    // A word counts as the default when the list of words starts with it: `return` in `return-ok:return`.
    return type === 'enum' ? !words.startsWith(value) : value !== initial
  }

  #sections(node: SettingsNode, definition: Definition, path: string): void {
    const unique = definition.type === 'unique'
    const children = node.children(definition).map((child, i) => {
      const name = unique && child.name !== '' ? escapeSectionName(child.name) : `${i}`
      return { child, name }
    })
    if (children.length > 0 && !this.#paths.has(path)) {
      this.#paths.add(path)
      const value = children.map(({ name }) => name).join(' ')
      this.found.push({ path, value, kind: 'list', origin: undefined })
    }
    for (const { child, name } of children) this.node(child, unique, `${path}/${name}/`)
  }

  #strlist(node: SettingsNode, { key }: Definition, path: string): void {
    const items = node.strlist(key)
    if (items === undefined || this.#paths.has(path)) return
    this.#paths.add(path)
    this.found.push({ path, value: '', kind: 'list', origin: undefined })
    for (const item of items)
      this.found.push({ path: `${path}/${item.key}`, value: item.value, kind: 'setting', origin: item.origin })
  }
}
