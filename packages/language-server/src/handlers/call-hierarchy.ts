/** `textDocument/prepareCallHierarchy` and the two requests about its items: restriction lists and classes. */

import { type CallItem, callItems, incomingCalls, outgoingCalls } from '@mailcfg/language-service'
import {
  type CallHierarchyIncomingCall,
  type CallHierarchyIncomingCallsParams,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  type CallHierarchyOutgoingCallsParams,
  type CallHierarchyPrepareParams,
  type Range,
  SymbolKind,
} from 'vscode-languageserver'
import { defineHandler, type RequestContext } from './handler.ts'

export const prepareCallsHandler = defineHandler<CallHierarchyPrepareParams, CallHierarchyItem[] | null>({
  method: 'textDocument/prepareCallHierarchy',
  phase: 'linked',
  empty: null,
  capabilities: () => ({ callHierarchyProvider: true }),
  answer(params, context) {
    const at = context.place(params)
    const items = (at ? callItems(at) : []).flatMap((item) => itemOf(item, context) ?? [])
    return items.length > 0 ? items : null
  },
})

export const incomingCallsHandler = defineHandler<CallHierarchyIncomingCallsParams, CallHierarchyIncomingCall[]>({
  method: 'callHierarchy/incomingCalls',
  phase: 'linked',
  empty: [],
  answer({ item }, context) {
    const asked = placeOf(item, context)
    if (asked === undefined) return []
    return incomingCalls(context.snapshot, asked.path, asked.offset).flatMap(({ item: caller, ranges }) => {
      const from = itemOf(caller, context)
      return from ? [{ from, fromRanges: rangesIn(caller.uri, ranges, context) }] : []
    })
  },
})

export const outgoingCallsHandler = defineHandler<CallHierarchyOutgoingCallsParams, CallHierarchyOutgoingCall[]>({
  method: 'callHierarchy/outgoingCalls',
  phase: 'linked',
  empty: [],
  answer({ item }, context) {
    const asked = placeOf(item, context)
    if (asked === undefined) return []
    return outgoingCalls(context.snapshot, asked.path, asked.offset).flatMap(({ item: called, ranges }) => {
      const to = itemOf(called, context)
      return to ? [{ to, fromRanges: rangesIn(asked.path, ranges, context) }] : []
    })
  },
})

const KINDS = { list: SymbolKind.Function, class: SymbolKind.Class, row: SymbolKind.Key }

function itemOf(item: CallItem, { location }: RequestContext): CallHierarchyItem | undefined {
  const [whole, name] = [location(item.uri, item.range), location(item.uri, item.selection)]
  if (whole === undefined || name === undefined) return undefined
  return {
    name: item.name,
    kind: KINDS[item.kind],
    detail: item.detail,
    uri: whole.uri,
    range: whole.range,
    selectionRange: name.range,
  }
}

function placeOf({ uri, selectionRange }: CallHierarchyItem, { convert, snapshot }: RequestContext) {
  const path = convert.path(uri)
  const source = snapshot.document(path)?.source
  return source && { path, offset: convert.offset(source, selectionRange.start) }
}

type FileRanges = ReturnType<typeof incomingCalls>[number]['ranges']

function rangesIn(uri: string, ranges: FileRanges, { location }: RequestContext): Range[] {
  return ranges.flatMap((range) => location(uri, range)?.range ?? [])
}
