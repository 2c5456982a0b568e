/** Layout edits that provably keep the meaning of a file. */

export { type FormatOutcome, formatDocument, type MeaningDifference } from './format.ts'
export { DEFAULT_OPTIONS, type FormatOptions } from './options.ts'
