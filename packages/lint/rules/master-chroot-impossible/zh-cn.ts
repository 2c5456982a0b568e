/** Chinese words for daemons that cannot run chrooted. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ command, never }) => ({
  what: never ? `${command} 不能在 chroot 里运行。` : `${command} 不该在 chroot 里运行。`,
  why: never
    ? '队列目录里既没有它要启动的命令，也没有它要投递到的主目录；交给它的邮件都被推迟。postconf 不会提示。'
    : '它的用处就是去访问 chroot 里的守护进程看不到的文件和套接字。',
  fixes: ['写成 n'],
}))
