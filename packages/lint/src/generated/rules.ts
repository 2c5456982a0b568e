/** Generated from the folders below rules/ by `npm run generate`; do not edit. */

import type { AnyRule } from '../rule.ts'
import { rule as inlineCommentInValue } from '../../rules/inline-comment-in-value/rule.ts'
import { rule as lineWithoutEquals } from '../../rules/line-without-equals/rule.ts'

export const rules: readonly AnyRule[] = [
  inlineCommentInValue,
  lineWithoutEquals,
]
