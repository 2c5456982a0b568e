/** Chinese words for compatibility levels that Postfix cannot read. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ text, old }) => ({
  what: text === '' ? 'compatibility_level 不能为空。' : `"${text}" 不是兼容级别。`,
  why: 'Postfix 的每个程序都会因致命错误退出：邮件收不进来，也发不出去。',
  help: old
    ? 'Postfix 3.6 之前，级别是整数：写 2。'
    : '最多写三个数，中间用点隔开，例如 3.6，和 "postconf mail_version" 显示的一样。',
}))
