/** Generated from the folders below rules/ by `npm run generate`; do not edit. */

import type { Translation } from '../translation.ts'
import { words as fullwidthOrSmartPunctuation } from '../../rules/fullwidth-or-smart-punctuation/zh-cn.ts'

export const translations: ReadonlyMap<string, Translation> = new Map([
  ['fullwidth-or-smart-punctuation', fullwidthOrSmartPunctuation],
])
