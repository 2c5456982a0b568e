/** Chinese words for lists of SASL mechanisms with other words in them. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name, meant }) => ({
  what: `${name} 不是 SASL 机制；是不是想写 ${meant}？`,
  why: '这些词会和对方宣告的机制作比较。从不出现的词什么也放不过，登录就会因为没有可用的机制而失败。',
  fixes: [`改成 ${meant}`],
}))
