/** Chinese words for sockets of milters outside the jail. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ path, service, inside }) => ({
  what: `服务 ${service.service.text} 在 chroot 里运行，那里没有 ${path}。`,
  why: 'Postfix 到队列目录下面去找这个路径，找不到 milter，于是按 milter_default_action 的设置，对所有邮件答复 451，或者不经过它继续收。',
  ...(inside === undefined
    ? { help: '让 milter 把套接字建在队列目录下面，并从那里写起，或者用 inet:。' }
    : { fixes: [`写成 ${inside}`] }),
  related: ['chroot 那一列'],
}))
