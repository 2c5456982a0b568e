/** Tells text that people read, such as banners and reject messages: any character may be meant there. */

import { postfixParameter } from '@mailcfg/knowledge'
import type { Document } from '@mailcfg/model'
import { type ActiveMatch, entryOf } from './active-text.ts'

/** Tables whose results are addresses or routes; those of all others may hold text for people. */
const ADDRESS_TABLES = new Set(['virtual', 'aliases', 'canonical', 'generic', 'transport', 'sender_login'])

/** Settings of Dovecot and ExtMail that hold text for people. */
const MESSAGES = /greeting|message|subject|reason|comment|description|title|warn|notice|signature|storage_name|_text$/i

/** Whether a stretch of active text stands where people are spoken to. */
export function isProse(document: Document, { line, groups, leaf, range }: ActiveMatch): boolean {
  if (line.tree.kind === 'broken' || line.logical.kind === 'orphan') return false
  const parts = new Set([leaf.kind, ...groups])
  switch (document.shape) {
    case 'table': {
      const entry = document.entry(document.indexAt(range.start))
      return !ADDRESS_TABLES.has(document.language.id) && range.start >= entry.value.range.start
    }
    case 'assignments': {
      const name = entryOf(document, line)?.name.text ?? ''
      if (!parts.has('value')) return false
      if (document.language.id === 'main.cf') return isText(name)
      return document.language.product === 'extmail' && MESSAGES.test(name)
    }
    case 'blocks': {
      // Names of mailboxes and the like are free, too.
      if (line.tree.kind === 'section-open') return true
      const text = document.source.slice(line.logical.range)
      return parts.has('value') && MESSAGES.test(/^[^=]*/.exec(text)?.[0] ?? '')
    }
    case 'columns': {
      const override = document.entries
        .flatMap((service) => (service.line === line ? service.overrides : []))
        .find((o) => o.value.range.start <= range.start && range.start < o.value.range.end)
      return override !== undefined && isText(override.name.text)
    }
  }
}

/** Whether a parameter of Postfix holds text for people. */
function isText(name: string): boolean {
  const kind = postfixParameter(name)?.kind
  return kind === 'template' || kind === 'string' || kind === 'address-template'
}
