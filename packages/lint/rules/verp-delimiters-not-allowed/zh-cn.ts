/** Chinese words for VERP delimiters that are not allowed. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ delimiter, filter }) => ({
  what: `verp_delimiter_filter 的字符（${filter}）里没有 "${delimiter}"。`,
  why: 'Postfix 的每个程序都停在 "bad first VERP delimiter character" 之类的错误：邮件不收也不发。',
  help: `从 ${filter} 里取两个字符，或者把 "${delimiter}" 加进 verp_delimiter_filter。`,
}))
