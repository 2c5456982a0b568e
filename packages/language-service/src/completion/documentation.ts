/** The text about an item, looked up when somebody looks at the item. */

import { dovecotText, postfixText, softwareText } from '@mailcfg/knowledge'
import { rules } from '@mailcfg/lint'
import type { DocumentationKey } from './item.ts'

/** What an item is for, as Markdown; `undefined` where nothing is known. */
export function completionDocumentation(key: DocumentationKey): string | undefined {
  if (key.of === 'rule') return rules.find(({ id }) => id === key.name)?.summary
  const text =
    key.of === 'postfix'
      ? postfixText(key.subject, key.name)
      : key.of === 'dovecot'
        ? dovecotText(key.subject, key.name)
        : softwareText(key.subject, key.name)
  return text && (text.advice === undefined ? text.summary : `${text.summary}\n\n*${text.advice}*`)
}
