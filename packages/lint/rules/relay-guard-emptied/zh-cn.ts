/** Chinese words for an emptied relay list. */

import { translate } from '../../src/translation.ts'
import { closingTitle } from '../../src/zh-cn/relay-words.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(() => ({
  what: 'smtpd_relay_restrictions 是空的。',
  why: '现在只靠收件人限制列表来拒绝中继：只要在它的防线前面有一个表答 OK，或者改错一处，服务器就对所有人开放。',
  help: '删掉这一行，默认的列表就回来了；compatibility_level 小于 1 时，要把列表写出来。',
  fixes: (title) => (title === 'Delete the line' ? '删掉这一行' : closingTitle(title)),
}))
