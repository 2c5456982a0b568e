/** What a value is, for the details of items: what the pages of the knowledge say, without a list to point to. */

import { dovecotKindWords, kindWords } from '@mailcfg/knowledge'

/** The words for a kind of parameter. */
export function valueWords(kind: string): string {
  return plain(kindWords(kind))
}

/** The words for a type of a Dovecot setting. */
export function dovecotValueWords(type: string): string {
  return plain(dovecotKindWords(type))
}

function plain(markdown: string): string {
  const text = markdown.replaceAll('`', '')
  return text.replace(/^one of the words below$/, 'word').replace(/^list of the words below$/, 'list of words')
}
