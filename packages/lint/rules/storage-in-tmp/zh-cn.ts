/** Chinese words for mail, sockets or sessions in a directory for temporary files. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ path, socket }) => ({
  what: `${path} 在临时文件目录里。`,
  why: socket
    ? '任何用户都能在那里放一个自己的套接字，而开了 PrivateTmp 或在 chroot 里的服务看不到这个套接字。'
    : '系统会删掉那里的旧文件，连信件和会话也删，而且任何用户都能捣乱。',
  help: socket ? '换成 /run/mysqld 这样的目录。' : '换成 /var 下面专门的目录。',
}))
