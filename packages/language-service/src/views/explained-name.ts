/** The name at a place that a page may be about. */

import { dovecotPages, postfixPages, softwarePages } from '@mailcfg/knowledge'
import type { Place } from '../place.ts'
import { subjectAt } from '../subject/subject-at.ts'

/** The word at the place, where anything is known of it; the parts of a setting stand for the setting itself. */
export function explainedName(place: Place): string | undefined {
  const subject = subjectAt(place)
  if (subject === undefined) return undefined
  if (subject.kind === 'rule-id') return subject.text || undefined
  return [subject.text, ...holdersOf(subject)].find((name) => name !== '' && isKnown(name))
}

/** The settings that a word stands in. */
function holdersOf(subject: NonNullable<ReturnType<typeof subjectAt>>): string[] {
  const holders = [
    'setting' in subject ? subject.setting : undefined,
    'dovecot' in subject ? subject.dovecot : undefined,
    'entry' in subject && subject.entry && 'name' in subject.entry ? subject.entry : undefined,
  ]
  return holders.flatMap((holder) => (holder ? [holder.name.text] : []))
}

function isKnown(name: string): boolean {
  return postfixPages(name).length + dovecotPages(name).length + softwarePages(name).length > 0
}
