/** Chinese words for sockets of Dovecot that Postfix may not open. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ use, owner, user, mode }) => ({
  what: `${owner} 打不开这个套接字：它属于 ${user}，权限是 ${mode}。`,
  why:
    use.kind === 'lmtp'
      ? '发往邮箱的信全部因 "Permission denied" 滞留在队列里。'
      : 'smtpd 得到 "Permission denied"，无法提供登录：客户端的连接会断开。',
  related: ['Postfix 连接到这里'],
  fixes: [`把套接字交给 ${owner}`],
}))
