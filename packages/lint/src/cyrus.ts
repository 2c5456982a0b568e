/** Cyrus SASL's smtpd.conf: the words of its lists, and what a password check can do. */

import { cyrusMechanism } from '@mailcfg/knowledge'
import { type Assignment, type AssignmentsDocument, type CyrusWord, cyrusList } from '@mailcfg/model'

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
