/** Chinese words for source addresses of the SMTP client. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name, text, other }) => {
  const six = name.endsWith('6')
  const family = six ? 'IPv6' : 'IPv4'
  return {
    what: `${name} 需要 ${family} 地址，"${text}" 不是。`,
    why: `SMTP 客户端每次建立 ${family} 连接之前都会因致命错误退出，邮件一直留在队列里。`,
    help: other ? `把它设给 ${six ? name.slice(0, -1) : `${name}6`}。` : `写一个本机的 ${family} 地址，用数字形式。`,
  }
})
