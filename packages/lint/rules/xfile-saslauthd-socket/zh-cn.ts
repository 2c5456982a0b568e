/** Chinese words for a socket where the daemon does not make it. */

import { methodOf } from '@mailcfg/model'
import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ path, jailed, directory, server, withoutName }) => {
  if (withoutName) {
    return {
      what: 'saslauthd_path 写的是套接字所在的目录，不是套接字。',
      why: '库按字面连接这个路径："cannot connect to saslauthd server"，登录都失败。',
      help: '在后面加上 /mux。',
    }
  }
  return {
    what: jailed
      ? `${jailed.service.text} 在 chroot 里运行，到 ${path} 去找 saslauthd，而守护进程的套接字建在别处。`
      : `smtpd 到 ${path} 去找 saslauthd，而守护进程的套接字建在别处。`,
    why: '日志里写 "cannot connect to saslauthd server: No such file or directory"，登录都失败。',
    help: `用 -m ${path.replace(/\/mux$/, '')} 启动 saslauthd${jailed ? '，或者把 chroot 那一列写成 n' : ''}。`,
    related: [...(directory && methodOf(server.conf, 'saslauthd') ? ['在这里写了用 saslauthd'] : []), 'chroot 那一列'],
  }
})
