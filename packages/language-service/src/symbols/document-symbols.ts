/** The outline of a file: what it sets, in the order in which it stands there. */

import type { Uri } from '@mailcfg/core'
import type { AssignmentsDocument, Document, PostfixInstance } from '@mailcfg/model'
import type { Snapshot } from '../snapshot.ts'
import { bannersIn } from '../subject/banners.ts'
import { parameterFacts } from '../subject/facts.ts'
import { maskedLine } from '../subject/masked.ts'
import { assignmentSymbols } from './assignment-symbols.ts'
import { blockSymbols } from './block-symbols.ts'
import { serviceSymbols } from './service-symbols.ts'
import type { DocumentSymbol } from './symbol.ts'
import { tableSymbols } from './table-symbols.ts'

/** The outline of a file. */
export function documentSymbols(snapshot: Snapshot, uri: Uri): DocumentSymbol[] {
  const stack = snapshot.stackOf(uri)
  const document = stack?.documents.get(uri)
  return document ? symbolsOf(document, stack?.postfixOf(document)) : []
}

/** The outline of a document. */
export function symbolsOf(document: Document, postfix: PostfixInstance | undefined): DocumentSymbol[] {
  switch (document.shape) {
    case 'assignments':
      return document.language.id === 'main.cf' ? mainSymbols(document, postfix) : assignmentSymbols(document)
    case 'columns':
      return serviceSymbols(document, postfix)
    case 'table':
      return tableSymbols(document)
    case 'blocks':
      return blockSymbols(document)
  }
}

/** The parameters of a main.cf, below the headings that its author has given it. */
function mainSymbols(document: AssignmentsDocument, postfix: PostfixInstance | undefined): DocumentSymbol[] {
  const classes = new Set(postfix?.value('smtpd_restriction_classes').text.split(/[\s,]+/))
  const parameters = document.entries.map(({ name, value, range }): DocumentSymbol => {
    const isClass = classes.has(name.text)
    return {
      name: name.text || '=',
      detail: maskedLine(document, value),
      kind: isClass ? 'class' : 'parameter',
      range,
      selection: name.range,
      deprecated: parameterFacts(name.text, postfix).deprecated,
      children: [],
    }
  })
  return underHeadings(document, parameters)
}

/** Puts symbols below the headings above them. */
function underHeadings(document: Document, symbols: readonly DocumentSymbol[]): DocumentSymbol[] {
  const banners = bannersIn(document)
  const first = banners[0]?.range.start ?? document.source.length
  const loose = symbols.filter(({ range }) => range.start < first)
  const headed = banners.flatMap(({ title, range }, i): DocumentSymbol[] => {
    const next = banners[i + 1]?.range.start ?? document.source.length + 1
    const children = symbols.filter((one) => one.range.start > range.start && one.range.start < next)
    const end = children.at(-1)?.range.end
    if (end === undefined) return []
    const whole = { start: range.start, end }
    return [{ name: title, detail: '', kind: 'heading', range: whole, selection: range, deprecated: false, children }]
  })
  return [...loose, ...headed]
}
