/** The settings of 2.4 by name. */

import { type Dovecot24Definition, dovecot24Structures } from '@mailcfg/knowledge'
import { readDovecotValue } from '../effective/value-types.ts'

/** A name with what each structure that has it says about it. */
export interface Key24 {
  readonly definition: Dovecot24Definition
  /** By structure, in their order: its name, and the default in canonical text. */
  readonly uses: readonly { readonly structure: string; readonly initial: string; readonly words: string }[]
}

let keys: ReadonlyMap<string, Key24> | undefined

/** All names. */
export function keysOf24(): ReadonlyMap<string, Key24> {
  if (keys) return keys
  const made = new Map<string, { definition: Dovecot24Definition; uses: Key24['uses'][number][] }>()
  for (const { name, settings } of dovecot24Structures().structures)
    for (const definition of settings) {
      const known = made.get(definition.key) ?? { definition, uses: [] }
      made.set(definition.key, known)
      const words = definition.type === 'enum' ? (definition.default ?? '') : ''
      known.uses.push({ structure: name, initial: initialOf(definition), words })
    }
  keys = made
  return made
}

function initialOf({ type, default: written = '' }: Dovecot24Definition): string {
  if (type === 'enum') return written.split(':')[0] as string
  if (!/^(?:time|msecs|size|octal)$/.test(type)) return written
  const read = readDovecotValue(type as 'time', written)
  return 'text' in read ? read.text : written
}

let prefixes: readonly string[] | undefined

/** The names of sections without a name, each with an underscore behind it, sorted. */
export function filterPrefixes24(): readonly string[] {
  prefixes ??= [...keysOf24().values()]
    .filter(({ definition }) => definition.type === 'filter')
    .map(({ definition }) => `${definition.key}_`)
    .sort((a, b) => (a < b ? -1 : 1))
  return prefixes
}
