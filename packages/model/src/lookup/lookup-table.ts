/** What goes for every table: keys are C strings, are folded, and have to be UTF-8 where smtputf8_enable is on. */

import { type ByteString, foldedKey, isUtf8Bytes } from './byte-string.ts'
import { type KeyFinder, type LookupResult, type LookupTable, NOT_FOUND } from './lookup-result.ts'

/** Wraps a finder as dict_utf8_activate() does (Postfix source, src/util/dict_utf8.c). */
export function lookupTable(finder: KeyFinder, smtputf8: boolean): LookupTable {
  const { isFixed, folds } = finder
  return {
    isFixed,
    lookup(given: ByteString): LookupResult {
      const nul = given.indexOf('\0')
      const key = nul < 0 ? given : given.slice(0, nul)
      if (!smtputf8) return finder.find(folds ? foldedKey(key, false) : key)
      // Postfix warns of the key; an item of that name cannot exist.
      if (!isUtf8Bytes(key)) return NOT_FOUND
      const result = finder.find(isFixed ? foldedKey(key, true) : key)
      if (result.kind !== 'found' || isUtf8Bytes(result.value)) return result
      return { kind: 'error', why: 'the result is not UTF-8, which smtputf8_enable = yes does not allow' }
    },
  }
}

/** A table that answers the same whatever it is asked, and says why. */
export function constantTable(result: LookupResult, isFixed = true): LookupTable {
  return { isFixed, lookup: () => result }
}
