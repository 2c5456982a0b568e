/** Chinese words for sockets of Dovecot that a server in the jail cannot find. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ setting, service, relative }) => ({
  what: `服务 ${service.service.text} 运行在 chroot 里，那里没有 ${setting.value.text}。`,
  why: 'smtpd 在队列目录下面找这个路径，连不上 Dovecot，就停下了：客户端的连接会断开。',
  ...(relative === undefined ? { help: '让 Dovecot 在队列目录下面也监听一个套接字，然后写 private/auth。' } : {}),
  related: ['chroot 一栏'],
  fixes: [`改成 ${relative}`],
}))
