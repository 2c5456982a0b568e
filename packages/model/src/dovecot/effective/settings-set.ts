/** The settings of one filter: a parser for each root structure, made when it is first needed. */

import type { Filter } from './filter.ts'
import type { DovecotOrigin } from './origin.ts'
import { type Outcome, SettingsParser } from './settings-parser.ts'
import type { Structure, Structures } from './structures.ts'

/** The settings that are for the same connections. */
export class FilterSettings {
  readonly filter: Filter
  /** The section that brought it into being, or the main file; doveconf's messages name it. */
  readonly origin: DovecotOrigin | undefined
  readonly #structures: Structures
  readonly #parsers = new Map<Structure, SettingsParser>()

  constructor(structures: Structures, filter: Filter, origin: DovecotOrigin | undefined) {
    this.#structures = structures
    this.filter = filter
    this.origin = origin
  }

  /** The structures that have been touched, in their order. */
  get touched(): SettingsParser[] {
    return this.#structures.roots.flatMap((root) => this.#parsers.get(root) ?? [])
  }

  /** The parsers that may know a path: all that know its first part. */
  parsersFor(path: string): SettingsParser[] {
    const end = path.indexOf('/')
    const first = end < 0 ? path : path.slice(0, end)
    return this.#structures.roots.filter((root) => root.find(first)).map((root) => this.parser(root))
  }

  parser(root: Structure): SettingsParser {
    const known = this.#parsers.get(root)
    if (known) return known
    const made = new SettingsParser(root)
    this.#parsers.set(root, made)
    return made
  }

  /** The value of a path in the first structure that has it; `text` is missing for sections. */
  look(
    path: string,
  ): { readonly text: string | undefined; readonly changed: boolean; readonly scalar: boolean } | undefined {
    for (const parser of this.parsersFor(path)) {
      const found = parser.look(path)
      if (found === undefined) continue
      const { node, definition } = found
      const scalar = definition.list === undefined && definition.type !== 'strlist'
      return { text: scalar ? node.text(definition) : undefined, changed: node.isChanged(definition.key), scalar }
    }
    return undefined
  }

  /** Sets a path in every structure that knows it; the first error ends it. */
  assign(
    path: string,
    value: string,
    origin: DovecotOrigin,
    after: (parser: SettingsParser) => string | undefined,
  ): Outcome {
    let found = false
    for (const parser of this.parsersFor(path)) {
      const outcome = parser.assign(path, value, origin)
      if (typeof outcome === 'object') return outcome
      if (outcome === 'unknown') continue
      found = true
      const error = after(parser)
      if (error !== undefined) return { error }
    }
    return found ? 'set' : 'unknown'
  }
}
