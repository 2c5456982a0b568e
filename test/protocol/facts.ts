/** Everything that a document knows, as a text that can be compared with that of a document read anew. */

import { JoinedText, SourceText } from '@mailcfg/core'
import { type Document, linesOf, readDocument } from '@mailcfg/model'
import { allParts } from '../kit/all-parts.ts'

/** Parts that lead to other parts of the same document, and the name of the version. */
const LEFT_OUT = new Set(['source', 'language', 'file', 'line', 'parent', 'closing', 'version'])

/** The lines with their trees, the entries and the problems. */
export function factsOf(document: Document): string {
  const lines = linesOf(document).map(({ logical: { kind, range, pieces }, tree }) => ({ kind, range, pieces, tree }))
  const content = document.shape === 'table' ? [...document.entries()] : document
  return JSON.stringify([document.language.id, lines, content, document.problems], (key, value: unknown) => {
    if (LEFT_OUT.has(key)) return undefined
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
    return value instanceof JoinedText ? { text: value.text, range: value.range } : allParts(value)
  })
}

/** The same text, read as if nobody had read it before. */
export function readAnew({ source, language }: Document, text: string): Document {
  return readDocument(SourceText.fromText(source.uri, text, source.version, source.encoding), language)
}
