/** Chinese words for programs that look for the database at another socket. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ written, socket }) => ({
  what:
    written === 'localhost'
      ? `"localhost" 指客户端库内置的套接字；mysqld 建的是 ${socket}。`
      : `mysqld 的套接字建在 ${socket}，不在 ${written}。`,
  why: '程序得到 "Can\'t connect to local MySQL server through socket"，查不到用户：邮件等着，登录失败。',
  help: '写 mysqld 所建套接字的路径，或者写 127.0.0.1。',
  related: ['mysqld 的套接字'],
  fixes: [`写成 ${socket}`],
}))
