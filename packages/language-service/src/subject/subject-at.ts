/** Tells what the cursor is on: asks the reader of the language. */

import type { Place } from '../place.ts'
import { assignmentSubject } from './assignments.ts'
import { commentAt } from './comments.ts'
import { dovecotSubject } from './dovecot.ts'
import { mainSubject } from './main-cf.ts'
import { masterSubject } from './master-cf.ts'
import type { Subject } from './subject.ts'
import { tableSubject } from './tables.ts'

/**
 * What the cursor is on, or what may be typed there (an empty range); `undefined` on signs between words. A cursor at
 * the end of a word is on the word. No feature looks at characters on its own: what is missing here is added here.
 */
export function subjectAt(place: Place): Subject | undefined {
  const { document, offset } = place
  const comment = commentAt(document, offset)
  if (comment) return comment
  switch (document.shape) {
    case 'assignments':
      return document.language.id === 'main.cf' ? mainSubject(place, document) : assignmentSubject(place, document)
    case 'columns':
      return masterSubject(place, document)
    case 'table':
      return tableSubject(place, document)
    case 'blocks':
      return document.language.product === 'dovecot' ? dovecotSubject(place, document) : undefined
  }
}
