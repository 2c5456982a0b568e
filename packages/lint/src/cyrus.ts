/** Cyrus SASL's smtpd.conf: the words of its lists, and what a password check can do. */

import { cyrusMechanism } from '@mailcfg/knowledge'
import { type Assignment, type AssignmentsDocument, assignmentOf, type Document } from '@mailcfg/model'
import { type Found, isAssignments } from './rule.ts'

/** A word of a list. */
export interface CyrusWord extends Found {
  readonly text: string
}

/** The document when it is an smtpd.conf. */
export function smtpdConfOf(document: Document): AssignmentsDocument | undefined {
  return isAssignments(document) && document.language.id === 'smtpd.conf' ? document : undefined
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

/** Mechanisms of mech_list that no method of pwcheck_method can serve, with the methods. */
export function impossibleMechanisms(document: AssignmentsDocument): { words: CyrusWord[]; methods: string[] } {
  const methods = cyrusList(document, 'pwcheck_method').map(({ text }) => text.toLowerCase())
  const words = cyrusList(document, 'mech_list').filter(({ text }) => {
    const never = cyrusMechanism(text)?.cannotWorkWith ?? []
    return methods.length > 0 && methods.every((method) => never.includes(method))
  })
  return { words, methods }
}

/** The place in smtpd.conf of a comment that somebody wrote behind a value; offsets of the joined value. */
export function commentBehind({ value }: Assignment): { start: number; end: number } | undefined {
  const match = /(?:^|\s)(#.*?)\s*$/.exec(value.text)
  return match ? { start: match.index + match[0].indexOf('#'), end: value.text.trimEnd().length } : undefined
}
