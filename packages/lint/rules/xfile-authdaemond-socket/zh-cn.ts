/** Chinese words for the socket of authdaemond. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ path, directory }) => ({
  what:
    path.replace(/\/$/, '') === directory.text
      ? 'authdaemond_path 写的是套接字所在的目录，不是套接字。'
      : `authdaemond_path 写的是 ${path}，而 Courier 的套接字在 ${directory.text}。`,
  why: '日志里写 "cannot connect to Courier authdaemond"，登录都失败。套接字在哪里，是编译 Courier 时定下的；authdaemonvar 只是告诉脚本。',
  related: ['套接字所在的目录'],
  fixes: [`写成 ${directory.text}/socket`],
}))
