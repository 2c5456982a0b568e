/** ExtMail's webmail.cf and ExtMan's webman.cf: which of the two a file is, and their keys. */

import { type ExtmailFile, type ExtmailKey, extmailKey, extmailKeys } from '@mailcfg/knowledge'
import { type AssignmentsDocument, type Document, nameKey } from '@mailcfg/model'
import { isAssignments } from './rule.ts'

/** The languages of the two files. */
export const EXTMAIL: readonly string[] = ['webmail.cf', 'webman.cf']

/** The document when it is one of the two files. */
export function extmailOf(document: Document): AssignmentsDocument | undefined {
  return isAssignments(document) && EXTMAIL.includes(document.language.id) ? document : undefined
}

/** The key that a name in the file means; the programs look names up without regard to case. */
export function extmailKeyIn(document: AssignmentsDocument, name: string): ExtmailKey | undefined {
  const file = document.language.id as ExtmailFile
  return (
    extmailKey(file, name) ??
    extmailKeys(file).find((key) => nameKey(document.language, key.name) === nameKey(document.language, name))
  )
}
