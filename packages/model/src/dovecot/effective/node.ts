/** The settings of a structure while a configuration is read: values, what was set, and sections below. */

import type { DovecotPreset } from '@mailcfg/knowledge'
import type { DovecotOrigin } from './origin.ts'
import { canonical, type Definition, type Structure } from './structures.ts'

/** A name and a value of a section of any names. */
export interface StrlistItem {
  readonly key: string
  value: string
  origin: DovecotOrigin | undefined
}

/** A value that a configuration gave. */
export interface SetValue {
  readonly text: string
  readonly origin: DovecotOrigin | undefined
}

/** The settings of one section, or of the top level of one program. */
export class SettingsNode {
  readonly structure: Structure
  readonly parent: SettingsNode | undefined
  readonly #preset: DovecotPreset
  readonly #values = new Map<string, SetValue>()
  readonly #lists = new Map<string, SettingsNode[]>()
  readonly #strlists = new Map<string, StrlistItem[]>()

  constructor(structure: Structure, parent?: SettingsNode, preset: DovecotPreset = {}) {
    this.structure = structure
    this.parent = parent
    this.#preset = preset
  }

  /** The value of a setting of a scalar type; `undefined` for a string that is not there at all. */
  text({ key, type, words, initial }: Definition): string | undefined {
    const set = this.#values.get(key)
    if (set) return set.text
    const preset = this.#preset[key]
    return typeof preset === 'string' ? canonical(type, preset, words) : initial
  }

  /** As {@link text} by name, empty when there is none. */
  value(key: string): string {
    const definition = this.structure.find(key)
    return (definition && this.text(definition)) ?? ''
  }

  /** What a configuration set, in this section itself. */
  setting(key: string): SetValue | undefined {
    return this.#values.get(key)
  }

  isChanged(key: string): boolean {
    return this.#values.has(key)
  }

  set(key: string, value: SetValue): void {
    this.#values.set(key, value)
  }

  /** The sections of a type, the built-in ones first. */
  children(definition: Definition): SettingsNode[] {
    const known = this.#lists.get(definition.key)
    if (known) return known
    const preset = this.#preset[definition.key]
    const presets = Array.isArray(preset) ? (preset as readonly DovecotPreset[]) : definition.presets
    const made = presets.map((one) => new SettingsNode(definition.list as Structure, this, one))
    this.#lists.set(definition.key, made)
    return made
  }

  /** The sections of a type by name of the type; none where the structure has no such sections. */
  sections(key: string): readonly SettingsNode[] {
    const definition = this.structure.find(key)
    return definition?.list ? this.children(definition) : []
  }

  /** Name of this section. */
  get name(): string {
    const { nameKey } = this.structure
    return nameKey === undefined ? '' : this.value(nameKey)
  }

  /** The items of a section of any names; `undefined` before there is one. */
  strlist(key: string): readonly StrlistItem[] | undefined {
    return this.#strlists.get(key)
  }

  /** As {@link strlist}, made when there was none. */
  openStrlist(key: string): StrlistItem[] {
    const known = this.#strlists.get(key) ?? []
    this.#strlists.set(key, known)
    return known
  }

  /** A copy that can be changed. */
  clone(parent: SettingsNode | undefined = this.parent): SettingsNode {
    const copy = new SettingsNode(this.structure, parent, this.#preset)
    for (const [key, value] of this.#values) copy.#values.set(key, value)
    for (const [key, list] of this.#lists)
      copy.#lists.set(
        key,
        list.map((child) => child.clone(copy)),
      )
    for (const [key, items] of this.#strlists)
      copy.#strlists.set(
        key,
        items.map((item) => ({ ...item })),
      )
    return copy
  }
}
