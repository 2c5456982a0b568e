/** Which settings of a main.cf are lists, where blanks between items mean nothing, and of what. */

import { macroNames, mainCf } from '@mailcfg/grammars'
import { postfixParameter } from '@mailcfg/knowledge'
import type { AssignmentsDocument } from '@mailcfg/model'

/** `restrictions` have items of several words: a name with its argument. */
export type ListKind = 'words' | 'restrictions'

/**
 * The lists of a file by name: parameters that Postfix splits into words, and the restriction classes that the file
 * declares. A list that a value of another kind refers to is text there, with all its blanks, and so none here.
 */
export function listKinds({ language, entries }: AssignmentsDocument): ReadonlyMap<string, ListKind> {
  const kinds = new Map<string, ListKind>()
  if (language.id !== mainCf.id) return kinds
  for (const { name, value } of entries) {
    const parameter = postfixParameter(name.text)
    if (parameter?.list) kinds.set(name.text, parameter.kind === 'restriction-list' ? 'restrictions' : 'words')
    if (name.text !== 'smtpd_restriction_classes') continue
    for (const word of value.text.match(/[^ \t\r\n,]+/g) ?? []) kinds.set(word, 'restrictions')
  }
  const texts = entries.filter(({ name }) => !kinds.has(name.text))
  for (const { value } of texts) for (const { name } of macroNames(value.text)) kinds.delete(name)
  return kinds
}
