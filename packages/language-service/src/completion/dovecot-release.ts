/** The release of Dovecot that completion speaks of. */

import type { Place } from '../place.ts'

/** The release that a file is read as; without a sign of any, the last of the old form. */
export function dovecotRelease({ dovecot }: Place): string {
  return dovecot?.release ?? '2.3'
}
