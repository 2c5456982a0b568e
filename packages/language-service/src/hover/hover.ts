/** Hover: what the word under the cursor is, and what it does on a mail server. */

import type { Range } from '@mailcfg/core'
import { dovecotPages, markdownOf, type Page, postfixPages, softwarePages } from '@mailcfg/knowledge'
import type { Place } from '../place.ts'
import type { Subject } from '../subject/subject.ts'
import { subjectAt } from '../subject/subject-at.ts'

/** What to show, as Markdown, and of which word. */
export interface Hover {
  readonly range: Range
  readonly markdown: string
}

/** The hover at a place; nothing where nothing is known. */
export function hover(place: Place): Hover | undefined {
  const subject = subjectAt(place)
  const page = subject && pageOf(subject)
  return page && { range: subject.range, markdown: markdownOf(page) }
}

function pageOf(subject: Subject): Page | undefined {
  if (subject.text === '') return undefined
  switch (subject.kind) {
    case 'parameter':
    case 'macro':
    case 'restriction':
      return postfixPages(subject.text)[0]
    case 'table':
      return subject.part === 'type' ? postfixPages(subject.text)[0] : undefined
    case 'service-field':
      return subject.column === 'command' ? postfixPages(subject.text)[0] : undefined
    case 'dovecot-setting':
    case 'dovecot-section':
      return dovecotPages(subject.text)[0]
    case 'key':
      return softwarePages(subject.text)[0]
    default:
      return undefined
  }
}
