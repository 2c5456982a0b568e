/** Chinese words for services that postscreen needs. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

const WHY = {
  smtpd: '通过测试的客户端个个得到 "421 Service unavailable"，25 端口收不进邮件。',
  dnsblog:
    'dnsblog 替它查 DNS 黑名单。没有这个服务，postscreen 对每个客户端都在日志里记一条警告，谁也不会因为上了黑名单被拒。',
  tlsproxy: 'tlsproxy 替它做 TLS。由 postscreen 自己应答的客户端看到有 STARTTLS，接着却被告知 TLS 用不了。',
}

export const words = translate<typeof rule>(({ part, name }) => ({
  what:
    part === 'smtpd'
      ? `postscreen 把客户端交给 pass 类型的服务 ${name}，而 master.cf 里没有它。`
      : `postscreen 需要 unix 类型的服务 ${name}，而 master.cf 里没有它。`,
  why: WHY[part],
  fixes: [`加上服务 ${name}`],
}))
