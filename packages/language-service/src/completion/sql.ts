/** Variables of queries, as the program that fills them in writes them. */

import type { SqlPlaceholderSubject } from '../subject/subject.ts'
import { variableItems } from './dovecot-variables.ts'
import { type CompletionItem, RANK } from './item.ts'

const POSTFIX: readonly (readonly [string, string])[] = [
  ['%s', 'the key as it was asked'],
  ['%u', 'local part of the key; the whole key without an @'],
  ['%d', 'domain of the key; no query without an @'],
  ['%S', 'in result_format: the key that was asked'],
  ['%U', 'in result_format: its local part'],
  ['%D', 'in result_format: its domain'],
  ['%1', 'the last label of the domain of the key'],
  ['%2', 'the second last label of the domain of the key'],
]

const COURIER: readonly (readonly [string, string])[] = [
  ['$(local_part)', 'what stands before the @'],
  ['$(domain)', 'what stands behind the @'],
  ['$(service)', 'imap, pop3, …'],
  ['$(newpass)', 'new password, for the clause that changes it'],
  ['$(newpass_crypt)', 'new password, crypted'],
]

/** The variables that a query may have. */
export function placeholderItems({ program }: SqlPlaceholderSubject, release: string): CompletionItem[] {
  if (program === 'dovecot') return variableItems(release, 'auth')
  const fixed = program === 'postfix' ? POSTFIX : COURIER
  return fixed.map(([label, detail], index) => ({
    label,
    kind: 'variable',
    detail,
    rank: RANK.usual + Math.min(index, 9),
  }))
}
