/** Chinese words for short forms and wildcards in a list of networks. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ item }, english) => {
  // Only the English help tells the network that was meant; it is the same text as in the fix.
  const meant = /^Write (\S+) if /.exec(english.help ?? '')?.[1]
  return {
    what: `"${item.text}" 匹配不到任何客户端。`,
    why: item.negated
      ? 'Postfix 拿它和主机名逐个字母比较，所以谁也没有排除掉。'
      : 'Postfix 拿它和主机名逐个字母比较，所以您想写的主机并不在名单里。',
    help: meant ? `如果指的是这个网络，就写 ${meant}。` : '网络写成“地址/位数”，域名写成 .corp.test。',
    fixes: [`写成 ${meant}`],
  }
})
