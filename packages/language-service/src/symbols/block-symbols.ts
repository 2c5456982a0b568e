/** The outline of a file of Dovecot: sections with what stands in them. */

import type { BlockItem, BlocksDocument, DovecotSection } from '@mailcfg/model'
import { maskedLine } from '../subject/masked.ts'
import type { DocumentSymbol } from './symbol.ts'

export function blockSymbols(document: BlocksDocument): DocumentSymbol[] {
  return document.items.map((item) => symbolOf(document, item))
}

function symbolOf(document: BlocksDocument, item: BlockItem): DocumentSymbol {
  const { range } = item
  const base = { range, deprecated: false, children: [] }
  switch (item.kind) {
    case 'setting': {
      const detail = maskedLine(document, item.value)
      return { ...base, name: item.name.text || '=', detail, kind: 'setting', selection: item.name.range }
    }
    case 'include': {
      const keyword = item.optional ? '!include_try' : '!include'
      return { ...base, name: item.path.text || keyword, detail: keyword, kind: 'include', selection: item.path.range }
    }
    case 'section': {
      const children = item.items.map((one) => symbolOf(document, one))
      const selection = { start: item.type.range.start, end: (item.name ?? item.type).range.end }
      return { ...base, name: sectionTitle(item), detail: '', kind: 'section', selection, children }
    }
  }
}

/** `service imap-login`, `namespace`, `group @common main`. */
export function sectionTitle({ type, name, label }: DovecotSection): string {
  const words = [type, label, name].flatMap((word) => (word?.text ? [word.text] : []))
  return words.join(' ') || '{'
}
