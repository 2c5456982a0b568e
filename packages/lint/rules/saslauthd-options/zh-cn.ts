/** Chinese words for options for saslauthd in its start file. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ fault, text }) => {
  switch (fault) {
    case 'unknown':
      return {
        what: `saslauthd 没有选项 ${text}。`,
        why: '守护进程打印用法后就退出；谁也登录不了。',
        help: '选项列在 saslauthd(8) 里。',
      }
    case 'mux':
      return {
        what: '这里要写套接字所在的目录，不带 /mux。',
        why: '守护进程会在它下面建一个名为 mux 的文件，套接字就成了 …/mux/mux，Postfix 找不到。',
        help: '在这里去掉 /mux；smtpd.conf 的 saslauthd_path 里才有它。',
      }
    case 'relative':
      return {
        what: '套接字的目录必须以斜杠开头。',
        why: '守护进程会因路径错误退出。',
        help: '写完整路径，例如 /run/saslauthd。',
      }
    case 'no-directory':
      return {
        what: 'OPTIONS 里没有写套接字的目录。',
        why: 'Debian 的启动脚本从这里的 -m 取得它；没有的话，套接字会建在守护进程自己的默认位置，而 Postfix 在 /var/run/saslauthd 里找。',
        help: '写 OPTIONS="-c -m /var/run/saslauthd"；smtpd 在 chroot 里时，写队列目录下面的路径。',
      }
  }
})
