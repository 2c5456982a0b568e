/** Filters of 2.4 in the form in which settings are checked: values in force, in canonical text. */

import { dovecot24Structures } from '@mailcfg/knowledge'
import type { CheckedSettings } from '../effective/checks/check.ts'
import { readDovecotValue } from '../effective/value-types.ts'
import { defaultNode24 } from './defaults.ts'
import type { FilterNode } from './filter-node.ts'
import { keysOf24 } from './keys.ts'
import { isNotKnownYet } from './values.ts'

/** What doveconf checks in the place of a text that it cannot expand. */
export const UNKNOWN_VALUE = 'UNKNOWN_VALUE_WITH_VARIABLES'

/** The settings of a filter; what is not set there is built in, or what the filters around it set. */
export class CheckedFilter implements CheckedSettings {
  readonly name: string
  readonly parent: CheckedSettings | undefined
  readonly #layers: readonly FilterNode[]
  readonly #own: FilterNode | undefined
  readonly #prefix: string

  /**
   * @param layers the filters whose values count, the first one first.
   * @param own the filter of the configuration itself.
   * @param prefix what stands before the short names that checks of 2.3 use, as `service_`.
   */
  constructor(
    name: string,
    layers: readonly FilterNode[],
    own: FilterNode | undefined,
    prefix = '',
    parent?: CheckedSettings,
  ) {
    this.name = name
    this.#layers = layers
    this.#own = own
    this.#prefix = prefix
    this.parent = parent
  }

  /** The settings of a filter alone, as doveconf checks it: the filters around it do not count. */
  static of(node: FilterNode): CheckedFilter {
    const built = defaultNode24(node)
    return new CheckedFilter('', built ? [node, built] : [node], node)
  }

  value(key: string): string {
    const name = `${this.#prefix}${key}`
    const found = keysOf24().get(name)
    if (found === undefined) return ''
    const { type } = found.definition
    if (type === 'boollist' || type === 'strlist') return this.#words(name)
    const initial = found.uses[0]?.initial ?? ''
    const written = this.#layers.flatMap((node) => node.values.get(name)?.text ?? [])[0]
    return written === undefined ? initial : canonical(type, this.#resolved(written), initial)
  }

  setting(key: string): ReturnType<CheckedSettings['setting']> {
    const name = `${this.#prefix}${key}`
    const list = this.#own?.lists.get(name)
    return this.#own?.values.get(name) ?? (list && { text: '', origin: list.origin })
  }

  sections(key: string): readonly CheckedSettings[] {
    // Built-in sections go first.
    const layers = [...this.#layers].reverse()
    const names = [...new Set(layers.flatMap((node) => node.sections.get(key) ?? []))]
    const prefix = key === 'service' ? 'service_' : `${key}_`
    return names.map((name) => {
      const filter = { section: `${key}/${name}`, isNamed: true }
      const inner = this.#layers.flatMap((node) => node.child(filter) ?? [])
      const own = this.#own?.child(filter)
      return new CheckedFilter(name, [...inner, ...this.#layers], own, prefix, this)
    })
  }

  /** The words of a list that are on: what is set here is added to what is built in, even where it replaces it. */
  #words(name: string): string {
    const words = new Set<string>()
    for (const node of [...this.#layers].reverse())
      for (const { key, value } of node.lists.get(name)?.items ?? [])
        if (value === 'yes') words.add(key)
        else words.delete(key)
    return [...words].join(' ')
  }

  /** A value that is a reference to one other setting. */
  #resolved(text: string): string {
    const name = /^\$SET:(\w+)$/.exec(text)?.[1]
    if (name === undefined) return text
    const set = this.#layers.flatMap((node) => node.values.get(name)?.text ?? [])[0]
    return set ?? keysOf24().get(name)?.uses[0]?.initial ?? ''
  }
}

function canonical(type: string, text: string, initial: string): string {
  const isText = !/^(?:bool|uint|octal|time|msecs|size|port)$/.test(type)
  if (isNotKnownYet(text) && type !== 'plain' && type !== 'file') return isText ? UNKNOWN_VALUE : initial
  if (isText) return text
  const read = readDovecotValue(type as 'bool', text)
  return 'text' in read ? read.text : text
}

/** The structures that a filter sets something of; at top level, all. */
export function touchedStructures(node: FilterNode): string[] {
  const keys = new Set([...node.values.keys(), ...node.lists.keys(), ...node.sections.keys()])
  return dovecot24Structures()
    .structures.filter(({ settings }) => node.parent === undefined || settings.some(({ key }) => keys.has(key)))
    .map(({ name }) => name)
}
