/** Chinese words for what Cyrus SASL needs from outside the jail. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ needs, path, queue, service }) => ({
  what: `${service.service.text} 在 chroot 里运行，这个路径在那里其实是 ${queue}${path}。`,
  why:
    needs === 'socket'
      ? 'smtpd 到队列目录下面去找，找不到套接字："cannot connect to Courier authdaemond"，登录都失败。'
      : 'smtpd 到队列目录下面去找：那里没有这个文件的副本，就报 "user not found"，尽管 sasldblistusers2 列得出这个帐号。',
  help:
    needs === 'socket'
      ? `把 chroot 那一列写成 n，或者把套接字所在的目录挂载到队列目录下面${path.startsWith(`${queue}/`) ? `，在 smtpd.conf 里写成 ${path.slice(queue.length)}` : ''}。`
      : '把 chroot 那一列写成 n，或者每次改密码之后都复制一遍这个文件。',
  related: ['chroot 那一列'],
}))
