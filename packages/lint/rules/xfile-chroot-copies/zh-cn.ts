/** Chinese words for copies of system files in the jail. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ service, original, copy, problem }) =>
  problem === 'missing'
    ? {
        what: `${service.service.text} 在 chroot 里运行，那里缺 ${copy}。`,
        why: '在那里查不了主机名或端口名：邮件等着，报 "Host or domain name not found"，或者 smtpd 把每个客户端都当作 unknown。',
        help: `把 ${original} 复制到 ${copy}，或者把 chroot 那一列写成 n。`,
      }
    : {
        what: `${copy} 比 ${original} 旧；在 chroot 里运行的 ${service.service.text} 读的是副本。`,
        why: '如果之后改过这个文件，chroot 里的守护进程问的还是旧的域名服务器。',
        help: `再复制一次 ${original}；很多软件包在 Postfix 启动时会这样做。`,
      },
)
