/** Chinese words for keys for domains without @. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ key }) => {
  const meant = `@${key.replace(/^\./, '')}`
  return {
    what: `${key} 什么也匹配不到：整个域的键是 ${meant}。`,
    why: 'Postfix 先查完整地址，再查 @ 前面的名字，最后查 @ 加域名。没有 @ 的键会当作用户名。',
    fixes: [`改成 ${meant}`],
  }
})
