/** The ids by which editors know the languages: told apart from the languages of other tools by the product's name. */

import type { LanguageDefinition } from './language.ts'
import { languages } from './registry.ts'

/**
 * The id of a language in editors, such as `postfix-main-cf` for `main.cf`. People have these in their settings, so they stay.
 * SQL scripts are a language of every editor.
 */
export function editorLanguageId({ id, product }: Pick<LanguageDefinition, 'id' | 'product'>): string {
  const plain = id.replace(/[._]/g, '-')
  return plain.startsWith(product) ? plain : `${product}-${plain}`
}

const byEditorId = new Map(languages.map((language) => [editorLanguageId(language), language]))

/** The language that an editor means by an id; `undefined` for those of others. */
export function languageByEditorId(id: string): LanguageDefinition | undefined {
  return byEditorId.get(id)
}
