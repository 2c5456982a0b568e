/** Chinese words for localhost of MySQL for daemons that run chrooted. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ source, range, service }) => ({
  what: `"localhost" 指的是 MySQL 的套接字，而 ${service.service.text} 运行在 chroot 里，看不到它。`,
  why: '套接字在队列目录外面。查询失败，信被推迟，报 "Can\'t connect to local MySQL server"。',
  help: '或者在 main.cf 里把表写成 proxy:mysql:，由不在 chroot 里的 proxymap 去查。',
  related: ['chroot 一栏'],
  fixes: [`改成 ${source.slice(range).replace(/^localhost/i, '127.0.0.1')}`],
}))
