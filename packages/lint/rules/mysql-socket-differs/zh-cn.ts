/** Chinese words for server and clients with different sockets. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ client, server }) => ({
  what: `客户端到 ${client} 去找套接字，服务器建的却是 ${server}。`,
  why: '用 localhost 连接的都会得到 "Can\'t connect to local MySQL server through socket"：查询失败，邮件被推迟。',
  related: ['服务器的套接字'],
  fixes: [`写成 ${server}`],
}))
