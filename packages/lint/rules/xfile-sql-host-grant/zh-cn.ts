/** Chinese words for clients that the database does not take. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ kind, user }) => ({
  what:
    kind === 'off' ? 'mysqld 不接受网络连接。' : `这里给 ${user ?? '这个用户'}@localhost 的权限对 127.0.0.1 不算数。`,
  why:
    kind === 'off'
      ? '设了 skip-networking，它只在套接字上监听：程序得到 "Can\'t connect"，邮件等着，登录失败。'
      : '设了 skip-name-resolve，数据库只按地址认客户端。没有给这个地址权限，程序就得到 "Access denied"。',
  help:
    kind === 'off'
      ? '写套接字的路径，或者去掉 skip-networking，改设 bind-address = 127.0.0.1。'
      : `用 SHOW GRANTS 看看 '${user ?? 'user'}'@'127.0.0.1' 有没有权限。`,
  related: ['服务器在这里这样设'],
}))
