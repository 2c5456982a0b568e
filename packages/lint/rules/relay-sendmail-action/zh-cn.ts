/** Chinese words for RELAY in access tables. */

import { translate } from '../../src/translation.ts'
import { witnessed } from '../../src/zh-cn/relay-words.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ key, asker, hole }) => ({
  what: `RELAY 是 Sendmail 的写法；Postfix 把它当作 OK，这里是对 ${key}。`,
  why: hole ? `它排在防线前面。${witnessed(hole)}` : '它让客户端通过这个列表；如果防线在别处，它并不给中继的权利。',
  help: '允许中继的主机列在 mynetworks 里，要中继的域名列在 relay_domains 里。',
  related: [`${asker} 在这里查询这个表`],
  fixes: ['改成 DUNNO'],
}))
