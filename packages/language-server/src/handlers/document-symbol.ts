/** `textDocument/documentSymbol`. */

import { documentSymbols, type DocumentSymbol as Found, type SymbolKind as Kind } from '@mailcfg/language-service'
import {
  type DocumentSymbol,
  type DocumentSymbolParams,
  type SymbolInformation,
  SymbolKind,
  SymbolTag,
} from 'vscode-languageserver'
import { defineHandler, type RequestContext } from './handler.ts'

/** How the protocol calls what a symbol stands for. */
export const SYMBOL_KINDS: Readonly<Record<Kind, SymbolKind>> = {
  parameter: SymbolKind.Property,
  class: SymbolKind.Class,
  service: SymbolKind.Interface,
  section: SymbolKind.Namespace,
  setting: SymbolKind.Property,
  key: SymbolKind.Property,
  row: SymbolKind.Key,
  condition: SymbolKind.Operator,
  group: SymbolKind.Namespace,
  include: SymbolKind.File,
  record: SymbolKind.Field,
  heading: SymbolKind.Package,
}

type Source = Parameters<RequestContext['convert']['range']>[0]

export const documentSymbolHandler = defineHandler<DocumentSymbolParams, DocumentSymbol[] | SymbolInformation[]>({
  method: 'textDocument/documentSymbol',
  phase: 'parsed',
  empty: [],
  capabilities: () => ({ documentSymbolProvider: true }),
  answer(params, { document, snapshot, convert, client }) {
    const found = document(params)
    if (found === undefined) return []
    const { source } = found
    const symbols = documentSymbols(snapshot, source.uri)
    if (client.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport) {
      return symbols.map((one) => nested(one, source, convert))
    }
    return symbols.flatMap((one) => flat(one, undefined, source, convert))
  },
})

function nested(symbol: Found, source: Source, convert: RequestContext['convert']): DocumentSymbol {
  return {
    name: symbol.name,
    ...(symbol.detail === '' ? {} : { detail: symbol.detail }),
    kind: SYMBOL_KINDS[symbol.kind],
    ...(symbol.deprecated ? { tags: [SymbolTag.Deprecated] } : {}),
    range: convert.range(source, symbol.range),
    selectionRange: convert.range(source, symbol.selection),
    children: symbol.children.map((one) => nested(one, source, convert)),
  }
}

function flat(
  symbol: Found,
  containerName: string | undefined,
  source: Source,
  convert: RequestContext['convert'],
): SymbolInformation[] {
  const { name, kind, range, children, deprecated } = symbol
  const own: SymbolInformation = {
    name,
    kind: SYMBOL_KINDS[kind],
    ...(deprecated ? { tags: [SymbolTag.Deprecated] } : {}),
    location: { uri: convert.uri(source.uri), range: convert.range(source, range) },
    ...(containerName === undefined ? {} : { containerName }),
  }
  return [own, ...children.flatMap((one) => flat(one, name, source, convert))]
}
