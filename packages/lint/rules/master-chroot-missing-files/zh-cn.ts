/** Chinese words for a chrooted daemon whose files lie outside. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ service }) => ({
  what: `${service.service.text} 在 chroot 里运行，却要用到 Cyrus SASL 库、它的 smtpd.conf 和 saslauthd 的套接字。`,
  why: '对它来说队列目录就是 /，除非您自己放进去，下面没有这些东西：客户端看到的是登录失败。',
  fixes: ['写成 n'],
}))
