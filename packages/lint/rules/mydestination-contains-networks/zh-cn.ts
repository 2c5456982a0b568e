/** Chinese words for networks in the list of local domains. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ item }) => ({
  what: `${item} 不是域名，在 mydestination 里什么也匹配不到。`,
  why: 'Postfix 拿每个收件人的域名和这个列表比较，机器的地址永远不会相等。如果这里只写了网络，发到您域名的邮件会被拒绝："Relay access denied"。',
  help: '写在这台机器上有邮箱的域名；允许中继的客户端要写进 mynetworks。',
  fixes: [`去掉 ${item}`],
}))
