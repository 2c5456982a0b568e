/** `textDocument/selectionRange`. */

import { selectionRanges } from '@mailcfg/language-service'
import type { SelectionRange, SelectionRangeParams } from 'vscode-languageserver'
import { defineHandler } from './handler.ts'

export const selectionRangeHandler = defineHandler<SelectionRangeParams, SelectionRange[]>({
  method: 'textDocument/selectionRange',
  phase: 'parsed',
  empty: [],
  capabilities: () => ({ selectionRangeProvider: true }),
  answer({ textDocument, positions }, { place, convert }) {
    return positions.map((position) => {
      const at = place({ textDocument, position })
      const ranges = at ? selectionRanges(at).map((range) => convert.range(at.document.source, range)) : []
      // Each position has its answer, so that the client can tell them apart.
      return (
        ranges.reduceRight<SelectionRange | undefined>(
          (parent, range) => (parent ? { range, parent } : { range }),
          undefined,
        ) ?? { range: { start: position, end: position } }
      )
    })
  },
})
