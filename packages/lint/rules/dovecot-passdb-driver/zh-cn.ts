/** Chinese words for a passdb or userdb with a wrong driver, or with none. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ type, driver }, english) => {
  if (driver === undefined) {
    return {
      what: `这个 ${type} 没有写 driver。`,
      why: '缺了它，Dovecot 启动不了。',
      help: '写上 driver = sql，或者账号实际所在的那种驱动。',
    }
  }
  return {
    what: `${driver === '' ? '空值' : driver} 不是 ${type} 可用的驱动。`,
    why: `第一次有人登录时，认证进程就以 "Unknown ${type} driver" 停下，以后每次也一样。`,
    ...(english.help === undefined
      ? {}
      : {
          help: english.help.replace(
            /^Dovecot knows (.+)\.$/,
            (_, names: string) => `Dovecot 认识的驱动有：${names.replaceAll(', ', '、')}。`,
          ),
        }),
    fixes: (title) => title.replace(/^Write /, '改成 '),
  }
})
