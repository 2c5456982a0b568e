/** What every language must keep: the leaves of a file's lines are its text, and its text is its bytes. */

import type { SourceText } from '@mailcfg/core'
import { type LanguageDefinition, leavesOf, parseFile } from '@mailcfg/grammars'

/** First place where the leaves of a parsed file fail to cover its text; `undefined` when nothing is lost. */
export function lossOf(source: SourceText, language: LanguageDefinition): string | undefined {
  let at = 0
  for (const { logical, tree } of parseFile(source, language).lines) {
    if (logical.range.start !== at) return `${language.id}: line at ${logical.range.start}, expected at ${at}`
    for (const leaf of leavesOf(tree)) {
      const start = logical.range.start + leaf.start
      if (start !== at) return `${language.id}: leaf ${leaf.kind} at ${start}, expected at ${at}`
      at = logical.range.start + leaf.end
    }
    if (logical.range.end !== at) return `${language.id}: line ends at ${logical.range.end}, leaves at ${at}`
  }
  return at === source.length ? undefined : `${language.id}: leaves end at ${at} of ${source.length}`
}
