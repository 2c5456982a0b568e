/** Chinese words for files that the configuration names and that are not on the disk. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ path, for: reason }) => ({
  what: `${path} 不存在。`,
  why: WHY[reason],
  help: '把它建出来，或者安装提供它的软件包，或者改成实际存在的路径。',
}))

const WHY = {
  start: 'Postfix 启动时需要它：“postfix start”会因致命错误而停下。',
  bounce: 'bounce 守护进程因致命错误退出，于是信投不出去时没有人收到通知。',
  delivery: '发往这里的邮件写不进去，一直留在队列里。',
  program: '程序无法运行：交给这个服务的邮件一直留在队列里。',
  pem: 'Dovecot 启动不了，报 "Can\'t open file"。',
}
