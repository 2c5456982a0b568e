/** Document highlights: the same name in the file that is shown. */

import type { Range } from '@mailcfg/core'
import { namesAt } from '../names/names-at.ts'
import { occurrencesOf } from '../names/occurrences.ts'
import type { Place } from '../place.ts'

/** One occurrence of the name. */
export interface Highlight {
  readonly range: Range
  /** `write` where the name is set, `read` where it is used. */
  readonly kind: 'read' | 'write'
}

/** All occurrences, in the file of a place, of the name that stands there. */
export function highlights(place: Place): Highlight[] {
  const [name] = namesAt(place)
  if (name === undefined) return []
  const { snapshot, stack, document } = place
  return occurrencesOf(snapshot, stack, name.thing, [document.source.uri]).map(({ range, role }) => ({
    range,
    kind: role === 'definition' ? 'write' : 'read',
  }))
}
