/** Chinese words for tables that are not named from the root on. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name, client }) => ({
  what: client
    ? `${name} 对 Postfix 来说不是文件：没有路径时，它是一组 ${client} 参数名的开头。`
    : `${name} 会到队列目录里去找。`,
  why: client
    ? `守护进程到 main.cf 里找 ${name}_dbname 之类的参数，谁也没有设，于是停掉；用到这个表的邮件一直等着。`
    : '守护进程先切换到 queue_directory 再打开表，所以文件明明在那里却找不到：日志里写 "No such file or directory"，用到这个表的邮件一直等着。',
  help: '写出完整的路径。',
  fixes: [`写成 /etc/postfix/${name.replace(/^\.\//, '')}`],
}))
