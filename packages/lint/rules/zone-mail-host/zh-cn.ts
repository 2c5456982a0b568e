/** Chinese words for mail and name servers that cannot be found. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ type, text, fault }) => {
  const server = type === 'MX' ? '邮件服务器' : '域名服务器'
  switch (fault) {
    case 'no-number':
      return {
        what: 'MX 和名字之间要有一个数字。',
        why: '服务器不接受这个区域："not a valid number"。',
        help: `写成 MX 10 ${text}。`,
      }
    case 'address':
      return {
        what: `${server}要写名字，不能写地址。`,
        why: '地址会被当成一个不存在的名字，发到这个域名的邮件先等着，最后退回去。',
        help: '给这台主机一个带 A 记录的名字，再写那个名字。',
      }
    case 'alias':
      return {
        what: `${text} 是别名；${server}的名字要有自己的地址。`,
        why: '别的服务器在这里可以不理会别名，域名服务器会警告，或者不接受这个区域。',
        help: '写别名所指的名字，或者给这个名字加上 A 和 AAAA 记录。',
        related: ['别名在这里'],
      }
    case 'no-address':
      return {
        what: `${text} 在这个区域里没有地址。`,
        why: `这台${server}本该在这个区域里找到，却没有：BIND 不加载这个区域，发到这个域名的邮件会退回去。`,
        help: '给这个名字加 A 或 AAAA 记录，或者改正名字。',
      }
  }
})
