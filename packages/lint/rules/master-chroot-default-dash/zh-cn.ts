/** Chinese words for a chroot column that is left to the default. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ services, meaning }) => ({
  what: `${services[0]?.service.text} 是否在 chroot 里运行，由默认值决定${services.length > 1 ? `，另有 ${services.length - 1} 个服务也是这样` : ''}。`,
  why: 'Postfix 3.0 之前以及 compatibility_level 低于 1 时默认是 y，其余是 n；升级一次，守护进程可能就被移出或移进 chroot，然后找不到自己的文件。',
  ...(meaning === undefined ? { help: '写 y 或 n。' } : { fixes: [`写成 ${meaning}，也就是现在的含义`] }),
}))
