/** Chinese words for records without a valid address. */

import { translate } from '../../src/translation.ts'
import { isIpv4, isIpv6 } from '../../src/zone-records.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ type, text }) => {
  const other = type === 'A' && isIpv6(text) ? 'AAAA' : type === 'AAAA' && isIpv4(text) ? 'A' : undefined
  return {
    what: `${text} 不是 ${type === 'A' ? 'IPv4' : 'IPv6'} 地址。`,
    why: '服务器不接受这个区域："bad dotted quad" 或 "bad IPv6 address"。',
    help: other
      ? `这个地址的类型是 ${other}。`
      : /[a-z]/i.test(text) && !text.includes(':')
        ? '名字要写在 CNAME 后面。'
        : '写地址，不带端口和前缀长度，末尾也不要点。',
  }
})
