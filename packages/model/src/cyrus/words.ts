/** Cyrus SASL's smtpd.conf: the words of its lists. */

import type { Range, SourceText } from '@mailcfg/core'
import { type Assignment, type AssignmentsDocument, assignmentOf } from '../documents/assignments.ts'
import type { Document } from '../documents/read.ts'

/** A word of a list. */
export interface CyrusWord {
  readonly source: SourceText
  readonly range: Range
  readonly text: string
}

/** The document when it is an smtpd.conf. */
export function smtpdConfOf(document: Document): AssignmentsDocument | undefined {
  return document.shape === 'assignments' && document.language.id === 'smtpd.conf' ? document : undefined
}

/** The words of a value, which blanks separate; what stands behind a would-be comment is left out. */
export function cyrusWords(document: AssignmentsDocument, { value }: Assignment): CyrusWord[] {
  const hash = /(?:^|\s)#/.exec(value.text)?.index ?? value.text.length
  return [...value.text.slice(0, hash).matchAll(/\S+/g)].map((match) => ({
    source: document.source,
    range: value.rangeOf(match.index, match.index + match[0].length),
    text: match[0],
  }))
}

/** The words of the setting that counts; none when it is not there. */
export function cyrusList(document: AssignmentsDocument, name: string): CyrusWord[] {
  const entry = assignmentOf(document, name)
  return entry ? cyrusWords(document, entry) : []
}
