/** `textDocument/onTypeFormatting`. */

import { onTypeEdits, TYPED_TRIGGERS } from '@mailcfg/language-service'
import type { DocumentOnTypeFormattingParams, TextEdit } from 'vscode-languageserver'
import { defineHandler } from './handler.ts'

const [FIRST, ...MORE] = TYPED_TRIGGERS

export const onTypeFormattingHandler = defineHandler<DocumentOnTypeFormattingParams, TextEdit[]>({
  method: 'textDocument/onTypeFormatting',
  phase: 'parsed',
  empty: [],
  capabilities: () => ({
    documentOnTypeFormattingProvider: { firstTriggerCharacter: FIRST, moreTriggerCharacter: MORE },
  }),
  answer(params, { place, settings, convert }) {
    const at = place(params)
    if (at === undefined) return []
    const { indent } = settings(at.document.source.uri).service.format
    return convert.edits(at.document.source, onTypeEdits(at, params.ch, { indent }))
  },
})
