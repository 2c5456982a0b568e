/** Chinese words for words that inet_protocols does not know. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ word }) =>
  word === ''
    ? {
        what: 'inet_protocols 是空的，所以 Postfix 完全不用网络。',
        why: 'master 会警告 "all network protocols are disabled"，不打开任何端口；发往别的服务器的信滞留在队列里。',
        help: '写 all、ipv4 或 ipv6，或者删掉这一行。',
      }
    : {
        what: `inet_protocols 不认识 "${word}"。`,
        why: 'Postfix 的所有命令和守护进程都以 "unknown inet_protocols value" 停下。',
        help: '写 ipv4、ipv6 或 all，用小写。',
        fixes: (title) => title.replace(/^Write /, '改成 '),
      },
)
