/** `textDocument/hover`. */

import { hover } from '@mailcfg/language-service'
import { type Hover, type HoverParams, MarkupKind } from 'vscode-languageserver'
import { defineHandler } from './handler.ts'

export const hoverHandler = defineHandler<HoverParams, Hover | null>({
  method: 'textDocument/hover',
  phase: 'parsed',
  empty: null,
  capabilities: () => ({ hoverProvider: true }),
  answer(params, { place, convert, client }) {
    const at = place(params)
    const found = at && hover(at)
    if (at === undefined || found === undefined) return null
    const plain = client.textDocument?.hover?.contentFormat?.[0] === MarkupKind.PlainText
    return {
      contents: { kind: plain ? MarkupKind.PlainText : MarkupKind.Markdown, value: found.markdown },
      range: convert.range(at.document.source, found.range),
    }
  },
})
