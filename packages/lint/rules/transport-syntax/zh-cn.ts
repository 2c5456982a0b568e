/** Chinese words for transports and next hops that are misread. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ text, problem, meant }) => ({
  what: {
    'no transport': `${text} 前面没有传输方式。`,
    transport: `${text} 不是下一跳：传输方式写在列表前面，只写一次。`,
    url: `${text} 是 URL，不是下一跳。`,
    'port inside': `${text} 的端口写到方括号里面去了。`,
    bracket: `${text} 的方括号不配对。`,
    'no unix': `${text} 对 LMTP 客户端来说是主机，不是套接字。`,
  }[problem],
  why:
    problem === 'no transport'
      ? 'Postfix 把第一个冒号前面的当成 master.cf 里服务的名字。没有叫这个名字的服务，邮件就留在队列里，报 "mail transport unavailable"。'
      : 'Postfix 去查叫这个名字的主机，查不到，邮件就留在队列里，或者退信。',
  ...(meant ? { fixes: [`写成 ${meant}`] } : { help: '写成 smtp:[主机]:端口，或者 lmtp:unix:/路径。' }),
}))
