/** Chinese words for postmaster addresses that are none. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ text }) =>
  text === ''
    ? {
        what: 'postmaster_address 是空的。',
        why: '投递程序和 LMTP 会以 "postmaster_address setting not given" 停下：发往邮箱的信全部滞留在队列里。',
        help: '写一个地址，或者删掉这一行：默认是用户所在域的 postmaster。',
      }
    : {
        what: `${text} 不是邮件地址。`,
        why: '邮箱满了或 Sieve 脚本拒收时，通知没有发件人可用：日志里会有 "Invalid postmaster_address - can\'t send rejection"，信则留在队列里。',
        help: '把域名写全：postmaster@example.org。',
      },
)
