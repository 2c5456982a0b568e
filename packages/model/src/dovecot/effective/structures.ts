/** The tables of doveconf made ready for look-ups: definitions by key, defaults in canonical text. */

import {
  type DovecotDefinition,
  type DovecotPreset,
  type DovecotStructures,
  type DovecotValueType,
  dovecotStructures,
} from '@mailcfg/knowledge'
import { readDovecotValue } from './value-types.ts'

/** A setting of a structure. */
export interface Definition {
  readonly key: string
  readonly type: DovecotValueType
  /** Canonical text of the default; `undefined` where there is none at all. */
  readonly initial: string | undefined
  /** The words of an `enum`, joined by colons, the default first. */
  readonly words: string
  /** The structure of the sections of a `list` or `unique`. */
  readonly list: Structure | undefined
  readonly hidden: boolean
  /** The sections that are there from the start. */
  readonly presets: readonly DovecotPreset[]
}

/** Settings that are read together. */
export class Structure {
  readonly name: string
  readonly module: string | undefined
  readonly nameKey: string | undefined
  /** In the order in which they are printed; names that stand for others are left out. */
  readonly definitions: readonly Definition[]
  readonly #byKey: ReadonlyMap<string, Definition>

  constructor(
    { name, module, nameKey }: { name: string; module?: string; nameKey?: string },
    definitions: readonly Definition[],
    aliases: ReadonlyMap<string, Definition>,
  ) {
    this.name = name
    this.module = module
    this.nameKey = nameKey
    this.definitions = definitions
    this.#byKey = new Map([...definitions.map((one) => [one.key, one] as const), ...aliases])
  }

  /** The setting of a name, or the one that an alias stands for. */
  find(key: string): Definition | undefined {
    return this.#byKey.get(key)
  }
}

/** All structures of a doveconf. */
export class Structures {
  readonly roots: readonly Structure[]
  /** Services that may run in one process only. */
  readonly singleProcess: ReadonlySet<string>
  readonly #data: DovecotStructures
  readonly #made = new Map<string, Structure>()

  constructor(data: DovecotStructures) {
    this.#data = data
    this.singleProcess = new Set(
      data.services.filter(({ processLimit1 }) => processLimit1 === true).map(({ name }) => name as string),
    )
    this.roots = data.roots.map((name) => this.#structure(name))
  }

  #structure(name: string): Structure {
    const known = this.#made.get(name)
    if (known) return known
    const record = this.#data.structures.find((one) => one.name === name)
    if (record === undefined) throw new Error(`no structure ${name}`)
    const definitions: Definition[] = []
    const aliases = new Map<string, Definition>()
    for (const setting of record.settings) {
      const last = definitions[definitions.length - 1]
      if (setting.type === 'alias' && last) aliases.set(setting.key, last)
      else definitions.push(this.#definition(setting))
    }
    const made = new Structure(record, definitions, aliases)
    this.#made.set(name, made)
    return made
  }

  #definition({ key, type, default: written, list, hidden }: DovecotDefinition): Definition {
    const words = type === 'enum' ? (written ?? '') : ''
    return {
      key,
      type,
      words,
      hidden: hidden === true,
      initial: written === undefined ? undefined : canonical(type, written, words),
      list: list === undefined ? undefined : this.#structure(list),
      presets: key === 'service' ? this.#data.services : [],
    }
  }
}

/** Canonical text of a built-in value. */
export function canonical(type: DovecotValueType, written: string, words: string): string {
  if (type === 'enum') return words.split(':')[0] as string
  const read = readDovecotValue(type, written)
  if ('error' in read) throw new Error(`a built-in value: ${read.error}`)
  return read.text
}

let structures23: Structures | undefined

/** The structures of doveconf 2.3. */
export function structuresOf23(): Structures {
  structures23 ??= new Structures(dovecotStructures())
  return structures23
}
