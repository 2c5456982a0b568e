/** `textDocument/inlayHint` and `inlayHint/resolve`. */

import { type HintKind, hintTooltip, inlayHints } from '@mailcfg/language-service'
import { type InlayHint, type InlayHintParams, MarkupKind } from 'vscode-languageserver'
import { defineHandler } from './handler.ts'

/** What is kept with a hint until somebody points at it. */
interface HintData {
  readonly uri: string
  readonly kind: HintKind
}

export const inlayHintHandler = defineHandler<InlayHintParams, InlayHint[]>({
  method: 'textDocument/inlayHint',
  phase: 'parsed',
  empty: [],
  capabilities: () => ({ inlayHintProvider: { resolveProvider: true } }),
  refresh: ({ workspace }) => (workspace?.inlayHint?.refreshSupport ? 'workspace/inlayHint/refresh' : undefined),
  answer(params, { document, snapshot, convert, settings }) {
    const found = document(params)
    if (found === undefined) return []
    const { source } = found
    if (settings(source.uri).client.inlayHints?.enabled === false) return []
    return inlayHints(snapshot, source.uri, convert.offsets(source, params.range)).map(({ offset, label, kind }) => {
      const data: HintData = { uri: params.textDocument.uri, kind }
      return {
        position: convert.position(source, offset),
        label: [{ value: label }],
        paddingLeft: kind !== 'unit',
        data,
      }
    })
  },
})

export const inlayHintResolveHandler = defineHandler<InlayHint, InlayHint | null>({
  method: 'inlayHint/resolve',
  phase: 'parsed',
  empty: null,
  answer(hint, { document, snapshot, convert, location }) {
    const { uri, kind } = hint.data as HintData
    const found = document({ textDocument: { uri } })
    if (found === undefined) return hint
    const offset = convert.offset(found.source, hint.position)
    const told = hintTooltip(snapshot, found.source.uri, { offset, kind })
    if (told === undefined) return hint
    const place = told.place && location(told.place.uri, told.place.range)
    const parts = Array.isArray(hint.label) ? hint.label : [{ value: hint.label }]
    return {
      ...hint,
      tooltip: { kind: MarkupKind.Markdown, value: told.markdown },
      label: place ? parts.map((part) => ({ ...part, location: place })) : parts,
    }
  },
})
