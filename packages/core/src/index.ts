/** The shared nouns of the house: text, ranges, logical lines, edits, diagnostics. */

export * from './diagnostics.ts'
export * from './edits.ts'
export * from './encoding.ts'
export * from './joined-text.ts'
export { lineStarts, type Position } from './line-index.ts'
export * from './lines/logical-line.ts'
export { plainLines } from './lines/plain.ts'
export { postfixLines } from './lines/postfix.ts'
export * from './range.ts'
export * from './source-text.ts'
