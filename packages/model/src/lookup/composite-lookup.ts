/** Tables made of other tables, or written where they are named: pipemap, unionmap, inline and static. */

import type { TableReference } from '@mailcfg/grammars'
import { type ByteString, bytesOfText, foldedKey } from './byte-string.ts'
import { type KeyFinder, type LookupHit, type LookupResult, type LookupTable, NOT_FOUND } from './lookup-result.ts'

/** `pipemap:{ … }`: what one table gives is looked up in the next (src/util/dict_pipe.c). */
export function pipeFinder(tables: readonly LookupTable[]): KeyFinder {
  const find = (key: ByteString): LookupResult => {
    let value = key
    let hits: readonly LookupHit[] = []
    for (const table of tables) {
      const result = table.lookup(value)
      if (result.kind !== 'found') return result
      value = result.value
      hits = [...hits, ...result.hits]
    }
    return { kind: 'found', value, hits }
  }
  return { isFixed: tables[0]?.isFixed === true, folds: false, find }
}

/** `unionmap:{ … }`: what all tables give, joined by commas (src/util/dict_union.c). */
export function unionFinder(tables: readonly LookupTable[]): KeyFinder {
  const find = (key: ByteString): LookupResult => {
    const values: ByteString[] = []
    const hits: LookupHit[] = []
    for (const table of tables) {
      const result = table.lookup(key)
      if (result.kind === 'not-found') continue
      if (result.kind !== 'found') return result
      if (result.value !== '') values.push(result.value)
      hits.push(...result.hits)
    }
    return values.length === 0 ? NOT_FOUND : { kind: 'found', value: values.join(','), hits }
  }
  return { isFixed: tables[0]?.isFixed === true, folds: false, find }
}

/** `inline:{ … }`: of entries with the same key the last counts (src/util/dict_inline.c). */
export function inlineFinder({ entries }: TableReference, smtputf8: boolean): KeyFinder {
  const values = new Map<ByteString, ByteString>()
  for (const { name, value } of entries) values.set(foldedKey(bytesOfText(name), smtputf8), bytesOfText(value))
  const find = (key: ByteString): LookupResult => {
    const value = values.get(key)
    return value === undefined ? NOT_FOUND : { kind: 'found', value, hits: [] }
  }
  return { isFixed: true, folds: true, find }
}

/** `static:…`: the same result for every key. */
export function staticFinder(value: string): KeyFinder {
  const result: LookupResult = { kind: 'found', value: bytesOfText(value), hits: [] }
  return { isFixed: true, folds: false, find: () => result }
}
