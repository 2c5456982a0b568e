/** Chinese words for a header for undisclosed recipients that is none. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(() => ({
  what: '这个值不是邮件头：开头没有名字和冒号。',
  why: '每封没有 To: 和 Cc: 的邮件，cleanup 都警告 "bad undisclosed_recipients_header header text"，什么也不加。',
  help: '写一个完整的邮件头，例如 To: undisclosed-recipients:;',
}))
