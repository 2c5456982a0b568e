/** What completion offers, in terms of no protocol. */

import type { Range } from '@mailcfg/core'
import type { DovecotSubject, SoftwareSubject, TextSubject } from '@mailcfg/knowledge'

/** What an item is, in the words of editors. */
export type CompletionKind =
  | 'parameter'
  | 'value'
  | 'enum-member'
  | 'keyword'
  | 'variable'
  | 'function'
  | 'table'
  | 'service'
  | 'section'
  | 'file'
  | 'folder'
  | 'unit'
  | 'reference'
  | 'snippet'

/** Which text of the knowledge tells what an item is: looked up when somebody looks at the item. */
export type DocumentationKey =
  | { readonly of: 'postfix'; readonly subject: TextSubject; readonly name: string }
  | { readonly of: 'dovecot'; readonly subject: DovecotSubject; readonly name: string }
  | { readonly of: 'software'; readonly subject: SoftwareSubject; readonly name: string }
  | { readonly of: 'rule'; readonly name: string }

/** One thing that can be written at the cursor. */
export interface CompletionItem {
  readonly label: string
  readonly kind: CompletionKind
  /** Kind, type and default in a few words. */
  readonly detail?: string | undefined
  /** What the context says of it: "set in line 12". */
  readonly description?: string
  readonly documentation?: DocumentationKey | undefined
  readonly deprecated?: true | undefined
  /** What is written; the label, when absent. */
  readonly text?: string | undefined
  /** The same with places to fill in, for editors that have snippets. */
  readonly snippet?: string
  /** What the typed word is compared with; the label, when absent. */
  readonly filter?: string
  /** Smaller is offered earlier; items of one rank stand in the order of their labels. */
  readonly rank: number
  /** Something is to be completed behind the text. */
  readonly continues?: true | undefined
}

/** What is offered at a place. */
export interface CompletionList {
  /** What the chosen item replaces; on one line, the cursor is in it. */
  readonly range: Range
  /** The best one first. */
  readonly items: readonly CompletionItem[]
  /** Signs that take the chosen item and are written behind it. */
  readonly commit: readonly string[]
}

/** Ranks of items. */
export const RANK = {
  /** Missing here, and the server needs it. */
  needed: 0,
  /** What most servers write here. */
  usual: 10,
  common: 20,
  other: 30,
  /** Works, but hardly here. */
  unlikely: 40,
  /** Stands here already. */
  present: 50,
  deprecated: 60,
} as const

/** A text without the signs that mean something in snippets. */
export function snippetText(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&')
}

/** A default in a few words, for details. */
export function defaultWords(text: string | undefined): string {
  if (text === undefined) return ''
  const short = text.length > 60 ? `${text.slice(0, 57)}…` : text
  return short === '' ? ', default empty' : `, default ${short}`
}

/** An item behind whose label something is written, such as the sign before a value. */
export function followed(item: CompletionItem, behind: string): CompletionItem {
  return behind === '' ? item : { ...item, text: `${item.label}${behind}`, continues: true }
}

/** Items with plain labels, such as the words of an enumeration. */
export function wordItems(
  words: Iterable<string>,
  kind: CompletionKind,
  rank: number,
  detail?: string,
): CompletionItem[] {
  return [...new Set(words)].map((label) => ({ label, kind, rank, ...(detail === undefined ? {} : { detail }) }))
}

/** Items that a text that is being typed may become; not those that it is already. */
export function continuing(items: readonly CompletionItem[], text: string): CompletionItem[] {
  return items.filter(({ label }) => label !== text && label.toLowerCase().startsWith(text.toLowerCase()))
}
