/** Sets settings of one root structure by their paths, as src/lib-settings/settings-parser.c does. */

import { SettingsNode, type SetValue, type StrlistItem } from './node.ts'
import type { DovecotOrigin } from './origin.ts'
import type { Definition, Structure } from './structures.ts'
import { readDovecotValue } from './value-types.ts'

/** What became of a path and its value. */
export type Outcome = 'set' | 'unknown' | { readonly error: string }

/** A section that paths may lead to. */
type Link =
  | { readonly kind: 'section'; readonly node: SettingsNode; readonly parent: SettingsNode; readonly list: Definition }
  | { readonly kind: 'strlist'; readonly items: StrlistItem[]; readonly parent: SettingsNode; readonly path: string }

type Found =
  | { readonly node: SettingsNode; readonly definition: Definition }
  | { readonly strlist: Extract<Link, { kind: 'strlist' }> }

/** The settings of one root structure, with the sections that have been opened. */
export class SettingsParser {
  readonly root: SettingsNode
  /** What the setting that was set last belongs to; `undefined` inside a section of any names. */
  lastStructure: Structure | 'strlist' | undefined
  /** By path, which is compared without regard to case. */
  readonly #links = new Map<string, Link>()

  constructor(structure: Structure) {
    this.root = new SettingsNode(structure)
    for (const definition of structure.definitions) this.#linkPresets(this.root, definition, '')
  }

  /** Sets the value of a path. */
  assign(path: string, value: string, origin: DovecotOrigin | undefined): Outcome {
    this.lastStructure = undefined
    const found = this.#find(path, origin)
    if (found === undefined) return 'unknown'
    if ('strlist' in found) {
      putStrlist(found.strlist.items, { key: lastPart(path), value, origin })
      return 'set'
    }
    return this.#parse(found.node, found.definition, path, value, origin)
  }

  /** The value of a path with its type, as far as there is a setting of this path. */
  look(path: string): { readonly node: SettingsNode; readonly definition: Definition } | undefined {
    const found = this.#find(path, undefined)
    return found && 'node' in found ? found : undefined
  }

  /** Built-in sections can be named by paths from the start. */
  #linkPresets(node: SettingsNode, list: Definition, prefix: string): void {
    if (list.list === undefined) return
    for (const child of node.children(list)) {
      const path = `${prefix}${list.key}/${escapeSectionName(child.name)}`
      this.#links.set(path.toLowerCase(), { kind: 'section', node: child, parent: node, list })
      for (const inner of list.list.definitions) this.#linkPresets(child, inner, `${path}/`)
    }
  }

  #find(path: string, origin: DovecotOrigin | undefined): Found | undefined {
    const inRoot = this.root.structure.find(path)
    if (inRoot) return { node: this.root, definition: inRoot }
    const end = path.lastIndexOf('/')
    if (end < 0) return undefined
    const parentPath = path.slice(0, end)
    const link = this.#links.get(parentPath.toLowerCase()) ?? this.#firstOfStrlist(parentPath, origin)
    if (link === undefined) return undefined
    if (link.kind === 'strlist') return { strlist: link }
    const definition = link.node.structure.find(path.slice(end + 1))
    return definition && { node: link.node, definition }
  }

  /** A section of any names needs no header: its path comes into being with its first value. */
  #firstOfStrlist(path: string, origin: DovecotOrigin | undefined): Link | undefined {
    const found = this.#find(path, origin)
    if (found === undefined) return undefined
    if ('strlist' in found ? found.strlist.path !== path : found.definition.type !== 'strlist') return undefined
    return this.assign(path, '0', origin) === 'set' ? this.#links.get(path.toLowerCase()) : undefined
  }

  #parse(node: SettingsNode, definition: Definition, path: string, value: string, origin?: DovecotOrigin): Outcome {
    this.lastStructure = node.structure
    const { key, type, words, list } = definition
    if (type === 'strlist') {
      this.lastStructure = 'strlist'
      const items = node.openStrlist(key)
      this.#addStrlist(path, node, items)
      for (const name of namesIn(value)) this.#addStrlist(`${path}/${name}`, node, items)
      return 'set'
    }
    if (list) {
      this.lastStructure = list
      return this.#open(node, definition, path, value)
    }
    const read = readDovecotValue(type, value, words)
    if ('error' in read) return read
    const set: SetValue = { text: read.text, origin }
    node.set(key, set)
    return 'set'
  }

  #addStrlist(path: string, parent: SettingsNode, items: StrlistItem[]): void {
    const key = path.toLowerCase()
    if (!this.#links.has(key)) this.#links.set(key, { kind: 'strlist', items, parent, path })
  }

  /** Opens the sections that a value names; those of a `unique` list are opened again, others must be new. */
  #open(node: SettingsNode, list: Definition, path: string, value: string): Outcome {
    const children = node.children(list)
    for (const name of namesIn(value)) {
      const full = `${path}/${name}`
      const known = this.#links.get(full.toLowerCase())
      if (known) {
        const same = known.kind === 'section' && known.parent === node && known.list.list === list.list
        if (same && list.type === 'unique') continue
        return { error: `${full} already exists` }
      }
      const child = new SettingsNode(list.list as Structure, node)
      children.push(child)
      this.#links.set(full.toLowerCase(), { kind: 'section', node: child, parent: node, list })
    }
    return 'set'
  }
}

function namesIn(value: string): string[] {
  return value.split(/[,\t ]/).filter((name) => name !== '')
}

function putStrlist(items: StrlistItem[], item: StrlistItem): void {
  const known = items.find(({ key }) => key === item.key)
  if (known === undefined) items.push(item)
  else Object.assign(known, { value: item.value, origin: item.origin })
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

const ESCAPES: Readonly<Record<string, string>> = { '=': '\\e', '/': '\\s', '\\': '\\\\', ' ': '\\_', ',': '\\+' }

/** A section name as it stands in paths (settings_section_escape()). */
export function escapeSectionName(name: string): string {
  return name.replace(/[=/\\ ,]/g, (char) => ESCAPES[char] as string)
}
