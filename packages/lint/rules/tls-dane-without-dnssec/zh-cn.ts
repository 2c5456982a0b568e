/** Chinese words for DANE without DNSSEC. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ setting }) => ({
  what: `级别 ${setting.value.text} 需要 smtp_dns_support_level = dnssec。`,
  why: /only/i.test(setting.value.text)
    ? '客户端记 "dnssec lookups disabled"，所有的信都留在队列里。'
    : '客户端记 "dnssec lookups disabled"，并当作级别是 may：不检查证书。',
  help: '/etc/resolv.conf 里的 DNS 服务器必须验证 DNSSEC，而且最好就在本机上。',
  fixes: ['设 smtp_dns_support_level = dnssec'],
}))
